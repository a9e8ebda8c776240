/** Keeps a page from nesting without end, which a parser pays for with every element inside every other. */

/** As browsers do: what is nested deeper is laid out as if it were not. */
const DEEPEST = 1000;

/** These have no end of their own, or end where the next begins. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dd dt tr td th option".split(" "),
);

/** The same page, without the tags that stand more than a thousand elements deep; their text stays. */
export function limitDepth(html: string): string {
  let depth = 0;
  let kept = "";
  let from = 0;
  for (const { index, 0: tag, 1: name } of html.matchAll(/<\/?([a-z][a-z\d]*)/giu)) {
    if (FLAT.has(name!.toLowerCase())) continue;
    const closes = tag.startsWith("</");
    const isDeep = depth > DEEPEST;
    depth = closes ? Math.max(0, depth - 1) : depth + 1;
    if (!isDeep || index < from) continue;
    const end = html.indexOf(">", index);
    if (end < 0) break;
    kept += html.slice(from, index);
    from = end + 1;
  }
  return from === 0 ? html : kept + html.slice(from);
}
