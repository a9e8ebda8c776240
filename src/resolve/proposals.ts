/**
 * People who may be one and were not joined: a name in two spellings, and a name that leaves one jurisdiction and turns
 * up in the one around it. Nobody is joined by this; a row of `same_as` does it, one of `not_same_as` ends the proposal.
 */
import type { Decisions } from "./decisions";
import type { EventEntity, PersonEntity, Proposal, TenureEntity, TitleEntity } from "./entities";
import { distinct, groupBy, sortedBy } from "../collections";
import { soundOf } from "./names";
import { isSingleHolder } from "./posts";
import { spanOf } from "../derive";

/** Names that look alike but sound different need this many companions in common. */
const COMPANIONS = 3;

interface Known {
  readonly persons: readonly PersonEntity[];
  readonly titles: readonly TitleEntity[];
  readonly events: readonly EventEntity[];
  readonly tenures: readonly TenureEntity[];
}

/** The open proposals, sorted by their ids; what `not_same_as` keeps apart is not proposed. */
export function propose(known: Known, decisions: Decisions): readonly Proposal[] {
  const found = [...spellings(known), ...moves(known)];
  const open = found.filter(({ one, other }) => !decisions.areApart(one, other) && !decisions.areApart(other, one));
  return sortedBy(open, ({ one, other }) => `${one}\n${other}`);
}

/** 陈美容 and 陈美蓉: in one jurisdiction, never on one page, and with a post or companions in common. */
function spellings({ persons, titles, events }: Known): readonly Proposal[] {
  const single = new Set(
    titles.filter(({ name, jurisdiction }) => isSingleHolder(name, jurisdiction)).map(({ id }) => id),
  );
  const names = new Map(titles.map(({ id, name }) => [id, name]));
  const companions = companionsOf(events);
  return pairsByForm(persons).flatMap(([one, other]): readonly Proposal[] => {
    if (shareAPage(one, other)) return [];
    const own = new Set(one.holdings.map(({ title }) => title));
    const post = other.holdings.find(({ title }) => single.has(title) && own.has(title));
    const met = (companions.get(one.id) ?? []).filter((id) => (companions.get(other.id) ?? []).includes(id));
    const sound = soundOf(one.name) === soundOf(other.name);
    if (post === undefined && met.length < (sound ? 1 : COMPANIONS)) return [];
    const alike = sound ? "sound alike" : "differ in one character";
    const shared = post === undefined ? `${met.length} companions` : `the post ${names.get(post.title)}`;
    return [{ one: one.id, other: other.id, reason: `the names ${alike}, with ${shared} in common` }];
  });
}

/** Of one jurisdiction and of one length, with one character different. */
function pairsByForm(persons: readonly PersonEntity[]): readonly (readonly [PersonEntity, PersonEntity])[] {
  const forms = persons
    .filter(({ name, home }) => name.length > 1 && home !== null)
    .flatMap((person) =>
      Array.from(person.name, (_, at) => ({
        person,
        form: `${person.home}\n${Array.from(person.name).with(at, "?").join("")}`,
      })),
    );
  return [...groupBy(forms, ({ form }) => form).values()].flatMap((some) =>
    some.flatMap(({ person }, at) =>
      some
        .slice(at + 1)
        .flatMap((other) => (other.person.name === person.name ? [] : [[person, other.person] as const])),
    ),
  );
}

function shareAPage(one: PersonEntity, other: PersonEntity): boolean {
  const pages = new Set(one.sightings.map(({ page }) => page));
  return other.sightings.some(({ page }) => pages.has(page));
}

function companionsOf(events: readonly EventEntity[]): ReadonlyMap<string, readonly string[]> {
  const met = events.flatMap(({ participants }) =>
    participants.flatMap(({ person }) =>
      participants.flatMap((other) => (other.person === person ? [] : [{ person, other: other.person }])),
    ),
  );
  return new Map(
    [...groupBy(met, ({ person }) => person)].map(([person, some]) => [
      person,
      distinct(some.map(({ other }) => other)),
    ]),
  );
}

/** 陈志远, last seen as 枫林县县长 in November and first seen as 云州市副市长 in January. */
function moves({ persons, titles, tenures }: Known): readonly Proposal[] {
  const names = new Map(titles.map(({ id, name }) => [id, name]));
  const served = groupBy(tenures, ({ person }) => person);
  const namesakes = groupBy(
    persons.filter(({ inOffice, id }) => inOffice && served.has(id)),
    ({ name }) => name,
  );
  return [...namesakes.values()].flatMap((some) => {
    const spans = some.map(({ id }) => careerOf(id, served.get(id)!, names));
    const sorted = sortedBy(spans, ({ first, id }) => `${first}\n${id}`);
    return sorted.flatMap((later, at): readonly Proposal[] => {
      const earlier = sorted[at - 1];
      if (earlier?.last == null || later.first === null || earlier.last >= later.first) return [];
      const reason = `last seen as ${earlier.lastPost} on ${earlier.last}, first seen as ${later.firstPost} on ${later.first}`;
      return [{ one: earlier.id, other: later.id, reason }];
    });
  });
}

function careerOf(id: string, tenures: readonly TenureEntity[], names: ReadonlyMap<string, string>) {
  const [earliest] = sortedBy(tenures, ({ first, title }) => `${first}\n${title}`);
  const latest = sortedBy(tenures, ({ last, first, title }) => `${last}\n${first}\n${title}`).at(-1);
  return {
    id,
    firstPost: names.get(earliest!.title)!,
    lastPost: names.get(latest!.title)!,
    ...spanOf(tenures.flatMap(({ first, last }) => [first, last])),
  };
}
