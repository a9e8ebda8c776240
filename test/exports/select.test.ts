import { exportGraph, FORMATS } from "../../src/exports";
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
