"""Reads GraphML and GEXF files with networkx and prints what it found, for a test to compare."""

import json
import sys

import networkx


def read(path):
    if path.endswith(".graphml"):
        return networkx.read_graphml(path, force_multigraph=True)
    return networkx.read_gexf(path)


def plain(data):
    return {key: value for key, value in data.items() if key not in ("id", "viz")}


def described(graph):
    return {
        "directed": graph.is_directed(),
        "nodes": {name: plain(data) for name, data in graph.nodes(data=True)},
        "places": {name: data["viz"] for name, data in graph.nodes(data=True) if "viz" in data},
        "edges": [[source, target, plain(data)] for source, target, data in graph.edges(data=True)],
    }


print(json.dumps([described(read(path)) for path in sys.argv[1:]]))
