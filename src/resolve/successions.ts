/** Who followed whom in a post that one person holds at a time, and what about it cannot be true. */
import type { Problem } from "../errors";
import type { KnownPerson } from "../lexicon";
import type { PersonEntity, SuccessionEntity, TenureEntity, TitleEntity } from "./entities";
import { groupBy, sortedBy } from "./order";
import { isSingleHolder } from "./posts";
import { covers, postOf } from "./rows";
import { dayOf, inOffice, type Observation } from "./tenures";

/** A time in which one person is seen in one post, acting or not. */
interface Reign {
  readonly person: string;
  readonly first: string;
  readonly last: string;
}

export interface Successions {
  readonly successions: readonly SuccessionEntity[];
  readonly problems: readonly Problem[];
}

/** Two who are seen in one post at one time follow nobody and are reported; on one day the one may follow the other. */
export function followUp(
  tenures: readonly TenureEntity[],
  titles: readonly TitleEntity[],
  observations: readonly Observation[],
): Successions {
  const successions: SuccessionEntity[] = [];
  const problems: Problem[] = [];
  const byTitle = groupBy(tenures.filter(inOffice), ({ title }) => title);
  for (const { id, name, jurisdiction } of titles) {
    if (!isSingleHolder(name, jurisdiction)) continue;
    const reigns = reignsOf(byTitle.get(id) ?? []);
    reigns.forEach((later, at) => {
      const earlier = reigns[at - 1];
      if (earlier === undefined) return;
      if (later.first < earlier.last) problems.push(clash(name, id, earlier, later, observations));
      else {
        const { person, last } = earlier;
        successions.push({ title: id, post: name, earlier: person, later: later.person, last, first: later.first });
      }
    });
  }
  return { successions, problems };
}

/** By time; spells of one person that follow one another or overlap, as acting and as appointed, are one. */
function reignsOf(tenures: readonly TenureEntity[]): readonly Reign[] {
  const dated = tenures.flatMap(({ person, first, last }): Reign[] =>
    isDay(first) && isDay(last) ? [{ person, first, last }] : [],
  );
  const reigns: Reign[] = [];
  for (const one of sortedBy(dated, ({ first, last, person }) => `${first}\n${last}\n${person}`)) {
    const before = reigns.at(-1);
    if (before?.person !== one.person) reigns.push(one);
    else reigns[reigns.length - 1] = { ...before, last: before.last > one.last ? before.last : one.last };
  }
  return reigns;
}

function isDay(date: string | null): date is string {
  return date !== null && /^\d{4}-\d\d-\d\d$/.test(date);
}

function clash(post: string, title: string, one: Reign, other: Reign, observations: readonly Observation[]): Problem {
  const seen = observations.find(
    (each) => each.person === other.person && each.title === title && dayOf(each) === other.first,
  );
  const [a, b] = [one, other].map(({ person, first, last }) => `${person} from ${first} to ${last}`);
  return {
    ...whereOf(seen),
    reason: `two are seen as ${post} at one time: ${a}, and ${b}; a row of same_as.tsv joins them, one of not_same_as.tsv parts namesakes`,
  };
}

function whereOf(seen: Observation | undefined): Pick<Problem, "file" | "line"> {
  const line = seen?.mentions[0]?.line;
  return { file: seen?.page.source ?? "", ...(line === undefined ? {} : { line }) };
}

/** Posts seen before or after the time that the dictionary gives them. */
export function outsideTenure(
  persons: readonly PersonEntity[],
  titles: readonly TitleEntity[],
  observations: readonly Observation[],
  rowsNamed: (name: string) => readonly KnownPerson[],
): readonly Problem[] {
  const rows = new Map(
    persons.flatMap(({ id, name }) => rowsNamed(name).flatMap((row) => (id === `person:${row.id}` ? [[id, row]] : []))),
  );
  const names = new Map(titles.map(({ id, name }) => [id, name]));
  return observations.flatMap((seen) => {
    const [row, name, day] = [rows.get(seen.person), names.get(seen.title), dayOf(seen)];
    const known = row?.tenures.filter((tenure) => postOf(tenure) === name) ?? [];
    if (day === undefined || !inOffice(seen) || known.length === 0) return [];
    if (known.some((tenure) => covers(tenure, day))) return [];
    const times = known.map(({ from, to }) => `${from ?? ""}–${to ?? ""}`).join(", ");
    const reason = `${row!.name} is ${name} on ${day}, but row ${row!.id} of tenures.tsv says ${times}; correct the row, or the page's date`;
    return [{ ...whereOf(seen), reason }];
  });
}
