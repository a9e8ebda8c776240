/**
 * Which homes of pages can be relied on. A home that was inferred from a county's short form alone (古田会议 is not in
 * 古田县) is none, and a post of nobody's (市委书记) that was put there is nobody's again.
 */
import type { PageRecord, PersonRecord } from "../model";
import { type Knowledge, newspaperNamed } from "./setting";

/** The page as it was, or without its home. A newspaper that the dictionaries list gives the home where there is none. */
export function withReliableHome(page: PageRecord, knowledge: Knowledge): PageRecord {
  const paper = page.publication === null ? undefined : newspaperNamed(page.publication, knowledge);
  const { home } = page;
  if (home === null) return paper?.within ? { ...page, home: knowledge.division(paper.within)?.name ?? null } : page;
  if (page.known.home?.startsWith("inferred") !== true || isPrinted(page, home, knowledge)) return page;
  return { ...page, home: null, persons: page.persons.map((person) => withoutHome(person, home, knowledge)) };
}

/** A county must be printed in full; of larger places the short form will do where it stands more than once. */
function isPrinted({ articles, publication }: PageRecord, home: string, knowledge: Knowledge): boolean {
  const texts = articles.flatMap(({ headline, kicker, body }) => [headline ?? "", kicker ?? "", body]);
  if (texts.some((text) => text.includes(home))) return true;
  const divisions = knowledge.divisionsNamed(home).filter(({ name }) => name === home);
  const shorts = divisions.flatMap((one) => one.shorts);
  if (publication !== null && shorts.some((short) => publication.startsWith(short))) return true;
  if (divisions.length === 0) return true;
  const isLarge = divisions.some(({ level }) => level === "province" || level === "prefecture");
  const count = texts.reduce((sum, text) => sum + shorts.reduce((n, short) => n + text.split(short).length - 1, 0), 0);
  return isLarge && count > 1;
}

function withoutHome(person: PersonRecord, home: string, knowledge: Knowledge): PersonRecord {
  const forms = [home, ...knowledge.divisionsNamed(home).flatMap(({ shorts }) => shorts)];
  const titles = person.titles.map((title) =>
    title.of === home && !forms.some((form) => title.text.startsWith(form)) ? { ...title, of: null } : title,
  );
  return { ...person, titles };
}
