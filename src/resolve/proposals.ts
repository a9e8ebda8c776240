/**
 * People who may be one and were not joined: a name in two spellings, and a name that leaves one jurisdiction and turns
 * up in the one around it. Nobody is joined by this; a row of `same_as` does it, one of `not_same_as` ends the proposal.
 */
import type { Decisions } from "./decisions";
import type { EventEntity, PersonEntity, Proposal, TenureEntity, TitleEntity } from "./entities";
import { groupBy, groupSharing, remembered, sharesAny, sortedBy } from "../collections";
import type { PageRecord } from "../model";
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
  const companions = new Companions(events);
  return [...pairsByForm(persons)].flatMap(([one, other]): readonly Proposal[] => {
    const own = new Set(one.holdings.map(({ title }) => title));
    const post = other.holdings.find(({ title }) => single.has(title) && own.has(title));
    const met = companions.shared(one.id, other.id);
    if (post === undefined && met === 0) return [];
    const sound = soundOf(one.name) === soundOf(other.name);
    if (post === undefined && met < (sound ? 1 : COMPANIONS)) return [];
    const alike = sound ? "sound alike" : "differ in one character";
    const shared = post === undefined ? `${met} companions` : `the post ${names.get(post.title)}`;
    return [{ one: one.id, other: other.id, reason: `the names ${alike}, with ${shared} in common` }];
  });
}

/** Of one jurisdiction and of one length, with one character different, and never on one page. */
function* pairsByForm(persons: readonly PersonEntity[]): Generator<readonly [PersonEntity, PersonEntity]> {
  const pages = new Map<PersonEntity, ReadonlySet<PageRecord>>();
  const pagesOf = (person: PersonEntity): ReadonlySet<PageRecord> =>
    remembered(pages, person, ({ sightings }) => new Set(sightings.map(({ page }) => page)));
  for (const some of groupSharing(persons, formsOf).values()) {
    const own = some.map(pagesOf);
    for (const [at, one] of some.entries()) {
      for (let next = at + 1; next < some.length; next += 1) {
        const other = some[next]!;
        if (one.name !== other.name && !sharesAny(own[at]!, own[next]!)) yield [one, other];
      }
    }
  }
}

/** The name in its jurisdiction without one of its characters, each in turn. */
function formsOf({ name, home, anonymous }: PersonEntity): readonly string[] {
  const letters = Array.from(name);
  if (letters.length < 2 || home === null || anonymous) return [];
  return letters.map((_, at) => `${home}\n${letters.with(at, "?").join("")}`);
}

/** Who was at events with whom, worked out for those of whom it is asked. */
class Companions {
  /** Of each person, found when the first is asked for. */
  private events: ReadonlyMap<string, readonly { readonly event: EventEntity }[]> | undefined;
  private readonly known = new Map<string, ReadonlySet<string>>();

  constructor(private readonly all: readonly EventEntity[]) {}

  /** How many both were with. */
  shared(one: string, other: string): number {
    const others = this.of(other);
    let count = 0;
    for (const id of this.of(one)) if (others.has(id)) count += 1;
    return count;
  }

  private of(person: string): ReadonlySet<string> {
    return remembered(this.known, person, () => {
      this.events ??= groupBy(
        this.all.flatMap((event) => event.participants.map((one) => ({ person: one.person, event }))),
        (seat) => seat.person,
      );
      const met = (this.events.get(person) ?? []).flatMap(({ event }) => event.participants.map((one) => one.person));
      return new Set(met.filter((id) => id !== person));
    });
  }
}

/** 陈志远, last seen as 枫林县县长 in November and first seen as 云州市副市长 in January. */
function moves({ persons, titles, tenures }: Known): readonly Proposal[] {
  const names = new Map(titles.map(({ id, name }) => [id, name]));
  const served = groupBy(tenures, ({ person }) => person);
  const namesakes = groupBy(
    persons.filter(({ anonymous, inOffice, id }) => !anonymous && inOffice && served.has(id)),
    ({ name }) => name,
  );
  return [...namesakes.values()].flatMap((some) => {
    if (some.length < 2) return [];
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
