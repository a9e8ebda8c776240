/** Posts that only a company has, and do not say which: 其创始人, 董事长. */

import { classes } from "../../lexicon";
import { Affixes } from "./affixes";
import { organsIn, type Organ } from "./organ";
import type { PostScene } from "./scene";
import type { PrintedTitle } from "./title";

/** 台积电 */
const COMPANY = classes("organisations/company");

/** In characters, of what a sentence tells in front of a title. */
const NEAR = 120;

/**
 * 永拓公司成立时，其创始人某某…, 永拓公司发生变更，某某卸任法定代表人: the title with the company that its sentence names before, if it is one;
 * for 其, that which is named last. Undefined for other titles.
 */
export function ofEmployer(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { lexicon } = scene;
  const { body, jurisdiction, head, start } = title;
  const its = Affixes.of(lexicon, "its").has(body);
  if (jurisdiction !== null || (body !== "" && !its) || Affixes.of(lexicon, "of-company").endOf(head.text) === 0)
    return undefined;
  const before = companiesBefore(scene, start);
  const names = new Set(before.map((company) => company.body));
  const company = its || names.size === 1 ? before.at(-1) : undefined;
  return company && { ...title, jurisdiction: company.jurisdiction, body: company.body };
}

/** The companies that the sentence of a place names in front of it, in order. */
function companiesBefore(scene: PostScene, end: number): readonly Organ[] {
  const { lattice, lexicon } = scene;
  const from = Math.max(0, end - NEAR);
  const start = from + lattice.text.slice(from, end).search(/[^。！？\n]*$/u);
  const isCompany = (organ: Organ): boolean =>
    organ.end > start && organ.end <= end && Affixes.of(lexicon, "company-end", "own-body").endOf(organ.body) > 0;
  const listed = lattice
    .all({ start, end }, COMPANY)
    .map((word) => ({ jurisdiction: null, body: lattice.text.slice(word.start, word.end), end: word.end }));
  return [...organsIn(scene).filter(isCompany), ...listed].toSorted((a, b) => a.end - b.end);
}
