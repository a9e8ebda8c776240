/** A TSV table: its text, and where in it each cell stands. What the columns mean is left to the schema and the checker. */

const TAB = 9;
const NEWLINE = 10;
const HASH = 35;

/** Tab-separated text. Lines that begin with `#` are comments; empty lines are left out. A cell is cut out when it is asked for. */
export class Table {
  /** The first line that is no comment; empty when the text has none. */
  readonly header: readonly string[];
  /** The number of rows below the header. */
  readonly size: number;
  /** Where each cell ends, the header's first; a cell begins behind the one before it. */
  private readonly ends: Int32Array;
  /** Of each row, and of the end of the last: its first cell as an index of `ends`, where its text begins, and its line. */
  private readonly first: number[] = [];
  private readonly starts: number[] = [];
  private readonly lines: number[] = [];

  constructor(private readonly text: string) {
    const ends = new Int32Array(text.length + 1);
    let [count, line] = [0, 1];
    for (let at = 0; at < text.length; at += 1) {
      const start = at;
      const isRow = text.charCodeAt(at) !== HASH && text.charCodeAt(at) !== NEWLINE;
      if (isRow) this.begin(count, start, line);
      for (; at < text.length && text.charCodeAt(at) !== NEWLINE; at += 1)
        if (isRow && text.charCodeAt(at) === TAB) ends[count++] = at;
      if (isRow) ends[count++] = at;
      line += 1;
    }
    this.begin(count, text.length, line);
    this.ends = ends.slice(0, count);
    this.header = this.first.length > 1 ? this.cells(-1) : [];
    this.size = Math.max(0, this.first.length - 2);
  }

  /** The line of a row in the file, from 1. Rows count from 0. */
  line(row: number): number {
    return this.lines[row + 1]!;
  }

  /** How many cells a row has. */
  width(row: number): number {
    return this.first[row + 2]! - this.first[row + 1]!;
  }

  /** What stands in a cell; columns count from 0. The row must have the column. */
  cell(row: number, column: number): string {
    return this.text.slice(this.start(row, column), this.end(row, column));
  }

  /** All cells of a row. */
  cells(row: number): readonly string[] {
    return Array.from({ length: this.width(row) }, (_, column) => this.cell(row, column));
  }

  /** The length of what stands in a cell. */
  length(row: number, column: number): number {
    return this.end(row, column) - this.start(row, column);
  }

  /** Whether two rows have the same in a column. */
  isSame(row: number, other: number, column: number): boolean {
    const length = this.length(row, column);
    if (this.length(other, column) !== length) return false;
    const [one, two] = [this.start(row, column), this.start(other, column)];
    for (let at = 0; at < length; at += 1)
      if (this.text.charCodeAt(one + at) !== this.text.charCodeAt(two + at)) return false;
    return true;
  }

  private begin(cell: number, start: number, line: number): void {
    this.first.push(cell);
    this.starts.push(start);
    this.lines.push(line);
  }

  private start(row: number, column: number): number {
    return column === 0 ? this.starts[row + 1]! : this.ends[this.first[row + 1]! + column - 1]! + 1;
  }

  private end(row: number, column: number): number {
    return this.ends[this.first[row + 1]! + column]!;
  }
}

/** The values of a cell that may hold several, separated by `|`; none for an empty cell. */
export function cellValues(cell: string): readonly string[] {
  return cell === "" ? [] : cell.split("|");
}
