import type { PlainGraph } from "../../src/layout";
import { deflate, inflateMeasures } from "../../viewer/src/compute/plain";
import { COMPUTED, statistics } from "../../src/measures";
import { distributionOf } from "../../viewer/src/data/distribution";
import { buildModel } from "../../viewer/src/data/model";
import { buildPicture } from "../../viewer/src/data/picture";
import { DARK, LIGHT } from "../../viewer/src/graph/colours";
import { formatValue, styleOf, type Style, type StyleView } from "../../viewer/src/graph/style";
import { STRINGS } from "../../viewer/src/i18n/strings";
import { FIRST_VIEW } from "../../viewer/src/state/view";
import { nodeRows } from "../../viewer/src/table/rows";
import { describeWithPython, fileOf } from "../exports/readers";
import { DATASET } from "./dataset";

const model = buildModel(DATASET);
const picture = buildPicture(model, { ...FIRST_VIEW, projection: "all" });
const measures = inflateMeasures(picture.graph, statistics(deflate(picture.graph)));

/** Some groups who all met, of which some share people, and one who met nobody: the same in every run. */
function gatherings(): { readonly order: number; readonly edges: [number, number, number][] } {
  const edges = new Map<string, [number, number, number]>();
  for (let meeting = 0; meeting < 30; meeting += 1) {
    const there = Array.from({ length: 2 + (meeting % 5) }, (_, at) => (meeting * meeting * 7 + at * 3) % 60);
    for (const one of there) {
      for (const other of there) {
        if (one < other) edges.set(`${one}-${other}`, [one, other, 1 / (1 + (meeting % 4))]);
      }
    }
  }
  return { order: 61, edges: [...edges.values()] };
}

function plainOf({ order, edges }: ReturnType<typeof gatherings>): PlainGraph {
  const nodes = Float64Array.from(Array.from({ length: order }, () => [0, 0, 5, 0]).flat());
  return { nodes, edges: Float64Array.from(edges.flat()) };
}

interface Theirs {
  readonly density: number;
  readonly nodes: readonly (readonly number[])[];
}

describeWithPython("networkx", (read) => {
  it("measures nodes as the viewer does: degree, strength, betweenness, core and component", () => {
    const given = gatherings();
    const [theirs]: readonly Theirs[] = JSON.parse(
      read("networkx_measures", fileOf("measures.json", JSON.stringify(given))),
    );
    const ours = statistics(plainOf(given));
    expect(ours).toHaveLength(given.order * COMPUTED.length);
    for (const [at, expected] of (theirs?.nodes ?? []).entries()) {
      const own = [...ours.subarray(at * COMPUTED.length, (at + 1) * COMPUTED.length)];
      expect(own).toEqual(expected.map((value) => expect.closeTo(value, 10)));
    }
    expect((2 * given.edges.length) / (given.order * (given.order - 1))).toBeCloseTo(theirs?.density ?? NaN, 10);
  });
});

describe("a distribution", () => {
  it("has a bar for each whole number where they are few, and equal stretches otherwise", () => {
    expect(distributionOf([1, 1, 2, 5])).toEqual({
      least: 1,
      median: 1.5,
      most: 5,
      bars: [2, 1, 0, 0, 1].map((count, at) => ({ from: at + 1, to: at + 1, count })),
    });
    const many = distributionOf(Array.from({ length: 100 }, (_, at) => at / 10));
    expect([many?.bars.length, many?.bars.every(({ count }) => count === 5)]).toEqual([20, true]);
    expect(distributionOf([3, 3])?.bars).toEqual([{ from: 3, to: 3, count: 2 }]);
    expect(distributionOf([])).toBeNull();
  });
});

describe("the table with statistics", () => {
  it("has the measures of every node, and otherwise not", () => {
    const { columns, rows } = nodeRows(model, picture, STRINGS.zh, { measures, memberships: new Map() });
    expect(columns.slice(-6).map(({ title }) => title)).toEqual([
      "度数",
      "强度",
      "中介中心性",
      "核数",
      "连通分量",
      "社群",
    ]);
    const su = rows.find(({ cells }) => cells[0] === "苏明远");
    expect(su?.cells.slice(-6)).toEqual([4, 4, 0.7, 2, 1, null]);
    expect(nodeRows(model, picture, STRINGS.zh).columns).toHaveLength(7);
  });
});

function look(view: Partial<StyleView>): Style {
  return styleOf(model, picture, measures, { ...FIRST_VIEW, ...view }, LIGHT);
}

function label(view: Partial<StyleView>, node: string): string | null | undefined {
  return look(view).labelOf?.(node, model.graph.getNodeAttribute(node, "label"));
}

/** From 0 for black to 255 for white. */
function lightOf(colour: string): number {
  return [0.2126, 0.7152, 0.0722].reduce(
    (sum, share, at) => sum + share * Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16),
    0,
  );
}

describe("the style", () => {
  it("is the usual for the first view", () => {
    expect(Object.values(look({}))).toEqual([null, null, null, null, null, null, null]);
  });

  it("colours categories, the most frequent first, and says how many each has", () => {
    const { colourOf, nodeKeys } = look({ colouring: "home" });
    expect(nodeKeys).toEqual({
      kind: "categories",
      keys: [
        { value: "临川市", colour: LIGHT.community[0], count: 4 },
        { value: "临川镇", colour: LIGHT.community[1], count: 2 },
      ],
    });
    expect([colourOf?.("Person:su"), colourOf?.("Facility:qinghe")]).toEqual(LIGHT.community.slice(0, 2));
  });

  it("colours a measure from the least to the most, and what is not known in none of these colours", () => {
    const { colourOf, nodeKeys } = look({ colouring: "degree" });
    expect(nodeKeys).toMatchObject({ kind: "ramp", from: 1, to: 4 });
    expect([colourOf?.("Person:su"), colourOf?.("Person:luo")]).toEqual([LIGHT.ramp.at(-1), LIGHT.ramp[0]]);
    expect(look({ colouring: "first" }).colourOf?.("Person:luo")).toBe(LIGHT.otherCommunity);
  });

  it("makes nodes large by a measure, twice as much twice the area beyond the least", () => {
    const { sizeOf } = look({ sizing: "degree" });
    expect([sizeOf?.("Person:su"), sizeOf?.("Person:luo")]).toEqual([18, 4 + 14 * Math.sqrt(1 / 4)]);
    expect(new Set(picture.graph.mapNodes((node) => look({ sizing: "same" }).sizeOf?.(node))).size).toBe(1);
  });

  it("writes posts, places or the measure beside names, or nothing", () => {
    expect(label({ labelling: "post" }, "Person:su")).toBe("苏明远 临川市委书记");
    expect(label({ labelling: "post" }, "Facility:qinghe")).toBe("青禾小学 临川镇");
    expect(label({ labelling: "value", sizing: "degree" }, "Person:su")).toBe("苏明远 4");
    expect(label({ labelling: "none" }, "Person:su")).toBeNull();
  });

  it("colours edges by times, weight or day, and makes them wide by weight", () => {
    const { edgeColourOf, edgeKeys, widthOf } = look({ edgeColouring: "times", width: "weight" });
    expect(edgeKeys).toMatchObject({ kind: "ramp", from: 1, to: 2 });
    expect([edgeColourOf?.("v1"), edgeColourOf?.("v2")]).toEqual([LIGHT.ramp.at(-1), LIGHT.ramp[0]]);
    expect(widthOf?.("v1")).toBe(6);
    expect(look({ width: "same" }).widthOf?.("v1")).toBe(1);
  });

  it("has ramps that grow away from the ground, in both schemes", () => {
    const [onLight, onDark] = [LIGHT.ramp.map(lightOf), DARK.ramp.map(lightOf)];
    expect(onLight).toEqual(onLight.toSorted((a, b) => b - a));
    expect(onDark).toEqual(onDark.toSorted((a, b) => a - b));
  });

  it("writes numbers with the digits that count", () => {
    expect([formatValue(3), formatValue(0.012345), formatValue(1.23456), formatValue(null)]).toEqual([
      "3",
      "0.0123",
      "1.23",
      "",
    ]);
  });
});
