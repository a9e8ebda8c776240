/** The codebook that goes with the files: every column, weight and rule, and what the files were made from. */
import { type NodeLabel, NODES, RELATIONSHIPS } from "../../model";
import { type Column, edgeColumns, nodeColumns, schemaColumns, schemaEdgeColumns } from "../columns";
import { type Format, oneFile, type Source } from "../format";
import { MEASURE_COLUMNS } from "../measured";
import { keysOf, PROJECTIONS } from "../projections";
import { EDGE_LABELS, edgeColour, type EdgeType, NODE_COLOURS } from "../style";
import { APPEARANCE_COLUMNS } from "./appearances";

/** Markdown. */
export const codebook: Format = oneFile("people: every column, weight and rule of these files", null, writeCodebook);

function* writeCodebook({ graph, provenance }: Source): Iterable<string> {
  const { version, records, dictionaries, options } = provenance;
  yield "# Codebook 变量说明\n\n";
  yield `Written by Xingji ${version}. The same records, dictionaries and options give the same files, to the byte.\n\n`;
  yield* table(
    ["made from", ""],
    [
      ["records (SHA-256 of `records.jsonl`)", code(records)],
      ["dictionaries (SHA-256 of all tables)", code(dictionaries)],
      ["options", options === "" ? "none: the whole graph" : code(options)],
      ["nodes", String(graph.nodes.length)],
      ["relationships", String(graph.relationships.length)],
    ],
  );
  yield "\n## Projections\n\n";
  yield* table(
    ["`--projection`", "holds", "nodes", "edges"],
    Object.entries(PROJECTIONS).map(([name, { means, entities, relationships }]) => [
      code(name),
      means,
      entities.join(", "),
      relationships.join(", "),
    ]),
  );
  yield "\n## Nodes\n";
  for (const entity of keysOf(NODES)) yield* nodeKind(entity, graph);
  yield "\n## Edges\n";
  for (const type of [...keysOf(RELATIONSHIPS), "SAME_VISITORS"] as const) yield* edgeKind(type, graph);
  yield "\n## Measures\n\nWith `--statistics` every node of a network has them; several edges between two nodes are one, with the sum of their weights.\n\n";
  yield* columnTable(MEASURE_COLUMNS, NONE);
  yield `\n## appearances.csv\n\nA row for each person at each event, by date; several in one cell are parted by 、.\n\n`;
  yield* table(
    ["column", "means"],
    Object.entries(APPEARANCE_COLUMNS).map(([name, means]) => [code(name), means]),
  );
  yield RULES;
}

function* nodeKind(entity: NodeLabel, { nodes }: Source["graph"]): Iterable<string> {
  const count = nodes.filter(({ label }) => label === entity).length;
  const says = `${count} in the graph; drawn in ${code(NODE_COLOURS[entity])}`;
  yield* kind(entity, says, nodeColumns(entity), new Set(schemaColumns(entity)));
}

function* edgeKind(type: EdgeType, { relationships }: Source["graph"]): Iterable<string> {
  const count = relationships.filter((one) => one.type === type).length;
  const where = type === "SAME_VISITORS" ? "in the projection `sites`, from VISITED" : `${count} in the graph`;
  const own = type === "SAME_VISITORS" ? NONE : new Set(schemaEdgeColumns(type));
  const says = `${where}; drawn in ${code(edgeColour(type))}`;
  yield* kind(`${type} ${EDGE_LABELS[type]}`, says, edgeColumns(type), own);
}

/** Of what only files have. */
const NONE: ReadonlySet<Column> = new Set();

function* kind(name: string, says: string, columns: readonly Column[], own: ReadonlySet<Column>): Iterable<string> {
  yield `\n### ${name}\n\n${says}.\n`;
  if (columns.length === 0) return;
  yield "\n";
  yield* columnTable(columns, own);
}

/** @param own - those that the graph itself has, which can be asked for in Cypher */
function columnTable(columns: readonly Column[], own: ReadonlySet<Column>): Iterable<string> {
  const names = new Set([...own].map(({ name }) => name));
  return table(
    ["column", "type", "in", "means"],
    columns.map(({ name, type, means }) => [
      code(name),
      TYPES[type],
      names.has(name) ? "graph and files" : "files only",
      means,
    ]),
  );
}

const TYPES: Readonly<Record<Column["type"], string>> = {
  string: "text",
  integer: "whole number",
  float: "number",
  boolean: "true or false",
  date: "day",
  strings: "list of texts",
};

const RULES = `
## Rules

- **Days.** A date is written \`YYYY-MM-DD\`. What no page dates is empty; what pages date in part stays partial (\`--04-12\`) and is in no spell.
- **Spells.** A node or an edge is there on the days of its events, posts or newspapers: closed intervals, overlapping ones made one. What has no whole day has no spell.
- **Weights.** VISITED weighs its events. APPEARED_WITH and SAME_VISITORS have Newman's weight (M. E. J. Newman, Physical Review E 64, 016132, 2001), rounded to six places: a shared event of n people adds 1/(n−1), a shared visitor of n sites likewise. An event that would join more than 45,000 pairs joins none. HOLDS and MENTIONED_WITH weigh their articles, MENTIONED_IN its mentions. Other edges have no weight and count as 1.
- **Rooms.** Who was at a branch venue (分会场) appeared with those there, and who was on a screen with nobody.
- **Doubt.** Names that may be no person's or no site's, who may have taken part in an event and where it may have been have a \`confidence\` below 0.9; what has none is sure. A person, a place and a facility are as sure as on the page that makes them surest, HOLDS as the person on the surest page that says so, an event as its surest participant; who took part is never surer than the person on that page, nor where it was than the site. VISITED is at each event as sure as the person or the site there, whichever is less, APPEARED_WITH as the one person or the other, and each as sure as at its surest event; \`doubtful\` says that none is sure. What is doubtful counts and weighs like the rest.
- **Direction.** All edges of a file are directed or all are not, since programs refuse a mixture. Visits and appearances in one file are undirected.
- **Sizes and places.** A node's radius is 3 + 2.5√events, at most 18 pixels; an edge's width √weight, at most 6. Positions are ForceAtlas2's (LinLog), the same in every run.
- **\`--from\`, \`--to\`, \`--kind\`.** An event is in when one of its days is in the window, its type is named or no type is, and one of its sites is of a kind named or no kind is. VISITED and APPEARED_WITH are counted and weighed anew from these events. Events without a whole date are in no window.
- **\`--sure\`.** Without what is doubtful, nodes and relationships, and what follows from it: no event without somebody who surely took part, no succession in a post that nobody surely held. VISITED and APPEARED_WITH are counted and weighed anew, with rooms as large as with everybody.
- **\`--only\`, \`--role\`.** Of the people, sites, events and edges named, what belongs to one another; of people, the events at which they had the role. VISITED and APPEARED_WITH are counted and weighed anew.
- **Lists.** Lists where a format has them; else \`["甲","乙"]\` in one text, with \`\\"\` for a quotation mark and \`\\\\\` for a backslash, which is JSON but for line ends inside a text.
- **Text.** Control characters other than tab and line ends, and halves of surrogate pairs, are left out of every file but \`json\`.
- **Formulas.** In \`appearances.csv\` a text that a spreadsheet would run (it begins with \`=\`, \`+\`, \`-\`, \`@\` or a tab) has \`'\` before it.
`;

function* table(header: readonly string[], rows: readonly (readonly string[])[]): Iterable<string> {
  yield `| ${header.join(" | ")} |\n|${" --- |".repeat(header.length)}\n`;
  for (const row of rows) yield `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`;
}

const code = (text: string): string => `\`${text}\``;
