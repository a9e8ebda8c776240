/** Gephi's two tables, nodes and edges, for its spreadsheet import; other programs read them as any CSV. */
import { type CsvCell, mapped, writeCsv } from "../csv";
import type { Format } from "../format";
import {
  edgeKinds,
  type Network,
  type NetworkEdge,
  type NetworkNode,
  type SharedColumn,
  sharedEdgeColumns,
  sharedNodeColumns,
} from "../network";
import type { Spell } from "../spells";
import { plainValue } from "../xml";

/** Nodes before edges, in the order in which Gephi takes them. */
export const gephiCsv: Format = {
  summary: "Gephi's spreadsheet import, and any program that reads tables: nodes.csv, edges.csv",
  projections: ["visits", "appearances"],
  folder: true,
  files: ({ network, raw }) => [
    { name: "nodes.csv", chunks: () => writeNodes(network, formOf(raw)) },
    { name: "edges.csv", chunks: () => writeEdges(network, formOf(raw)) },
  ],
};

/** Gephi takes a backslash for the mark of what is no separator, so one that is meant is doubled. */
const formOf = (raw: boolean): Form => ({
  cast: { string: (text) => text.replaceAll("\\", "\\\\") },
  escape_formulas: !raw,
});

type Form = NonNullable<Parameters<typeof writeCsv>[2]>;

/** `Id`, `Label`, `Source`, `Target`, `Type`, `Kind`, `Weight` and `timeset` are names that Gephi knows. */
function writeNodes(network: Network, form: Form): Iterable<string> {
  const columns = sharedNodeColumns(network);
  const rows = mapped(network.nodes(), (node) => [node.key, node.label, timeset(node.spells), ...cells(node, columns)]);
  return writeCsv(["Id", "Label", "timeset", ...columns.map(({ name }) => name)], rows, form);
}

function writeEdges(network: Network, form: Form): Iterable<string> {
  const columns = sharedEdgeColumns(network);
  const type = network.directed ? "Directed" : "Undirected";
  const kindOf = edgeKinds();
  const rows = mapped(network.edges(), (edge) => {
    const { key, source, target, label, weight, spells } = edge;
    return [source, target, type, key, kindOf(edge), label, weight, timeset(spells), ...cells(edge, columns)];
  });
  const header = ["Source", "Target", "Type", "Id", "Kind", "Label", "Weight", "timeset"];
  return writeCsv([...header, ...columns.map(({ name }) => name)], rows, form);
}

function cells(element: NetworkNode | NetworkEdge, columns: readonly SharedColumn[]): readonly CsvCell[] {
  return columns.map(({ valueOf }) => plainValue(valueOf(element)));
}

/** `<[2022-03-14, 2022-03-14]; [2022-04-01, 2022-04-03]>`: how Gephi writes intervals. */
function timeset(spells: readonly Spell[]): string | null {
  return spells.length === 0 ? null : `<${spells.map(({ from, to }) => `[${from}, ${to}]`).join("; ")}>`;
}
