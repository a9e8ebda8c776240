/** The network that the files of graph programs must give back, in one shape for all of them. */

import type { ExportOptions } from "../../src/exports";
import type { Value } from "../../src/model";
import { textOf } from "./town";

export type Values = Readonly<Record<string, unknown>>;

export interface Drawn {
  readonly directed: boolean;
  /** With `id`, `label`, `x`, `y`, `size`, `color`, `spells` and the columns. */
  readonly nodes: readonly Values[];
  /** With `key`, `source`, `target`, `label`, `weight`, `width`, `color`, `spells` and the columns. */
  readonly edges: readonly Values[];
}

/** What node-link JSON says, which has every type; test/exports/projections.test.ts holds it to the graph. */
export function drawn(options: Partial<ExportOptions> = {}): Drawn {
  const { directed, nodes, edges }: Drawn = JSON.parse(textOf("node-link", options));
  return { directed, nodes, edges };
}

/** As text, sorted. */
export function inOrder(values: readonly unknown[]): readonly string[] {
  return values.map(String).toSorted();
}

/** In the order of a key, since programs have orders of their own. */
export function sorted(elements: readonly Values[], key: string): readonly Values[] {
  return elements.toSorted((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
}

/** An element without some of its values. */
export function without(element: Values, ...names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(element).filter(([name]) => !names.includes(name)));
}

/** As a program without lists has them: `["甲","乙 \"x\""]`; an empty one is nothing. */
export function listsAsText(element: Values): Values {
  const values = Object.entries(element).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return Object.fromEntries(values.map(([name, value]) => [name, Array.isArray(value) ? listAsText(value) : value]));
}

function listAsText(texts: readonly Value[]): string {
  return `[${texts.map((text) => `"${String(text).replace(/["\\]/g, "\\$&")}"`).join(",")}]`;
}

/** Without the empty lists, where a program has none of those. */
export function withoutEmptyLists(element: Values): Values {
  return Object.fromEntries(Object.entries(element).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

/** `spells` as pairs of days, in the form that a test compares. */
export function spellsAs<T>(element: Values, form: (from: string, to: string) => T): readonly T[] {
  const spells = Array.isArray(element["spells"]) ? element["spells"] : [];
  return spells.map(({ from, to }: { from: string; to: string }) => form(from, to));
}

/** `#e69f00` as red, green and blue. */
export function channels(hex: unknown): { r: number; g: number; b: number } {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(String(hex).slice(at, at + 2), 16));
  return { r: r!, g: g!, b: b! };
}
