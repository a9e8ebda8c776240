/** Lists sorted and grouped; everything that is written is in one order, by UTF-16 code units, which no locale changes. */

/** For `sort`: negative, zero or positive. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A sorted copy. Keys of several parts are best joined by a line feed, which no name contains. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  const all = [...items];
  if (all.length < 2) return all;
  const keys = all.map(key);
  // Much comes in order, as the text has it.
  if (keys.every((one, at) => at === 0 || keys[at - 1]! <= one)) return all;
  const order = Uint32Array.from(keys.keys()).toSorted((a, b) => byCodeUnits(keys[a]!, keys[b]!));
  return Array.from(order, (at) => all[at]!);
}

/** Sorted, each once. */
export function distinct(texts: Iterable<string>): string[] {
  const all = [...new Set(texts)];
  return all.length < 2 ? all : all.toSorted(byCodeUnits);
}

/** Collects items under keys, keys and items in the order they come. */
export function groupBy<T, Key>(items: Iterable<T>, key: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [item]);
    else group.push(item);
  }
  return groups;
}

/** Whether two sets have an item in common; costs as much as the smaller. */
export function sharesAny<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const item of few) if (many.has(item)) return true;
  return false;
}
