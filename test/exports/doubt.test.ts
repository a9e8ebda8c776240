/** What is doubtful is in every file with how likely it is, and left out of those that are asked for what is sure. */
import { select } from "../../src/exports/select";
import type { Graph } from "../../src/model";
import { DOUBTED, NAMED } from "./doubted";
import { textOf, written } from "./town";

interface Row {
  readonly key: string;
  readonly attributes: { readonly times: number; readonly confidence?: number };
}
const edgesOf = (options: Parameters<typeof written>[1]): readonly string[] => {
  const { edges }: { edges: readonly Row[] } = JSON.parse(textOf("json", options, DOUBTED));
  return edges
    .map(({ key, attributes: { times, confidence } }) =>
      [key.replaceAll(/person:|@永康市|3307\d+/g, "").replace(/^\w+:/, ""), times, confidence ?? "sure"].join(" "),
    )
    .toSorted();
};

it("gives the edges that no event makes sure how likely they are", () => {
  expect(edgesOf({})).toEqual([
    "孙三> 1 0.7",
    "孙三>赵一山 1 0.7",
    "孙三>钱二水 1 0.7",
    "赵一山> 1 0.75",
    "赵一山> 1 sure",
    "赵一山>钱二水 2 sure",
    "钱二水> 1 0.75",
    "钱二水> 1 sure",
  ]);
});

it("leaves out with what is doubtful all that follows from it, and counts the rest anew", () => {
  expect(edgesOf({ sure: true })).toEqual(["赵一山> 1 sure", "赵一山>钱二水 1 sure", "钱二水> 1 sure"]);
});

it("doubts anew what only events outside of a window make sure", () => {
  expect(edgesOf({ to: "2022-03-14" })).toContain("赵一山>钱二水 1 0.8");
});

it("says in a table of who was where what of each row is doubtful", () => {
  const rows = textOf("appearances", {}, DOUBTED).split("\r\n").slice(1, -1);
  expect(
    rows.map((row) => /(?:person 0\.\d+、)?(?:古山镇 0\.\d+)?(?=,)/.exec(row.split(",").slice(8).join(","))?.[0]),
  ).toEqual(["古山镇 0.75", "person 0.8、古山镇 0.75", "person 0.7、古山镇 0.75", "", ""]);
});

it("says on a map at which stops somebody may not have been", () => {
  const stops: { readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[] } =
    JSON.parse(written("geojson", {}, DOUBTED).get("stops.geojson")!);
  const told = stops.features.map(({ properties: { person: who, site: where, doubtful, confidence } }) =>
    [who, where, doubtful, confidence].join(" "),
  );
  expect(told).toContain("赵一山 古山镇 true 0.75");
  expect(told).toContain("孙三 古山镇 true 0.7");
  expect(told).toContain("赵一山 石柱镇 false ");
});

it("joins two sites as surely as the surest of those who were at both", () => {
  expect(textOf("gexf", { projections: ["sites"] }, DOUBTED)).toMatch(/for="confidence" value="0.75"/);
});

it("gives what may be no person and no site how likely it is, in every file of nodes", () => {
  const { nodes }: { nodes: readonly { readonly attributes: Readonly<Record<string, unknown>> }[] } = JSON.parse(
    textOf("json", {}, NAMED),
  );
  expect(nodes.map(({ attributes }) => [attributes["label"], attributes["confidence"]].join(" "))).toEqual([
    "老槐树食堂 0.6",
    "孙三 0.7",
    "赵一山 ",
    "古山镇 ",
  ]);
  expect(textOf("gexf", {}, NAMED)).toMatch(/for="doubtful" value="true"/);
  expect(textOf("json-ld", {}, NAMED)).toContain('"name":"孙三","description":"doubtful: 0.7"');
  expect(textOf("ftm", {}, NAMED)).toMatch(/"schema":"Person".*"summary":\["doubtful: 0.7"\]/);
  expect(textOf("ftm", {}, NAMED)).toMatch(/"schema":"Occupancy".*"summary":\["doubtful: 0.7"\]/);
});

const typesIn = ({ relationships }: Pick<Graph, "relationships">) => relationships.map(({ type }) => type);

it("leaves out what may be no person and no site, their posts and events, and who followed whom in a doubtful post", () => {
  const kept = select(NAMED, { sure: true });
  expect(typesIn(NAMED).filter((type) => type === "HOLDS" || type === "SUCCEEDED")).toHaveLength(3);
  expect(typesIn(kept).filter((type) => type === "HOLDS" || type === "SUCCEEDED")).toEqual(["HOLDS"]);
  expect(
    kept.nodes.flatMap(({ label, properties }) => (label === "Place" ? [] : [properties["name"] ?? label])),
  ).toEqual(["Article", "赵一山在古山镇visit", "赵一山", "永康市委书记"]);
  const doubtful = [...kept.nodes, ...kept.relationships].filter(({ properties }) => properties["doubtful"] === true);
  expect(doubtful).toEqual([]);
});

it("keeps none that is doubtful by its name alone where only what is sure is asked for", () => {
  const { nodes } = select(NAMED, { sure: true, only: new Set(["Person:person:孙三@永康市"]) });
  expect(nodes).toEqual([]);
});

it("says to programs for linked data and for investigations who may have taken part", () => {
  expect(textOf("json-ld", {}, DOUBTED)).toContain('"description":"doubtful: 0.7"');
  expect(textOf("ftm", {}, DOUBTED)).toContain('"summary":["doubtful: 0.7"]');
});
