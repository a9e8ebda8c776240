/** Lines that say no more than who was elected or took part, as at the end of a communiqué. */

import { SURNAMES } from "./words";

/** As many names make a roll; fewer may be who wrote the story. */
const FEWEST = 4;
/** Of the items of a roll, those that begin with a surname: 李国庆（女） does, 斯琴高娃 does not. */
const MOST = 0.8;
const NAME = /^\p{Script=Han}{2,4}(?:（\p{Script=Han}{1,4}）)?$/u;
const SURNAMED = new RegExp(`^${SURNAMES}`, "u");
/** 王 毅: a name of two characters that is set wide. */
const WIDE = / (\p{Script=Han}) (\p{Script=Han})(?= |$)/gu;

/**
 * Whether a line names at least four people with a space between, and says nothing else: 王立新 刘志远 李国庆（女） 陈 勇; not
 * 首页 新闻 体育 财经, of which few begin with a surname.
 */
export function isRoll(line: string): boolean {
  const items = ` ${line}`.replaceAll(WIDE, " $1$2").replaceAll("）", "） ").trim().split(/ +/u);
  if (items.length < FEWEST || !items.every((item) => NAME.test(item))) return false;
  return items.filter((item) => SURNAMED.test(item)).length >= MOST * items.length;
}
