/** Heads that say what they head, which the text names: 局长 of the 教育局, 校长 of the 中学, 会长 of the 商会. */

import { Affixes } from "./affixes";
import { organsIn, type Organ } from "./organ";
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
  const schools = Affixes.of(scene.lexicon, "school");
  const isSchool = Affixes.of(scene.lexicon, "school-head").endOf(head.text) > 0;
  const fits = ({ body: name }: Organ): boolean => name.endsWith(word) || (isSchool && schools.endOf(name) > 0);
  const fitting = organsIn(scene).filter(fits);
  const before = fitting.findLast(({ end }) => end <= start);
  const isOnly = new Set(fitting.map((organ) => organ.body)).size === 1;
  const organ = isOnly ? fitting[0] : before && start - before.end <= NEAR ? before : undefined;
  return organ && { ...title, jurisdiction: organ.jurisdiction, body: organ.body };
}

/** In characters: 安全监测处. */
const LONGEST_SECTION = 5;

/** 监测处处长 alone is of the organ of an area that its sentence names last before; undefined for what is no section. */
function ofSection(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { lexicon, lattice } = scene;
  const { body, start } = title;
  if (body.length > LONGEST_SECTION || !isUnknownPart(lexicon, body)) return undefined;
  const from = Math.max(0, start - NEAR);
  const begin = from + lattice.text.slice(from, start).search(/[^。！？\n]*$/u);
  const [organs, hospitals] = [Affixes.of(lexicon, "sectioned"), Affixes.of(lexicon, "hospital")];
  // 妇科: of a hospital, which may be another
  const isWhole = ({ end, body: name, jurisdiction }: Organ): boolean =>
    end > begin && end <= start && jurisdiction !== null && organs.endOf(name) > 0 && hospitals.endOf(name) === 0;
  const organ = organsIn(scene).findLast(isWhole);
  return organ && { ...title, called: body, jurisdiction: organ.jurisdiction, body: organ.body + body };
}

/** 党组书记 alone is of the organ that is named last before, not far from it; undefined for other titles. */
function ofCommittee(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { lexicon } = scene;
  const { body, start } = title;
  if (!Affixes.of(lexicon, "party-body").has(body) || Affixes.of(lexicon, "committee").has(body)) return undefined;
  const organ = organsIn(scene).findLast(({ end }) => end <= start);
  if (!organ || start - organ.end > NEAR) return undefined;
  return { ...title, jurisdiction: organ.jurisdiction, body: organ.body + body };
}
