import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

const root = resolve(__dirname, "..");

/** In lines. */
const LONGEST = 300;

interface Source {
  /** Relative to the root of the project. */
  readonly file: string;
  readonly lines: readonly string[];
}

function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .map((name) => join(root, folder, name))
    .map((path) => ({ file: relative(root, path), lines: readFileSync(path, "utf8").trimEnd().split("\n") }));
}

const sources = ["src", "viewer/src"].flatMap(sourcesIn);

const EXPORTED =
  /^export (?:default )?(?:abstract |async )*(?:function\*?|const|let|class|interface|type|enum) (?<name>\w+)/;

/** What a file exports under its own name, by the line that it stands in, from 0. */
function exportedIn({ lines }: Source): ReadonlyMap<number, string> {
  const found = lines.flatMap((line, at) => {
    const name = EXPORTED.exec(line)?.groups?.["name"];
    return name === undefined ? [] : [[at, name] as const];
  });
  return new Map(found);
}

/** Whether a doc comment ends above a line; what lint is told may stand between. */
function isDocumented({ lines }: Source, at: number): boolean {
  const above = lines.slice(0, at).findLast((line) => !line.startsWith("//")) ?? "";
  return above.trimEnd().endsWith("*/");
}

it("finds what the rules are about", () => {
  const source = sources.find(({ file }) => file === join("src", "days.ts"))!;
  expect([...exportedIn(source).values()]).toEqual(expect.arrayContaining(["shiftDay", "isDay"]));
  expect(
    isDocumented({ file: "", lines: ["/** A day. */", "// oxlint-disable-next-line", "export type A = 1;"] }, 2),
  ).toBe(true);
  expect(isDocumented({ file: "", lines: ["/** A day. */", "", "export type A = 1;"] }, 2)).toBe(false);
});

it("says of every exported thing what it is", () => {
  const silent = sources.flatMap((source) =>
    [...exportedIn(source)]
      .filter(([at]) => !isDocumented(source, at))
      .map(([at, name]) => `${source.file}:${at + 1} exports ${name} without a doc comment`),
  );
  expect(silent).toEqual([]);
});

it("keeps every file within 300 lines", () => {
  const long = [...sources, ...sourcesIn("test")]
    .filter(({ lines }) => lines.length > LONGEST)
    .map(({ file, lines }) => `${file}:${LONGEST + 1} begins what is too much: it has ${lines.length} lines`);
  expect(long).toEqual([]);
});

describe("the lint", () => {
  const folder = mkdtempSync(join(tmpdir(), "xingji-house-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What it says of a file with a function of so many lines. */
  function saidOf(name: string, lines: number): string {
    const path = join(folder, "src", name);
    mkdirSync(join(folder, "src"), { recursive: true });
    const body = Array.from({ length: lines - 2 }, () => "  calls += 1;").join("\n");
    writeFileSync(path, `let calls = 0;\n/** Counts. */\nexport function count(): void {\n${body}\n}\n`);
    const oxlint = join(root, "node_modules", "oxlint", "bin", "oxlint");
    const rules = join(root, "test", "oxlint.json");
    return spawnSync(process.execPath, [oxlint, "-c", rules, path], { encoding: "utf8" }).stdout;
  }

  it.each([
    ["code", "count.ts", 40],
    ["components", "count.tsx", 60],
  ])("holds functions of %s (%s) to %i lines", (_what, name, most) => {
    expect(saidOf(name, most)).not.toContain("max-lines-per-function");
    expect(saidOf(name, most + 1)).toContain("max-lines-per-function");
  });
});
