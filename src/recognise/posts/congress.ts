/**
 * The sessions of congresses and conferences that a text reports on, and whose the posts of their own organs are:
 * 十四届全国人大一次会议…。主席团常务主席, 法制工作委员会副主任; 全国政协十二届五次会议…。某某委员.
 */

import { NATION } from "../../model";
import { isNumeralAt, NUMERALS } from "../../text";
import { classes } from "../../lexicon";
import { Affixes } from "./affixes";
import { DELIMITER } from "./marks";
import type { PostScene } from "./scene";
import { readTitle, type PrintedTitle } from "./title";
import { BODY, DIVISION, LEVEL, NATIONAL, TERM, TERM_END } from "./words";

/** 人大, 人民代表大会, 政协 */
const CHAMBER = classes("post-cues/congress", "post-cues/conference");
/** 委员, 常委 */
const OF_CONFERENCE = classes("post-cues/of-conference");
/** 第三次会议 behind it. */
const SESSION = new RegExp(String.raw`^第?[${NUMERALS}\d]+次(?:全体)?会议`, "u");
/** 第|十二|届|全国|委员会|常务委员会: what stands between. */
const BETWEEN = [classes("post-cues/standing"), BODY, DIVISION, LEVEL, NATIONAL, TERM, TERM_END];
/** In characters, of what is read behind the congress, of what stands between, and in front of it. */
const [LONGEST_SESSION, LONGEST_BETWEEN, LONGEST_NAME] = [12, 24, 24];

interface Session {
  /** Where 人大 or 政协 ends. */
  readonly end: number;
  /** 人大, 政协 */
  readonly chamber: string;
  readonly area: string | null;
}

/** The area whose session is told of last before a title of its presidium or one of its committees; null for other titles, and where none is. */
export function areaOfCongress(scene: PostScene, { body, jurisdiction, start }: PrintedTitle): string | null {
  if (jurisdiction !== null) return null;
  const { lexicon } = scene;
  const own = body.slice(Affixes.of(lexicon, "standing").startOf(body)) || body;
  if (!Affixes.of(lexicon, "presidium", "of-chamber").has(own)) return null;
  return sessionBefore(scene, start)?.area ?? null;
}

/** 某某委员 and 某某常委 where a session of a 政协 is told of last before: of that conference; other titles as they are. */
export function ofSession(scene: PostScene, title: PrintedTitle): PrintedTitle {
  const { head, start } = title;
  const session = sessionBefore(scene, start);
  const isMember = scene.lattice.is(head, OF_CONFERENCE);
  if (!isMember || !session || session.area === null || !Affixes.of(scene.lexicon, "conference").has(session.chamber))
    return title;
  return { ...title, jurisdiction: { name: session.area, surface: "" }, body: session.chamber };
}

const known = new WeakMap<PostScene, readonly Session[]>();

/** The session that is told of last before a place; undefined for none. */
function sessionBefore(scene: PostScene, at: number): Session | undefined {
  const sessions = known.get(scene) ?? sessionsIn(scene);
  known.set(scene, sessions);
  return sessions.findLast(({ end }) => end <= at);
}

function sessionsIn(scene: PostScene): readonly Session[] {
  const { lattice } = scene;
  return lattice.all({ start: 0, end: lattice.text.length }, CHAMBER).flatMap(({ start, end }): readonly Session[] => {
    const told = behindChamber(scene, end);
    if (told === undefined) return [];
    return [{ end, chamber: lattice.text.slice(start, end), area: told ?? areaBefore(scene, end) }];
  });
}

/** The area between 政协 and 第三次会议; null where the words between name none, undefined where no session follows. */
function behindChamber({ lattice }: PostScene, from: number): string | null | undefined {
  const { text } = lattice;
  let area: string | null = null;
  for (let at = from; at < from + LONGEST_BETWEEN;) {
    if (SESSION.test(text.slice(at, at + LONGEST_SESSION))) return area;
    const length = Math.max(isNumeralAt(text, at) ? 1 : 0, ...BETWEEN.map((set) => lattice.longest(at, set)));
    if (length === 0) return undefined;
    if (lattice.longest(at, NATIONAL) === length) area = NATION;
    else if (lattice.longest(at, DIVISION) === length) area = text.slice(at, at + length);
    at += length;
  }
  return undefined;
}

/** The area of 十四届全国|人大, 浙江省|政协; null where nobody says. */
function areaBefore(scene: PostScene, end: number): string | null {
  let limit = end;
  while (limit > Math.max(0, end - LONGEST_NAME) && !DELIMITER.test(scene.lattice.text[limit - 1]!)) limit -= 1;
  return readTitle(scene, limit, { start: end, end })?.jurisdiction?.name ?? null;
}
