/** Statements that write, open files or reach addresses, in disguises: each kind is one that a guard could be taken in by. */

import * as fc from "fast-check";

/** What the statements aim at. */
export interface Targets {
  /** A folder, and files in it. */
  readonly folder: string;
  readonly precious: string;
  readonly secret: string;
  readonly library: string;
  /** `http://127.0.0.1:PORT/x` */
  readonly address: string;
}

/** Statements without any disguise, each of which an unguarded engine carries out or tries to. */
export function attacks({ folder, precious, secret, library, address }: Targets): readonly string[] {
  const csv = "(file_format='csv', header=false, delim='|')";
  return [
    `COPY (RETURN 'attacker' AS x) TO '${precious}' (header=false)`,
    `COPY (MATCH (p:Person) RETURN p.*) TO '${folder}/stolen.csv'`,
    `COPY Person FROM '${secret}'`,
    `EXPORT DATABASE '${folder}/exported'`,
    `IMPORT DATABASE '${folder}/exported'`,
    `ATTACH '${folder}/other.lbug' AS other (dbtype lbug)`,
    `ATTACH '${address}.db' AS other (dbtype duckdb)`,
    `INSTALL httpfs FROM '${address}'`,
    `INSTALL json`,
    `LOAD EXTENSION '${library}'`,
    `LOAD '${library}'`,
    `LOAD FROM '${secret}' ${csv} RETURN *`,
    `LOAD FROM '${address}.csv' RETURN *`,
    `CREATE (:Person {id: 'x', name: 'x'})`,
    `MERGE (p:Person {id: 'x'}) ON CREATE SET p.name = 'x'`,
    `MATCH (p:Person) SET p.name = 'x'`,
    `MATCH (p:Person) DETACH DELETE p`,
    `CREATE NODE TABLE Taken(id STRING PRIMARY KEY)`,
    `ALTER TABLE Person ADD taken STRING`,
    `DROP TABLE APPEARED_WITH`,
    `COMMENT ON TABLE Person IS 'x'`,
    `CREATE MACRO taken(x) AS x + 1`,
    `CALL home_directory='${folder}'`,
    `CALL READ_CSV_SERIAL('${secret}') RETURN *`,
    `CALL FILE_INFO('${secret}') RETURN *`,
    `USE DATABASE other`,
    `CHECKPOINT`,
  ];
}

/** What stands around a statement, which is put for §. */
const FRAMES = [
  "§",
  "§;",
  "§ RETURN 1 AS n",
  "/* a */ § // */ RETURN 1",
  "/* a /* b */ § // */",
  "/**/§/**/",
  "// a\n§",
  "// a\r\n§",
  "// a\r§\nRETURN 1 AS n",
  "// a\u2028§\nRETURN 1 AS n",
  "// */\n§ /* RETURN 1",
  "/*/ RETURN 1 */ §",
  "RETURN 1 AS n; §",
  "RETURN 1 AS n;; §; RETURN 1 AS n",
  "EXPLAIN §",
  "PROFILE §",
  "PROFILE RETURN 1 AS n; §",
  "UNWIND [1] AS n §",
  "MATCH (p:Person) §",
  "WITH 1 AS n §",
  "WITH 1. AS n §",
  "OPTIONAL MATCH (p:Person) WITH p §",
  "RETURN 1 AS n UNION §",
  "CALL { § }",
  "CALL (n) { § } RETURN n",
  "MATCH (p:Person) WHERE EXISTS { § } RETURN p",
  "RETURN COUNT { § } AS n",
  "RETURN '\\\\' AS a; § // '",
  "RETURN '\\'; § // ' AS a",
  "RETURN '\\' AS a, '; § //' AS b",
  'RETURN "\\" AS a, "; § //" AS b',
  "RETURN '\\u0027; § // ' AS a",
  "RETURN \\u0027\\u0027 AS a; §",
  "RETURN `a``; § // ` AS n",
  "RETURN 1 AS `n\\`; § // `",
  "RETURN '/*' AS a; § /* '*/' */",
  'RETURN "//" AS a; § // "',
  "RETURN 1 AS n /* ' */ ; § /* ' */",
  "RETURN '''; § // ''' AS n",
  "RETURN $a$'$a$; § // ' AS n",
  "\uFEFF§",
  "BEGIN TRANSACTION; §; COMMIT",
  "CYPHER runtime=slotted §",
];

/** What may stand between two words. */
const GAPS = [
  " ",
  "  ",
  "\n",
  "\r\n",
  "\r",
  "\t",
  "\v",
  "\f",
  "\u00a0",
  "\u3000",
  "\u2028",
  "\u0085",
  "\u001c",
  "\u200b",
  "\u180e",
  "\u0000",
  "/**/",
  "/* ' */",
  '/* " */',
  "/* ` */",
  "/* // */",
  "/* * / ** */",
  "// '\n",
  "// */\n",
  " /* \n */ ",
];

/** What may stand for a letter of a word. */
const LETTERS: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.toLowerCase(),
  (letter) => letter.toUpperCase(),
  (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  (letter) => `\\U${letter.charCodeAt(0).toString(16).padStart(8, "0")}`,
  (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0),
  (letter) => ({ S: "ſ", K: "\u212a", I: "ı" })[letter.toUpperCase()] ?? letter,
  (letter) => `${letter}\u200d`,
  (letter) => `${letter}\u0301`,
];

const plainly = fc.constantFrom(...LETTERS.slice(0, 3));
const oddly = fc.constantFrom(...LETTERS);

/** Attacks in disguise. Most words stay words, so that many of the statements are such as an engine takes. */
export function disguised(targets: Targets): fc.Arbitrary<string> {
  return fc
    .record({
      attack: fc.constantFrom(...attacks(targets)),
      frames: fc.array(fc.constantFrom(...FRAMES), { minLength: 1, maxLength: 2 }),
      gaps: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(" ") }, fc.constantFrom(...GAPS)), {
        minLength: 12,
        maxLength: 12,
      }),
      letters: fc.array(fc.oneof({ weight: 12, arbitrary: plainly }, { weight: 1, arbitrary: oddly }), {
        minLength: 24,
        maxLength: 24,
      }),
      dressed: fc.boolean(),
    })
    .map(({ attack, frames, gaps, letters, dressed }) => {
      const statement = dressed ? dress(attack, gaps, letters) : attack;
      return frames.reduce((inner, frame) => frame.split("§").join(inner), statement);
    });
}

/** Changes gaps and the letters of words; what stands in quotes is the target, and stays. */
function dress(attack: string, gaps: readonly string[], letters: readonly ((letter: string) => string)[]): string {
  let [gap, letter] = [0, 0];
  return attack.replaceAll(/'[^']*'| |[A-Z]/g, (found) => {
    if (found === " ") return gaps[gap++ % gaps.length]!;
    return found.length > 1 ? found : letters[letter++ % letters.length]!(found);
  });
}
