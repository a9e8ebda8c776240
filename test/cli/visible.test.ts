import { formatTable } from "../../src/cli/table";
import { visible } from "../../src/cli/visible";

it.each([
  ["章\u202e旭升", "章\\u202e旭升"],
  ["\u2066甲\u2069", "\\u2066甲\\u2069"],
  ["甲\u009b31m\u001b[2J", "甲\\u009b31m\\u001b[2J"],
  ["甲\r\n\t乙", "甲   乙"],
  ["甲 𠮷 🙂", "甲 𠮷 🙂"],
])("shows %j as what it is", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

it("lets nothing in a table steer the terminal", () => {
  const shown = formatTable({ columns: ["\u202e名"], rows: [["甲\u009b2J\n乙"]] }, "table");
  expect(shown).toContain("\\u202e名");
  expect(shown).toMatch(/甲\\u009b2J *│\n│ 乙/);
});

const FORMULAS = ['=HYPERLINK("x")', "+1", "-2", "@SUM(1)", "＝1", "\t=1", "\r=1"];

it("puts a mark before texts that a spreadsheet would run, and none before numbers", () => {
  const table = { columns: ["=a"], rows: [...FORMULAS.map((text) => [text]), [-2], ["甲=1"]] };
  const lines = formatTable(table, "csv").split("\n");
  for (const line of lines.slice(0, 8)) expect(line).toMatch(/^"?'/);
  expect(lines.slice(8, 10)).toEqual(["-2", "甲=1"]);
  expect(formatTable({ columns: ["a"], rows: [["\n=1"]] }, "csv")).toBe('a\n"\'\n=1"\n');
});

it("keeps them as they are when asked to", () => {
  const csv = formatTable({ columns: ["a"], rows: FORMULAS.map((text) => [text]) }, "csv", true);
  expect(csv).not.toContain("'");
});
