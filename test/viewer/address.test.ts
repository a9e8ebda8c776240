import * as fc from "fast-check";
import { formatView, parseView } from "../../viewer/src/state/address";
import {
  COLOURINGS,
  EDGE_COLOURINGS,
  GRAINS,
  LABELLINGS,
  LAYOUTS,
  PROJECTIONS,
  SIZINGS,
  WIDTHS,
} from "../../viewer/src/state/choices";
import { FIRST_VIEW, NO_FILTERS, type View } from "../../viewer/src/state/view";

/** Any text that a key may be; what is not well-formed Unicode no address can hold. */
const key = fc.string({ unit: "grapheme", minLength: 1 });
const keys = fc.uniqueArray(key, { maxLength: 4 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map((value) => value + 0);
const day = fc
  .date({ min: new Date("1949-01-01"), max: new Date("2049-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc.tuple(day, day).map((days) => {
  const [from = "", to = ""] = days.toSorted();
  return { from, to };
});

const view: fc.Arbitrary<View> = fc.record({
  projection: fc.constantFrom(...PROJECTIONS),
  filters: fc.record({
    kinds: keys,
    roles: keys,
    types: keys,
    sites: keys,
    homes: keys,
    levels: keys,
    papers: keys,
    files: keys,
    evidence: keys,
    sure: fc.boolean(),
    least: fc.integer({ min: 1, max: 999_999 }),
  }),
  period: fc.option(period),
  axis: fc.option(period),
  grain: fc.constantFrom(...GRAINS),
  unfolded: keys,
  folded: keys,
  around: keys,
  focus: fc.option(keys),
  ego: fc.option(fc.record({ node: key, depth: fc.integer({ min: 1, max: 3 }) })),
  expanded: keys,
  hidden: keys,
  pinned: fc
    .uniqueArray(fc.tuple(key, fc.record({ x: number, y: number })), { maxLength: 3, selector: ([name]) => name })
    .map((pins) => new Map(pins)),
  chain: fc.option(fc.record({ from: key, to: key, weighted: fc.boolean() })),
  chosen: keys,
  colouring: fc.constantFrom(...COLOURINGS),
  sizing: fc.constantFrom(...SIZINGS),
  edgeColouring: fc.constantFrom(...EDGE_COLOURINGS),
  width: fc.constantFrom(...WIDTHS),
  labelling: fc.constantFrom(...LABELLINGS),
  statistics: fc.boolean(),
  layout: fc.constantFrom(...LAYOUTS),
  whole: fc.boolean(),
  camera: fc.option(fc.record({ x: number, y: number, ratio: fc.double({ min: 0.001, max: 10, noNaN: true }) })),
  selection: fc.option(fc.record({ kind: fc.constantFrom("node", "edge", "event"), key })),
  stage: fc.constantFrom("graph", "table", "map"),
  mapCamera: fc.option(
    fc.record({
      longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0),
      latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0),
      zoom: fc.double({ min: -12, max: 12, noNaN: true }).map((value) => value + 0),
    }),
  ),
  mapPoint: fc.option(key),
  arcs: fc.boolean(),
  comparison: fc.option(
    fc.oneof(
      fc.record({ of: fc.constant("nodes" as const), pair: fc.tuple(key, key) }),
      fc.record({ of: fc.constant("periods" as const), pair: fc.tuple(period, period) }),
    ),
  ),
  passage: fc.option(fc.record({ file: key, start: fc.nat(), end: fc.nat() })),
  sentences: fc.option(fc.record({ words: key, paper: key, file: key, type: key, evidence: key })),
  figure: fc.option(
    fc.record({
      width: fc.integer({ min: 40, max: 500 }),
      height: fc.integer({ min: 40, max: 500 }),
      type: fc.integer({ min: 4, max: 24 }),
      dpi: fc.integer({ min: 72, max: 1200 }),
      ground: fc.constantFrom("white", "none", "screen"),
      labels: fc.constantFrom("all", "people", "sites", "none"),
      caption: fc.boolean(),
      grey: fc.boolean(),
      weighted: fc.boolean(),
      title: fc.oneof(fc.constant(""), key),
    }),
  ),
  editing: fc.option(fc.constantFrom("list", "selection", "pages")),
  exporting: fc.boolean(),
  notebook: fc.boolean(),
  console: fc.boolean(),
  controls: fc.boolean(),
  language: fc.option(fc.constantFrom("zh", "en")),
});

describe("the view in the address", () => {
  it("comes back as it was", () => {
    fc.assert(fc.property(view, (shown) => expect(parseView(formatView(shown))).toEqual(shown)));
  });

  it("is nothing for the first view", () => {
    expect(formatView(FIRST_VIEW)).toBe("#");
  });

  it("can be read by a person", () => {
    const shown: View = {
      ...FIRST_VIEW,
      projection: "all",
      period: { from: "2021-03-01", to: "2021-03-31" },
      filters: { ...NO_FILTERS, types: ["visit"], least: 2 },
      ego: { node: "Person:苏明远", depth: 2 },
    };
    expect(decodeURIComponent(formatView(shown))).toBe(
      "#view=all&type=visit&least=2&time=2021-03-01..2021-03-31&ego=2~Person:苏明远",
    );
  });

  it.each([
    "",
    "#",
    "#view=nonsense&lang=fr",
    "#node=",
    "#%",
    "#time=2021-03-31..2021-03-01",
    "#time=yesterday",
    "#least=0",
    "#least=-3",
    "#ego=9~a",
    "#ego=2~",
    "#at=1~2",
    "#at=1~2~0",
    "#at=1~2~x",
    "#at=1e300~0~1",
    "#at=0~0~1e9",
    "#pin=1e300~0~a",
    "#time=2021-02-30..2021-03-01",
    "#time=2021-13-01..2021-13-02",
    "#layout=spiral&arranged=1",
    "#pin=1~2",
    "#pin=~2~a",
    "#chain=a",
    "#hide=",
  ])("is the first view for %j", (hash) => {
    expect(parseView(hash)).toEqual(FIRST_VIEW);
  });
});
