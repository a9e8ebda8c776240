/** What a build read with doubt, and what not at all, by kind and file. */

import { extname } from "node:path";

import { byCodeUnits } from "../collections";
import type { Problem } from "../errors";
import type { PageRecord } from "../model";
import { visible } from "./visible";

/** So many files, or names, are said; of more, how many. */
const SAID = 8;

/** The lines below the counts of a build: files with problems, and pages of which something is unsure; empty for neither. */
export function describeDoubts(
  records: readonly { readonly source: string; readonly doubts: readonly string[] }[],
  problems: readonly Problem[],
): string {
  const doubted = records.flatMap(({ source, doubts }) => doubts.map((doubt) => `${source}: ${doubt}`));
  const lines = [
    ...filesByEnding(problems),
    ...(doubted.length === 0 ? [] : [`  ${"with doubt".padEnd(14)}${String(doubted.length).padStart(8)}`]),
    ...doubted.slice(0, SAID).map((doubt) => `    ${visible(doubt)}`),
    ...(doubted.length > SAID ? [`    and ${doubted.length - SAID} more`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** Each file once, under its ending. */
function filesByEnding(problems: readonly Problem[]): readonly string[] {
  const files = new Map<string, Set<string>>();
  for (const { file } of problems) {
    const kind = extname(file.replace(/#.*$/u, "")).slice(1).toLowerCase() || "other";
    files.set(kind, (files.get(kind) ?? new Set()).add(file));
  }
  return [...files]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([kind, names]) => `    ${visible(`${kind}: ${listed([...names].toSorted())}`)}`);
}

/** What of a page is unsure. */
export function doubtOf({ articles, persons, doubts = [] }: PageRecord): readonly string[] {
  const unsure = persons.filter(
    ({ mentions }) => mentions.length > 0 && mentions.every(({ confidence }) => confidence !== undefined),
  );
  return [
    ...doubts,
    ...(articles.length === 0 ? ["no story was found in it"] : []),
    ...(unsure.length === 0 ? [] : [`OCR is not sure of ${listed(unsure.map(({ name }) => name))}`]),
  ];
}

function listed(names: readonly string[]): string {
  const more = names.length > SAID ? ` and ${names.length - SAID} more` : "";
  return `${names.slice(0, SAID).join(", ")}${more}`;
}
