import { assemble } from "../../src/assemble";
import type { Graph, GraphNode, GraphRelationship } from "../../src/model";
import { lexicon, pages, recordOf } from "./corpus";

const records = pages.map(recordOf);
const whole = assemble(records, lexicon);

/** `p` is a measure of the whole graph and moves with every page; everything else has to stand still. */
function textOf(one: GraphNode | GraphRelationship): string {
  return JSON.stringify({ ...one, properties: { ...one.properties, p: null } });
}

function changes<T extends GraphNode | GraphRelationship>(before: readonly T[], after: readonly T[]): readonly T[] {
  const [old, now] = [new Set(before.map(textOf)), new Set(after.map(textOf))];
  return [...before.filter((one) => !now.has(textOf(one))), ...after.filter((one) => !old.has(textOf(one)))];
}

/**
 * Everything that a page names or tells: what stands in its articles, with the posts of its people, and the events that
 * it tells, under the id that they have without it too.
 */
function spokenOf(graph: Graph, without: Graph, file: string): ReadonlySet<string> {
  const articles = graph.nodes.filter(({ properties }) => properties["file"] === file).map(({ id }) => id);
  const told = reports(graph)
    .filter(({ to }) => articles.includes(to.id))
    .map(({ from }) => from.id);
  const sentences = reports(graph)
    .filter(({ from }) => told.includes(from.id))
    .map(sentenceOf);
  const alone = reports(without)
    .filter((one) => sentences.includes(sentenceOf(one)))
    .map(({ from }) => from.id);
  const named = graph.relationships
    .filter(({ type, to }) => (type === "MENTIONED_IN" || type === "REPORTED_IN") && articles.includes(to.id))
    .map(({ from }) => from.id);
  const posts = graph.relationships.filter(({ type, from }) => type === "HOLDS" && named.includes(from.id));
  const places = [...posts.map(({ to }) => to.id), ...named];
  const around = graph.relationships.filter(
    ({ type, from }) => ["OF", "PART_OF", "LOCATED_IN"].includes(type) && places.includes(from.id),
  );
  return new Set([...articles, ...alone, ...places, ...around.map(({ to }) => to.id)]);
}

function reports({ relationships }: Graph): readonly GraphRelationship[] {
  return relationships.filter(({ type }) => type === "REPORTED_IN");
}

function sentenceOf({ to, properties }: GraphRelationship): string {
  return `${to.id} ${String(properties["start"])}`;
}

function eventsOf({ nodes }: Graph): readonly string[] {
  return nodes.filter(({ label }) => label === "Event").map(({ id }) => id);
}

function nameOf(id: string): string {
  return id.replace(/^\w+:|@.*$/g, "");
}

it.each(records.map(({ source }) => source))("changes only what it says when it comes or goes: %s", (source) => {
  const without = assemble(
    records.filter((record) => record.source !== source),
    lexicon,
  );
  const spoken = spokenOf(whole, without, source);
  const names = new Set([...spoken].filter((id) => id.includes("@")).map(nameOf));
  const posts = new Set(
    whole.nodes
      .filter(({ label, id }) => label === "Title" && spoken.has(id))
      .map(({ properties }) => properties["name"]),
  );
  const isSpokenOf = (id: string): boolean =>
    spoken.has(id) || (id.includes("@") && names.has(nameOf(id))) || /^99\d+$/.test(id);
  // What an event is called says where it was, and a page may tell the whole name of the site.
  const there = new Set(
    whole.relationships
      .filter(({ from, to }) => from.label === "Event" && spoken.has(to.id))
      .map(({ from }) => from.id),
  );
  const unnamed = (node: GraphNode): GraphNode =>
    there.has(node.id) ? { ...node, properties: { ...node.properties, name: null } } : node;
  const nodes = changes(without.nodes.map(unnamed), whole.nodes.map(unnamed)).map(({ id }) => id);
  expect(nodes.filter((id) => !isSpokenOf(id))).toEqual([]);
  const relationships = changes(without.relationships, whole.relationships);
  const foreign = relationships.filter(({ type, from, to, properties }) => {
    if (type === "SUCCEEDED") return !posts.has(properties["post"] ?? null);
    const { events } = properties;
    const isOfItsEvents = Array.isArray(events) && events.some((event) => spoken.has(event));
    return !isOfItsEvents && !isSpokenOf(from.id) && !isSpokenOf(to.id);
  });
  expect(foreign.map(({ type, id }) => `${type} ${id}`)).toEqual([]);
});

it("keeps the id of an event when a second paper tells of it later", () => {
  const [early, late] = ["2022-12-16-fengling.txt", "2022-12-16-lanzhou.txt"].map((source) =>
    records.find((record) => record.source === source)!,
  );
  const day = { ...late!, published: "2022-12-17" };
  expect(eventsOf(assemble([early!, day], lexicon))).toEqual(eventsOf(assemble([early!], lexicon)));
});
