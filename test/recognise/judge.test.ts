/** The segmenter's opinion of a doubtful name. */

import { isOrdinaryWord } from "../../src/recognise/persons/judge";

describe("isOrdinaryWord", () => {
  it.each(["应该", "商定", "高度", "方案"])("takes %s for a word", (word) => expect(isOrdinaryWord(word)).toBe(true));
  it.each(["陆文柏", "柯楠", "", "abc", "2022", "陆文柏说"])("takes %s for none", (word) =>
    expect(isOrdinaryWord(word)).toBe(false),
  );
  it.each([
    ["沙发套", "a word of two words"],
    ["逯远山", "a rare surname"],
    ["扎西央措", "no surname"],
  ])("takes %s (%s), which the segmenter does not know, for none", (word) => expect(isOrdinaryWord(word)).toBe(false));
  it("never reads a long run", () => expect(isOrdinaryWord("应该".repeat(200))).toBe(false));
});
