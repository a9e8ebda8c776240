/** How often a string occurs on a page: what tells a name from a name and the word behind it. */

const LONGEST = 4;

/** Strings of one to four characters are counted once for all, so that asking costs nothing; longer ones are searched. */
export function counterOf(page: string): (text: string) => number {
  const counts = new Map<string, number>();
  for (let length = 1; length <= LONGEST; length += 1) {
    for (let at = 0; at + length <= page.length; at += 1) {
      const gram = page.slice(at, at + length);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return (text) => {
    if (text.length <= LONGEST) return counts.get(text) ?? 0;
    const known = counts.get(text) ?? page.split(text).length - 1;
    counts.set(text, known);
    return known;
  };
}
