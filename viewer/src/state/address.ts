/**
 * The view as the part of the address after `#`, and back. Each field of the view has a codec; what stands as in the
 * first view is not written, and what is missing or cannot be read is as in the first view.
 */
import { isDay } from "../../../src/days";
import { readFigure, writeFigure } from "../figure/address";
import { asLanguage } from "../i18n/language";
import { COLOURINGS, EDGE_COLOURINGS, GRAINS, LABELLINGS, LAYOUTS, PROJECTIONS, SIZINGS, WIDTHS } from "./choices";
import { FIRST_VIEW, NO_FILTERS, type Filters, type Period, type Point, type View } from "./view";

interface Codec<T> {
  /** The first view's value where the address says nothing that can be read. */
  readonly read: (values: URLSearchParams) => T;
  readonly write: (value: T, values: URLSearchParams) => void;
}

type Codecs<T> = { readonly [Field in keyof T]: Codec<T[Field]> };

const FILTERS: Codecs<Filters> = {
  kinds: list("kind"),
  roles: list("role"),
  types: list("type"),
  sites: list("site"),
  homes: list("home"),
  levels: list("level"),
  papers: list("paper"),
  files: list("file"),
  evidence: list("evidence"),
  sure: flag("sure"),
  least: optional("least", (text) => positive(text), String, NO_FILTERS.least),
};

const SELECTIONS = ["node", "edge", "event"] as const;

const VIEW: Codecs<View> = {
  projection: choice("view", PROJECTIONS, FIRST_VIEW.projection),
  filters: {
    read: (values) => readAll(FILTERS, NO_FILTERS, values),
    write: (filters, values) => writeAll(FILTERS, filters, values),
  },
  period: optional("time", readPeriod, writePeriod, null),
  axis: optional("axis", readPeriod, writePeriod, null),
  grain: choice("fold", GRAINS, FIRST_VIEW.grain),
  unfolded: list("open"),
  folded: list("close"),
  around: list("around"),
  focus: {
    read: (values) => (values.has("only") ? values.getAll("only").filter(Boolean) : null),
    // A focus of nothing is not the same as none.
    write: (focus, values) => (focus?.length === 0 ? [""] : (focus ?? [])).forEach((key) => values.append("only", key)),
  },
  ego: optional(
    "ego",
    (text) => {
      const [, depth, node] = /^([123])~(.+)$/su.exec(text) ?? [];
      return node === undefined ? null : { node, depth: Number(depth) };
    },
    ({ node, depth }) => `${depth}~${node}`,
    null,
  ),
  expanded: list("expand"),
  hidden: list("hide"),
  pinned: {
    read: (values) => new Map(values.getAll("pin").flatMap(readPin)),
    write: (pinned, values) => pinned.forEach(({ x, y }, key) => values.append("pin", `${x}~${y}~${key}`)),
  },
  chain: {
    read: (values) => {
      const [from, to, ...more] = values.getAll("chain");
      return !from || !to || more.length > 0 ? null : { from, to, weighted: values.get("chain-by") === "company" };
    },
    write: (chain, values) => {
      if (chain === null) return;
      values.append("chain", chain.from);
      values.append("chain", chain.to);
      if (chain.weighted) values.set("chain-by", "company");
    },
  },
  chosen: list("choose"),
  colouring: choice("colour", COLOURINGS, FIRST_VIEW.colouring),
  sizing: choice("size", SIZINGS, FIRST_VIEW.sizing),
  edgeColouring: choice("edge-colour", EDGE_COLOURINGS, FIRST_VIEW.edgeColouring),
  width: choice("edge-width", WIDTHS, FIRST_VIEW.width),
  labelling: choice("label", LABELLINGS, FIRST_VIEW.labelling),
  statistics: flag("statistics"),
  layout: choice("layout", LAYOUTS, FIRST_VIEW.layout),
  whole: flag("all"),
  camera: optional(
    "at",
    (text) => {
      const [x, y, ratio, ...more] = text.split("~").map(finite);
      if (x == null || y == null || ratio == null || more.length > 0) return null;
      return isFar(x) || isFar(y) || ratio < LEAST_RATIO || ratio > MOST_RATIO ? null : { x, y, ratio };
    },
    ({ x, y, ratio }) => `${x}~${y}~${ratio}`,
    null,
  ),
  selection: {
    read: (values) => {
      const kind = SELECTIONS.find((name) => values.get(name));
      return kind === undefined ? null : { kind, key: values.get(kind) ?? "" };
    },
    write: (selection, values) => selection !== null && values.set(selection.kind, selection.key),
  },
  stage: choice("stage", ["graph", "table", "map"], FIRST_VIEW.stage),
  mapCamera: optional(
    "map",
    (text) => {
      const [longitude, latitude, zoom, ...more] = text.split("~").map(finite);
      if (longitude == null || latitude == null || zoom == null || more.length > 0) return null;
      return Math.abs(longitude) > 180 || Math.abs(latitude) > 90 || Math.abs(zoom) > 12
        ? null
        : { longitude, latitude, zoom };
    },
    ({ longitude, latitude, zoom }) => `${longitude}~${latitude}~${zoom}`,
    null,
  ),
  mapPoint: optional("point", (text) => text || null, String, null),
  arcs: {
    read: (values) => values.get("arcs") !== "0",
    write: (arcs, values) => !arcs && values.set("arcs", "0"),
  },
  comparison: {
    read: (values) => {
      const nodes = pairOf(values.getAll("compare").filter(Boolean));
      if (nodes !== null) return { of: "nodes", pair: nodes };
      const periods = pairOf(values.getAll("periods").flatMap((text) => readPeriod(text) ?? []));
      return periods === null ? null : { of: "periods", pair: periods };
    },
    write: (comparison, values) => {
      if (comparison?.of === "nodes") comparison.pair.forEach((key) => values.append("compare", key));
      else comparison?.pair.forEach((period) => values.append("periods", writePeriod(period)));
    },
  },
  passage: optional(
    "source",
    (text) => {
      const [, start, end, file] = /^(\d{1,15})~(\d{1,15})~(.+)$/su.exec(text) ?? [];
      return file === undefined ? null : { file, start: Number(start), end: Number(end) };
    },
    ({ file, start, end }) => `${start}~${end}~${file}`,
    null,
  ),
  sentences: {
    read: (values) => {
      if (!values.has("text")) return null;
      const [words = "", paper = "", file = "", type = "", evidence = ""] = values.getAll("text");
      return { words, paper, file, type, evidence };
    },
    write: (query, values) => {
      if (query === null) return;
      for (const part of [query.words, query.paper, query.file, query.type, query.evidence])
        values.append("text", part);
    },
  },
  figure: optional("figure", readFigure, writeFigure, null),
  editing: optional(
    "edit",
    (text) => (["list", "selection", "pages"] as const).find((one) => one === text) ?? null,
    String,
    null,
  ),
  exporting: flag("export"),
  notebook: flag("notebook"),
  console: flag("console"),
  controls: flag("controls"),
  language: optional("lang", asLanguage, String, null),
};

/** `#view=all&node=Person%3A1&lang=en` */
export function parseView(hash: string): View {
  return readAll(VIEW, FIRST_VIEW, new URLSearchParams(hash.replace(/^#/, "")));
}

/** The part of the address from `#`; `#` alone for the first view. Equal views give equal addresses. */
export function formatView(view: View): string {
  const values = new URLSearchParams();
  writeAll(VIEW, view, values);
  return `#${values.toString()}`;
}

function readAll<T extends object>(codecs: Codecs<T>, usual: T, values: URLSearchParams): T {
  const whole = { ...usual };
  for (const field in codecs) whole[field] = codecs[field].read(values);
  return whole;
}

function writeAll<T extends object>(codecs: Codecs<T>, whole: T, values: URLSearchParams): void {
  for (const field in codecs) codecs[field].write(whole[field], values);
}

/** `name=a&name=b`. */
function list(name: string): Codec<readonly string[]> {
  return {
    read: (values) => [...new Set(values.getAll(name).filter(Boolean))],
    write: (items, values) => items.forEach((item) => values.append(name, item)),
  };
}

function choice<T extends string>(name: string, choices: readonly T[], usual: T): Codec<T> {
  return {
    read: (values) => choices.find((one) => one === values.get(name)) ?? usual,
    write: (value, values) => value !== usual && values.set(name, value),
  };
}

function flag(name: string): Codec<boolean> {
  return {
    read: (values) => values.get(name) === "1",
    write: (value, values) => value && values.set(name, "1"),
  };
}

/** `parse` gives null for what cannot be read; `usual` is not written. */
function optional<T>(
  name: string,
  parse: (text: string) => T | null,
  format: (value: NonNullable<T>) => string,
  usual: T,
): Codec<T> {
  return {
    read: (values) => parse(values.get(name) ?? "") ?? usual,
    write: (value, values) => {
      if (value !== usual && value != null) values.set(name, format(value));
    },
  };
}

function readPeriod(text: string): Period | null {
  const [, from = "", to = ""] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  return from > to || !isDay(from) || !isDay(to) ? null : { from, to };
}

function writePeriod({ from, to }: Period): string {
  return `${from}..${to}`;
}

function pairOf<T>([one, other, ...more]: readonly T[]): readonly [T, T] | null {
  return one === undefined || other === undefined || more.length > 0 ? null : [one, other];
}

/** The key stands last, since it may hold any character. */
function readPin(text: string): [string, Point][] {
  const [, left, top, key] = /^([^~]*)~([^~]*)~(.+)$/su.exec(text) ?? [];
  const [x, y] = [finite(left), finite(top)];
  return key === undefined || x === null || y === null || isFar(x) || isFar(y) ? [] : [[key, { x, y }]];
}

/** No layout reaches so far, and a renderer loses itself there. */
const FAR = 1e6;
const LEAST_RATIO = 1e-3;
const MOST_RATIO = 100;

function isFar(place: number): boolean {
  return Math.abs(place) > FAR;
}

function finite(text: string | undefined): number | null {
  const value = Number(text);
  return text === undefined || text.trim() === "" || !Number.isFinite(value) ? null : value;
}

function positive(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
