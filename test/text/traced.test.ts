import * as fc from "fast-check";

import { Traced, type Span } from "../../src/text";

/** Letters, marks and white space of a page; 𠮷 takes two units. */
const ALPHABET = ["章", "永", "康", "，", "。", "4", "A", "·", " ", "\u3000", "\n", "\r", "𠮷", "(", "："];
const text = fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 40 });

/** Keeps runs the same on every machine. */
const FIXED = { seed: 20220412, numRuns: 300 };

/** A file, and a text with some of its characters, in their order. */
const derived = fc
  .record({ source: text, dropped: fc.array(fc.nat(60)), from: fc.nat(40), to: fc.nat(60) })
  .map(({ source, dropped, from, to }) => {
    const kept = Traced.of(source).filter((at) => !dropped.includes(at));
    return { source, traced: kept.slice(Math.min(from, to), Math.max(from, to)) };
  });

const span = (traced: Traced, a: number, b: number): Span => {
  const ends = [a, b].map((end) => end % (traced.length + 1));
  return { start: Math.min(...ends), end: Math.max(...ends) };
};

describe("Traced", () => {
  it("finds every character unchanged at the place that locate gives", () => {
    fc.assert(
      fc.property(derived, ({ source, traced }) => {
        for (let at = 0; at < traced.length; at += 1) {
          const place = traced.locate({ start: at, end: at + 1 })!;
          expect(place.end - place.start).toBe(1);
          expect(source.slice(place.start, place.end)).toBe(traced.text[at]);
        }
      }),
      FIXED,
    );
  });

  it("locates the same after a slice", () => {
    fc.assert(
      fc.property(derived, fc.nat(), fc.nat(), fc.nat(), fc.nat(), ({ traced }, a, b, c, d) => {
        const outer = span(traced, a, b);
        const slice = traced.slice(outer.start, outer.end);
        const inner = span(slice, c, d);
        expect(slice.text).toBe(traced.text.slice(outer.start, outer.end));
        expect(slice.locate(inner)).toEqual(
          traced.locate({ start: inner.start + outer.start, end: inner.end + outer.start }),
        );
      }),
      FIXED,
    );
  });

  it("slices with negative numbers as a string does", () => {
    fc.assert(
      fc.property(derived, fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }), ({ traced }, a, b) => {
        const slice = traced.slice(a, b);
        expect(slice.text).toBe(traced.text.slice(a, b));
        const start = traced.text.length - traced.text.slice(a).length;
        expect(slice.locate({ start: 0, end: slice.length })).toEqual(
          traced.locate({ start, end: start + slice.length }),
        );
      }),
      FIXED,
    );
  });

  it("joins parts in their order, each where it was", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), fc.constantFrom("", "\n", " / "), (source, cuts, separator) => {
        const at = [0, ...cuts.map((cut) => Math.min(cut, source.length)).toSorted((a, b) => a - b), source.length];
        const whole = Traced.of(source);
        const parts = at.slice(1).map((end, index) => whole.slice(at[index]!, end));
        const joined = Traced.join(parts, separator);
        expect(joined.text).toBe(parts.map((part) => part.text).join(separator));
        let start = 0;
        for (const part of parts) {
          expect(joined.locate({ start, end: start + part.length })).toEqual(
            part.locate({ start: 0, end: part.length }),
          );
          start += part.length + separator.length;
        }
      }),
      FIXED,
    );
  });

  it("lets no separator widen a stretch", () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.array(fc.nat(20), { minLength: 1 }), (source, from, lengths) => {
        const whole = Traced.of(`目录${source}`).slice(2);
        const parts = lengths.map((length, index) => whole.slice(from + index * 20, from + index * 20 + length));
        const joined = Traced.join(parts, "\n");
        const filled = parts.filter((part) => part.length > 0);
        const first = filled[0]?.locate({ start: 0, end: 1 });
        const last = filled.at(-1)?.locate({ start: 0, end: filled.at(-1)!.length });
        if (first) expect(joined.locate({ start: 0, end: joined.length })).toEqual({ ...first, end: last!.end });
      }),
      FIXED,
    );
  });

  it("keeps places through a rewrite of equal length, and refuses another length", () => {
    const traced = Traced.of("１２日").rewrite("12日");
    expect(traced.text).toBe("12日");
    expect(traced.locate({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
    expect(() => traced.rewrite("12")).toThrow(
      new RangeError("Traced.rewrite: 2 characters for 3. Rewrite one for one."),
    );
  });

  it("locates a name that is broken over a line end from its first character to its last", () => {
    const source = "市领导俞\n\n兰出席";
    const line = Traced.of(source).filter((at) => source[at] !== "\n");
    expect(line.text).toBe("市领导俞兰出席");
    expect(line.locate({ start: 3, end: 5 })).toEqual({ start: 3, end: 7 });
  });

  it.each<[string, Span]>([
    ["an empty span", { start: 1, end: 1 }],
    ["a span that runs backwards", { start: 2, end: 1 }],
    ["a span that begins before the text", { start: -1, end: 1 }],
    ["a span that ends behind the text", { start: 1, end: 3 }],
  ])("gives no place to %s", (_, outside) => {
    expect(Traced.of("永康").locate(outside)).toBeUndefined();
  });

  it("trims white space of every width, down to nothing", () => {
    const trimmed = Traced.of("\u3000 永 康\n").trim();
    expect(trimmed.text).toBe("永 康");
    expect(trimmed.locate({ start: 0, end: 3 })).toEqual({ start: 2, end: 5 });
    expect(Traced.of(" \u3000\n").trim().text).toBe("");
  });
});
