import { array, assert, constantFrom, property, string } from "fast-check";
import { Trie } from "../../src/lexicon";

describe("Trie", () => {
  const trie = Trie.of(["永康", "永康市", "市委", "永康市委", "𬭎"]);

  it("gives the lengths of all terms that start at a place, shortest first", () => {
    expect(trie.matchesAt("赴永康市委", 1)).toEqual([2, 3, 4]);
    expect(trie.longestAt("赴永康市委", 1)).toBe(4);
  });

  it("finds nothing where no term starts", () => {
    expect(trie.matchesAt("赴永康市委", 0)).toEqual([]);
    expect(trie.longestAt("永", 0)).toBe(0);
    expect(trie.matchesAt("永康", 2)).toEqual([]);
  });

  it("counts a character beyond the basic plane as two units", () => {
    expect(trie.matchesAt("王𬭎", 1)).toEqual([2]);
  });

  it("knows whole terms, not their beginnings", () => {
    expect(trie.has("永康市")).toBe(true);
    expect(trie.has("永康市委书记")).toBe(false);
    expect(trie.has("永")).toBe(false);
    expect(trie.has("")).toBe(false);
  });

  it("counts different terms and leaves out empty ones", () => {
    expect(Trie.of(["市", "市", "", "市长"]).size).toBe(2);
    expect(Trie.of([]).matchesAt("市", 0)).toEqual([]);
  });

  it("agrees with looking for every term at every place", () => {
    const word = string({ unit: constantFrom("市", "委", "长", "永", "𬭎"), minLength: 1, maxLength: 5 });
    const text = string({ unit: constantFrom("市", "委", "长", "永", "𬭎"), maxLength: 30 });
    assert(
      property(array(word, { maxLength: 40 }), text, (terms, within) => {
        const built = Trie.of(terms);
        for (let at = 0; at <= within.length; at += 1) {
          const naive = [...new Set(terms.filter((term) => within.startsWith(term, at)).map((term) => term.length))];
          expect(built.matchesAt(within, at)).toEqual(naive.toSorted((a, b) => a - b));
          expect(built.longestAt(within, at)).toBe(Math.max(0, ...naive));
        }
      }),
      { seed: 330784 },
    );
  });

  it("grows past its first size and loses nothing", () => {
    const terms = Array.from({ length: 5000 }, (_, index) => String.fromCharCode(0x4e00 + index, 0x4e00 + index * 3));
    const built = Trie.of(terms);
    expect(built.size).toBe(5000);
    expect(terms.filter((term) => !built.has(term))).toEqual([]);
  });
});
