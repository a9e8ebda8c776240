/** The company that a text is about, whose posts it prints without a name: 公司董事长, 副总裁, 财务部总经理. */

import { classes } from "../../lexicon";
import { firstAtOrAfter, type Span } from "../../text";
import { Affixes } from "./affixes";
import { DELIMITER } from "./marks";
import { endingIn, lastBefore, organsIn, organsOf, type Organ } from "./organs";
import type { PostScene } from "./scene";
import { isDepartmentName, ownerOfDepartment } from "./owner";
import { isUnknownPart } from "./parts";
import type { PrintedTitle } from "./title";

/** 台积电 */
const LISTED = classes("organisations/company");

/** In characters: 技术研发部. */
const LONGEST_PART = 5;

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
  const isOfCompany = Affixes.of(lexicon, "of-company").endOf(head.text) > 0;
  // 财务部总经理: what only a company's part has.
  const isOffice =
    isOfCompany &&
    part.length <= LONGEST_PART &&
    isUnknownPart(lexicon, part) &&
    ownerOfDepartment(lexicon, part) === "";
  // 公司制造总经理
  const isField = isOfCompany && any > 0 && part.length <= LONGEST_PART && isDepartmentName(lexicon, part);
  const isPart = isOffice || isField || Affixes.of(lexicon, "party-body", "part-of-company").has(part);
  const isOf = any > 0 ? part === "" || isPart : isOffice || (part === "" && isOfCompany);
  if (!isOf) return undefined;
  const pointed = own > 0 ? lastBefore(companiesOf(scene), title.start) : spokenOf(scene, title, any);
  const company = pointed ?? mainOf(scene);
  const called = any > 0 ? { called: bare } : {};
  return company && { ...title, ...called, jurisdiction: company.jurisdiction, body: company.body + part };
}

/** In characters, of what a sentence tells in front of a title. */
const NEAR = 120;

/** 公司 in a sentence that names one company before: that; of several, the one that announces. */
function spokenOf(scene: PostScene, { start }: PrintedTitle, any: number): Organ | undefined {
  if (any === 0) return undefined;
  const from = Math.max(0, start - NEAR);
  const begin = from + scene.lattice.text.slice(from, start).search(/[^。！？\n]*$/u);
  const before = endingIn(companiesIn(scene, { start: Math.max(0, begin - LONGEST), end: start }), {
    start: begin,
    end: start,
  });
  const names = new Set(before.map(({ body }) => body));
  if (names.size < 2) return before[0];
  const announcer = lastBefore(announcersIn(scene), start);
  return announcer && announcer.end > begin ? announcer : undefined;
}

/** A text that names more companies is about none of them. */
const MOST = 20;

/** In characters, from the beginning of a text: what it is about it names there. */
const BEGINNING = 20_000;

const known = new WeakMap<PostScene, Organ | undefined>();

/** The company that a text names most: the only one, or one that it names again and oftener than any other. */
function mainOf(scene: PostScene): Organ | undefined {
  if (!known.has(scene)) known.set(scene, readMain(scene));
  return known.get(scene);
}

function readMain(scene: PostScene): Organ | undefined {
  const { text } = scene.lattice;
  const begin = { start: 0, end: Math.min(text.length, BEGINNING) };
  const byName = new Map(companiesIn(scene, begin).map((company) => [company.body, company]));
  if (byName.size > MOST) return undefined;
  const counted = [...byName.values()]
    .map((company) => ({ company, count: text.split(company.body).length - 1 }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first) return undefined;
  return !second || (first.count > 1 && first.count > second.count) ? first.company : undefined;
}

/** The companies that a text names, in order: by the ends of their names, from the tables, or by a code behind them. */
export function companiesOf(scene: PostScene): readonly Organ[] {
  const found = read.get(scene) ?? readCompanies(scene, { start: 0, end: scene.lattice.text.length }, organsOf(scene));
  read.set(scene, found);
  return found;
}

/** Those that end in a part of it, which alone is read for them. */
function companiesIn(scene: PostScene, within: Span): readonly Organ[] {
  if (within.start === 0 && within.end >= scene.lattice.text.length) return companiesOf(scene);
  return endingIn(read.get(scene) ?? readCompanies(scene, within, organsIn(scene, within)), within);
}

const read = new WeakMap<PostScene, readonly Organ[]>();

function readCompanies(scene: PostScene, within: Span, all: readonly Organ[]): readonly Organ[] {
  const { lattice, lexicon } = scene;
  const ends = Affixes.of(lexicon, "company-end", "own-body");
  const listed = lattice
    .all(within, LISTED)
    .map(({ start, end }) => ({ jurisdiction: null, body: lattice.text.slice(start, end), end }));
  // 相关上市公司 is any, 永拓有限公司 is none
  const any = Affixes.of(lexicon, "any-company");
  const firms = Affixes.of(lexicon, "firm");
  const organs = all.filter(
    ({ body }) => ends.endOf(body) > 0 && (any.endOf(body) === 0 || firms.endOf(body) > 1) && !ends.has(body),
  );
  return [...organs, ...listed, ...codedIn(scene, within), ...announcersIn(scene)].toSorted((a, b) => a.end - b.end);
}

/** In characters, around a code. */
const AROUND = 2000;

/** 永拓股份（600000.SH）: the longest name in front of a code that the text around has elsewhere, too. */
function codedIn({ lattice: { text } }: PostScene, within: Span): readonly Organ[] {
  return Array.from(text.slice(within.start, within.end).matchAll(CODE)).flatMap(({ index }) => {
    const end = within.start + index;
    const around = text.slice(Math.max(0, end - AROUND), end + AROUND);
    for (let start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start += 1) {
      const body = text.slice(start, end);
      if (/^[\p{Script=Han}A-Za-z]+$/u.test(body) && around.split(body).length > 2)
        return [{ jurisdiction: null, body, end }];
    }
    return [];
  });
}

/** 发布公告, 公告称: what a company does whose name stands in front. */
const ANNOUNCES = classes("post-cues/announces");
const TIME = classes("functions");

/** 长源电力 of ，长源电力发布公告: what stands between a mark or a date and the announcement. */
function announcersIn(scene: PostScene): readonly Organ[] {
  const found = announced.get(scene) ?? readAnnouncers(scene);
  announced.set(scene, found);
  return found;
}

/** So many words before one may reach into it. */
const BESIDE = 4;

const announced = new WeakMap<PostScene, readonly Organ[]>();

function readAnnouncers({ lattice, lexicon, dates }: PostScene): readonly Organ[] {
  const { text } = lattice;
  const all = lattice.all({ start: 0, end: text.length }, ANNOUNCES);
  return all.flatMap(({ start: end }, index) => {
    // 永拓集团|发布|公告称
    if (all.slice(Math.max(0, index - BESIDE), index).some((word) => word.start < end && end < word.end)) return [];
    const date = dates[firstAtOrAfter(dates, end) - 1];
    let start = Math.max(end - LONGEST, date?.end ?? 0);
    for (let at = end - 1; at >= start; at -= 1) if (DELIMITER.test(text[at]!)) start = at + 1;
    start += lattice.longest(start, TIME);
    const body = text.slice(start, end);
    const isAny = Affixes.of(lexicon, "any-company", "company-end").endOf(body) > 0 || end - start >= LONGEST;
    return /^[\p{Script=Han}A-Za-z]{3,}$/u.test(body) && !isAny ? [{ jurisdiction: null, body, end }] : [];
  });
}
