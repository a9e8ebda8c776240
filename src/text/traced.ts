/** Text in which every character knows the place in the file it was read from. */

import type { Span } from "./span";

/** White space; most characters of a Chinese text are told by their number alone. */
function isSpace(char: string): boolean {
  return !(char > "\u3000" && char < "\uf900") && /\s/.test(char);
}

/**
 * Immutable. Offsets into the file are half-open UTF-16 code units. Rewriting goes character by character, so a
 * character always stands for one stretch of the file; what is left out (white space, page furniture) has no
 * character and lies inside the stretch of whatever surrounds it.
 */
export class Traced {
  private constructor(
    readonly text: string,
    private readonly origins: Int32Array,
  ) {}

  /** The whole of a decoded file. */
  static of(source: string): Traced {
    const origins = new Int32Array(source.length);
    for (let at = 0; at < origins.length; at += 1) origins[at] = at;
    return new Traced(source, origins);
  }

  /** One that came from another process, which sends fields and no methods. */
  static revive({ text, origins }: Traced): Traced {
    return new Traced(text, origins);
  }

  /**
   * Parts in reading order. A separator such as `\n` has the origin of the character before it, so that it widens no
   * stretch; before the first character, that of the first.
   */
  static join(parts: readonly Traced[], separator = ""): Traced {
    const text = parts.map((part) => part.text).join(separator);
    const origins = new Int32Array(text.length);
    const first = parts.find((part) => part.length > 0)?.origins[0] ?? 0;
    let at = 0;
    parts.forEach((part, index) => {
      if (index > 0) {
        origins.fill(at > 0 ? origins[at - 1]! : first, at, at + separator.length);
        at += separator.length;
      }
      origins.set(part.origins, at);
      at += part.text.length;
    });
    return new Traced(text, origins);
  }

  get length(): number {
    return this.text.length;
  }

  /** From `start` up to `end`; as in a string's own slice, a negative number counts from the end. */
  slice(start: number, end = this.text.length): Traced {
    return new Traced(this.text.slice(start, end), this.origins.subarray(start, end));
  }

  /** Without white space at either end. */
  trim(): Traced {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** Only the characters that pass; `keep` receives the position in this text. */
  filter(keep: (at: number) => boolean): Traced {
    const origins = new Int32Array(this.text.length);
    let [text, count, from] = ["", 0, 0];
    for (let at = 0; at < this.text.length; at += 1) {
      if (keep(at)) origins[count++] = this.origins[at]!;
      else {
        text += this.text.slice(from, at);
        from = at + 1;
      }
    }
    return new Traced(text + this.text.slice(from), origins.subarray(0, count));
  }

  /**
   * The same text in another form of equal length, such as folded widths.
   * @throws RangeError when the lengths differ.
   */
  rewrite(text: string): Traced {
    if (text.length !== this.text.length) {
      throw new RangeError(`Traced.rewrite: ${text.length} characters for ${this.text.length}. Rewrite one for one.`);
    }
    return new Traced(text, this.origins);
  }

  /**
   * The same text as another form of the file has it, one for one with it: as printed, say, where this was folded.
   * White space stays as it is here.
   */
  as(source: string): string {
    const { origins } = this;
    let text = "";
    // Stretch by stretch of what stands together there, too.
    for (let [start, end] = [0, 0]; start < this.text.length; start = end) {
      end = start + 1;
      if (isSpace(this.text[start]!)) {
        while (end < this.text.length && isSpace(this.text[end]!)) end += 1;
        text += this.text.slice(start, end);
      } else {
        while (end < this.text.length && origins[end] === origins[end - 1]! + 1 && !isSpace(this.text[end]!)) end += 1;
        text += source.slice(origins[start], origins[end - 1]! + 1);
      }
    }
    return text;
  }

  /**
   * The stretch of the file from the first to the last character of a span, whatever was left out between them. A span
   * that is empty or reaches outside the text has no place: undefined.
   */
  locate({ start, end }: Span): Span | undefined {
    if (end <= start || start < 0 || end > this.text.length) return undefined;
    return { start: this.origins[start]!, end: this.origins[end - 1]! + 1 };
  }
}
