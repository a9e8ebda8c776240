import { array, constantFrom, sample, string } from "fast-check";

import { assemble } from "../../src/assemble";
import { writeCsv } from "../../src/exports/csv";
import { event, knowledge, page, person, title } from "../resolve/records";
import { describeWithPython, describeWithSpreadsheet, fileOf } from "./readers";
import { FORMULA, HARD, textOf } from "./town";

const text = textOf("appearances");

describe("appearances.csv", () => {
  it("begins with a byte-order mark and ends its lines with CR LF", () => {
    expect(
      text.startsWith(
        "\uFEFFdate,until,printed,person,title,role,event,site,doubtful,companions,newspaper,page,sentence,",
      ),
    ).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("has a row for each person at each event, by date, with the posts of that time", () => {
    const rows = text.split("\r\n").filter((line) => line.includes("2022-04-01"));
    expect(rows).toEqual([
      '2022-04-01,,,赵一山,永康市委书记,lead,"赵一山在+某某""大""超市等2处visit","\'+某某""大""超市、某某学校",,王伟,某某日报,two.txt:4,"赵一山、王伟到+某某""大""超市、某某学校。",person:赵一山@永康市,event:312ef5e290a4',
      '2022-04-01,,,王伟,武义县局长,attend,"赵一山在+某某""大""超市等2处visit","\'+某某""大""超市、某某学校",,赵一山,某某日报,two.txt:4,"赵一山、王伟到+某某""大""超市、某某学校。",person:王伟@武义县,event:312ef5e290a4',
    ]);
  });

  it("gives the first and the last day of an event of several, and leaves a post of the past out", () => {
    const [row] = text.split("\r\n").filter((line) => line.startsWith("2022-03-10,2022-03-12,,赵一山"));
    expect(row).toContain(",永康市委书记,lead,");
    expect(row).toContain("赵一山到市一医院。");
  });

  it("gives a day of which nobody knows the year apart from those that can be sorted, with the post of the day", () => {
    const undated = page("a", {
      persons: [person("赵一山", [title("市委书记", "永康市")])],
      events: [event("visit", ["赵一山"], [], { date: "--07-28" })],
    });
    expect(textOf("appearances", {}, assemble([undated], knowledge()))).toContain(
      "\r\n,,'--07-28,赵一山,永康市委书记,",
    );
  });
});

/** What it holds, and its type: `f` is a formula. */
type Cell = readonly [value: string | null, type: string];

describeWithSpreadsheet("a spreadsheet", (open) => {
  describeWithPython("by what its workbook holds", (read) => {
    function cellsOf(table: string): readonly (readonly Cell[])[] {
      const file = fileOf("table.csv", table);
      open(file, `${file}.xlsx`);
      const [cells]: readonly (readonly (readonly Cell[])[])[] = JSON.parse(read("spreadsheet", `${file}.xlsx`));
      return cells!;
    }

    it("shows every cell, Chinese intact, and runs none of them", () => {
      const cells = cellsOf(text);
      expect(cells.flat().filter(([, type]) => type === "f")).toEqual([]);
      const people = new Set(cells.map((row) => row[3]![0]));
      expect(people).toEqual(new Set(["person", "赵一山", "王伟", HARD, FORMULA]));
      expect(cells).toHaveLength(10);
      expect(new Set(cells.map((row) => row.length))).toEqual(new Set([15]));
    });

    it("would run the same cells if they were not written so", () => {
      const cells = cellsOf([...writeCsv(["person"], [["=1+1"]])].join(""));
      expect(cells[1]![0]![1]).toBe("f");
    });
  });
});

describeWithPython("a reader of RFC 4180", (read) => {
  it("gives back any text, those of formulas with the mark before them", () => {
    const texts = sample(
      array(string({ unit: constantFrom(...Array.from("=+-@\t\",;'\\\n甲𠮷😀 a1")) }), { minLength: 3, maxLength: 3 }),
      { numRuns: 300, seed: 8 },
    );
    const table = [...writeCsv(["a", "b", "c"], texts, { bom: true, escape_formulas: true })].join("");
    const [rows]: readonly unknown[] = JSON.parse(read("csv_rows", fileOf("table.csv", table)));
    expect(rows).toEqual([["a", "b", "c"], ...texts.map((row) => row.map(marked))]);
  });
});

/** What a spreadsheet would run stands behind an apostrophe. */
function marked(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
