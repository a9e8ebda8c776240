/** Rows of `divisions.tsv` and `shorts.tsv` become the hierarchy of divisions and its names. */
import { lazily } from "./lazily";
import type { Division, Divisions, Level } from "./lexicon";
import { Names } from "./names";
import { LEVELS } from "./schema";
import { shortForms } from "./shorts";
import { cellValues, type Table } from "./table";

const NONE: readonly never[] = [];

/**
 * The divisions of checked tables: codes are unique and every short form's code is known. They stand in columns, level by
 * level so that the larger of namesakes come first, and become objects when they are asked for, which most never are.
 */
export class DivisionTable implements Divisions {
  private readonly codes: string[] = [];
  private readonly fullNames: string[] = [];
  private readonly levels: Level[] = [];
  private readonly shorts: (readonly string[])[] = [];
  /** Short forms of provinces: 吉林 is the province, never 吉林市; so are 海南 and 河南. */
  private readonly taken = new Set<string>();
  private readonly made: Division[] = [];
  private readonly index = lazily<{ codes: ReadonlyMap<string, number>; names: Names }>({
    codes: () => new Map(this.codes.map((code, at) => [code, at])),
    names: () => new Names((add) => this.eachName(add)),
  });

  constructor(divisions: readonly Table[], shorts: readonly Table[]) {
    const extra = new Map<string, readonly string[]>();
    for (const table of shorts)
      for (let row = 0; row < table.size; row += 1) extra.set(table.cell(row, 0), cellValues(table.cell(row, 1)));
    for (const level of LEVELS)
      for (const table of divisions)
        for (let row = 0; row < table.size; row += 1)
          if (table.cell(row, 2) === level) this.add(table.cell(row, 0), table.cell(row, 1), level, extra);
  }

  /** Every full name and short form, with the number and the level of its division. */
  eachName(visit: (name: string, at: number, level: Level, isShort: boolean) => void): void {
    for (let at = 0; at < this.fullNames.length; at += 1) {
      visit(this.fullNames[at]!, at, this.levels[at]!, false);
      for (const short of this.shorts[at]!) visit(short, at, this.levels[at]!, true);
    }
  }

  division(code: string): Division | undefined {
    const at = this.index.codes.get(code);
    return at === undefined ? undefined : this.make(at);
  }

  divisionsNamed(name: string): readonly Division[] {
    return this.index.names.numbersOf(name).map((at) => this.make(at));
  }

  ancestors(code: string): readonly Division[] {
    const found: Division[] = [];
    let at = this.division(code);
    while (at?.parent) {
      at = this.division(at.parent);
      if (at !== undefined) found.push(at);
    }
    return found;
  }

  private add(code: string, name: string, level: Level, extra: ReadonlyMap<string, readonly string[]>): void {
    const ruled = shortForms(name, level).filter((short) => !this.taken.has(short));
    const shorts = [...ruled, ...(extra.get(code) ?? NONE)];
    if (level === "province") shorts.forEach((short) => this.taken.add(short));
    this.codes.push(code);
    this.fullNames.push(name);
    this.levels.push(level);
    this.shorts.push(shorts.length === 0 ? NONE : shorts);
  }

  private make(at: number): Division {
    return (this.made[at] ??= {
      code: this.codes[at]!,
      name: this.fullNames[at]!,
      level: this.levels[at]!,
      parent: this.parentOf(this.codes[at]!),
      shorts: this.shorts[at]!,
    });
  }

  /** The next larger division that exists: 济源市 (419001) has no prefecture and hangs on 河南省. */
  private parentOf(code: string): string | null {
    const larger = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
    return larger.find((one) => one !== code && this.index.codes.has(one)) ?? null;
  }
}
