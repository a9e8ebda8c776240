/**
 * What readers keep of a build beside it: views under a name, and stars and notes on people, sites, edges and events. A
 * JSON file that anybody can read, change or delete; it outlives builds.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { UsageError } from "../errors";
import type { NotebookContent, NotebookWish, Remark, SavedView } from "./kept";
import { isObject, Refusal } from "./request";

/** In the folder that a build writes. */
export const NOTEBOOK_FILE = "notebook.json";

/** What an absent file holds. */
export const NO_NOTES: NotebookContent = { views: [], remarks: [] };

/** In characters: of a name or key, and of a link or note. */
const LONGEST = { name: 200, text: 20_000 };

/** The notebook of one build. Nothing is held in memory: each call reads the file as it is on disk. */
export class Notebook {
  /** @param file - which need not be there yet */
  constructor(readonly file: string) {}

  /** @throws UsageError where somebody has made something else of the file, which is left alone then */
  read(): NotebookContent {
    if (!existsSync(this.file)) return NO_NOTES;
    const content = contentIn(tryParse(readFileSync(this.file, "utf8")));
    if (content === null) {
      throw new UsageError(`${this.file}: is no notebook of the viewer; put it right, or move it away.`);
    }
    return content;
  }

  /**
   * Does what a request asks for, and gives all that the notebook holds then.
   * @throws Refusal for what is no wish; UsageError as `read` does
   */
  change(asked: unknown): NotebookContent {
    const wish = wishIn(asked);
    if (wish === null) throw new Refusal(400, USAGE);
    const content = fulfilled(this.read(), wish);
    const temporary = `${this.file}.${process.pid}.tmp`;
    writeFileSync(temporary, `${JSON.stringify(content, null, 2)}\n`);
    renameSync(temporary, this.file);
    return content;
  }
}

const USAGE =
  'A notebook takes {"save": {"name", "link"}}, {"drop": "NAME"} or {"remark": {"kind", "key", "label", "starred", "note"}}.';

function fulfilled({ views, remarks }: NotebookContent, wish: NotebookWish): NotebookContent {
  if ("remark" in wish) {
    const { kind, key, starred, note } = wish.remark;
    const others = remarks.filter((one) => one.kind !== kind || one.key !== key);
    return { views, remarks: starred || note !== "" ? [...others, wish.remark] : others };
  }
  if ("drop" in wish) return { views: views.filter(({ name }) => name !== wish.drop), remarks };
  const { save } = wish;
  const known = views.some(({ name }) => name === save.name);
  return { views: known ? views.map((one) => (one.name === save.name ? save : one)) : [...views, save], remarks };
}

function wishIn(value: unknown): NotebookWish | null {
  if (!isObject(value) || Object.keys(value).length !== 1) return null;
  if (isText(value["drop"], LONGEST.name)) return { drop: value["drop"] };
  const save = viewIn(value["save"]);
  if (save !== null) return { save };
  const remark = remarkIn(value["remark"]);
  return remark === null ? null : { remark };
}

function contentIn(value: unknown): NotebookContent | null {
  if (!isObject(value) || !Array.isArray(value["views"]) || !Array.isArray(value["remarks"])) return null;
  const [views, remarks] = [value["views"].map(viewIn), value["remarks"].map(remarkIn)];
  const content = { views: views.filter((one) => one !== null), remarks: remarks.filter((one) => one !== null) };
  return content.views.length + content.remarks.length === views.length + remarks.length ? content : null;
}

/** A link leads into the page itself and nowhere else. */
function viewIn(value: unknown): SavedView | null {
  if (!isObject(value)) return null;
  const { name, link } = value;
  if (!isText(name, LONGEST.name) || !isText(link, LONGEST.text) || name === "" || !link.startsWith("#")) return null;
  return { name, link };
}

const KINDS = ["node", "edge", "event"] as const;

function remarkIn(value: unknown): Remark | null {
  if (!isObject(value)) return null;
  const { key, label, starred, note } = value;
  const kind = KINDS.find((one) => one === value["kind"]);
  if (kind === undefined || !isText(key, LONGEST.text) || !isText(label, LONGEST.name)) return null;
  if (typeof starred !== "boolean" || !isText(note, LONGEST.text)) return null;
  return { kind, key, label, starred, note };
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
