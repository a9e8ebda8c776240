import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

import { findInput, type Input } from "../../src/cli/input";

/** An archive of these files, with the lines of its mapping behind the header. */
function inputOf(lines: readonly string[], files: readonly string[], header = "files\tfield\tfrom"): Input {
  const folder = mkdtempSync(join(tmpdir(), "xingji-"));
  for (const file of [...files, "mapping.tsv"]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file === "mapping.tsv" ? [header, ...lines].join("\n") : "文");
  }
  const { files: found, problems } = findInput([folder], {});
  const own = (text: string): string => text.replaceAll(`${folder}/`, "");
  return JSON.parse(own(JSON.stringify({ files: found, problems })));
}

describe("a mapping.tsv", () => {
  it("gives what paths say to the pages in the folders below it", () => {
    const { files } = inputOf(
      ["*/*.txt\tpublished\t{folder}", "*/*.txt\tpage\t{name}", "*\tpublication\t=清溪日报"],
      ["2022-05-17/A03.txt", "b.txt"],
    );
    expect(files.map(({ file, hints }) => [file, hints])).toEqual([
      [
        "2022-05-17/A03.txt",
        {
          published: "2022-05-17",
          page: "A03",
          publication: "清溪日报",
          from: { published: "mapping.tsv:2", page: "mapping.tsv:3", publication: "mapping.tsv:4" },
        },
      ],
      ["b.txt", { publication: "清溪日报", from: { publication: "mapping.tsv:4" } }],
    ]);
  });

  it("makes pages of the tables and XML that it names by their endings, and of no others", () => {
    const { files } = inputOf(
      ["*.csv\ttext\t正文", "alto/*.xml\tpublished\t{folder}", "*\tpublication\t=清溪日报"],
      ["a.csv", "alto/p1.xml", "mets.xml"],
    );
    expect(files.map(({ file }) => file)).toEqual(["a.csv", "alto/p1.xml"]);
    expect(files[0]).toMatchObject({ mapping: { text: { from: "正文", said: "mapping.tsv:2" } } });
  });

  it.each([
    ["*.csv\tcolour\t红", /^"colour" is nothing that a page has; it is one of item, id, .+; the line is left out$/u],
    ["\ttext\t正文", /^names no files; the line is left out$/u],
    ["*.csv\ttext\t", /^says not where text is; the line is left out$/u],
    [
      "*.txt\tpublished\t{day}",
      /^"\{day\}" is no part of a path; it is \{folder\} or \{name\}; the line is left out$/u,
    ],
  ])("with the line %j names its fault and its line", (line, reason) => {
    const { problems } = inputOf(["# a remark", line], ["a.txt"]);
    expect(problems).toEqual([{ file: "mapping.tsv", line: 3, reason: expect.stringMatching(reason) }]);
  });

  it("without its columns says what its first line is", () => {
    const { problems } = inputOf([], ["a.txt"], "file\tfield\tfrom");
    expect(problems).toEqual([
      { file: "mapping.tsv", line: 1, reason: "no column files; the first line is: files\tfield\tfrom" },
    ]);
  });
});

it("the pictures of a saved web page are no pages", () => {
  const { files } = inputOf([], ["a.html", "a_files/logo.png", "scan.png"]);
  expect(files.map(({ file }) => relative(".", file))).toEqual(["a.html", "scan.png"]);
});
