/** Which of several divisions is near to others: what they lie in, as codes. */
import type { Division, Lexicon } from "../lexicon";

type Ancestry = Pick<Lexicon, "ancestors">;

/** A town, its county, prefecture and province. */
const ALL_LEVELS = 4;

/** The code of a division and of those it lies in, itself first. */
export function lineage({ code }: Division, knowledge: Ancestry): readonly string[] {
  return [code, ...knowledge.ancestors(code).map((above) => above.code)];
}

/**
 * The only one that shares most with those, if it shares any. A province has dozens of towns of one name, so that it says
 * nothing of one.
 */
export function closest(
  divisions: readonly Division[],
  wanted: readonly string[],
  knowledge: Ancestry,
): Division | undefined {
  const shared = divisions.map((one) => {
    const around = lineage(one, knowledge);
    const telling = around.length === ALL_LEVELS ? around.slice(0, -1) : around;
    return telling.filter((code) => wanted.includes(code)).length;
  });
  const most = Math.max(...shared);
  const best = divisions.filter((_, at) => shared[at] === most);
  return most > 0 && best.length === 1 ? best[0] : undefined;
}

/** The longest name of a county that is looked for. */
const LONGEST = 15;

/** The county whose full name a text has right before a town's name: 郧西县|马安镇. */
export function printedBefore(
  town: string,
  text: string,
  { divisionsNamed }: Pick<Lexicon, "divisionsNamed">,
): Division | undefined {
  for (let at = text.indexOf(town); at >= 0; at = text.indexOf(town, at + town.length)) {
    for (let length = Math.min(LONGEST, at); length > 1; length -= 1) {
      const form = text.slice(at - length, at);
      const [county, another] = divisionsNamed(form).filter(({ name, level }) => name === form && level === "county");
      if (county !== undefined && another === undefined) return county;
    }
  }
  return undefined;
}
