/**
 * What the tables `same_as` and `not_same_as` decide. They name things by the ids of the graph; a person's may also be
 * made of a post: `person:王建国@枫林县石桥镇党委书记`.
 */
import type { Pair } from "../lexicon";
import { Clusters } from "./clusters";
import { distinct, groupBy } from "../collections";

/** The rows of both tables, asked by handle: an id of the graph, or a name with a post or place. */
export class Decisions {
  readonly #same: ReadonlyMap<string, readonly Pair[]>;
  readonly #apart: ReadonlyMap<string, readonly Pair[]>;
  readonly #joined = new Clusters();
  readonly #forbidden: ReadonlySet<string>;
  /** Of what the rows are about, as handles have them. */
  readonly #names: ReadonlySet<string>;

  constructor(sameAs: readonly Pair[], notSameAs: readonly Pair[]) {
    this.#same = byEither(sameAs);
    this.#apart = byEither(notSameAs);
    for (const { one, other } of sameAs) this.#joined.join(one, other);
    this.#names = new Set([...this.#same.keys(), ...this.#apart.keys()].flatMap(namesIn));
    this.#forbidden = new Set(notSameAs.flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]));
  }

  /** Whether any row may be about something of the name: without one, it need not be asked for by its handles. */
  concerns(name: string): boolean {
    return this.#names.has(name);
  }

  /** For what goes by these handles: keys that it has in common with what a row says is the same, and the reason. */
  sameKeys(handles: readonly string[]): readonly (readonly [key: string, reason: string])[] {
    return handles.flatMap((handle) =>
      (this.#same.get(handle) ?? []).map(({ one, other }) => [
        `same ${one}\n${other}`,
        `dictionary: ${one} is ${other}`,
      ]),
    );
  }

  /** The handles that a row keeps apart from something else; none when a row names both sides of it. */
  apart(handles: readonly string[]): readonly string[] {
    const told = handles.filter((handle) => this.#apart.has(handle));
    if (told.length === 0) return told;
    const own = new Set(handles);
    return distinct(
      told.filter((handle) => this.#apart.get(handle)!.some(({ one, other }) => !(own.has(one) && own.has(other)))),
    );
  }

  /** Whether a row says so. */
  areApart(one: string, other: string): boolean {
    return this.#forbidden.has(`${one}\n${other}`);
  }

  areSame(one: string, other: string): boolean {
    return this.#joined.rootOf(one) === this.#joined.rootOf(other);
  }
}

/** What may be the name: 王建国 of `person:王建国@枫林县`, and all behind the colon where nothing else is there. */
function namesIn(handle: string): readonly string[] {
  const rest = handle.slice(handle.indexOf(":") + 1);
  const parts = rest.split("@");
  return [rest, ...parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("@"))];
}

function byEither(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const ends = pairs.flatMap((pair) => [pair.one, pair.other].map((handle) => ({ handle, pair })));
  return new Map(
    [...groupBy(ends, ({ handle }) => handle)].map(([handle, some]) => [handle, some.map(({ pair }) => pair)]),
  );
}
