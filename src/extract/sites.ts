/** The places and facilities of a page: one record for each, its shorter forms as aliases. */

import { type Confidence, mostSure } from "../derive";
import type { Quote, SiteRecord } from "../model";
import { unlessSure, type PlaceMention, type SiteMention } from "../recognise";
import type { Story } from "./story";

interface Draft {
  readonly name: string;
  readonly class: "place" | "facility";
  readonly kind: string;
  readonly foundBy: string;
  readonly id?: string;
  within: string | null;
  acts: boolean;
  confidence: Confidence;
  readonly aliases: Set<string>;
  readonly mentions: Quote[];
}

interface Sites {
  readonly places: readonly SiteRecord[];
  readonly facilities: readonly SiteRecord[];
  /** The names of those that only act on the page, as far as is known without its events: 市教育局. */
  readonly acting: ReadonlySet<string>;
  /** From every printed form to the name of its record. */
  readonly canonical: ReadonlyMap<string, string>;
}

/** In the order in which the page's stories name them first; what only another page of a story names has no mention. */
export function sitesOf(stories: readonly Story[]): Sites {
  const drafts = new Map<string, Draft>();
  for (const story of stories) {
    for (const place of [...story.found.places, ...story.found.cities]) addPlace(drafts, place, story);
    for (const site of story.found.sites) addSite(drafts, site, story);
  }
  const canonical = mergeForms(drafts);
  const records = [...drafts.values()].filter((draft) => canonical.get(draft.name) === draft.name);
  const record = ({ name, kind, foundBy, id, within, aliases, mentions, confidence }: Draft): SiteRecord => ({
    name,
    aliases: [...aliases].filter((alias) => alias !== name),
    kind,
    within,
    mentions: mentions.toSorted((a, b) => a.start - b.start),
    foundBy,
    ...(id === undefined ? {} : { id }),
    ...unlessSure(confidence),
  });
  return {
    places: records.filter((draft) => draft.class === "place").map(record),
    facilities: records.filter((draft) => draft.class === "facility").map(record),
    acting: new Set(records.filter(({ acts }) => acts).map(({ name }) => name)),
    canonical,
  };
}

function addPlace(drafts: Map<string, Draft>, place: PlaceMention, { quoter }: Story): void {
  const draft: Draft = drafts.get(place.name) ?? {
    name: place.name,
    class: "place",
    kind: place.kind,
    foundBy: place.foundBy,
    ...(place.id === null ? {} : { id: place.id }),
    within: null,
    acts: false,
    confidence: place.confidence ?? null,
    aliases: new Set(),
    mentions: [],
  };
  draft.confidence = mostSure([draft.confidence, place.confidence ?? null]);
  draft.aliases.add(place.text);
  draft.mentions.push(...quoter.quotes([place]));
  drafts.set(place.name, draft);
}

function addSite(drafts: Map<string, Draft>, site: SiteMention, { quoter }: Story): void {
  const draft: Draft = drafts.get(site.name) ?? {
    name: site.name,
    class: site.class,
    kind: site.kind,
    foundBy: site.foundBy,
    within: site.within?.name ?? null,
    acts: site.acts,
    confidence: site.confidence ?? null,
    aliases: new Set(site.aliases),
    mentions: [],
  };
  draft.acts &&= site.acts;
  draft.confidence = mostSure([draft.confidence, site.confidence ?? null]);
  draft.mentions.push(...quoter.quotes([site]));
  drafts.set(site.name, draft);
}

/** 方舱核酸采样站 after 市方舱核酸采样站 is the same site: the longest form of a name that ends alike is the record's. */
function mergeForms(drafts: Map<string, Draft>): ReadonlyMap<string, string> {
  const canonical = new Map<string, string>();
  const longest = [...drafts.values()].toSorted((a, b) => b.name.length - a.name.length);
  const byEnd = longestByEnd(longest);
  for (const draft of longest) {
    const whole = byEnd.get(`${draft.class} ${draft.name}`);
    const into = whole ? (canonical.get(whole.name) ?? whole.name) : draft.name;
    canonical.set(draft.name, into);
    const target = drafts.get(into)!;
    if (target !== draft) {
      target.aliases.add(draft.name);
      target.acts &&= draft.acts;
      target.confidence = mostSure([target.confidence, draft.confidence]);
      for (const mention of draft.mentions) target.mentions.push(mention);
    }
    for (const alias of draft.aliases) if (!canonical.has(alias)) canonical.set(alias, into);
  }
  return canonical;
}

/** The first of the drafts whose name ends in each class and text of three characters and more. */
function longestByEnd(drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const all = new Map<string, Draft>();
  for (const draft of drafts.filter(({ foundBy }) => foundBy !== "china/divisions")) {
    for (let at = 0; at <= draft.name.length - 3; at += 1) {
      const end = `${draft.class} ${draft.name.slice(at)}`;
      if (!all.has(end)) all.set(end, draft);
    }
  }
  return all;
}
