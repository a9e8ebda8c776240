import { assemble } from "../../src/assemble";
import type { Dataset } from "../../src/exports";
import { event, knowledge, page, person, site } from "../resolve/records";
import { drawn, inOrder, type Drawn, type Values } from "./drawn";
import { clean, HARD, textOf } from "./town";

const kindsOf = ({ nodes, edges }: Drawn): readonly unknown[] => [
  new Set(nodes.map(({ entity }) => entity)),
  new Set(edges.map(({ relationship }) => relationship)),
];

describe("a projection", () => {
  it.each([
    ["events", ["Person", "Event", "Place", "Facility"], ["TOOK_PART", "AT"], true],
    ["visits", ["Person", "Place", "Facility"], ["VISITED"], true],
    ["appearances", ["Person"], ["APPEARED_WITH"], false],
    ["sites", ["Place", "Facility"], ["SAME_VISITORS"], false],
  ] as const)("of %s has its nodes and edges, directed where all are", (name, entities, relationships, directed) => {
    const network = drawn({ projections: [name] });
    expect(kindsOf(network)).toEqual([new Set(entities), new Set(relationships)]);
    expect(network.directed).toBe(directed);
    const inGraph = clean.relationships.filter(({ type }) => relationships.some((one) => one === type));
    if (name !== "sites") expect(network.edges).toHaveLength(inGraph.length);
  });

  it("of the full graph has every node and every relationship with its properties", () => {
    const { nodes, edges } = drawn({ projections: ["full"] });
    expect(nodes.map(({ entity, name, headline }) => [entity, name ?? headline])).toEqual(
      clean.nodes.map(({ label, properties: { name, headline } }) => [label, name ?? headline]),
    );
    expect(edges.map(({ key }) => key)).toEqual(clean.relationships.map(({ type, id }) => `${type}:${id}`));
    for (const [at, { relationship, weight: _, ...edge }] of edges.entries()) {
      const { type, properties } = clean.relationships[at]!;
      for (const [name, value] of Object.entries(properties)) {
        const column = name === "articles" ? `${type}.articles` : name;
        if (value !== null && name !== "weight") expect([relationship, edge[column]]).toEqual([type, value]);
      }
    }
  });

  it("of visits and appearances together is undirected, and drawn as the viewer draws it", () => {
    const network = drawn();
    const viewer: Dataset = JSON.parse(textOf("json", {}, clean));
    expect(network.directed).toBe(false);
    expect(network.nodes.map(looks)).toEqual(viewer.nodes.map(({ attributes }) => looks({ ...attributes })));
    expect(network.edges).toHaveLength(viewer.edges.length);
    expect(network.edges.map(({ weight }) => weight)).toEqual(viewer.edges.map(({ attributes }) => attributes.weight));
  });

  it("gives nodes and edges the days of their events, of which those that overlap are one", () => {
    const { nodes, edges } = drawn();
    expect(nodes.find(({ label }) => label === "赵一山")!["spells"]).toEqual([
      { from: "2022-03-10", to: "2022-03-12" },
      { from: "2022-03-14", to: "2022-03-14" },
      { from: "2022-04-01", to: "2022-04-01" },
    ]);
    const [twice] = edges.filter(({ times, relationship }) => times === 2 && relationship === "VISITED");
    expect(twice!["spells"]).toEqual([
      { from: "2022-03-14", to: "2022-03-14" },
      { from: "2022-04-01", to: "2022-04-01" },
    ]);
    expect(twice!["sources"]).toEqual(["one, 1.txt:4", "two.txt:4"]);
  });

  it("of sites joins those that the same people visited, by Newman's weight", () => {
    const names = ["甲一", "乙二"];
    const records = page("x", {
      persons: names.map((name) => person(name)),
      facilities: ["一号厂", "二号厂", "三号厂"].map((name) => site(name, { kind: "company" })),
      events: [
        event("visit", ["甲一"], ["一号厂", "二号厂", "三号厂"], { date: "2022-03-01", resolved: "2022-03-01" }),
        event("visit", ["乙二"], ["一号厂", "二号厂"], { id: "e2", date: "2022-03-05", resolved: "2022-03-05" }),
      ],
    });
    const graph = assemble([records], knowledge());
    const { edges }: Drawn = JSON.parse(textOf("node-link", { projections: ["sites"] }, graph));
    expect(edges).toHaveLength(3);
    const [both] = edges.filter(({ people }) => people === 2);
    expect(both).toMatchObject({ weight: 1.5, visitors: ["乙二", "甲一"], first: "2022-03-01", last: "2022-03-05" });
    expect(edges.filter(({ people }) => people === 1).map(({ weight }) => weight)).toEqual([0.5, 0.5]);
  });

  it("leaves out what weighs less than is asked for, and then nodes without an edge", () => {
    const { nodes, edges } = drawn({ projections: ["appearances"], minWeight: 1 });
    expect(edges.map(({ weight }) => weight)).toEqual([1.5, 1, 1]);
    expect(inOrder(nodes.map(({ label }) => label))).toEqual(inOrder(["王伟", "王伟", "赵一山", HARD]));
    const full = drawn({ projections: ["full"], minWeight: 100 });
    expect(new Set(full.edges.map(({ relationship }) => relationship))).toEqual(
      new Set(
        ["TOOK_PART", "AT", "REPORTED_IN", "OF", "LOCATED_IN", "PART_OF", "SUCCEEDED"].filter((type) =>
          clean.relationships.some((one) => one.type === type),
        ),
      ),
    );
  });
});

function looks({ label, x, y, size, color }: Values): Values {
  return { label, x, y, size, color };
}
