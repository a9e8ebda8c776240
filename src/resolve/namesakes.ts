/** People of one name whom no post joins, as `alike.ts` compares them; and what all pages together say of names. */
import { type Alike, blocksOf, joinByContext } from "./alike";
import type { Foreigners } from "./foreigners";
import type { Namesake, Shown } from "./cluster";
import { companyBits, type Corpus } from "./corpus";
import type { Decisions } from "./decisions";
import { isAnonymous, lastPart, plainName } from "./names";
import { byCodeUnits, distinct, groupBy } from "../collections";
import { contextsOf, Frequencies } from "./phrases";
import { LEAST } from "./said";
import { isPlaced, type Seen } from "./seen";
import type { Setting } from "./setting";
import { Subject, Subjects } from "./subjects";

/** So many of the records of one group are compared with others: more say the same. */
const COMPARED = 40;

/** So many tell what their texts are about, by so many characters on either side of the name. */
const READ = 8;
const WIDELY = 250;

interface Candidate extends Namesake {
  readonly name: string;
  readonly members: readonly Seen[];
}

/** Groups of records that are one person each, joined further where the words around the name say so. */
export function joinNamesakes(
  groups: readonly (readonly Seen[])[],
  settings: readonly Setting[],
  decisions: Decisions,
  { lesser, wholeOf }: Foreigners,
): readonly Alike<Seen>[] {
  let known: Corpus | undefined;
  const blocks = blocksOf(groups.map((members) => ({ name: members[0]!.name, members })));
  return [...blocks.values()].flatMap((block): readonly Alike<Seen>[] => {
    const [masked, named] = [block.filter(isLeftAlone), block.filter((one) => !isLeftAlone(one))];
    if (named.length < 2) return [...masked, ...named].map(({ members }) => ({ group: members, reasons: [] }));
    // Of many pages it takes long, and few may have two of a name.
    const corpus = (known ??= { ...corpusOf(groups, settings, wholeOf), lesser });
    const joined = joinByContext(
      named.map((one) => candidateOf(one, corpus)),
      corpus,
      decisions,
    );
    return [
      ...masked.map(({ members }) => ({ group: members, reasons: [] })),
      ...joined.map(({ group, reasons }) => ({ group: group.flatMap(({ members }) => members), reasons })),
    ];
  });
}

/** Whoever is masked, and whoever a row of a dictionary keeps apart from others. */
function isLeftAlone({ members }: { readonly members: readonly Seen[] }): boolean {
  return isAnonymous(members[0]!.record) || members.some(({ row, tags }) => row === undefined && tags.length > 0);
}

function candidateOf(
  { name, members }: { readonly name: string; readonly members: readonly Seen[] },
  corpus: Corpus,
): Candidate {
  return {
    id: distinct(members.map(({ id, setting }) => `${id}\n${setting.page.source}`))[0]!,
    texts: members.length === 1 ? 1 : new Set(members.map(textOf)).size,
    shown: () => shownBy(members, corpus),
    name,
    members,
  };
}

function shownBy(members: readonly Seen[], corpus: Corpus): Shown {
  const compared = members.slice(0, COMPARED);
  return {
    names: new Set(members.map((seen) => seen.name)),
    pages: new Set(members.map(placeOf)),
    areas: new Set(members.flatMap((seen) => seen.areas)),
    countries: new Set(members.flatMap(({ offices }) => offices.flatMap(({ country }) => country ?? []))),
    placed: members.some(isPlaced),
    titled: members.some(({ record }) => record.titles.length > 0),
    rows: distinct(members.flatMap(({ row }) => (row === undefined ? [] : [`person:${row.id}`]))),
    contexts: compared.flatMap(({ setting, record }) => contextsOf(setting.page, record)),
    subject: new Subject(corpus.subjects, () =>
      members.slice(0, READ).map(({ setting, record }) => contextsOf(setting.page, record, WIDELY)),
    ),
    company: new Set(compared.flatMap(companyOf).filter((other) => companyBits(other, corpus) >= LEAST)),
  };
}

/**
 * What no two people of a name have in common: the page. A page that names 亨特·拜登 and 乔·拜登 does not say whom it means
 * by 拜登, so that there the last name alone is held against nobody.
 */
function placeOf({ setting, record }: Seen): string {
  const { sha256 } = setting.page;
  const name = plainName(record.name);
  const last = lastPart(name);
  const full = distinct(setting.peopleCalled(last).map((other) => plainName(other.name))).filter((one) => one !== last);
  if (full.length < 2) return sha256;
  return `${sha256}\n${name === last ? "last" : "full"}`;
}

/** The same for reprints: the longest sentence that names somebody. */
function textOf({ keys, setting }: Seen): string {
  const sentences = [...keys.keys()].filter((key) => key.includes("\nin "));
  return sentences.toSorted((a, b) => b.length - a.length || byCodeUnits(a, b))[0] ?? setting.page.sha256;
}

/** More on one page are a list. */
const LIST = 40;

function companyOf({ setting: { page }, record }: Seen): readonly string[] {
  if (page.persons.length > LIST) return [];
  const own = plainName(record.name);
  return page.persons.flatMap((other) => {
    const name = plainName(other.name);
    return name === own || name.length < 3 || isAnonymous(other) ? [] : [name];
  });
}

function corpusOf(
  groups: readonly (readonly Seen[])[],
  settings: readonly Setting[],
  wholeOf: Foreigners["wholeOf"],
): Omit<Corpus, "lesser"> {
  const all = groups.flat();
  const phrases = new Frequencies(all.length);
  for (const { setting, record } of all) phrases.add(contextsOf(setting.page, record));
  const pages = settings
    .map(({ page }) => distinct(page.persons.map(({ name }) => plainName(name))))
    .filter((names) => names.length > 0);
  const pagesNaming = new Map<string, number>();
  for (const name of pages.flat()) pagesNaming.set(name, (pagesNaming.get(name) ?? 0) + 1);
  const names = [...pagesNaming.keys()].filter((name) => name.length === 2 || name.length === 3);
  const families = groupBy(names, (name) => name.slice(1));
  const whole = [...pagesNaming.keys()].filter((name) => name.includes("·"));
  const foreigners = groupBy(distinct(whole.map((name) => wholeOf.get(name) ?? name)), lastPart);
  return {
    phrases,
    subjects: new Subjects(settings.map(({ page }) => page)),
    pagesNaming,
    pages: pages.length,
    familiesOf: new Map([...families].map(([given, some]) => [given, some.length])),
    firstsOf: new Map([...foreigners].map(([last, some]) => [last, some.length])),
  };
}
