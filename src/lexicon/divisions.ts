/** Rows of `divisions.tsv` and `shorts.tsv` become the hierarchy of divisions and its names. */
import { lazily } from "./lazily";
import type { Division, Divisions, Level } from "./lexicon";
import { Names, type NamesColumns } from "./names";
import { LEVELS } from "./schema";
import { shortForms } from "./shorts";
import { cellValues, type Table } from "./table";

const NONE: readonly never[] = [];

/** The columns, level by level. */
interface DivisionRows {
  readonly codes: readonly string[];
  readonly fullNames: readonly string[];
  readonly levels: readonly Level[];
  readonly shorts: readonly (readonly string[])[];
}

/** All divisions as texts, a line each, and the index of their names. */
export interface KeptDivisions {
  readonly codes: string;
  readonly fullNames: string;
  /** A digit each. */
  readonly levels: string;
  readonly shorts: string;
  readonly names: NamesColumns;
}

/**
 * The divisions of checked tables: codes are unique and every short form's code is known. They stand in columns, level by
 * level so that the larger of namesakes come first, and become objects when they are asked for, which most never are.
 */
export class DivisionTable implements Divisions {
  private readonly made: Division[] = [];
  /** What was asked for before, of names and codes that are there. */
  private readonly byName = new Map<string, readonly Division[]>();
  private readonly around = new Map<string, readonly Division[]>();
  private readonly index: { readonly codes: ReadonlyMap<string, number>; readonly names: Names };

  private constructor(
    private readonly rows: DivisionRows,
    names: () => Names,
  ) {
    this.index = lazily({ codes: () => new Map(rows.codes.map((code, at) => [code, at])), names });
  }

  static of(divisions: readonly Table[], shorts: readonly Table[]): DivisionTable {
    const rows = rowsOf(divisions, shorts);
    return new DivisionTable(rows, () => Names.of((add) => eachName(rows, add)));
  }

  /** One of the same divisions, from what `kept` was. */
  static from({ codes, fullNames, levels, shorts, names }: KeptDivisions): DivisionTable {
    const rows = {
      codes: codes.split("\n"),
      fullNames: fullNames.split("\n"),
      levels: Array.from(levels, (digit) => LEVELS[Number(digit)]!),
      shorts: shorts.split("\n").map((cell) => (cell === "" ? NONE : cell.split("|"))),
    };
    return new DivisionTable(rows, () => Names.from(names));
  }

  /** What is kept of it, to make it anew from. */
  get kept(): KeptDivisions {
    const { codes, fullNames, levels, shorts } = this.rows;
    return {
      codes: codes.join("\n"),
      fullNames: fullNames.join("\n"),
      levels: levels.map((level) => LEVELS.indexOf(level)).join(""),
      shorts: shorts.map((forms) => forms.join("|")).join("\n"),
      names: this.index.names.kept,
    };
  }

  /** Every full name and short form, with the number and the level of its division. */
  eachName(visit: (name: string, at: number, level: Level, isShort: boolean) => void): void {
    eachName(this.rows, visit);
  }

  division(code: string): Division | undefined {
    const at = this.index.codes.get(code);
    return at === undefined ? undefined : this.make(at);
  }

  divisionsNamed(name: string): readonly Division[] {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const numbers = this.index.names.numbersOf(name);
    if (numbers.length === 0) return NONE;
    const found = numbers.map((at) => this.make(at));
    this.byName.set(name, found);
    return found;
  }

  ancestors(code: string): readonly Division[] {
    return this.around.get(code) ?? this.readAncestors(code);
  }

  private readAncestors(code: string): readonly Division[] {
    const found: Division[] = [];
    let at = this.division(code);
    while (at?.parent) {
      at = this.division(at.parent);
      if (at !== undefined) found.push(at);
    }
    if (this.index.codes.has(code)) this.around.set(code, found);
    return found;
  }

  private make(at: number): Division {
    const { codes, fullNames, levels, shorts } = this.rows;
    return (this.made[at] ??= {
      code: codes[at]!,
      name: fullNames[at]!,
      level: levels[at]!,
      parent: this.parentOf(codes[at]!),
      shorts: shorts[at]!,
    });
  }

  /** The next larger division that exists: 济源市 (419001) has no prefecture and hangs on 河南省. */
  private parentOf(code: string): string | null {
    const larger = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
    return larger.find((one) => one !== code && this.index.codes.has(one)) ?? null;
  }
}

function rowsOf(divisions: readonly Table[], shorts: readonly Table[]): DivisionRows {
  const extra = new Map<string, readonly string[]>();
  for (const table of shorts)
    for (let row = 0; row < table.size; row += 1) extra.set(table.cell(row, 0), cellValues(table.cell(row, 1)));
  const codes: string[] = [];
  const fullNames: string[] = [];
  const levels: Level[] = [];
  const shortsOf: (readonly string[])[] = [];
  // Short forms of provinces: 吉林 is the province, never 吉林市; so are 海南 and 河南.
  const taken = new Set<string>();
  for (const level of LEVELS)
    for (const table of divisions)
      for (let row = 0; row < table.size; row += 1) {
        if (table.cell(row, 2) !== level) continue;
        const [code, name] = [table.cell(row, 0), table.cell(row, 1)];
        const ruled = shortForms(name, level).filter((short) => !taken.has(short));
        const forms = [...ruled, ...(extra.get(code) ?? NONE)];
        if (level === "province") forms.forEach((short) => taken.add(short));
        codes.push(code);
        fullNames.push(name);
        levels.push(level);
        shortsOf.push(forms.length === 0 ? NONE : forms);
      }
  return { codes, fullNames, levels, shorts: shortsOf };
}

function eachName(
  { fullNames, levels, shorts }: DivisionRows,
  visit: (name: string, at: number, level: Level, isShort: boolean) => void,
): void {
  for (let at = 0; at < fullNames.length; at += 1) {
    visit(fullNames[at]!, at, levels[at]!, false);
    for (const short of shorts[at]!) visit(short, at, levels[at]!, true);
  }
}
