/**
 * Which homes of pages can be relied on. A home that was inferred from a county's short form alone (古田会议 is not in
 * 古田县) is none, and a post of nobody's (市委书记) that was put there is nobody's again.
 */
import type { Division } from "../lexicon";
import { distinct } from "../collections";
import type { PageRecord, PersonRecord } from "../model";
import { newspaperNamed } from "./newspapers";
import type { Knowledge } from "./setting";
import { withoutLead } from "./states";

/** The page as it was, or without its home. A newspaper that the dictionaries list gives the home where there is none. */
export function withReliableHome(page: PageRecord, knowledge: Knowledge): PageRecord {
  const settled = withHome(page, knowledge);
  return { ...settled, persons: settled.persons.map((person) => withoutSites(person, page, knowledge)) };
}

function withHome(page: PageRecord, knowledge: Knowledge): PageRecord {
  const paper = page.publication === null ? undefined : newspaperNamed(page.publication, knowledge);
  const own = paper?.within ? (knowledge.division(paper.within)?.name ?? null) : null;
  const { home } = page;
  if (home === null) return { ...page, home: own };
  const isOwn = paper === undefined && isItsPaper(page, home, knowledge);
  if (page.known.home?.startsWith("inferred") !== true || isOwn || isPrinted(page, home, knowledge)) return page;
  return { ...page, home: own, persons: page.persons.map((person) => withoutHome(person, home, knowledge)) };
}

/** A county must be printed in full; of larger places the short form will do where it stands more than once. */
function isPrinted({ articles }: PageRecord, home: string, knowledge: Knowledge): boolean {
  const texts = articles.flatMap(({ headline, kicker, body }) => [headline ?? "", kicker ?? "", body]);
  if (texts.some((text) => text.includes(home))) return true;
  const divisions = knowledge.divisionsNamed(home).filter(({ name }) => name === home);
  const shorts = divisions.flatMap((one) => one.shorts);
  if (divisions.length === 0) return true;
  const isLarge = divisions.some(({ level }) => level === "province" || level === "prefecture");
  const count = texts.reduce((sum, text) => sum + shorts.reduce((n, short) => n + text.split(short).length - 1, 0), 0);
  return isLarge && count > 1;
}

/**
 * 永康日报 is the paper of 永康市, although no dictionary lists it; 新民晚报, which one lists, is not of 新民市, nor is
 * 平阳路派出所 of 平阳县.
 */
function isItsPaper({ publication }: PageRecord, home: string, knowledge: Knowledge): boolean {
  const shorts = knowledge.divisionsNamed(home).flatMap((one) => (one.name === home ? one.shorts : []));
  return shorts.some((form) => publication?.startsWith(form) === true && !SITE.test(publication.slice(form.length)));
}

/**
 * What follows the short form of a county in the name of something that need not lie there: 大英博物馆, 瑞金医院, 玉龙路站,
 * 万安科技. A 派出所 is named for its town, and counties have no 分局.
 */
const SITE =
  /^(?:分局|.?派出所|[^，。、]{0,6}?(?:医院|博物馆|美术馆|大学|学院|路|站|集团|公司|银行|研究中心|研究院|画派|基金会|联合会|俱乐部|科技|汽车|股份|军区))/u;

/** The same, even where the province stands in front: 山东泰山队员, 《雨花》主编; and what no county has: 比如|国务卿. */
const NEVER = /^(?:球?队员?|球员|书?画院|》|等地|国务卿|大臣|总统|首相|总理|秘书长)/u;

function withoutSites(person: PersonRecord, { articles }: PageRecord, knowledge: Knowledge): PersonRecord {
  const titles = person.titles.map((read) => {
    const title = withoutLead(read, knowledge);
    const { of, text, mentions } = title;
    const [county] =
      of === null ? [] : knowledge.divisionsNamed(of).filter(({ name, level }) => name === of && level === "county");
    const printed = mentions[0]?.text;
    if (county === undefined || printed === undefined) return title;
    if (!distinct([printed, text]).some((form) => isElsewhere(form, county, knowledge))) return title;
    if (articles.some(({ body }) => body.includes(county.name))) return title;
    return { ...title, of: null, text: printed };
  });
  return titles.every((title, at) => title === person.titles[at]) ? person : { ...person, titles };
}

/** Whether the short form of the county stands in the post for something else. */
function isElsewhere(post: string, county: Division, knowledge: Knowledge): boolean {
  const from = placeBefore(post, county, knowledge);
  const isDistrict = county.name.endsWith("区");
  return county.shorts.some((form) => {
    const rest = post.slice(from + form.length);
    if (post.startsWith(form, from)) {
      if (SITE.test(rest) && !(isDistrict && rest.startsWith("分局"))) return true;
      if (beginsLonger(post.slice(from), form.length, county, knowledge)) return true;
    }
    const at = post.indexOf(form);
    return at >= 0 && NEVER.test(post.slice(at + form.length));
  });
}

/** So much more than the short form may be the name of another division. */
const MORE = 3;

/** 东坡底司法所 is of 东坡底乡, which does not lie in 东坡区. */
function beginsLonger(post: string, length: number, county: Division, knowledge: Knowledge): boolean {
  const longer = Array.from({ length: MORE }, (_, more) => post.slice(0, length + more + 1));
  const named = longer.flatMap((form) => knowledge.divisionsNamed(form));
  return named.length > 0 && !named.some((one) => [one, ...knowledge.ancestors(one.code)].includes(county));
}

/** The longest name of a division that is looked for. */
const LONGEST = 12;

/** The length of another division's name in front, which does not have the county in it: 商丘市|博爱联合会 is in no 博爱县. */
function placeBefore(printed: string, county: Division, knowledge: Knowledge): number {
  for (let length = Math.min(LONGEST, printed.length - 1); length > 1; length--) {
    const form = printed.slice(0, length);
    const [division] = knowledge.divisionsNamed(form).filter(({ name }) => name === form);
    if (division !== undefined) return knowledge.ancestors(county.code).includes(division) ? 0 : length;
  }
  return 0;
}

function withoutHome(person: PersonRecord, home: string, knowledge: Knowledge): PersonRecord {
  const forms = [home, ...knowledge.divisionsNamed(home).flatMap(({ shorts }) => shorts)];
  const titles = person.titles.map((title) =>
    title.of === home && !forms.some((form) => title.text.startsWith(form)) ? { ...title, of: null } : title,
  );
  return { ...person, titles };
}
