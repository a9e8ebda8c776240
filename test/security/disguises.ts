/** Disguises for statements that do harm: each kind is one that a guard could be taken in by. */

import * as fc from "fast-check";

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
  "CYPHER 25 §",
  "/* /* */ § /* */ */",
  "/* a */ /* b */ // c\n§ // d",
  "/*\u2028*/ § //\u2029",
  "RETURN '/*' AS a, '*/ § /*' AS b, '*/' AS c",
  "RETURN `/*` AS a; § // `*/`",
  "RETURN 1 AS `'`; § // '",
  'RETURN "\'" AS a; § // \'"',
  "RETURN '' '; § // ' AS a",
  "RETURN 1 AS n;\u0000§",
  "RETURN 1 AS n\r;\r§",
  "WITH * §",
  "MATCH (n) WITH n LIMIT 1 §",
  "UNWIND [1] AS n CALL { § } IN TRANSACTIONS",
  "CALL (*) { § } RETURN 1",
  "MATCH (n) RETURN [x IN [1] | COLLECT { § }] AS x",
  "RETURN CASE WHEN EXISTS { § } THEN 1 END AS n",
  "FOREACH (n IN [1] | §)",
  "{ § }",
  "(§)",
  "WHEN true THEN § ELSE RETURN 1 AS n",
  "RETURN 1 AS n NEXT §",
  "ANALYZE §",
  "UNWIND [1] AS n WITH n LIMIT 1§",
  "UNWIND [1] AS n WITH n SKIP 0§",
  "MATCH (p:Person) WHERE 1=1§",
  "MATCH (p:Person) WHERE 1=1.5§",
  "MATCH (p:Person) WHERE 1<>.5e1§",
  "MATCH (p:Person) WHERE 1=0x1§",
  "MATCH (p:Person) WHERE 1=1_0§",
  "MATCH (p:Person) WHERE p.name<>'a'§",
  "MATCH (p:Person) WHERE (1=1)§",
  "WITH $1§",
  "WITH 1 AS `n`§",
  "WITH [1]AS n§",
  "RETURN 1 AS n UNION ALL§",
  "EXPLAIN LOGICAL §",
];

/** What may stand between two words. */
const GAPS = [
  "",
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

/** Statements in disguise. Most words stay words, so that many of them are such as an engine takes. */
export function disguised(attacks: readonly string[]): fc.Arbitrary<string> {
  return fc
    .record({
      attack: fc.constantFrom(...attacks),
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
