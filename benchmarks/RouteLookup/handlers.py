#!/usr/bin/env python3
"""Writes the route tables, and for each the chain of ifs that it is compared with: GitHub from github.txt (the routes of GitHub's API
that answer GET, with which routers are usually compared), One and Ten from its beginning, Thousand from the words below."""
import pathlib
import re

HERE = pathlib.Path(__file__).parent

AREAS = """accounts archive billing calendar catalog contacts delivery events finance forum inventory jobs library
mail maps market media orders payroll projects reports sales shop support training""".split()
RESOURCES = "articles assets budgets documents entries groups invoices items members plans".split()
ENDINGS = ["", "/search", "/{id}", "/{id}/owner", "/{id}/history", "/{id}/files/{file}", "/{id}/comments",
           "/{id}/comments/{comment}"]


def thousand():
    for number, area in enumerate(AREAS):
        for i in range(5):
            for ending in ENDINGS:
                yield f"/{area}/{RESOURCES[(3 * number + i) % len(RESOURCES)]}{ending}"


def write(name, templates):
    write_handlers(name, templates)
    write_chain(name, templates)


def write_handlers(name, templates):
    lines = ["namespace MicroRoute.RouteLookup;", "", "/// <summary>Written by handlers.py.</summary>",
             "internal static class Handlers", "{"]
    for number, template in enumerate(templates):
        # A name that begins with an underscore needs no parameter of the method: nothing is bound.
        lines.append(f'    [Get("{re.sub("{", "{_", template)}")]')
        lines.append(f"    internal static void Route{number}() => Found.Handler = {number};")
        lines.append("")
    lines[-1] = "}"
    (HERE / name / "Handlers.cs").write_text("\n".join(lines) + "\n")


def write_chain(name, templates):
    lines = ["namespace MicroRoute.RouteLookup;", "", "/// <summary>Written by handlers.py.</summary>",
             "internal static class Chain", "{",
             "    public static int Find(ReadOnlySpan<byte> path, ReadOnlySpan<Range> segments)", "    {"]
    # What has more text comes first, since the first that fits answers.
    for number, template in sorted(enumerate(templates), key=lambda one: one[1].count("{")):
        parts = template.split("/")
        tests = [f"segments.Length == {len(parts)}"] + [
            f'path[segments[{i}]].SequenceEqual("{part}"u8)' for i, part in enumerate(parts) if i > 0 and "{" not in part]
        lines += [f"        if ({' && '.join(tests)})", "        {", f"            return {number};", "        }", ""]
    lines += ["        return -1;", "    }", "}"]
    (HERE / name / "Chain.cs").write_text("\n".join(lines) + "\n")


GITHUB = (HERE / "github.txt").read_text().split()
write("One", GITHUB[:1])
write("Ten", GITHUB[:10])
write("GitHub", GITHUB)
write("Thousand", list(thousand()))
