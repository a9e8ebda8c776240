/** How often a string occurs on a page: what tells a name from a name and the word behind it. */

/** Strings of so many characters may share some where they are counted: 天天天 has 天天 twice. */
const SHORT = 4;

/** Counts when asked, each string once: most strings of a page are never asked for. */
export function counterOf(page: string): (text: string) => number {
  const counts = new Map<string, number>();
  return (text) => {
    let count = counts.get(text);
    if (count === undefined) {
      count = countIn(page, text);
      counts.set(text, count);
    }
    return count;
  };
}

function countIn(page: string, text: string): number {
  if (text === "") return 0;
  const step = text.length <= SHORT ? 1 : text.length;
  let count = 0;
  for (let at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + step)) count += 1;
  return count;
}
