/** Which numbers go by which names, for tens of thousands of both. */
import { Edges } from "./edges";

const NONE: readonly never[] = [];

/** Of each node its first link, and of each link the one behind it and its number; 0 for no link. */
export interface NamesColumns {
  readonly edges: Int32Array;
  readonly firsts: Int32Array;
  readonly next: Int32Array;
  readonly numbers: Int32Array;
}

/** Names as a trie with a chain of numbers at each: an object for every name would cost more than all else in loading. */
export class Names {
  private readonly edges: Edges;

  private constructor(private readonly columns: NamesColumns) {
    this.edges = new Edges(columns.edges, columns.firsts.length);
  }

  /** @param fill - gives every name with its number */
  static of(fill: (add: (name: string, number: number) => void) => void): Names {
    const edges = new Edges();
    const ends: number[] = [0];
    const numbers: number[] = [0];
    fill((name, number) => {
      ends.push(edges.add(name));
      numbers.push(number);
    });
    const firsts = new Int32Array(edges.size);
    const next = new Int32Array(ends.length);
    // From the last to the first, so that each goes before those behind it.
    for (let at = ends.length - 1; at > 0; at -= 1) {
      next[at] = firsts[ends[at]!]!;
      firsts[ends[at]!] = at;
    }
    return new Names({ edges: edges.columns, firsts, next, numbers: Int32Array.from(numbers) });
  }

  /** One of the same names, from what `kept` was. */
  static from(columns: NamesColumns): Names {
    return new Names(columns);
  }

  /** What is kept of it, to make it anew from. */
  get kept(): NamesColumns {
    return this.columns;
  }

  /** The numbers of a name in the order in which they were given, each once where it came twice running; none for an unknown name. */
  numbersOf(name: string): readonly number[] {
    const node = this.edges.find(name);
    if (node < 0) return NONE;
    const { firsts, next, numbers } = this.columns;
    const found: number[] = [];
    for (let link = firsts[node]!; link > 0; link = next[link]!)
      if (numbers[link] !== found.at(-1)) found.push(numbers[link]!);
    return found;
  }
}
