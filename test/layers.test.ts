import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** A file may import its own folder and those named before it, never a later one. */
const LAYERS = [
  "errors",
  "collections",
  "days",
  "derive",
  "temporary",
  "confined",
  "text",
  "model",
  "read",
  "articles",
  "lexicon",
  "rules",
  "recognise",
  "events",
  "extract",
  "resolve",
  "graph",
  "assemble",
  "stores",
  "recipes",
  "layout",
  "measures",
  "exports",
  "server",
  "cli",
];

/** Knows no Node, and so is the viewer's too. */
const SHARED = ["days", "derive", "layout", "measures"].map((name) => join("src", name));

const root = resolve(__dirname, "..");
const src = join(root, "src");

interface Import {
  /** Relative to the root of the project. */
  readonly file: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules"))
    .map((name) => join(folder, name));
}

/** Every relative import, export-from, `import()` and `require()` of a file. */
function importsOf(file: string): readonly Import[] {
  const statements = readFileSync(file, "utf8").matchAll(
    /(?:^(?:import|export)(?<typed>\s+type)?\b[^"';]*?\bfrom|^import|\bimport\(|\brequire\()\s*["'](?<target>\.[^"']*)["']/gm,
  );
  return [...statements].map(({ groups }) => ({
    file: relative(root, file),
    target: relative(root, resolve(dirname(file), groups!["target"]!)),
    typesOnly: groups!["typed"] !== undefined,
  }));
}

/** `src/recognise/titles.ts` and `src/recognise` are in `recognise`; `src/errors` is in `errors`. */
function layerOf(path: string): string {
  return relative(src, join(root, path)).split(sep)[0]!.replace(/\.ts$/, "");
}

const imports = sourcesUnder(src).flatMap(importsOf);

it("finds the imports that the rules are about", () => {
  expect(imports).toContainEqual({ file: "src/model/index.ts", target: "src/model/graph", typesOnly: false });
  expect(imports).toContainEqual({ file: "src/cli/main.ts", target: "src/cli", typesOnly: false });
});

it("knows every folder and file of src", () => {
  const names = readdirSync(src).map((name) => name.replace(/\.ts$/, ""));
  expect(names.toSorted()).toEqual(LAYERS.toSorted());
});

it("lets imports point one way", () => {
  const wrong = imports
    .filter(({ file, target }) => LAYERS.indexOf(layerOf(target)) > LAYERS.indexOf(layerOf(file)))
    .map(({ file, target }) => `${file} imports ${target}, a later layer`);
  expect(wrong).toEqual([]);
});

it("lets a folder be entered through its door only", () => {
  const wrong = imports
    .filter(({ file, target }) => layerOf(target) !== layerOf(file) && target !== join("src", layerOf(target)))
    .map(({ file, target }) => `${file} imports ${target}, past the door of ${layerOf(target)}`);
  expect(wrong).toEqual([]);
});

it("lets the viewer take nothing but types from src, and in what files and page are alike", () => {
  const wrong = sourcesUnder(join(root, "viewer"))
    .flatMap(importsOf)
    .filter(({ target, typesOnly }) => target.startsWith(`src${sep}`) && !SHARED.includes(target) && !typesOnly)
    .map(({ file, target }) => `${file} imports ${target} by more than its types`);
  expect(wrong).toEqual([]);
});
