/** Cuts a quoted sentence into stretches, those that are names apart from the rest. */

/** A part of a sentence. */
export interface Stretch {
  readonly text: string;
  /** True for a name to be marked. */
  readonly marked: boolean;
}

/**
 * `markNames("章旭升来到永康站", ["章旭升", "永康站"])` gives 章旭升 (marked), 来到, 永康站 (marked). Of names that overlap
 * the longest wins; empty names are ignored. The stretches joined are the sentence.
 */
export function markNames(sentence: string, names: readonly string[]): Stretch[] {
  const wanted = names.filter(Boolean).toSorted((a, b) => b.length - a.length);
  const stretches: Stretch[] = [];
  let from = 0;
  let at = 0;
  while (at < sentence.length) {
    const here = wanted.find((name) => sentence.startsWith(name, at));
    if (here === undefined) {
      at += 1;
      continue;
    }
    if (at > from) stretches.push({ text: sentence.slice(from, at), marked: false });
    stretches.push({ text: here, marked: true });
    at += here.length;
    from = at;
  }
  if (from < sentence.length) stretches.push({ text: sentence.slice(from), marked: false });
  return stretches;
}
