/** Offices of foreign states, as they are read with words of the sentence before them: 发文谴责美国总统 is 美国总统. */
import type { TitleRecord } from "../model";
import type { Knowledge } from "./setting";

/** What whoever holds such an office is called. */
const HEADS = "副?总统|副?总理|首相|国务卿|外交部长|外长|外相|国防部长|防长|财政部长|财长|国王|女王|王储|议长|发言人";

/** An office behind the name of its state: 前总统, 国防部发言人. */
const OFFICE = new RegExp(`^(?:[前原]|时任|现任|看守|候任)?(?:外交部|国防部|总统府|政府|国务院)?(?:${HEADS})$`, "u");

/** How such an office ends: most posts are none, and need not be taken apart. */
const END = new RegExp(`(?:${HEADS})$`, "u");

/** What makes the state another's: 中国驻美国, 法国总统和德国, 对美国. */
const ANOTHERS = /[驻对与和及同访赴、·]$/u;

/** The longest name of a state. */
const LONGEST = 8;

/** The post with its state in front, and the state as what it belongs to; any other post as it is. */
export function withoutLead(title: TitleRecord, { sitesNamed }: Pick<Knowledge, "sitesNamed">): TitleRecord {
  const { text } = title;
  if (!END.test(text)) return title;
  for (let at = 1; at < text.length - 3; at++) {
    for (let length = Math.min(LONGEST, text.length - at - 2); length > 1; length--) {
      if (!OFFICE.test(text.slice(at + length))) continue;
      const state = sitesNamed(text.slice(at, at + length)).find(({ kind }) => kind === "country");
      if (state === undefined) continue;
      if (ANOTHERS.test(text.slice(0, at))) return title;
      return { ...title, text: state.name + text.slice(at + length), of: state.name };
    }
  }
  return title;
}
