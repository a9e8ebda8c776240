/** Words of networks have the numbers of their names, however they are asked for. */

import { array, assert, constantFrom, property, string, tuple } from "fast-check";
import { NameTable, NumbersByWord, Question } from "../../src/recognise/numbering";

const QUESTIONS = ["left", "right", "visit"];
const word = string({ unit: constantFrom("走", "进", " ", "a"), maxLength: 4 });
const names = array(tuple(constantFrom(...QUESTIONS, "other"), word), { maxLength: 40 }).map((all) => [
  ...new Set(all.map(([question, about]) => `${question} ${about}`)),
]);
const FIRST = 7;

const numberIn = (list: readonly string[], name: string): number => {
  const at = list.indexOf(name);
  return at < 0 ? -1 : FIRST + at;
};

it("gives a word the number of the name that a question makes with it, wherever it stands", () => {
  assert(
    property(names, word, word, (list, before, about) => {
      const table = new NameTable(list, FIRST);
      for (const question of QUESTIONS) {
        const number = table.numberOf(
          new Question(question),
          `${before}${about}进`,
          before.length,
          before.length + about.length,
        );
        expect(number).toBe(numberIn(list, `${question} ${about}`));
      }
    }),
    { seed: 60101 },
  );
});

it("gives the same numbers for several questions at once", () => {
  assert(
    property(names, word, (list, about) => {
      const row = new NumbersByWord(list, FIRST, QUESTIONS).of(about);
      const numbers = QUESTIONS.map((question) => numberIn(list, `${question} ${about}`));
      expect([...(row ?? QUESTIONS.map(() => -1))]).toEqual(numbers);
    }),
    { seed: 60102 },
  );
});
