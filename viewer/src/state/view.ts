/** What the viewer shows, as it stands in the address after `#`, so that a link opens the same picture. */
import { asLanguage, type Language } from "../i18n/language";

/** Which edges are drawn: visits (人—地), appearances together (人—人), or both. */
export type Projection = "visits" | "appearances" | "all";

/** A node, an edge or an event of the dataset, by its key. */
export interface Selection {
  readonly kind: "node" | "edge" | "event";
  readonly key: string;
}

export interface View {
  readonly projection: Projection;
  readonly selection: Selection | null;
  /** Null where the link names none: then it is the reader's own (i18n/preference.ts). */
  readonly language: Language | null;
}

export const FIRST_VIEW: View = { projection: "visits", selection: null, language: null };

const PROJECTIONS: readonly string[] = ["visits", "appearances", "all"] satisfies Projection[];
const SELECTIONS = ["node", "edge", "event"] as const;

/** `#view=all&node=Person%3A1&lang=en`; what is missing or unknown is as in the first view. */
export function parseView(hash: string): View {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  const projection = values.get("view") ?? "";
  const kind = SELECTIONS.find((name) => values.get(name));
  return {
    projection: isProjection(projection) ? projection : FIRST_VIEW.projection,
    selection: kind === undefined ? null : { kind, key: values.get(kind) ?? "" },
    language: asLanguage(values.get("lang")),
  };
}

/** The part of the address from `#`; `#` alone for the first view. */
export function formatView({ projection, selection, language }: View): string {
  const values = new URLSearchParams();
  if (projection !== FIRST_VIEW.projection) values.set("view", projection);
  if (selection !== null) values.set(selection.kind, selection.key);
  if (language !== null) values.set("lang", language);
  return `#${values.toString()}`;
}

export function isProjection(value: string): value is Projection {
  return PROJECTIONS.includes(value);
}

export function isSame(a: Selection | null, b: Selection | null): boolean {
  return a?.kind === b?.kind && a?.key === b?.key;
}
