/** Of which body a post of a place is: those of one body are colleagues, those of one place may never have met. */
import type { Knowledge } from "./setting";

/** Kinds of heads that, where nothing else stands between them and the place, are of its government: 市长, 总理. */
const GOVERNING = new Set(["government", "government|chief", "state"]);

/** The body that governs a place. */
const GOVERNMENT = "政府";

/** What stands in the full form of some: 人民政府, 人民法院. */
const IN_FULL = /人民(?=政府|法院|检察院)/u;

/** A party group is of the body in which it is: 市卫健委党委 of 市卫健委, but 古山镇党委 of none. */
const GROUP = /(?<=.{2})(?:机关)?(?:党组|党委|党总支|党支部|分党组)$/u;

/** 副 and the like before a head that the dictionaries have only without them. */
const RANK = /(?:第一|常务|专职|执行|代理|副)+$/u;

/**
 * The body of a post that is written out with its place in front: 永康市卫健委 of 永康市卫健委主任, 永康市政府 of 永康市副市长, 永康市委 of
 * 永康市委常委. Null for what is of none: 永康市劳模.
 *
 * @param heads - the words that end posts, with their kinds
 */
export function bodyOf(post: string, place: string, { heads }: Pick<Knowledge["words"], "heads">): string | null {
  if (!post.startsWith(place)) return null;
  const rest = post.slice(place.length);
  for (let at = 0; at < rest.length; at++) {
    const head = heads.get(rest.slice(at));
    if (head === undefined) continue;
    const body = rest.slice(0, at).replace(RANK, "").replace(IN_FULL, "").replace(GROUP, "");
    if (body !== "") return place + body;
    return GOVERNING.has(head.kind) ? place + GOVERNMENT : null;
  }
  return null;
}
