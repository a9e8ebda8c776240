/** Rules name classes and dictionaries give them: neither may speak of what the other does not know. */

import { extractFile } from "../../src/extract";
import { askedClasses, loadLexicon } from "../../src/lexicon";
import { TABLES, WORD_TABLES } from "../../src/lexicon/schema";

const lexicon = loadLexicon();

/** Kinds that only packs of one's own have rows of; the schema lists them. */
const OFFERED = TABLES["false-friends"].columns.flatMap(({ values = [] }) =>
  values.map((kind) => `false-friends/${kind}`),
);

/** What the automaton gives besides the rows of word tables. */
const OTHERS = ["divisions", "shorts", "officials", "sites", "namesakes", "organisations", "abbreviations"];

const given = new Set(
  [...WORD_TABLES].flatMap((table) =>
    [...lexicon.words[table].values()].flatMap(({ kind }) => kind.split("|").map((one) => `${table}/${one}`)),
  ),
);

/** Some classes are first asked for when a page is read. */
beforeAll(() => {
  const page = "市委书记陆文柏、副市长俞岚4月12日到石柱镇调研，主持召开座谈会。清源集团董事长、监事会主席柯楠陪同。";
  extractFile("page.txt", Buffer.from(page), lexicon);
});

it("gives every class that a rule asks for", () => {
  const unknown = askedClasses().filter((name) => {
    const [table = ""] = name.split("/");
    return (
      !OTHERS.includes(table) &&
      !given.has(name) &&
      !OFFERED.includes(name) &&
      !(name === table && [...given].some((one) => one.startsWith(`${table}/`)))
    );
  });
  expect(unknown.filter((name) => !/^(?:suffixes|surnames)\//u.test(name))).toEqual([]);
});

it("reads every class that a table of cues gives", () => {
  const asked = new Set(askedClasses());
  const unread = [...given].filter(
    (name) => /-cues\//u.test(name) && !asked.has(name) && !asked.has(name.split("/")[0]!),
  );
  expect(unread.toSorted()).toEqual([]);
});
