/** Who may be of another country, so that 外交部部长 without any more is no post of ours. */
import type { PageRecord, PersonRecord } from "../model";
import { isForeignName, plainName } from "./names";
import type { Offices } from "./offices";

/** Asks of the people of all pages. */
export class Abroad {
  /** By name, the records that give it an office of another country, less those that give one of the nation. */
  readonly #balance = new Map<string, number>();

  constructor(
    pages: readonly PageRecord[],
    readonly offices: Offices,
  ) {
    for (const person of pages.flatMap(({ persons }) => persons)) {
      const held = person.titles.map((title) => offices.of(title, person.name));
      const abroad = held.some(({ country }) => country !== null) ? 1 : 0;
      const ours = held.some(({ isNational }) => isNational) ? 1 : 0;
      const name = plainName(person.name);
      if (abroad !== ours) this.#balance.set(name, (this.#balance.get(name) ?? 0) + abroad - ours);
    }
  }

  /** Whether the name is a foreigner's, or this page, or more pages than otherwise, give an office of another country. */
  has({ name, titles }: PersonRecord): boolean {
    if (isForeignName(name) || (this.#balance.get(plainName(name)) ?? 0) > 0) return true;
    return titles.some((title) => this.offices.of(title, name).country !== null);
  }
}
