import { exportGraph, FORMATS } from "../../src/exports";
import { keysOf } from "../../src/exports/projections";
import { UsageError } from "../../src/errors";
import { drawn, inOrder, without, type Values } from "./drawn";
import { HARD, TOWN, textOf, written } from "./town";

const named = (elements: readonly Values[]) => inOrder(elements.map(({ label }) => label));

describe("a window", () => {
  const window = { from: "2022-03-12", to: "2022-03-14" };

  it("keeps the events that have a day in it, and weighs what follows from them anew", () => {
    const { nodes, edges } = drawn({ ...window, projections: ["visits", "appearances"] });
    expect(named(nodes)).toEqual(
      ['+某某"大"超市', "=SUM(A1)", "古山镇", "市一医院", "王伟", "赵一山", HARD].toSorted(),
    );
    const [pair] = edges.filter(
      ({ source, target }) =>
        [source, target].some((end) => String(end).includes("甲")) &&
        [source, target].some((end) => String(end).includes("赵一山")),
    );
    // Both were also at a meeting whose day nobody knows.
    expect(pair).toMatchObject({ times: 1, weight: 0.5, first: "2022-03-14", last: "2022-03-14" });
    expect(pair).not.toHaveProperty("p");
    const [shop] = edges.filter(
      ({ source, target }) => String(source).includes("赵一山") && String(target).includes("超市"),
    );
    expect(shop).toMatchObject({ times: 1, weight: 1, spells: [{ from: "2022-03-14", to: "2022-03-14" }] });
    expect(nodes.find(({ label }) => label === "赵一山")).toMatchObject({
      first: "2022-03-10",
      last: "2022-03-14",
      times: 2,
    });
  });

  it("weighs every event as the whole graph does when all are in it", () => {
    const whole = drawn();
    const all = drawn({ kinds: ["visit", "meeting"] });
    expect(all.edges.map((edge) => without(edge, "p"))).toEqual(whole.edges.map((edge) => without(edge, "p")));
  });

  it("counts the events that have no whole date", () => {
    const provenance = { version: "", records: "", dictionaries: "", options: "" };
    expect(exportGraph(TOWN, FORMATS.gexf, { ...window, provenance }).undated).toBe(1);
    expect(exportGraph(TOWN, FORMATS.gexf, { provenance }).undated).toBe(0);
  });

  it("keeps of the full graph the posts, articles and mentions of those days, and where sites lie", () => {
    const { nodes, edges } = drawn({ from: "2022-04-01", projections: ["full"] });
    expect(named(nodes)).toEqual(
      [
        "标题",
        '赵一山在+某某"大"超市等2处visit',
        '+某某"大"超市',
        "某某学校",
        "王伟",
        "赵一山",
        "武义县局长",
        "永康市委书记",
        "古山镇",
        "永康市",
        "武义县",
        "金华市",
        "浙江省",
      ].toSorted(),
    );
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
  });

  it.each(Object.keys(FORMATS).filter((name): name is keyof typeof FORMATS => name in FORMATS))(
    "without any event gives a file of %s all the same",
    (name) => {
      const files = written(name, { from: "1999-01-01", to: "1999-12-31" });
      for (const [file, text] of files) expect([file, text.length > 0 || name === "ftm"]).toEqual([file, true]);
    },
  );
});

describe("a kind", () => {
  it("of event keeps the events of that type", () => {
    const { nodes } = drawn({ kinds: ["meeting"], projections: ["events"] });
    expect(named(nodes)).toEqual(["meeting", "赵一山", HARD].toSorted());
  });

  it("of site keeps the events there, without other sites", () => {
    const { nodes, edges } = drawn({ kinds: ["shop", "hospital"], projections: ["visits"] });
    expect(named(nodes)).toEqual(['+某某"大"超市', "=SUM(A1)", "市一医院", "王伟", "王伟", "赵一山", HARD].toSorted());
    expect(edges).toHaveLength(6);
  });

  it("that the graph does not have is refused with those that it has", () => {
    expect(() => textOf("gexf", { kinds: ["temple"] })).toThrow(
      new UsageError(
        "--kind temple: the graph has no event or site of this kind, only county, hospital, meeting, prefecture, province, school, shop, town, visit",
      ),
    );
  });
});

it.each(["ftm", "json-ld", "appearances", "codebook", "json"] as const)("%s takes no projection", (name) => {
  expect(() => textOf(name, { projections: ["visits"] })).toThrow(UsageError);
  expect(() => textOf(name, { minWeight: 2 })).toThrow(UsageError);
});

/** Of two people of one name the one of this city. */
const keyOf = (label: string): string =>
  String(drawn().nodes.find(({ id, ...node }) => node["label"] === label && String(id).includes("永康市"))!["id"]);

/** What a node is called. */
const nameOf = (key: unknown): string => String(drawn().nodes.find(({ id }) => id === key)!["label"]);

describe("what is named", () => {
  const eventKeys = TOWN.nodes.filter((node) => node.label === "Event").map(({ id }) => `Event:${id}`);

  it("keeps people and sites that are named, with what joins them, weighed as in the whole", () => {
    const only = new Set([keyOf("赵一山"), keyOf("王伟"), keyOf("市一医院")]);
    const { nodes, edges } = drawn({ only, projections: ["visits", "appearances"] });
    expect(named(nodes)).toEqual(["市一医院", "王伟", "赵一山"].toSorted());
    const whole = drawn().edges.filter(({ key }) => edges.some((edge) => edge["key"] === key));
    expect(edges).toHaveLength(3);
    expect(edges.map((edge) => without(edge, "p", "sources"))).toEqual(
      whole.map((edge) => without(edge, "p", "sources")),
    );
  });

  it("counts relations anew from the events that are named", () => {
    const visit = eventKeys.find((key) =>
      TOWN.nodes.some((node) => key.endsWith(node.id) && node.properties["dateFrom"] === "2022-03-14"),
    )!;
    const { nodes, edges } = drawn({ only: new Set([visit]), projections: ["appearances"] });
    expect(named(nodes)).toEqual(["赵一山", "=SUM(A1)", HARD].toSorted());
    expect(edges.map(({ times, weight }) => [times, weight])).toEqual([
      [1, 0.5],
      [1, 0.5],
      [1, 0.5],
    ]);
  });

  it("leaves out edges where others are named", () => {
    const edge = drawn({ projections: ["appearances"] }).edges.find(({ key }) => String(key).includes("王伟"));
    expect(drawn({ only: new Set([String(edge!["key"])]), projections: ["appearances"] }).edges).toHaveLength(1);
  });

  it("counts of people the events at which they had a role", () => {
    const { edges } = drawn({ roles: ["accompany"], projections: ["visits", "appearances"] });
    expect(edges.map(({ source, target }) => [nameOf(source), nameOf(target)])).toEqual([["王伟", "市一医院"]]);
  });

  it("has nothing of the rest in any file", () => {
    const only = new Set([keyOf("王伟"), keyOf("市一医院")]);
    for (const name of keysOf(FORMATS)) {
      const text = [...written(name, { only }).values()].join("");
      expect([name, text.includes("某某学校")]).toEqual([name, false]);
    }
  });
});

describe("statistics", () => {
  it("are columns of networks and of no format with a shape of its own", () => {
    expect(textOf("gexf", { statistics: true })).toContain('title="betweenness"');
    expect(written("neo4j-csv", { statistics: true }).get("Person.csv")).toMatch(/^[^\n]*"?degree:long/);
    expect(textOf("gexf")).not.toContain("betweenness");
    expect(() => textOf("json", { statistics: true })).toThrow(UsageError);
  });
});
