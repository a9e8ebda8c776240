/** Posts that only a company has, and do not say which: 其创始人, 董事长. */

import { Affixes } from "./affixes";
import { companiesOf } from "./companies";
import { endedBy, type Organ } from "./organs";
import type { PostScene } from "./scene";
import type { PrintedTitle } from "./title";

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
  const before = companiesBefore(scene, start, its);
  const names = new Set(before.map((company) => company.body));
  const company = its || names.size === 1 ? before.at(-1) : undefined;
  return company && { ...title, jurisdiction: company.jurisdiction, body: company.body };
}

/** The companies that the sentence of a place names in front of it, in order; `any`: any sentence near it. */
function companiesBefore(scene: PostScene, end: number, any: boolean): readonly Organ[] {
  const from = Math.max(0, end - NEAR);
  const start = any ? from : from + scene.lattice.text.slice(from, end).search(/[^。！？\n]*$/u);
  const companies = companiesOf(scene);
  return companies.slice(endedBy(companies, start), endedBy(companies, end));
}
