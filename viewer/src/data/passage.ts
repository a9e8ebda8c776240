/** The lines of a page around a sentence. */
import type { Passage } from "../state/view";
import type { Stretch } from "./marks";

/** A line of a page, as printed. */
export interface PassageLine {
  /** From 1. */
  readonly number: number;
  /** Marked where they belong to the sentence. */
  readonly stretches: readonly Stretch[];
}

/** The lines that hold the passage, and so many before and after; the whole page for a passage beyond its end. */
export function passageLines(page: string, { start, end }: Omit<Passage, "file">, around: number): PassageLine[] {
  const lines: (PassageLine & { readonly held: boolean })[] = [];
  let from = 0;
  for (const [index, text] of page.split(/(?<=\n)/).entries()) {
    const content = text.replace(/\r?\n$/, "");
    const cut = (at: number): number => Math.min(content.length, Math.max(0, at - from));
    const parts = [content.slice(0, cut(start)), content.slice(cut(start), cut(end)), content.slice(cut(end))];
    const stretches = parts.map((part, at) => ({ text: part, marked: at === 1 })).filter((part) => part.text !== "");
    lines.push({ number: index + 1, stretches, held: stretches.some(({ marked }) => marked) });
    from += text.length;
  }
  const first = lines.findIndex(({ held }) => held);
  if (first < 0) return lines;
  return lines.slice(Math.max(0, first - around), lines.findLastIndex(({ held }) => held) + around + 1);
}
