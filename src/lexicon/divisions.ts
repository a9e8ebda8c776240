/** Rows of `divisions.tsv` and `shorts.tsv` become the hierarchy of divisions and its names. */
import type { Division, Divisions, Level } from "./lexicon";
import { groupBy } from "./named";
import { shortForms } from "./shorts";
import { cellValues, type Row } from "./table";
import { Trie } from "./trie";

const NONE: readonly Division[] = [];
const LEVELS: readonly Level[] = ["province", "prefecture", "county", "town"];

/** Both tables' rows, checked: codes are unique and every short form's code is known. */
export function buildDivisions(rows: readonly Row[], extraShorts: readonly Row[]): Divisions {
  const codes = new Set(rows.map((row) => row.cells[0]!));
  const extra = new Map(extraShorts.map((row) => [row.cells[0]!, cellValues(row.cells[1]!)]));
  const provinces = new Set(
    rows.filter((row) => row.cells[2] === "province").flatMap((row) => shortForms(row.cells[1]!, "province")),
  );
  const byCode = new Map<string, Division>();
  for (const { cells } of rows) {
    const [code = "", name = ""] = cells;
    const level = LEVELS.find((one) => one === cells[2])!;
    const ruled = shortForms(name, level);
    // 吉林 is the province, never 吉林市; so are 海南 and 河南.
    const free = level === "province" ? ruled : ruled.filter((short) => !provinces.has(short));
    const more = extra.get(code);
    const shorts = more === undefined ? free : [...new Set([...free, ...more])];
    byCode.set(code, { code, name, level, parent: parentOf(code, codes), shorts });
  }
  const byName = groupBy(byCode.values(), ({ name, shorts }) => [name, ...shorts]);
  for (const [name, namesakes] of byName) {
    if (namesakes.length > 1) byName.set(name, namesakes.toSorted(largerFirst));
  }
  return {
    division: (code) => byCode.get(code),
    divisionsNamed: (name) => byName.get(name) ?? NONE,
    ancestors: (code) => ancestorsOf(byCode.get(code), byCode),
    divisionTrie: Trie.of(byName.keys()),
  };
}

/** The next larger division that exists: 济源市 (419001) has no prefecture and hangs on 河南省. */
function parentOf(code: string, codes: ReadonlySet<string>): string | null {
  const larger = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return larger.find((candidate) => candidate !== code && codes.has(candidate)) ?? null;
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

function largerFirst(a: Division, b: Division): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || Number(a.code) - Number(b.code);
}
