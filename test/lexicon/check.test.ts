import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DictionaryError, formatProblem, UsageError } from "../../src/errors";
import { checkTables } from "../../src/lexicon/check";
import { packOf, readPack } from "../../src/lexicon/pack";

const SOURCES = "key\ttitle\tedition\tterms\tretrieved\nribao\t日报\t2022\tfacts\t2026-11-21\n";
const HEADS = "term\tkind\tsource\tnote\n";
const DIVISIONS = "code\tname\tlevel\tsource\n";
const OFFICIALS = "id\tname\taliases\thome\tsource\tnote\n";
const TENURES = "official\ttitle\tof\tfrom\tto\tsource\tnote\n";
const PAIRS = "one\tother\tsource\tnote\n";
const FACILITIES = "id\tname\taliases\tkind\twithin\tsource\tnote\n";

function problemsOf(texts: Record<string, string>): readonly string[] {
  return checkTables([packOf("pack", { sources: SOURCES, ...texts })]).map(formatProblem);
}

describe("checkTables", () => {
  it("passes a sound pack, comments, empty optional cells and lists included", () => {
    const texts = {
      heads: `${HEADS}# 副市长 is made by rule\n书记\tparty\tribao\t\n市长\tgovernment\tribao\t\n`,
      divisions: `${DIVISIONS}330784\t永康市\tcounty\tribao\n`,
      officials: `${OFFICIALS}a\t甲\t甲乙|甲丙\t\tribao\t\n`,
      tenures: `${TENURES}a\t市长\t永康市\t2021\t2021-07\tribao\t\na\t市长\t永康市\t2022\t\tribao\t\n`,
      facilities: `${FACILITIES}s\t南站\t\tstation\t330784\tribao\t\nt\t北站\t\tstation\t某新城\tribao\t\n`,
      same_as: `${PAIRS}facility:市二院@永康市\tfacility:s\tribao\t\n`,
      not_same_as: `${PAIRS}person:王建国@永康市石柱镇党委书记\tperson:a\tribao\t\n`,
    };
    expect(problemsOf(texts)).toEqual([]);
  });

  const rules: [string, Record<string, string>, string][] = [
    [
      "a file that is no table",
      { titles: HEADS },
      'pack/titles.tsv: no table is called "titles"; rename the file to one of: surnames, heads, bodies, collectives, ' +
        "suffixes, verbs, false-friends, functions, generics, article-cues, date-cues, event-cues, person-cues, place-cues, post-cues, site-cues, furniture, outlets, words, sources, divisions, shorts, coordinates, officials, tenures, places, namesakes, facilities, organisations, abbreviations, same_as, not_same_as",
    ],
    [
      "a header with another order",
      { heads: "kind\tterm\tsource\tnote\n" },
      'pack/heads.tsv: the header is "kind, term, source, note"; write these columns, with tabs: term, kind, source, note',
    ],
    [
      "a row that is too short",
      { heads: `${HEADS}书记\tparty\n` },
      "pack/heads.tsv:2: 2 cells where the header has 4; separate them with tabs",
    ],
    ["an empty cell", { heads: `${HEADS}书记\t\tribao\t\n` }, "pack/heads.tsv:2: kind is empty; fill it in"],
    [
      "a padded cell",
      { heads: `${HEADS}书记 \tparty\tribao\t\n` },
      'pack/heads.tsv:2: term has the value "书记 " with a blank at an end or nothing in it; take it out',
    ],
    [
      "a pair of what is no id",
      { same_as: `${PAIRS}王建国\tperson:a\tribao\t\n` },
      'pack/same_as.tsv:2: one "王建国" is no id of the graph; write one such as person:章旭升@永康市 or facility:市二院@永康市',
    ],
    [
      "a pair of two kinds",
      { same_as: `${PAIRS}person:a\tplace:b\tribao\t\n` },
      "pack/same_as.tsv:2: a person and a place are never one; name two of a kind",
    ],
    [
      "a pair of one",
      { not_same_as: `${PAIRS}person:a\tperson:a\tribao\t\n` },
      'pack/not_same_as.tsv:2: "person:a" stands on both sides; name two',
    ],
    [
      "an empty value in a list",
      { officials: `${OFFICIALS}a\t甲\t甲乙|\t\tribao\t\n` },
      'pack/officials.tsv:2: aliases has the value "" with a blank at an end or nothing in it; take it out',
    ],
    [
      "a value that is not in the list of allowed ones",
      { divisions: `${DIVISIONS}330784\t永康市\tcity\tribao\n` },
      'pack/divisions.tsv:2: level "city" is unknown; write one of: province, prefecture, county, town',
    ],
    [
      "coordinates that are none",
      { coordinates: "id\tlongitude\tlatitude\tsource\tnote\nfacility:市二院@永康市\t120.05\t95\tribao\t\n" },
      'pack/coordinates.tsv:2: latitude "95" is no number from -90 to 90; write degrees such as 120.048',
    ],
    [
      "rows out of order",
      { heads: `${HEADS}市长\tgovernment\tribao\t\n书记\tparty\tribao\t\n` },
      'pack/heads.tsv:3: term "书记" stands after "市长"; sort the rows by code point',
    ],
    [
      "a duplicate in one file",
      { heads: `${HEADS}书记\tparty\tribao\t\n书记\tparty\tribao\t\n` },
      'pack/heads.tsv:3: duplicate term "书记", first on line 2; keep one row',
    ],
    [
      "a post held twice from one day",
      {
        officials: `${OFFICIALS}a\t甲\t\t\tribao\t\n`,
        tenures: `${TENURES}a\t市长\t永康市\t2021\t\tribao\t\na\t市长\t永康市\t2021\t2022\tribao\t\n`,
      },
      'pack/tenures.tsv:3: duplicate official "a 市长 永康市 2021", first on line 2; keep one row',
    ],
    [
      "an unknown source",
      { heads: `${HEADS}书记\tparty\tgazette\t\n` },
      'pack/heads.tsv:2: source "gazette" is not in sources.tsv; add it there or correct it here',
    ],
    [
      "an id that nobody has",
      { tenures: `${TENURES}b\t市长\t永康市\t\t\tribao\t\n` },
      'pack/tenures.tsv:2: official "b" is not in officials.tsv; add it there or correct it here',
    ],
    [
      "a code that no division has",
      { facilities: `${FACILITIES}s\t南站\t\tstation\t999999\tribao\t\n` },
      'pack/facilities.tsv:2: within "999999" is not in divisions.tsv; add it there or correct it here',
    ],
    [
      "a date in another form",
      { officials: `${OFFICIALS}a\t甲\t\t\tribao\t\n`, tenures: `${TENURES}a\t市长\t永康市\t2021年\t\tribao\t\n` },
      'pack/tenures.tsv:2: from "2021年" is no date; write 2021, 2021-07 or 2021-07-15',
    ],
    [
      "a span that ends before it begins",
      { officials: `${OFFICIALS}a\t甲\t\t\tribao\t\n`, tenures: `${TENURES}a\t市长\t永康市\t2022\t2021-03\tribao\t\n` },
      "pack/tenures.tsv:2: from 2022 is not before to 2021-03; put the earlier date first",
    ],
    [
      "a compatibility ideograph",
      { heads: `${HEADS}\u{F90A}主任\tparty\tribao\t\n` },
      'pack/heads.tsv:2: "\u{F90A}" is U+F90A; write "金"',
    ],
    [
      "a term of one character without a note",
      { heads: `${HEADS}长\tparty\tribao\t\n` },
      'pack/heads.tsv:2: the term "长" is one character without a note; say in the note why it is safe',
    ],
  ];

  it.each(rules)("reports %s", (_, texts, problem) => {
    expect(problemsOf(texts)).toEqual([problem]);
  });

  it("reports all faults at once, in the order of lines", () => {
    expect(problemsOf({ heads: `${HEADS}书记\t\tgazette\t\n长\tparty\tribao\t\n` })).toEqual([
      "pack/heads.tsv:2: kind is empty; fill it in",
      'pack/heads.tsv:2: source "gazette" is not in sources.tsv; add it there or correct it here',
      'pack/heads.tsv:3: the term "长" is one character without a note; say in the note why it is safe',
    ]);
  });

  it("lets two packs hold one word, but not one id", () => {
    const texts = {
      sources: SOURCES,
      heads: `${HEADS}书记\tparty\tribao\t\n`,
      officials: `${OFFICIALS}a\t甲\t\t\tribao\t\n`,
    };
    expect(checkTables([packOf("one", texts), packOf("two", texts)]).map(formatProblem)).toEqual([
      'two/officials.tsv:2: duplicate id "a", first in one/officials.tsv:2; keep one row',
    ]);
  });

  it("looks for a source in the row's own pack", () => {
    const packs = [packOf("one", { sources: SOURCES }), packOf("two", { heads: `${HEADS}书记\tparty\tribao\t\n` })];
    expect(checkTables(packs).map(formatProblem)).toEqual([
      'two/heads.tsv:2: source "ribao" is not in sources.tsv; add it there or correct it here',
    ]);
  });

  it("sorts by code point, where code units would put a surrogate pair first", () => {
    expect(problemsOf({ heads: `${HEADS}\u{FF21}长\tparty\tribao\t\n\u{2CB4E}长\tparty\tribao\t\n` })).toEqual([]);
  });

  it("reads the line ends and the byte-order mark of Windows", () => {
    expect(problemsOf({ heads: `\uFEFF${HEADS}书记\tparty\tribao\t\n`.replaceAll("\n", "\r\n") })).toEqual([]);
  });
});

describe("readPack", () => {
  it("says what a pack is when it gets something else", () => {
    const empty = mkdtempSync(join(tmpdir(), "xingji-pack-"));
    try {
      expect(() => readPack(empty)).toThrow(
        new UsageError(`${empty} holds no .tsv file; a dictionary pack is a folder of .tsv tables.`),
      );
      expect(() => readPack(join(empty, "none"))).toThrow(
        new UsageError(`${join(empty, "none")} is not a folder; a dictionary pack is a folder of .tsv tables.`),
      );
    } finally {
      rmSync(empty, { recursive: true });
    }
  });

  it("carries all problems in one error, a line each", () => {
    const problems = checkTables([
      packOf("pack", { sources: SOURCES, heads: `${HEADS}书记\t\tribao\t\n长\tparty\tribao\t\n` }),
    ]);
    expect(new DictionaryError(problems).message.split("\n")).toHaveLength(2);
  });
});
