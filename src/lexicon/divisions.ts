/** Rows of `divisions.tsv` and `shorts.tsv` become the hierarchy of divisions and its names. */
import type { Division, Divisions, Level } from "./lexicon";
import { groupBy } from "./named";
import { shortForms } from "./shorts";
import { cellValues, type Row } from "./table";
import { Trie } from "./trie";

const NONE: readonly never[] = [];
const LEVELS: readonly Level[] = ["province", "prefecture", "county", "town"];

/** Both tables' rows, checked: codes are unique and every short form's code is known. */
export function buildDivisions(rows: readonly Row[], extraShorts: readonly Row[]): Divisions {
  const codes = new Set(rows.map((row) => row.cells[0]!));
  const extra = new Map(extraShorts.map((row) => [row.cells[0]!, cellValues(row.cells[1]!)]));
  const taken = new Set<string>();
  const byCode = new Map<string, Division>();
  // Level by level, so that the provinces' short forms are taken first and namesakes come out with the larger ones first.
  for (const level of LEVELS) {
    for (const { cells } of rows) {
      if (cells[2] !== level) continue;
      const [code = "", name = ""] = cells;
      const shorts = [...shortForms(name, level).filter((short) => !taken.has(short)), ...(extra.get(code) ?? NONE)];
      byCode.set(code, { code, name, level, parent: parentOf(code, codes), shorts });
      // 吉林 is the province, never 吉林市; so are 海南 and 河南.
      if (level === "province") shorts.forEach((short) => taken.add(short));
    }
  }
  const byName = groupBy(byCode.values(), ({ name, shorts }) => [name, ...shorts]);
  return {
    allDivisions: [...byCode.values()],
    division: (code) => byCode.get(code),
    divisionsNamed: (name) => byName.get(name) ?? NONE,
    ancestors: (code) => ancestorsOf(byCode.get(code), byCode),
    divisionTrie: Trie.of(byName.keys()),
  };
}

/** The next larger division that exists: 济源市 (419001) has no prefecture and hangs on 河南省. */
function parentOf(code: string, codes: ReadonlySet<string>): string | null {
  const county = code.slice(0, 6);
  if (county !== code && codes.has(county)) return county;
  const prefecture = `${code.slice(0, 4)}00`;
  if (prefecture !== code && codes.has(prefecture)) return prefecture;
  const province = `${code.slice(0, 2)}0000`;
  return province !== code && codes.has(province) ? province : null;
}

function ancestorsOf(division: Division | undefined, byCode: ReadonlyMap<string, Division>): readonly Division[] {
  const found: Division[] = [];
  let at = division;
  while (at?.parent) {
    at = byCode.get(at.parent);
    if (at !== undefined) found.push(at);
  }
  return found;
}
