/** What seems to be somebody and is a company: a stock code, or what only companies have, stands behind it. */

import { classes } from "../../lexicon";
import type { Span } from "../../text";
import { nameIn, type Scene } from "./scene";

/** 集团, 有限公司, 股价 */
const OF_COMPANY = classes("suffixes/company", "bodies/company", "person-cues/of-company");
/** （300999.SZ） or （中国） */
const REMARK = /^ ?（(?:\d{5,6}|(?<country>[\u3400-\u9fff]{2,4}))(?:\.[A-Z]{2})?）/u;

/** Of a stock. */
const CODE = / ?（\d{5,6}(?:\.[A-Z]{2})?）/gu;
/** In characters. */
const LONGEST_NAME = 8;

/**
 * The names of a page that companies bear: 柳塘德 in 柳塘德（300999.SZ）, 柳塘德（中国）有限公司 and 柳塘德股价. Whoever has a post is
 * somebody all the same.
 * @param names - of each scene
 * @param isTitled - whether a post stands beside a name
 */
export function firmsAmong(
  scenes: readonly Scene[],
  names: readonly (readonly Span[])[],
  isTitled: (scene: Scene, name: Span) => boolean,
): ReadonlySet<string> {
  const [firms, people] = [new Set<string>(), new Set<string>()];
  scenes.forEach((scene, index) => {
    for (const name of names[index]!) {
      if (isFirm(scene, name)) firms.add(nameIn(scene.text, name));
      else if (isTitled(scene, name)) people.add(nameIn(scene.text, name));
    }
  });
  // Where only other mentions seemed names.
  for (const { text } of scenes)
    for (const { index } of text.matchAll(CODE))
      for (let length = 2; length <= LONGEST_NAME; length += 1)
        firms.add(text.slice(Math.max(0, index - length), index));
  return new Set([...firms].filter((name) => !people.has(name)));
}

function isFirm({ text, lattice }: Scene, { end }: Span): boolean {
  const remark = REMARK.exec(text.slice(end, end + LONGEST_REMARK));
  if (remark && remark.groups!["country"] === undefined) return true;
  return lattice.longest(end + (remark?.[0].length ?? 0), OF_COMPANY) > 1;
}

/** In characters, with a space and brackets. */
const LONGEST_REMARK = 13;
