import { array, assert, constantFrom, property, string, tuple } from "fast-check";
import { Automaton, classes, Lattice, signatureFor } from "../../src/lexicon";

const CLASSES = ["verbs", "verbs/visit", "heads", "bodies"];
const words = array(
  tuple(string({ unit: constantFrom("市", "委", "长"), minLength: 1, maxLength: 3 }), constantFrom(...CLASSES)),
  {
    maxLength: 12,
  },
);
const text = string({ unit: constantFrom("市", "委", "长", "，"), maxLength: 60 });

function automatonOf(terms: readonly (readonly [string, string])[]): Automaton {
  return Automaton.of((add) => {
    for (const [word, named] of terms) add(word, signatureFor([named]));
  });
}

it("knows of joined texts what it knows of the whole text", () => {
  assert(
    property(words, array(text, { minLength: 2, maxLength: 4 }), (terms, texts) => {
      const automaton = automatonOf(terms);
      const joined = Lattice.join(texts.map((one) => automaton.read(one)));
      const whole = automaton.read(texts.join("\n"));
      for (const set of [...CLASSES.map((one) => classes(one)), classes(...CLASSES)]) {
        expect(joined.startsOf(set)).toEqual(whole.startsOf(set));
        expect(joined.endsOf(set)).toEqual(whole.endsOf(set));
        expect(joined.mostOf(set)).toBe(whole.mostOf(set));
        expect(joined.all({ start: 0, end: joined.text.length }, set)).toEqual(
          whole.all({ start: 0, end: whole.text.length }, set),
        );
      }
    }),
    { seed: 52706 },
  );
});

it("finds every word at every place that the text has it", () => {
  assert(
    property(words, text, (terms, within) => {
      const lattice = automatonOf(terms).read(within);
      for (const named of CLASSES) {
        const own = terms.filter(([, one]) => one === named).map(([word]) => word);
        const starts = Array.from(within, (_, at) => at).filter((at) =>
          own.some((word) => within.startsWith(word, at)),
        );
        expect(lattice.startsOf(classes(named))).toEqual(starts);
      }
    }),
    { seed: 52707 },
  );
});
