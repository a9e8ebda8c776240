/** The organ that a text names once and then calls by its last word: 市局党组书记, 该局副局长, 院党委书记, 党组书记. */

import { classes } from "../../lexicon";
import { Affixes } from "./affixes";
import { areaOf, lastBefore, type Organ, organsOf } from "./organs";
import { schoolIn } from "./parts";
import type { PostScene } from "./scene";
import { areaWithin } from "./within";
import type { PrintedTitle } from "./title";
import { LISTED } from "./words";

/** The title with its organ written out, where the text names one that ends in the same word; else as it is. */
export function withOrgan(scene: PostScene, title: PrintedTitle, isFirst: boolean): PrintedTitle {
  const called = calledIn(scene, title);
  if (called === undefined)
    return isFirst
      ? (spokenFor(scene, title) ??
          ofCourt(scene, title) ??
          ofHospital(scene, title) ??
          ofPolice(scene, title) ??
          withCommittee(scene, title))
      : title;
  const fitting = fittingIn(scene, called.word, title.jurisdiction?.surface ?? "");
  const organ = lastBefore(fitting, title.start) ?? fitting[0];
  if (!organ) return title;
  // 该校 of 某大学某学院: the whole school.
  const school = organ.body.endsWith(called.word) ? "" : schoolIn(scene.lexicon, organ.body);
  // 分局局长 stays as it is printed, of the area whose branch the text names.
  if (Affixes.of(scene.lexicon, "branch").has(called.word)) {
    const area = organ.jurisdiction?.name ?? null;
    return { ...title, jurisdiction: { name: areaWithin(scene.lexicon, area, organ.body) ?? area, surface: "" } };
  }
  return { ...title, jurisdiction: organ.jurisdiction, body: (school || organ.body) + called.rest };
}

const callings = new WeakMap<PostScene, Map<string, readonly Organ[]>>();

/** The organs of a text that are called by a word, of areas whose level that is. */
function fittingIn(scene: PostScene, word: string, level: string): readonly Organ[] {
  const all = callings.get(scene) ?? new Map<string, readonly Organ[]>();
  callings.set(scene, all);
  const schools = Affixes.of(scene.lexicon, "school");
  const fits = ({ body, jurisdiction }: Organ): boolean => {
    // 该校 of 某某学院
    const isSchool = schools.has(word) && schools.endOf(body) > 0;
    return (body.endsWith(word) || isSchool) && body !== word && areaOf(jurisdiction).endsWith(level);
  };
  const found = all.get(`${word} ${level}`) ?? organsOf(scene).filter(fits);
  all.set(`${word} ${level}`, found);
  return found;
}

/** In characters: 记者从外交部获悉，发言人. */
const NEAR = 24;

/** 发言人 alone is of the organ of the centre that was named right before; undefined for other titles. */
function spokenFor({ lattice, lexicon }: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { body, jurisdiction, head, start } = title;
  if (jurisdiction !== null || body !== "" || !Affixes.of(lexicon, "spokesman").has(head.text)) return undefined;
  const organ = lattice.findLast({ start: Math.max(0, start - NEAR), end: start }, LISTED);
  const name = organ ? lattice.text.slice(organ.start, organ.end) : "";
  return Affixes.of(lexicon, "ministry", "sectioned", "department").endOf(name) > 0
    ? { ...title, body: name }
    : undefined;
}

/** 分党组书记 where the text names 永康市人民法院分党组 before: of the organ in front of the same committee. */
function withCommittee(scene: PostScene, title: PrintedTitle): PrintedTitle {
  const { body, jurisdiction } = title;
  if (jurisdiction !== null || !Affixes.of(scene.lexicon, "party-body").has(body)) return title;
  const { text } = scene.lattice;
  const organ = organsOf(scene).findLast(({ end }) => end <= title.start && text.startsWith(body, end));
  return organ ? { ...title, jurisdiction: organ.jurisdiction, body: organ.body + body } : title;
}

/** 妇科主任 where the text has 永康市第一人民医院妇科 as well: of the hospital; undefined for any other. */
function ofHospital(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { lexicon, lattice } = scene;
  const { body, jurisdiction, start } = title;
  if (jurisdiction !== null || body.length > LONGEST_PART || Affixes.of(lexicon, "ward").endOf(body) === 0)
    return undefined;
  const isOf = ({ body: name, end }: Organ): boolean =>
    Affixes.of(lexicon, "hospital").endOf(name) > 1 && end !== start && lattice.text.startsWith(body, end);
  const organ = organsOf(scene).find(isOf);
  return organ && { ...title, jurisdiction: organ.jurisdiction, body: organ.body + body };
}

/** 江北派出所|民警 where the text names 永康市公安局: of that city, if it names the police of no other; undefined for other titles. */
function ofPolice(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { body, jurisdiction } = title;
  if (jurisdiction !== null || Affixes.of(scene.lexicon, "police-unit").endOf(body) === 0) return undefined;
  if (!policed.has(scene)) policed.set(scene, areaOfPolice(scene));
  const area = policed.get(scene);
  return area === undefined ? undefined : { ...title, jurisdiction: { name: area, surface: "" } };
}

const policed = new WeakMap<PostScene, string | null | undefined>();

/** The only area of whose police a text names an office. */
function areaOfPolice(scene: PostScene): string | null | undefined {
  const { lexicon } = scene;
  const areas = organsOf(scene)
    .filter((organ) => lexicon.automaton.read(organ.body).holds({ start: 0, end: organ.body.length }, POLICE))
    .map((organ) => areaWithin(lexicon, organ.jurisdiction?.name ?? null, organ.body) ?? organ.jurisdiction?.name);
  const [area] = areas;
  return areas.every((other) => other === area) ? area : undefined;
}

/** 公安局 */
const POLICE = classes("post-cues/police-office");

/** 副检察长 alone is of the 检察院 that the text names; undefined for other titles, and where it names none. */
function ofCourt(scene: PostScene, title: PrintedTitle): PrintedTitle | undefined {
  const { body, jurisdiction, head } = title;
  if (jurisdiction !== null || body !== "" || !Affixes.of(scene.lexicon, "prosecutor").has(head.text)) return undefined;
  const organs = organsOf(scene).filter((organ) => Affixes.of(scene.lexicon, "court").endOf(organ.body) > 2);
  const organ = organs.findLast(({ end }) => end <= title.start) ?? organs[0];
  return organ ? { ...title, jurisdiction: organ.jurisdiction, body: organ.body } : undefined;
}

interface Called {
  readonly word: string;
  /** 党组 of 局党组. */
  readonly rest: string;
}

/** The word by which a title calls its organ, whose level may stand in front and nothing else; undefined for most titles. */
function calledIn({ lexicon }: PostScene, { jurisdiction, body }: PrintedTitle): Called | undefined {
  if (jurisdiction !== null && jurisdiction.surface.length !== 1) return undefined;
  const own = Affixes.of(lexicon, "own").startOf(body);
  const bare = body.slice(own);
  const length = Affixes.of(lexicon, "organ").startOf(bare);
  if (length === 0) return undefined;
  const [word, rest] = [bare.slice(0, length), bare.slice(length)];
  // 委 alone is the committee: 市委书记.
  if (rest === "" && jurisdiction !== null && Affixes.of(lexicon, "committee").has(word)) return undefined;
  // 省委组织部某处: of the committee, and of no 卫健委.
  if (Affixes.of(lexicon, "committee").has(word) && Affixes.of(lexicon, "party-department").startOf(rest) > 0)
    return undefined;
  // 办事处, 委办公室; 校党委 is the committee of the school
  const isCommittee = Affixes.of(lexicon, "party-body").has(rest);
  if (rest !== "" && !isCommittee && lexicon.words.bodies.has(bare)) return undefined;
  const isPart =
    rest === "" ||
    // 该公司车队队长
    (own > 0 && rest.length <= LONGEST_PART) ||
    Affixes.of(lexicon, "party-body", "part-of-company").startOf(rest) > 0 ||
    // 常委会某领导小组, 院某领导小组
    (!Affixes.of(lexicon, "committee").has(word) && Affixes.of(lexicon, "group").endOf(rest) > 0) ||
    Affixes.of(lexicon, "section").endOf(rest) > 0;
  return isPart ? { word, rest } : undefined;
}

/** In characters, of a part of the organ: 泌尿外科. */
const LONGEST_PART = 8;
