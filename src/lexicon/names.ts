/** Which numbers go by which names, for tens of thousands of both. */
import { Edges } from "./edges";

const NONE: readonly never[] = [];

/** Names as a trie with a chain of numbers at each: an object for every name would cost more than all else in loading. */
export class Names {
  private readonly edges = new Edges();
  /** Of each node its first link, and of each link the one behind it and its number; 0 for no link. */
  private readonly firsts: Int32Array;
  private readonly next: number[] = [0];
  private readonly numbers: number[] = [0];

  /** @param fill - gives every name with its number */
  constructor(fill: (add: (name: string, number: number) => void) => void) {
    const ends: number[] = [];
    fill((name, number) => {
      ends.push(this.edges.add(name));
      this.numbers.push(number);
    });
    this.firsts = new Int32Array(this.edges.size);
    // From the last to the first, so that each goes before those behind it.
    for (let at = ends.length; at > 0; at -= 1) {
      this.next[at] = this.firsts[ends[at - 1]!]!;
      this.firsts[ends[at - 1]!] = at;
    }
  }

  /** The numbers of a name in the order in which they were given, each once where it came twice running; none for an unknown name. */
  numbersOf(name: string): readonly number[] {
    const node = this.edges.find(name);
    if (node < 0) return NONE;
    const found: number[] = [];
    for (let link = this.firsts[node]!; link > 0; link = this.next[link]!)
      if (this.numbers[link] !== found.at(-1)) found.push(this.numbers[link]!);
    return found;
  }
}
