/**
 * Pages that readers drop on the viewer: kept as files beside the build, with what is known of them in a `pages.tsv`, and
 * read by every build into this folder from then on.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PAGE_ENDINGS } from "../read";
import { temporaryFolder } from "../temporary";
import type { DroppedFile, PageFacts, UnderstoodFile, UnderstoodPage } from "./dropped";
import { isObject, Refusal } from "./request";
import { runXingji } from "./run";

/** In the folder that a build writes. */
export const ADDED_FOLDER = "added-pages";

const TABLE = "pages.tsv";
const COLUMNS = ["file", "publication", "published", "home"] as const;
const HEADER = COLUMNS.join("\t");

/** The folder of pages that were dropped on the viewer. Nothing is held in memory: each call looks at the disk. */
export class AddedPages {
  /**
   * @param folder - where they are kept, which need not be there yet
   * @param options - of `xingji read`, such as the packs that the build goes by, with paths from the root of the disk
   */
  constructor(
    readonly folder: string,
    private readonly options: readonly string[] = [],
  ) {}

  /** The names of the files. */
  list(): readonly string[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((name) => isName(name) && existsSync(join(this.folder, name)))
      .toSorted();
  }

  /** What is understood of files, none of which is kept for that. */
  async read(files: readonly DroppedFile[]): Promise<readonly UnderstoodFile[]> {
    const work = temporaryFolder(join(tmpdir(), "xingji-dropped-"));
    try {
      for (const { name, content } of files) writeFileSync(join(work.path, name), Buffer.from(content, "base64"));
      writeFileSync(join(work.path, TABLE), tableOf(files.map(rowOf)));
      const names = files.map(({ name }) => name);
      const { printed, errors } = await runXingji(["read", "--json", ...this.options, "--", ...names], work.path);
      const pages = printed.split("\n").flatMap((line) => pageIn(line) ?? []);
      return names.map((name) => understoodOf(name, pages, errors));
    } finally {
      work.remove();
    }
  }

  /**
   * Keeps files: all of them or none.
   * @throws Refusal where one cannot be read, or another of its name is kept already
   */
  async add(files: readonly DroppedFile[]): Promise<void> {
    for (const { name, fault } of await this.read(files)) {
      if (fault !== null) throw new Refusal(422, `${name}: ${fault}`);
    }
    for (const { name, content } of files) {
      const path = join(this.folder, name);
      if (existsSync(path) && !readFileSync(path).equals(Buffer.from(content, "base64")))
        throw new Refusal(409, `${name}: another page of this name was added before; remove it first, or rename this.`);
    }
    const names = new Set(files.map(({ name }) => name));
    const rows = this.#rows().filter((row) => !names.has(row.split("\t")[0]!));
    mkdirSync(this.folder, { recursive: true });
    for (const { name, content } of files) this.#write(name, Buffer.from(content, "base64"));
    this.#write(TABLE, tableOf([...rows, ...files.map(rowOf)]));
  }

  /** Takes a file out again; what is not there is gone already. */
  remove(name: string): void {
    const rows = this.#rows().filter((row) => row.split("\t")[0] !== name);
    if (!this.list().includes(name)) return;
    rmSync(join(this.folder, name));
    this.#write(TABLE, tableOf(rows));
  }

  /** @throws Refusal where somebody has given the table other columns, which are left alone then */
  #rows(): readonly string[] {
    const path = join(this.folder, TABLE);
    if (!existsSync(path)) return [];
    const [header, ...rows] = readFileSync(path, "utf8").split(/\r?\n/);
    if (header !== HEADER)
      throw new Refusal(422, `${path}: its columns are not ${COLUMNS.join(", ")}; add pages by hand.`);
    return rows.filter((row) => row !== "");
  }

  /** Whole. */
  #write(name: string, content: string | Uint8Array): void {
    const temporary = join(this.folder, `.${name}.${process.pid}.tmp`);
    writeFileSync(temporary, content);
    renameSync(temporary, join(this.folder, name));
  }
}

/** What the page may ask; gives what is understood, or which pages are added then. @throws Refusal */
export async function addPages(
  added: AddedPages,
  asked: unknown,
): Promise<{ readonly understood: readonly UnderstoodFile[] } | { readonly added: readonly string[] }> {
  if (!isObject(asked)) throw new Refusal(400, USAGE);
  const [[what, value] = [], ...more] = Object.entries(asked);
  if (more.length > 0) throw new Refusal(400, USAGE);
  if (what === "read") return { understood: await added.read(filesIn(value)) };
  if (what === "add") await added.add(filesIn(value));
  else if (what === "remove" && typeof value === "string") added.remove(value);
  else if (what !== undefined) throw new Refusal(400, USAGE);
  return { added: added.list() };
}

const USAGE =
  'Pages are {"read": [{"name", "content", "facts"}]}, the same with "add", {"remove": "NAME"}, or {}, which lists them.';

/** A name that leads into no other folder, that `pages.tsv` can hold, and whose file is read as a page. */
const isName = (name: string): boolean =>
  /^(?![-.#"\s])[^/\\\p{Cc}"]{1,200}(?<!\s)$/u.test(name) &&
  !/^readme\b/iu.test(name) &&
  PAGE_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));

function filesIn(value: unknown): readonly DroppedFile[] {
  if (!Array.isArray(value) || value.length === 0) throw new Refusal(400, USAGE);
  const files = value.map(fileIn);
  if (new Set(files.map(({ name }) => name)).size < files.length) throw new Refusal(400, "Two files have one name.");
  return files;
}

function fileIn(value: unknown): DroppedFile {
  if (!isObject(value) || typeof value["name"] !== "string" || typeof value["content"] !== "string")
    throw new Refusal(400, USAGE);
  const { name, content, facts } = value;
  if (!isName(name)) throw new Refusal(422, `${name}: is no page; Xingji reads ${PAGE_ENDINGS.join(", ")}.`);
  return { name, content, facts: isObject(facts) ? factsIn(facts) : {} };
}

/** What would end a cell or a line is a space. */
function factsIn(facts: Readonly<Record<string, unknown>>): PageFacts {
  const said = COLUMNS.slice(1).flatMap((name) => {
    const value = facts[name];
    return typeof value === "string" && value.trim() !== "" ? [[name, value.replace(/[\s"]+/gu, " ").trim()]] : [];
  });
  return Object.fromEntries(said);
}

function rowOf({ name, facts }: DroppedFile): string {
  return [name, facts.publication ?? "", facts.published ?? "", facts.home ?? ""].join("\t");
}

function tableOf(rows: readonly string[]): string {
  return `${[HEADER, ...rows.toSorted()].join("\n")}\n`;
}

function pageIn(line: string): UnderstoodPage | null {
  if (line === "") return null;
  // `xingji read --json` prints it.
  const page: Omit<UnderstoodPage, "headlines"> & {
    readonly articles: readonly { readonly headline: { readonly text: string } | null }[];
  } = JSON.parse(line);
  return {
    source: page.source,
    format: page.format,
    publication: page.publication,
    published: page.published,
    home: page.home,
    headlines: page.articles.map(({ headline }) => headline?.text ?? null),
  };
}

/** @param errors - with a line for each file that cannot be read, which its name begins */
function understoodOf(name: string, pages: readonly UnderstoodPage[], errors: string): UnderstoodFile {
  const own = pages.filter(({ source }) => source === name || source.startsWith(`${name}#`));
  const lines = errors.split("\n").map((line) => line.replace(/^xingji: /, ""));
  const fault = lines.find((line) => line.startsWith(name) || line.startsWith(`${TABLE}:`));
  const lost = own.length === 0 ? "nothing could be read" : null;
  return { name, pages: own, fault: fault?.replace(/^[^:]*:\s*/u, "") ?? lost };
}
