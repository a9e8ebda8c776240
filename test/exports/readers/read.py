"""Opens exported files with the libraries that they are for, and prints what these have read as JSON.

usage: read.py READER FILE...
"""

import json
import sys
import warnings
from pathlib import Path

# What a reader warns of, such as a key without a type, is a fault of the file.
warnings.simplefilter("error")
warnings.simplefilter("ignore", DeprecationWarning)


def network(graph):
    """A networkx graph; what tells edges between the same two nodes apart is their key."""

    def edges():
        if not graph.is_multigraph():
            return graph.edges(data=True)
        return ((source, target, {"key": key, **attributes}) for source, target, key, attributes in graph.edges(keys=True, data=True))

    return {
        "directed": graph.is_directed(),
        "nodes": [{"id": node, **attributes} for node, attributes in graph.nodes(data=True)],
        "edges": [
            {"source": source, "target": target, **attributes}
            for source, target, attributes in edges()
        ],
    }


def networkx_gexf(file):
    import networkx

    return network(networkx.read_gexf(file))


def networkx_graphml(file):
    import networkx

    return network(networkx.read_graphml(file))


def networkx_pajek(file):
    import networkx

    return network(networkx.read_pajek(file))


def networkx_node_link(file):
    import networkx

    return network(networkx.node_link_graph(json.loads(Path(file).read_text("utf-8"))))


def networkx_cytoscape(file):
    import networkx

    return network(networkx.cytoscape_graph(json.loads(Path(file).read_text("utf-8"))))


def igraph_read(file, form):
    import igraph

    graph = igraph.Graph.Read(file, format=form)

    def known(attributes):
        """Every element has every attribute: what is not there is an empty text or not a number."""
        return {name: value for name, value in attributes.items() if value != "" and value == value}

    return {
        "directed": graph.is_directed(),
        "nodes": [known(vertex.attributes()) for vertex in graph.vs],
        "edges": [{"source": edge.source, "target": edge.target, **known(edge.attributes())} for edge in graph.es],
    }


def igraph_graphml(file):
    return igraph_read(file, "graphml")


def igraph_pajek(file):
    return igraph_read(file, "pajek")


def followthemoney(file):
    """Every entity as the library cleans it, and what is wrong with it."""
    from followthemoney import model
    from followthemoney.exc import InvalidData

    entities, faults = [], []
    for line in Path(file).read_text("utf-8").splitlines():
        data = json.loads(line)
        schema = model.get(data["schema"])
        unknown = [name for name in data["properties"] if schema.get(name) is None]
        missing = [name for name in schema.required if not data["properties"].get(name)]
        try:
            schema.validate(data)
        except InvalidData as fault:
            faults.append([data, str(fault.errors)])
        if unknown or missing:
            faults.append([data, {"unknown": unknown, "missing": missing}])
        entities.append(model.get_proxy(data, cleaned=False).to_dict())
    return {"entities": entities, "faults": faults}


def rdf(file):
    """The triples of a JSON-LD file."""
    from rdflib import Graph

    graph = Graph().parse(file, format="json-ld")
    return [[str(subject), str(predicate), str(thing)] for subject, predicate, thing in graph]


def networkx_measures(file):
    """Of a graph given as `{"order", "edges": [[from, to, weight]]}` the measures of each node, by index."""
    import networkx

    given = json.loads(Path(file).read_text(encoding="utf-8"))
    graph = networkx.Graph()
    graph.add_nodes_from(range(given["order"]))
    graph.add_weighted_edges_from(given["edges"])
    components = sorted(networkx.connected_components(graph), key=lambda nodes: (-len(nodes), min(nodes)))
    numbers = {node: at + 1 for at, nodes in enumerate(components) for node in nodes}
    between = networkx.betweenness_centrality(graph)
    cores = networkx.core_number(graph)
    return {
        "density": networkx.density(graph),
        "nodes": [
            [graph.degree(node), graph.degree(node, weight="weight"), between[node], cores[node], numbers[node]]
            for node in range(given["order"])
        ],
    }


def networkx_columns(file):
    """Of a GraphML with measures among its columns these, and beside them what networkx makes of the same network."""
    import networkx

    read = networkx.read_graphml(file)
    graph = networkx.Graph()
    graph.add_nodes_from(read.nodes)
    for source, target, weight in read.edges(data="weight"):
        before = graph.get_edge_data(source, target, {"weight": 0})["weight"]
        if source != target:
            graph.add_edge(source, target, weight=before + weight)
    numbers = networkx.get_node_attributes(read, "component")
    between = networkx.betweenness_centrality(graph)
    cores = networkx.core_number(graph)
    components = {}
    for nodes in networkx.connected_components(graph):
        number = {numbers[node] for node in nodes}
        same = [node for node in numbers if numbers[node] in number]
        components.update({node: min(number) if len(same) == len(nodes) else None for node in nodes})
    names = ["degree", "strength", "betweenness", "core", "component"]
    return {
        "columns": {node: [read.nodes[node].get(name) for name in names] for node in read.nodes},
        "networkx": {
            node: [graph.degree(node), graph.degree(node, weight="weight"), between[node], cores[node], components[node]]
            for node in graph.nodes
        },
    }


def csv_rows(file):
    import csv

    with open(file, encoding="utf-8-sig", newline="") as lines:
        return list(csv.reader(lines, strict=True))


def spreadsheet(file):
    """The cells of a workbook: the value, and `f` for a formula."""
    import openpyxl

    warnings.simplefilter("ignore")
    sheet = openpyxl.load_workbook(file).active
    return [[[cell.value, cell.data_type] for cell in row] for row in sheet.iter_rows()]


if __name__ == "__main__":
    reader = globals()[sys.argv[1]]
    print(json.dumps([reader(file) for file in sys.argv[2:]], default=str))
