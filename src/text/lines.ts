/** Line numbers of a decoded file. */

/** Counts lines from 1; `\n`, `\r\n` and a lone `\r` end one. An offset past the end belongs to the last line. */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(text: string) {
    for (let at = 0; at < text.length; at += 1) {
      const char = text[at];
      if (char === "\n" || (char === "\r" && text[at + 1] !== "\n")) this.starts.push(at + 1);
    }
  }

  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
