/** Values for the parameters of a recipe: checked for their form, and then against the graph. */

import { daysOf } from "../days";
import { UsageError } from "../errors";
import type { GraphStore } from "../stores";
import { nearest } from "./near";
import type { Parameter, ParameterType, Recipe } from "./recipe";

/** By parameter, all of the recipe's. */
export type Values = Readonly<Record<string, string>>;

/**
 * Completes the values given by those that parameters have by default.
 * A month or a year stands for its first day, and after `--until` for its last.
 * @throws UsageError for one that is missing, is none of the recipe's, or is no day where a day is wanted
 */
export function bindParameters(recipe: Recipe, given: Values): Values {
  const { name, parameters } = recipe;
  const unknown = Object.keys(given).find((one) => !parameters.some((parameter) => parameter.name === one));
  if (unknown !== undefined) {
    throw new UsageError(`${name} has no --${unknown}; it is given as: xingji query ${usage(recipe)}`);
  }
  return Object.fromEntries(parameters.map((parameter) => [parameter.name, valueOf(parameter, given, recipe)]));
}

function valueOf({ name, type, fallback, about }: Parameter, given: Values, recipe: Recipe): string {
  const value = given[name] ?? fallback;
  if (value === undefined) {
    throw new UsageError(
      `${recipe.name} needs --${name} (${about.zh} · ${about.en}); it is given as: xingji query ${usage(recipe)}`,
    );
  }
  if (type !== "day") return value;
  const days = daysOf(value);
  if (days === undefined) {
    throw new UsageError(`--${name} ${value}: give a day as YYYY-MM-DD, such as 2022-04-14, or a month or a year`);
  }
  // Until 2022-04 is until its end.
  return name === "until" ? days.last : days.first;
}

/** `itinerary --person PERSON [--since DAY] [--until DAY]` */
export function usage({ name, parameters }: Recipe): string {
  const options = parameters.map((parameter) => {
    const option = `--${parameter.name} ${parameter.type.toUpperCase()}`;
    return parameter.fallback === undefined ? option : `[${option}]`;
  });
  return [name, ...options].join(" ");
}

/** Where what a value names is looked for, the test that it is meant, and all names that somebody may have meant. */
const LOOKUPS: Partial<Record<ParameterType, { match: string; names: string; sound: string }>> = {
  person: { match: "(n:Person)", names: "[n.name]", sound: "n.pinyin" },
  site: { match: "(n:Place|Facility)", names: "[n.name] + n.aliases", sound: "NULL" },
  post: { match: "(n:Title)", names: "[n.name]", sound: "NULL" },
  kind: { match: "(n:Place|Facility)", names: "[coalesce(n.kind, n.level)]", sound: "NULL" },
};

/**
 * Looks in the graph for what the values name.
 *
 * @returns for each value that is the name of several, one line that says so, with their ids
 * @throws UsageError for one that names nothing there, with what is like it
 */
export async function checkNames(
  { parameters }: Recipe,
  values: Values,
  store: GraphStore,
): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const { name, type, fallback } of parameters) {
    const lookup = LOOKUPS[type];
    const value = values[name]!;
    if (lookup === undefined || value === fallback) continue;
    const { match, names } = lookup;
    const there = await store.query(
      `MATCH ${match} WHERE n.id = $value OR $value IN (${names}) RETURN n.id ORDER BY n.id`,
      { value },
    );
    const ids = there.rows.flat().filter((id) => typeof id === "string");
    if (ids.length === 0) throw new UsageError(await faultOf(name, type, value, store));
    if (ids.length > 1 && type !== "kind") {
      notes.push(
        `${ids.length} are called ${value}, and the answer is about all of them; ` +
          `for one of them give its id: ${ids.join(", ")}`,
      );
    }
  }
  return notes;
}

/** What to say of a value that names nothing in the graph. */
async function faultOf(name: string, type: ParameterType, value: string, store: GraphStore): Promise<string> {
  const { match, names, sound } = LOOKUPS[type]!;
  const { rows } = await store.query(`MATCH ${match} RETURN ${names}, ${sound}`);
  const all = rows.map(([called, said]) => ({ names: [called].flat().map(String), sound: spoken(said) }));
  const heard = all.filter((one) => one.sound !== "" && one.sound === spoken(value)).flatMap((one) => one.names);
  const written = all.flatMap((one) => one.names);
  const near =
    type === "kind" ? [...new Set(written)].toSorted() : [...new Set([...heard, ...nearest(value, written)])];
  const hint = near.length === 0 ? "" : `; there is ${near.join(", ")}`;
  return `--${name} ${value}: the graph has no such ${type}${hint}`;
}

/** `zhang xu sheng` and `Zhangxusheng` are one. */
const spoken = (text: unknown): string =>
  typeof text === "string" ? text.toLowerCase().replaceAll(/[\s'’-]/g, "") : "";
