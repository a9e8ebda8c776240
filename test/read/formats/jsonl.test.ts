import { read } from "./read";

const lines = (...values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join("\n");

describe("a file of pages", () => {
  it("gives a page for each line, with what the line says of it", async () => {
    const file = lines(
      {
        id: "a1",
        text: "第一页",
        published: "2023-05-16",
        publication: "澄江日报",
        home: "永康市",
        url: "https://a.example/1",
      },
      { id: 7, text: "第二页", published: null, editor: "罗一帆" },
      { text: "第三页" },
    );
    const { pages, problems } = await read("may.jsonl", file);
    expect(problems).toEqual([]);
    expect(pages.map(({ source, raw, given }) => [source, raw, given])).toEqual([
      [
        "may.jsonl#a1",
        "第一页",
        { published: "2023-05-16", publication: "澄江日报", home: "永康市", url: "https://a.example/1" },
      ],
      ["may.jsonl#7", "第二页", {}],
      ["may.jsonl#3", "第三页", {}],
    ]);
    expect(new Set(pages.map(({ sha256 }) => sha256)).size).toBe(3);
  });

  it("is known by how it begins, whatever its ending", async () => {
    expect((await read("-", lines({ text: "一页" }))).pages[0]?.source).toBe("-#1");
  });

  it("takes the day out of a time, as crawlers write it", async () => {
    const { pages, problems } = await read("a.jsonl", lines({ text: "一页", published: "2023-05-17T08:00:00+08:00" }));
    expect(problems).toEqual([]);
    expect(pages[0]?.given).toEqual({ published: "2023-05-17" });
  });

  it("names every bad line with its number and reads the others", async () => {
    const file = [
      '{"id": "a1", "text": "一"}',
      "",
      '{"id": "a2", "text": ',
      "[1]",
      '{"id": "a3"}',
      '{"id": "a4", "text": 5}',
      '{"id": "a1", "text": "又"}',
      '{"id": ["x"], "text": "一"}',
      '{"id": "a5", "text": "一", "published": "2023-02-30"}',
      '{"id": "a6", "text": "一", "home": 3}',
      '{"id": "a\\u0007", "text": "一"}',
      `{"id": "a7", "text": "${"长".repeat(100_001)}"}`,
      '{"id": "a8", "text": "末"}',
    ].join("\n");
    const { pages, problems } = await read("may.jsonl", file);
    expect(pages.map(({ source }) => source)).toEqual(["may.jsonl#a1", "may.jsonl#a5", "may.jsonl#a8"]);
    expect(pages[1]!.given).toEqual({});
    expect(problems.map(({ file: name, line, reason }) => `${name}:${line}: ${reason}`)).toEqual([
      "may.jsonl:3: no JSON object; the line is left out",
      "may.jsonl:4: no JSON object; the line is left out",
      'may.jsonl:5: no text in the field "text"; the line is left out',
      'may.jsonl:6: "text" is no text; the line is left out',
      'may.jsonl:7: the id "a1" a second time, first in line 1; the line is left out',
      'may.jsonl:8: "id" is no text; the line is left out',
      'may.jsonl:9: published is "2023-02-30", which is no day; the page is read without',
      'may.jsonl:10: "home" is no text; the line is left out',
      'may.jsonl:11: "id" is no name; the line is left out',
      "may.jsonl:12: the text has more than 100000 characters in line 1; break it into paragraphs",
    ]);
  });
});
