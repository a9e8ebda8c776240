/** The company that a text is about, whose posts it prints without a name: 公司董事长, 副总裁, 财务部总经理. */

import { classes } from "../../lexicon";
import { Affixes } from "./affixes";
import { organsIn, type Organ } from "./organ";
import type { PostScene } from "./scene";
import { ownerOfDepartment } from "./owner";
import { isUnknownPart } from "./parts";
import type { PrintedTitle } from "./title";
import { COMPANY_HEAD } from "./words";

/** 台积电 */
const LISTED = classes("organisations/company");

/** In characters, of a company's name in front of its code. */
const [SHORTEST, LONGEST] = [2, 10];

/** （600000.SH）, （00700.HK）: what an exchange lists a company by. */
const CODE = /（(?:股票代码[:：]?)?\d{4,6}(?:\.[A-Z]{2})?[，）]/gu;

/** A title of 公司, or of nobody, with the company that its text is about; undefined for other titles, and where it is about none. */
export function ofCompany(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { lexicon } = scene;
  const { body, jurisdiction, head } = title;
  if (jurisdiction !== null) return undefined;
  const own = Affixes.of(lexicon, "this").startOf(body);
  const bare = body.slice(own);
  const any = Affixes.of(lexicon, "any-company", "company-end").startOf(bare);
  const part = bare.slice(any);
  // 财务部总经理: what only a company's part has.
  const isOffice =
    isUnknownPart(lexicon, part) &&
    ownerOfDepartment(lexicon, part) === "" &&
    lexicon.automaton.read(head.text).longest(0, COMPANY_HEAD) > 0;
  const isPart = isOffice || Affixes.of(lexicon, "party-body", "part-of-company").has(part);
  const isOf =
    any > 0
      ? part === "" || isPart
      : isOffice || (part === "" && Affixes.of(lexicon, "of-company").endOf(head.text) > 0);
  const pointed = own > 0 ? companiesIn(scene).findLast(({ end }) => end <= title.start) : undefined;
  const company = isOf ? (pointed ?? mainOf(scene)) : undefined;
  const called = any > 0 ? { called: bare } : {};
  return company && { ...title, ...called, jurisdiction: company.jurisdiction, body: company.body + part };
}

const known = new WeakMap<PostScene, Organ | undefined>();

/** The company that a text names most: the only one, or one that it names again and oftener than any other. */
function mainOf(scene: PostScene): Organ | undefined {
  if (!known.has(scene)) known.set(scene, readMain(scene));
  return known.get(scene);
}

function readMain(scene: PostScene): Organ | undefined {
  const { text } = scene.lattice;
  const companies = new Map(companiesIn(scene).map((company) => [company.body, company]));
  const counted = [...companies.values()]
    .map((company) => ({ company, count: text.split(company.body).length - 1 }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first) return undefined;
  return !second || (first.count > 1 && first.count > second.count) ? first.company : undefined;
}

/** The companies that a sentence or a text names, in order: by the ends of their names, from the tables, or by a code behind them. */
export function companiesIn(scene: PostScene): readonly Organ[] {
  const { lattice, lexicon } = scene;
  const ends = Affixes.of(lexicon, "company-end", "own-body");
  const listed = lattice
    .all({ start: 0, end: lattice.text.length }, LISTED)
    .map(({ start, end }) => ({ jurisdiction: null, body: lattice.text.slice(start, end), end }));
  const organs = organsIn(scene).filter(({ body }) => ends.endOf(body) > 0);
  return [...organs, ...listed, ...codedIn(scene)].toSorted((a, b) => a.end - b.end);
}

/** 永拓股份（600000.SH）: the longest name in front of a code that the text has elsewhere, too. */
function codedIn({ lattice: { text } }: PostScene): readonly Organ[] {
  return Array.from(text.matchAll(CODE)).flatMap(({ index: end }) => {
    for (let start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start += 1) {
      const body = text.slice(start, end);
      if (/^[\p{Script=Han}A-Za-z]+$/u.test(body) && text.split(body).length > 2)
        return [{ jurisdiction: null, body, end }];
    }
    return [];
  });
}
