/** Words that keep the same company in news are of one kin. */

import { KINS, wordKin } from "../../src/recognise/endings/kin";

const kinOf = (word: string): number => wordKin().of(word, 0, word.length);

it("puts words beside which the same words stand into one kin", () => {
  expect(kinOf("走进")).toBe(kinOf("来到"));
  expect(kinOf("医院")).toBe(kinOf("学校"));
  expect(kinOf("走进")).not.toBe(kinOf("医院"));
});

it("has a name for every kin, and the first for words that have none", () => {
  expect(kinOf("走进")).toBeLessThan(KINS.length);
  expect(KINS[kinOf("龘龘龘")]).toBe("none");
});

it("asks for a word in the midst of a text as for one by itself", () => {
  expect(wordKin().of("他们走进村里", 2, 4)).toBe(kinOf("走进"));
  expect(wordKin().of("他们走进村里", 4, 5)).toBe(kinOf("村"));
});

it("says of nothing that it has no kin", () => {
  expect(wordKin().of("走进", 2, 2)).toBe(0);
});
