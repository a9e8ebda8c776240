/** Lists sorted and grouped; everything that is written is in one order, by UTF-16 code units, which no locale changes. */

/** For `sort`: negative, zero or positive. */
export function byCodeUnits(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A sorted copy. Keys of several parts are best joined by a line feed, which no name contains. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  const all = [...items];
  if (all.length < 2) return all;
  const keys = all.map(key);
  // Much comes in order, as the text has it.
  if (keys.every((one, at) => at === 0 || keys[at - 1]! <= one)) return all;
  return sortedPlaces(keys).map((at) => all[at]!);
}

/** Sorted, each once. */
export function distinct(texts: Iterable<string>): string[] {
  if (Array.isArray(texts) && texts.length < 2) return [...texts];
  const all = [...new Set(texts)];
  return all.length < MANY ? all.toSorted(byCodeUnits) : sortedBy(all, (text) => text);
}

/** As many texts as are worth numbers. */
const MANY = 64;

/** The places of texts in the order of the texts; those of the same stay as they are. */
function sortedPlaces(texts: readonly string[]): readonly number[] {
  const places = [...texts.keys()];
  if (texts.length < MANY) return places.toSorted((a, b) => byCodeUnits(texts[a]!, texts[b]!));
  const sorted = Uint32Array.from(places);
  sortMany(sorted, texts, 0);
  return [...sorted];
}

/**
 * Sorts places of texts that begin with the same `from` code units: by a number for each, since numbers are sorted in a fraction
 * of the time that texts take, and those of one number by what is behind.
 */
function sortMany(places: Uint32Array, texts: readonly string[], from: number): void {
  if (places.length < MANY) {
    places.sort((a, b) => byCodeUnits(texts[a]!, texts[b]!) || a - b);
    return;
  }
  const shared = sharedBy(places, texts, from);
  const heads = new Float64Array(places.length);
  for (let at = 0; at < heads.length; at += 1) heads[at] = headOf(texts[places[at]!]!, shared);
  const inOrder = heads.toSorted();
  const taken = new Uint32Array(places.length);
  const before = places.slice();
  for (let at = 0; at < heads.length; at += 1) {
    const first = firstOf(inOrder, heads[at]!);
    places[first + taken[first]!] = before[at]!;
    taken[first]! += 1;
  }
  for (let first = 0; first < taken.length; first += taken[first]!) {
    // Where texts end in one number, they are the same.
    if (taken[first]! > 1 && inOrder[first]! % UNIT > 0)
      sortMany(places.subarray(first, first + taken[first]!), texts, shared + UNITS);
  }
}

/** How many code units all begin with. */
function sharedBy(places: Uint32Array, texts: readonly string[], from: number): number {
  const first = texts[places[0]!]!;
  let shared = first.length;
  for (const place of places) {
    const text = texts[place]!;
    let at = from;
    while (at < shared && text.charCodeAt(at) === first.charCodeAt(at)) at += 1;
    shared = at;
  }
  return shared;
}

/** So many code units make a number that is exact, each less than `UNIT`, and 0 where the text has ended. */
const UNITS = 3;
const UNIT = 2 ** 17;

function headOf(text: string, from: number): number {
  let head = 0;
  for (let at = from; at < from + UNITS; at += 1) head = head * UNIT + (at < text.length ? text.charCodeAt(at) + 1 : 0);
  return head;
}

/** Where a number first stands among sorted ones. */
function firstOf(sorted: Float64Array, wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
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

/** Collects items under the keys that several of them have; no item has a key twice. Keys come as they are first shared. */
export function groupSharing<T, Key>(items: Iterable<T>, keysOf: (item: T) => Iterable<Key>): Map<Key, T[]> {
  const firsts = new Map<Key, T>();
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group !== undefined) group.push(item);
      else if (firsts.has(key)) groups.set(key, [firsts.get(key)!, item]);
      else firsts.set(key, item);
    }
  }
  return groups;
}

/** What is asked again and again, worked out the first time. */
export function remembered<Key, Value>(known: Map<Key, Value>, key: Key, find: (key: Key) => Value): Value {
  if (!known.has(key)) known.set(key, find(key));
  return known.get(key)!;
}

/** Whether two sets have an item in common; costs as much as the smaller. */
export function sharesAny<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const item of few) if (many.has(item)) return true;
  return false;
}
