"""The measuring half of instructions.sh. Each load is run twice, with few and with many requests on one connection, so that what
start and stop cost is no part of the difference."""
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys

FEW, MANY = 1_600, 33_600
DEPTH = 16    # requests in one packet when pipelined; FEW and MANY are multiples

HOST = "Host: 127.0.0.1:8080\r\n"
BROWSER = HOST + """Connection: keep-alive\r
Cache-Control: max-age=0\r
sec-ch-ua: "Chromium";v="130", "Google Chrome";v="130", "Not?A_Brand";v="99"\r
sec-ch-ua-mobile: ?0\r
sec-ch-ua-platform: "Linux"\r
Upgrade-Insecure-Requests: 1\r
User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36\r
Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8\r
Sec-Fetch-Site: none\r
Sec-Fetch-Mode: navigate\r
Sec-Fetch-User: ?1\r
Sec-Fetch-Dest: document\r
Accept-Encoding: gzip, deflate, br, zstd\r
Accept-Language: en-US,en;q=0.9\r
Cookie: session=abcdef0123456789; theme=dark\r
"""

# Path, header fields, requests in one packet.
LOADS = {
    "plain": ("/", HOST, 1),
    "pipelined": ("/", HOST, DEPTH),
    "browser": ("/", BROWSER, 1),
    "params": ("/users/12345", HOST, 1),
}


def converse(port, request, depth, requests):
    """Sends packets of requests, each when the last is answered. The first request tells how long an answer is."""
    with socket.create_connection(("127.0.0.1", port), 60) as connection:
        connection.sendall(request)
        answer = connection.recv(65536)
        if not answer.startswith(b"HTTP/1.1 200 "):
            sys.exit(f"not the answer that was expected: {answer[:80]!r}")
        for _ in range(requests // depth):
            connection.sendall(request * depth)
            left = len(answer) * depth
            while left > 0:
                left -= len(connection.recv(65536))


def count(work, load, requests):
    """All instructions of a server that answers so many requests."""
    path, fields, depth = LOADS[load]
    request = f"GET {path} HTTP/1.1\r\n{fields}\r\n".encode()
    out = work / "callgrind.out"
    # Without the limit the garbage collector reserves more address space than valgrind has.
    environment = dict(os.environ, DOTNET_GCHeapHardLimit="0x8000000")
    server = subprocess.Popen(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", work / "server", "--urls", "http://127.0.0.1:0", "--workers", "1"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment, text=True)
    try:
        listening = re.search(r"http://127\.0\.0\.1:(\d+)", server.stdout.readline())
        if not listening:
            sys.exit("the server does not start under valgrind")
        converse(int(listening[1]), request, depth, requests)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(60)
    return int(re.search(r"^(?:summary|totals): (\d+)", out.read_text(), re.MULTILINE)[1])


def main(work, *loads):
    unknown = set(loads) - set(LOADS)
    if unknown:
        sys.exit(f"no load {', '.join(sorted(unknown))}; there are {', '.join(LOADS)}")
    for load in loads or LOADS:
        difference = count(work, load, MANY) - count(work, load, FEW)
        print(f"{load:<10} {difference / (MANY - FEW):7.0f} instructions a request", flush=True)


main(pathlib.Path(sys.argv[1]), *sys.argv[2:])
