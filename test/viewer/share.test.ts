import * as fc from "fast-check";
import { compareSides, eventsIn, halvesOf, partnerOf } from "../../viewer/src/compare/compare";
import { formatCell, nodesIn } from "../../viewer/src/console/nodes";
import { gapsOf, monthsOf } from "../../viewer/src/data/diary";
import { buildModel } from "../../viewer/src/data/model";
import { passageLines } from "../../viewer/src/data/passage";
import { buildPicture } from "../../viewer/src/data/picture";
import { formatCsv } from "../../viewer/src/share/csv";
import { formatSvg, type Shot } from "../../viewer/src/share/svg";
import { FIRST_VIEW } from "../../viewer/src/state/view";
import { sortRows } from "../../viewer/src/table/sort";
import { DATASET, MARKUP } from "./dataset";

const model = buildModel(DATASET);
const picture = buildPicture(model, FIRST_VIEW);

describe("CSV", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+8613", "'+8613"],
    ["--04-12", "'--04-12"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1", "'＝1"],
    ["\t=1", "'\t=1"],
    ['a "b", c', '"a ""b"", c"'],
    ["一\n二", '"一\n二"'],
    ["章旭升", "章旭升"],
  ])("writes %j so that a spreadsheet shows it as it is", (cell, expected) => {
    expect(formatCsv([[cell, -2.5]])).toBe(`\uFEFF${expected},-2.5\r\n`);
  });

  it("never begins a cell with what a spreadsheet would run, whatever the text", () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        expect(
          formatCsv([[text]])
            .slice(1)
            .replace(/^"/, ""),
        ).not.toMatch(/^[=+\-@\t]/),
      ),
    );
  });
});

const SHOT: Shot = {
  width: 100,
  height: 50,
  background: "#ffffff",
  ink: "#000000",
  edges: [{ from: [0, 0], to: [10.123, 10], colour: "#aaaaaa", width: 1 }],
  nodes: [
    { x: 10, y: 10, size: 4, shape: "circle", colour: "#0072b2" },
    { x: 30, y: 10, size: 4, shape: "square", colour: "#e69f00" },
  ],
  labels: [{ x: 16, y: 10, text: `${MARKUP}&\u0001` }],
};

describe("SVG", () => {
  const svg = formatSvg(
    SHOT,
    { title: "临川", legend: [{ shape: "line", colour: "#aaaaaa", text: "到访 1" }], source: "行迹" },
    '"Noto Sans SC", sans-serif',
  );

  it("draws shapes where they stand, and names the fonts for Chinese", () => {
    expect(svg).toContain('<line x1="0" y1="0" x2="10.12" y2="10"');
    expect(svg).toContain('<circle cx="10" cy="10" r="4"');
    expect(svg).toContain('<rect x="26" y="6" width="8" height="8"');
    expect(svg).toContain('font-family="&quot;Noto Sans SC&quot;, sans-serif"');
    for (const text of ["临川", "到访 1", "行迹"]) expect(svg).toContain(`>${text}</text>`);
  });

  it("keeps markup in a name as text, and leaves out what XML cannot hold", () => {
    expect(svg).toContain("&lt;script&gt;document.title=&quot;broken&quot;&lt;/script&gt;");
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&gt;&amp;</text>");
  });
});

const on = (id: string, dateFrom: string | null, dateTo = dateFrom) => ({
  ...model.events.get("e1")!,
  id,
  dateFrom,
  dateTo,
});

describe("a diary", () => {
  it("has gaps of thirty days and more between events of known days", () => {
    const events = [on("a", "2022-01-01", "2022-01-05"), on("b", "2022-02-04"), on("c", null), on("d", "2022-03-08")];
    expect(gapsOf(events)).toEqual([{ before: "d", days: 31 }]);
    expect(gapsOf([on("a", "2022-01-01"), on("b", "2022-02-01")])).toEqual([{ before: "b", days: 30 }]);
    expect(gapsOf([on("a", "2022-01-01"), on("b", "2022-01-31")])).toEqual([]);
  });

  it("counts events by month, empty months between too", () => {
    expect(monthsOf([on("a", "2021-12-31"), on("b", "2022-02-01"), on("c", "2022-02-28"), on("d", null)])).toEqual([
      { month: "2021-12", events: 1 },
      { month: "2022-01", events: 0 },
      { month: "2022-02", events: 2 },
    ]);
    expect(monthsOf([])).toEqual([]);
  });
});

describe("a passage", () => {
  const page = "一\n二三\r\n四五\n六\n";
  const shown = (start: number, end: number, around: number): string[] =>
    passageLines(page, { start, end }, around).map(
      ({ number, stretches }) => number + stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(""),
    );

  it("is marked over line ends, with as many lines around it as asked for", () => {
    expect(shown(3, 7, 0)).toEqual(["2二[三]", "3[四]五"]);
    expect(shown(3, 7, 1)).toEqual(["1一", "2二[三]", "3[四]五", "4六"]);
  });

  it("beyond the end of the page shows the page", () => {
    expect(shown(90, 99, 1)).toEqual(["1一", "2二三", "3四五", "4六"]);
  });
});

describe("a comparison", () => {
  it("counts the events of two people with each site and person, but not with themselves", () => {
    const { people, sites, events, shared } = compareSides(model, picture, {
      of: "nodes",
      pair: ["Person:su", "Person:han"],
    });
    expect(people.map(({ label, counts }) => [label, ...counts])).toEqual([["罗亦安", 1, 0]]);
    expect(sites.map(({ label, counts }) => [label, ...counts])).toEqual([
      ["东溪口卡点", 2, 1],
      ["临川镇", 0, 1],
      ["青禾小学", 1, 0],
    ]);
    expect([events, shared.map(({ id }) => id)]).toEqual([[3, 2], ["e1"]]);
  });

  it("of two periods begins with the halves of all time", () => {
    expect(halvesOf(model)).toEqual([
      { from: "2021-03-01", to: "2021-03-03" },
      { from: "2021-03-04", to: "2021-03-05" },
    ]);
    expect(eventsIn(model, { from: "2021-03-01", to: "2021-03-04" }).map(({ id }) => id)).toEqual(["e4"]);
  });

  it("offers who shares most with a person, and a site for a site", () => {
    expect(partnerOf(model, "Person:luo")).toBe("Person:su");
    expect(partnerOf(model, "Facility:qinghe")).toBe("Facility:dongxi");
  });
});

describe("an answer of the console", () => {
  const su = { labels: ["Person"], id: "su", name: "苏明远" };

  it("leads to the nodes in it, in lists, paths and events too, each once and only those of the graph", () => {
    const rows = [
      [su, "苏明远"],
      [[{ labels: ["Facility"], id: "dongxi", name: "东溪口卡点" }], { nodes: [su], relationships: [] }],
      [
        { labels: ["Event"], id: "e4", name: "走访" },
        { labels: ["Title"], id: "t", name: "书记" },
      ],
    ];
    expect(nodesIn({ columns: [], rows, total: 3 }, model)).toEqual([
      "Person:su",
      "Facility:dongxi",
      "Person:han",
      "Place:linchuan",
    ]);
  });

  it.each([
    [null, ""],
    [2.5, "2.5"],
    [su, "苏明远"],
    [{ type: "VISITED", id: "v", times: 2 }, "VISITED"],
    [["a", 1], "a, 1"],
    [{ nodes: [su, su], relationships: [] }, "苏明远 – 苏明远"],
    [{ a: 1 }, '{"a":1}'],
  ])("shows %j as %j", (cell, text) => {
    expect(formatCell(cell)).toBe(text);
  });
});

it("sorts text by pinyin, numbers by size, and what is unknown last either way", () => {
  const rows = ["章", "陈", null, "李"].map((name, at) => ({
    target: { kind: "node" as const, key: String(at) },
    cells: [name, at === 1 ? null : at * 10],
  }));
  const names = (column: number, descending: boolean): unknown[] =>
    sortRows(rows, { column, descending }).map(({ cells }) => cells[column]);
  expect(names(0, false)).toEqual(["陈", "李", "章", null]);
  expect(names(0, true)).toEqual(["章", "李", "陈", null]);
  expect(names(1, true)).toEqual([30, 20, 0, null]);
});
