/** A small town whose names break files. All people are invented. */

import { assemble } from "../../src/assemble";
import { FORMATS, exportGraph, type ExportOptions, type Format } from "../../src/exports";
import { cleanGraph } from "../../src/exports/clean";
import type { Graph, PageRecord } from "../../src/model";
import { event, knowledge, page, person, quote, site, title } from "../resolve/records";

/** Markup, quotation marks, a backslash, separators, a line end, a tab, an emoji, a character beyond the basic plane. */
export const HARD = "甲\"乙'<丙>&amp;丁\\n\\\n戊,=;|\t𠮷😀";
/** The same with what no file may hold: a control character, halves of surrogate pairs, a noncharacter. */
export const BROKEN = `\u0001\ud800${HARD}\udfff\uffff\u0085`;
/** What a spreadsheet would run. */
export const FORMULA = "=SUM(A1)";

const SHOP = '+某某"大"超市';

/** Two people of one name in two counties, a post held twice, an outing of three days, an event without a year. */
export const PAGES: readonly PageRecord[] = [
  page("one, 1.txt", {
    published: "2022-03-15",
    articles: [{ id: "a1", headline: HARD, kicker: null, bylines: [], body: "正文。\n", start: 0, end: 1000, line: 1 }],
    persons: [
      person("赵一山", [title("市委书记", "永康市"), title("县长", "武义县", { status: "former" })]),
      person(BROKEN, [title("市长", "永康市")]),
      person(FORMULA),
      person("王伟", [title("局长", "永康市")]),
    ],
    places: [site("古山镇", { id: "330784108", aliases: ["古山", 'the "old", [hill]'] })],
    facilities: [site(SHOP, { kind: "shop", within: "古山镇" }), site("市一医院", { kind: "hospital" })],
    events: [
      event("visit", ["赵一山", BROKEN, FORMULA], ["古山镇", SHOP], { resolved: "2022-03-14", date: "--03-14" }),
      event("meeting", ["赵一山", BROKEN], [], { id: "e2", date: "--03-01", evidence: [quote(BROKEN, 300)] }),
      event("visit", ["赵一山", "王伟:accompany"], ["市一医院"], {
        id: "e3",
        date: "2022-03-10/2022-03-12",
        resolved: "2022-03-10/2022-03-12",
        evidence: [quote("赵一山到市一医院。", 400), quote("王伟陪同。", 500)],
      }),
    ],
  }),
  page("two.txt", {
    published: "2022-04-02",
    home: "武义县",
    persons: [person("赵一山", [title("市委书记", "永康市")]), person("王伟", [title("局长", "武义县")])],
    facilities: [site(SHOP, { kind: "shop", within: "古山镇" }), site("某某学校", { kind: "school" })],
    events: [event("visit", ["赵一山", "王伟"], [SHOP, "某某学校"], { date: "2022-04-01", resolved: "2022-04-01" })],
  }),
];

export const TOWN: Graph = assemble(PAGES, knowledge());

const PROVENANCE = { version: "0.0.0", records: "r".repeat(64), dictionaries: "d".repeat(64), options: "" };

/** What a format writes, by the names of its files; one file has no name. */
export function written(
  name: keyof typeof FORMATS,
  options: Partial<ExportOptions> = {},
  graph: Graph = TOWN,
): ReadonlyMap<string, string> {
  const format: Format = FORMATS[name];
  const { files } = exportGraph(graph, format, { provenance: PROVENANCE, ...options });
  return new Map(files.map((file) => [file.name, [...file.chunks()].map(String).join("")]));
}

/** The text of a format of one file. */
export function textOf(...given: Parameters<typeof written>): string {
  return written(...given).get("")!;
}

/** The graph of the town as files have it. */
export const clean: Graph = cleanGraph(TOWN);
