import { formatTable } from "../../src/cli/table";

const TABLE = {
  columns: ["姓名", "次数", "场所"],
  rows: [
    ["程 𠮷", 3, ["古山镇", "北苑小区"]],
    ['O\'Neill, "Jo"', 12, null],
  ],
};

describe("a table", () => {
  it("gives a Chinese character two cells, and numbers to the right", () => {
    expect(formatTable(TABLE, "table")).toBe(
      [
        "┌───────────────┬──────┬──────────────────┐",
        "│ 姓名          │ 次数 │ 场所             │",
        "├───────────────┼──────┼──────────────────┤",
        "│ 程 𠮷         │    3 │ 古山镇, 北苑小区 │",
        '│ O\'Neill, "Jo" │   12 │                  │',
        "└───────────────┴──────┴──────────────────┘",
        "2 rows",
        "",
      ].join("\n"),
    );
  });

  it("breaks a long sentence, keeping every character", () => {
    const sentence = "市领导一行走进社区，".repeat(7);
    const lines = formatTable({ columns: ["句"], rows: [[sentence]] }, "table")
      .split("\n")
      .slice(3, -3);
    expect(lines.map((line) => line.slice(2, -2).trimEnd().length)).toEqual([30, 30, 10]);
    expect(lines.map((line) => line.slice(2, -2).trimEnd()).join("")).toBe(sentence);
  });

  it("shows the columns of an empty answer", () => {
    expect(formatTable({ columns: ["姓名"], rows: [] }, "table")).toContain("│ 姓名 │");
    expect(formatTable({ columns: ["姓名"], rows: [] }, "table")).toContain("0 rows");
  });

  it("keeps control characters of a page off the terminal", () => {
    expect(formatTable({ columns: ["quote"], rows: [["红\u001b[31m字"]] }, "table")).not.toContain("\u001b");
  });
});

describe("CSV", () => {
  it("quotes what needs it and leaves null empty", () => {
    expect(formatTable(TABLE, "csv")).toBe(
      '姓名,次数,场所\n程 𠮷,3,"[""古山镇"",""北苑小区""]"\n"O\'Neill, ""Jo""",12,\n',
    );
  });

  it("shows what would steer a terminal or turn a line, unless it is to be raw", () => {
    const table = { columns: ["标题"], rows: [["\u202e一\u009b二\n三\u001b"]] };
    expect(formatTable(table, "csv")).toBe('标题\n"\\u202e一\\u009b二\n三\\u001b"\n');
    expect(formatTable(table, "csv", true)).toBe('标题\n"\u202e一\u009b二\n三\u001b"\n');
  });
});

describe("JSON", () => {
  it("is an array with one object a row, values as they are", () => {
    expect(JSON.parse(formatTable(TABLE, "json"))).toEqual([
      { 姓名: "程 𠮷", 次数: 3, 场所: ["古山镇", "北苑小区"] },
      { 姓名: 'O\'Neill, "Jo"', 次数: 12, 场所: null },
    ]);
    expect(formatTable(TABLE, "json").split("\n")).toHaveLength(5);
  });

  it("says what would steer a terminal in escapes", () => {
    const table = { columns: ["标题"], rows: [["\u202e一\u009b二\u2028三"]] };
    expect(formatTable(table, "jsonl")).toBe('{"标题":"\\u202e一\\u009b二\\u2028三"}\n');
    expect(JSON.parse(formatTable(table, "jsonl"))).toEqual({ 标题: "\u202e一\u009b二\u2028三" });
  });

  it("is an empty array for an empty answer", () => {
    expect(JSON.parse(formatTable({ columns: ["姓名"], rows: [] }, "json"))).toEqual([]);
  });
});
