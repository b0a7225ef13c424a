"""Measures handlers of many kinds beside Kestrel's minimal API: processor time and managed bytes a request. Needs wrk and two processors,
one for the servers and one for wrk. The servers take turns, so that a slow minute of the machine hits all of them.

usage: compare.py path/to/own path/to/kestrel [ROUNDS [SECONDS [LOAD...]]]
"""
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

LOADS = ["/json", "/echo", "/ready", "/yield", "/delay", "/blocking", "/rows", "/download", "/upload"]
BODIES = {"/echo": '{"message":"Hello, World!"}', "/upload": "a" * 256 * 1024}
CONNECTIONS = 64
SERVER_CPU, CLIENT_CPU = 0, 1


def spawn(command, cpu, **more):
    return subprocess.Popen(command, preexec_fn=lambda: os.sched_setaffinity(0, {cpu}), **more)


class Server:
    def __init__(self, name, command):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.name = name
        self.process = spawn([word.format(port=self.port) for word in command], SERVER_CPU, stdout=subprocess.DEVNULL)
        for _ in range(100):
            try:
                self.ask("/allocated")
                return
            except OSError:
                time.sleep(0.1)
        sys.exit(f"{name} does not answer")

    def ask(self, path):
        return urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=5).read().decode()

    def processor_time(self):
        """The exact clock of the process, in seconds."""
        return time.clock_gettime(~self.process.pid << 3 | 2)

    def load(self, path, seconds):
        """Microseconds and bytes a request."""
        processor, allocated = self.processor_time(), int(self.ask("/allocated"))
        with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
            if path in BODIES:
                script.write(f"""wrk.method = "POST"\nwrk.body = '{BODIES[path]}'\nwrk.headers["Content-Type"] = "application/json"\n""")
                script.flush()
            wrk = spawn(["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", f"-s{script.name}", f"http://127.0.0.1:{self.port}{path}"],
                        CLIENT_CPU, stdout=subprocess.PIPE, text=True)
            said = wrk.communicate()[0]
        processor, allocated = self.processor_time() - processor, int(self.ask("/allocated")) - allocated
        if "Non-2xx" in said or "Socket errors" in said:
            sys.exit(f"{self.name} {path}: {said}")
        requests = int(re.search(r"(\d+) requests in ", said)[1])
        return processor * 1e6 / requests, allocated / requests


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    own, kestrel = sys.argv[1:3]
    rounds, seconds = (int(word) for word in (sys.argv[3:5] + ["7", "3"])[:2])
    servers = []
    try:
        servers += [
            Server("MicroRoute", [own, "--urls", "http://127.0.0.1:{port}", "--workers", "1"]),
            Server("Kestrel", [kestrel, "{port}"]),
            Server("Kestrel, inline", [kestrel, "{port}", "inline"]),
        ]
        for path in sys.argv[5:] or LOADS:
            for server in servers:
                server.load(path, 2)
            runs = {server.name: [] for server in servers}
            for _ in range(rounds):
                for server in servers:
                    runs[server.name].append(server.load(path, seconds))
            mine = runs[servers[0].name]
            for name, theirs in runs.items():
                ratios = [ours[0] / other[0] for ours, other in zip(mine, theirs)]
                print(f"{path:10} {name:16} {statistics.median(run[0] for run in theirs):7.2f} µs {statistics.median(run[1] for run in theirs):7.0f} bytes"
                      f"   MicroRoute to it {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})", flush=True)
    finally:
        for server in servers:
            server.process.terminate()
            server.process.wait()


if __name__ == "__main__":
    main()
