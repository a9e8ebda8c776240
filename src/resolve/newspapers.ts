/** Newspapers that the dictionaries list, by what stands on a page. */
import type { Lexicon } from "../lexicon";

/** No name of a newspaper is shorter. */
const MASTHEAD = 3;

/**
 * The row of a newspaper, by its masthead, whatever stands behind it: 北京日报客户端 and 北京日报记者 are 北京日报. `within` is
 * null for papers of the nation, which are no home of anybody.
 */
export function newspaperNamed(publication: string, { organisationsNamed }: Pick<Lexicon, "organisationsNamed">) {
  for (let length = publication.length; length >= MASTHEAD; length--) {
    const row = organisationsNamed(publication.slice(0, length)).find(({ kind }) => kind === "newspaper");
    if (row !== undefined) return row;
  }
  return undefined;
}
