/** Heads that say what they head, which the text names: 局长 of the 教育局, 校长 of the 中学, 会长 of the 商会. */

import { Affixes } from "./affixes";
import { endingIn, lastBefore, organsOf, type Organ } from "./organs";
import { isUnknownPart } from "./parts";
import type { PostScene } from "./scene";
import type { PrintedTitle } from "./title";

/** What all such heads end in. */
const CHIEF = "长";

/** In characters, from the name of one organ among several to its head. */
const NEAR = 60;

/**
 * 局长 alone is of the only 局 that the text names, or of the last before, where it is near; undefined for other titles, and where
 * the text names none.
 */
export function ofHouse(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { body, jurisdiction, head, start } = title;
  if (jurisdiction === null && body !== "") return ofCommittee(scene, title) ?? ofSection(scene, title);
  if (jurisdiction !== null || !head.text.endsWith(CHIEF)) return undefined;
  const word = head.text.at(-2) ?? "";
  const isSchool = Affixes.of(scene.lexicon, "school-head").endOf(head.text) > 0;
  const { organs, isOnly } = headedBy(scene, word, isSchool);
  const before = lastBefore(organs, start);
  const organ = isOnly ? organs[0] : before && start - before.end <= NEAR ? before : undefined;
  return organ && { ...title, jurisdiction: organ.jurisdiction, body: organ.body };
}

interface Headed {
  readonly organs: readonly Organ[];
  /** Whether they are all one. */
  readonly isOnly: boolean;
}

const known = new WeakMap<PostScene, Map<string, Headed>>();

/** The organs of a text that end in a word, and schools. */
function headedBy(scene: PostScene, word: string, isSchool: boolean): Headed {
  const all = known.get(scene) ?? new Map<string, Headed>();
  known.set(scene, all);
  const schools = Affixes.of(scene.lexicon, "school");
  const fits = ({ body }: Organ): boolean => body.endsWith(word) || (isSchool && schools.endOf(body) > 0);
  const found = all.get(word) ?? headed(organsOf(scene).filter(fits));
  all.set(word, found);
  return found;
}

const headed = (organs: readonly Organ[]): Headed => ({
  organs,
  isOnly: new Set(organs.map(({ body }) => body)).size === 1,
});

/** In characters: 安全监测处. */
const LONGEST_SECTION = 5;

/** 监测处处长 alone is of the organ of an area that its sentence names last before; undefined for what is no section. */
function ofSection(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { lexicon, lattice } = scene;
  const { start, end, status, body, head } = title;
  if (body.length > LONGEST_SECTION || !isUnknownPart(lexicon, body)) return undefined;
  const from = Math.max(0, start - NEAR);
  const begin = from + lattice.text.slice(from, start).search(/[^。！？\n]*$/u);
  const [organs, hospitals] = [Affixes.of(lexicon, "sectioned"), Affixes.of(lexicon, "hospital")];
  // 妇科: of a hospital, which may be another
  const isWhole = ({ body: name, jurisdiction }: Organ): boolean =>
    jurisdiction !== null && organs.endOf(name) > 0 && hospitals.endOf(name) === 0;
  const organ = endingIn(organsOf(scene), { start: begin, end: start }).findLast(isWhole);
  if (organ === undefined) return undefined;
  return { start, end, status, jurisdiction: organ.jurisdiction, body: organ.body + body, called: body, head };
}

/** 党组书记 alone is of the organ that is named last before, not far from it; undefined for other titles. */
function ofCommittee(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { lexicon } = scene;
  const { body, start } = title;
  if (!Affixes.of(lexicon, "party-body").has(body) || Affixes.of(lexicon, "committee").has(body)) return undefined;
  const organ = lastBefore(organsOf(scene), start);
  if (!organ || start - organ.end > NEAR) return undefined;
  return { ...title, jurisdiction: organ.jurisdiction, body: organ.body + body };
}
