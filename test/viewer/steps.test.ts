import { buildModel } from "../../viewer/src/data/model";
import { countValues } from "../../viewer/src/data/values";
import { fitting, frameOf, fromSigma, toSigma } from "../../viewer/src/graph/camera";
import { isInside } from "../../viewer/src/graph/lasso";
import { folding, hiding, unfolding } from "../../viewer/src/state/steps";
import { FIRST_VIEW } from "../../viewer/src/state/view";
import { DATASET } from "./dataset";

const model = buildModel(DATASET);

describe("what there is to filter by", () => {
  it("is counted, in the order of protocol or the most frequent first", () => {
    const { kinds, roles, types, sites, levels } = countValues(model);
    expect(kinds.map(({ value, count }) => `${value} ${count}`)).toEqual(["person 3", "place 1", "facility 2"]);
    expect(roles.map(({ value }) => value)).toEqual(["lead", "chair", "speak", "accompany"]);
    expect(types[0]).toEqual({ value: "visit", count: 3 });
    expect(sites.map(({ value }) => value)).toEqual(["checkpoint", "school", "town"]);
    expect(levels).toEqual([{ value: "county", count: 3 }]);
  });
});

describe("steps", () => {
  it("hide nodes, which are then neither picked nor selected", () => {
    const view = { ...FIRST_VIEW, chosen: ["a", "b"], selection: { kind: "node", key: "a" } as const };
    expect(hiding(["a"])(view)).toEqual({ hidden: ["a"], chosen: ["b"], selection: null });
  });

  it("fold a site into the place around it, and take that apart again", () => {
    const step = folding(model, "Facility:qinghe");
    expect(step?.place).toBe("Place:linchuan");
    const folded = { ...FIRST_VIEW, ...step?.step(FIRST_VIEW) };
    expect(folded.folded).toEqual(["Place:linchuan"]);
    expect(unfolding(model, "Place:linchuan")(folded).folded).toEqual([]);
    expect(folding(model, "Place:shi")).toBeNull();
  });
});

describe("the camera", () => {
  const frame = frameOf([
    { x: -100, y: 0 },
    { x: 300, y: 100 },
  ]);

  it("is kept in the layout's units", () => {
    const camera = { x: 120.5, y: 60, ratio: 0.25 };
    expect(fromSigma(frame, toSigma(frame, camera))).toEqual(camera);
    expect(toSigma(frame, { x: 100, y: 50, ratio: 1 })).toEqual({ x: 0.5, y: 0.5, ratio: 1 });
  });

  it("shows a part of the layout whole, but goes no nearer than it should", () => {
    const across = { width: 400, height: 200 };
    expect(fitting(frame, across, 0.3)).toEqual({ x: 100, y: 50, ratio: 1 });
    expect(fitting(frameOf([{ x: 7, y: 8 }]), across, 0.3)).toEqual({ x: 7, y: 8, ratio: 0.3 });
    expect(frameOf([])).toEqual({ x: [0, 1], y: [0, 1] });
  });
});

it("knows which points a lasso holds, whatever its shape", () => {
  const horseshoe = [
    [0, 0],
    [10, 0],
    [10, 10],
    [7, 10],
    [7, 3],
    [3, 3],
    [3, 10],
    [0, 10],
  ].map(([x = 0, y = 0]) => ({ x, y }));
  const inside = [
    [1, 9],
    [9, 9],
    [5, 1],
    [5, 8],
    [20, 5],
  ].map(([x = 0, y = 0]) => isInside({ x, y }, horseshoe));
  expect(inside).toEqual([true, true, true, false, false]);
  expect(isInside({ x: 0, y: 0 }, horseshoe.slice(0, 2))).toBe(false);
});
