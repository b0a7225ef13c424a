#!/usr/bin/env python3
"""Asks a server on 127.0.0.1 a few things over plain sockets and compares the answers.
Prints one line a check; exits with 1 when one failed.

usage: ask.py PORT [NAME [SECONDS]]      NAME stands in every line, SECONDS is the patience of one read
"""
import socket
import sys
import time

PORT = int(sys.argv[1]) if len(sys.argv) > 1 else sys.exit(__doc__)
NAME = sys.argv[2] if len(sys.argv) > 2 else "server"
PATIENCE = float(sys.argv[3]) if len(sys.argv) > 3 else 20.0
HELLO = b"Hello, World!"
PAUSE = 0.05


class Wrong(Exception):
    """An answer other than the expected one, in one line."""


class Connection:
    def __init__(self):
        self.sock = socket.create_connection(("127.0.0.1", PORT), PATIENCE)
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)     # a piece is a packet
        self.data = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.sock.close()

    def send(self, data):
        self.sock.sendall(data)

    def more(self):
        chunk = self.sock.recv(65536)
        if not chunk:
            raise Wrong(f"the server hung up after {len(self.data)} bytes of an answer")
        self.data += chunk

    def take(self, size):
        while len(self.data) < size:
            self.more()
        taken, self.data = self.data[:size], self.data[size:]
        return taken

    def line(self):
        while b"\r\n" not in self.data:
            self.more()
        taken, _, self.data = self.data.partition(b"\r\n")
        return taken

    def answer(self):
        """The next answer: its status and its body."""
        start = self.line().split(b" ", 2)
        if len(start) < 2 or start[0] != b"HTTP/1.1" or not start[1].isdigit():
            raise Wrong(f"not a status line: {start!r}")
        fields = {}
        while line := self.line():
            name, _, value = line.partition(b":")
            fields[name.lower()] = value.strip()
        if fields.get(b"transfer-encoding", b"").lower() == b"chunked":
            body = b""
            while size := int(self.line().split(b";")[0], 16):
                body += self.take(size)
                self.line()
            while self.line():
                pass
        elif b"content-length" in fields:
            body = self.take(int(fields[b"content-length"]))
        else:
            raise Wrong("an answer without a length")
        return int(start[1]), body

    def nothing_more(self):
        """No byte may follow the answers."""
        self.sock.settimeout(4 * PAUSE)
        try:
            rest = self.data or self.sock.recv(65536)
        except TimeoutError:
            return
        raise Wrong(f"{rest[:60]!r} after the last answer" if rest else "the server hung up after its answers")


def request(path, body=None):
    head = f"{'GET' if body is None else 'POST'} {path} HTTP/1.1\r\nHost: 127.0.0.1:{PORT}\r\n"
    if body is not None:
        head += f"Content-Type: text/plain; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
    return head.encode("ascii") + b"\r\n" + (body or b"")


def expect(answer, what, holds):
    status, body = answer
    if status != 200:
        raise Wrong(f"{what}: status {status}")
    if not holds(body):
        raise Wrong(f"{what}: body {body[:60]!r}")


def one(data, what, holds):
    with Connection() as to:
        to.send(data)
        expect(to.answer(), what, holds)
        to.nothing_more()


def get_root():
    one(request("/"), "GET /", lambda body: body == HELLO)


def get_user():
    one(request("/users/7"), "GET /users/7", lambda body: b"7" in body)


def post_body():
    sent = ("ping, 乒乓, " * 50).encode("utf-8")
    one(request("/body", sent), "POST /body", lambda body: body == sent)


def pipelined():
    with Connection() as to:
        numbers = [None if i % 2 else 1000 + i for i in range(16)]      # two kinds, so that order shows
        to.send(b"".join(request("/" if n is None else f"/users/{n}") for n in numbers))
        for i, n in enumerate(numbers):
            holds = (lambda body: body == HELLO) if n is None else (lambda body, n=n: str(n).encode() in body)
            expect(to.answer(), f"answer {i + 1} of 16", holds)
        to.nothing_more()


def in_pieces(data, cuts, what, holds):
    with Connection() as to:
        at = 0
        for cut in cuts + [len(data)]:
            to.send(data[at:cut])
            at = cut
            time.sleep(PAUSE)
        expect(to.answer(), what, holds)
        to.send(request("/"))                           # the connection must stay usable
        expect(to.answer(), "the request after it", lambda body: body == HELLO)
        to.nothing_more()


def cut_head():
    data = request("/users/7")
    end = len(data)         # inside the method, the path, the version, a field name, and the last four bytes
    in_pieces(data, [1, 6, 13, 20, 28, end - 3, end - 2, end - 1], "GET /users/7", lambda body: b"7" in body)


def cut_body():
    sent = b"first half, second half"
    data = request("/body", sent)
    end = len(data)
    in_pieces(data, [end - len(sent), end - 11, end - 1], "POST /body", lambda body: body == sent)


CHECKS = [
    ("GET / says Hello, World!", get_root),
    ("GET /users/7 answers with the 7", get_user),
    ("POST /body gives the body back", post_body),
    ("16 requests in one packet get 16 answers in order", pipelined),
    ("a request head cut into nine packets", cut_head),
    ("a request body cut into pieces", cut_body),
]


def main():
    failed = 0
    for what, check in CHECKS:
        try:
            check()
            print(f"ok   {NAME}: {what}", flush=True)
        except TimeoutError:
            failed += 1
            print(f"FAIL {NAME}: {what}: no answer within {PATIENCE:g} s", flush=True)
        except (Wrong, OSError, ValueError) as error:
            failed += 1
            print(f"FAIL {NAME}: {what}: {error}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
