#!/usr/bin/env python3
"""Writes the two route tables: GitHub/Handlers.cs from github.txt (the routes of GitHub's API that answer GET, with which
routers are usually compared), Thousand/Handlers.cs from the words below."""
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
    lines = ["namespace MicroRoute.RouteLookup;", "", "/// <summary>Written by handlers.py.</summary>",
             "internal static class Handlers", "{"]
    for number, template in enumerate(templates):
        # A name that begins with an underscore needs no parameter of the method: nothing is bound.
        lines.append(f'    [Get("{re.sub("{", "{_", template)}")]')
        lines.append(f"    internal static void Route{number}() => Found.Handler = {number};")
        lines.append("")
    lines[-1] = "}"
    (HERE / name / "Handlers.cs").write_text("\n".join(lines) + "\n")


write("GitHub", (HERE / "github.txt").read_text().split())
write("Thousand", thousand())
