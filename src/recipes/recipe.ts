/** Recipes are files: a question in Cypher under a comment that says in two languages what it asks and of what. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { UsageError } from "../errors";
import type { Engine } from "../stores";
import { nearest } from "./near";

/** The same in Chinese and English. */
interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a value names or is: `person`, `site` and `post` by name or id; `day` is `YYYY-MM-DD`. */
const PARAMETER_TYPES = ["person", "site", "post", "kind", "day"] as const;
/** A type of parameters. */
export type ParameterType = (typeof PARAMETER_TYPES)[number];

/** What a recipe is asked of. */
export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  /** What it is unless given; one without must be given. */
  readonly fallback: string | undefined;
  readonly about: Bilingual;
}

/** A question that has a name. */
export interface Recipe {
  /** `itinerary`, as its file is called. */
  readonly name: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly parameters: readonly Parameter[];
  /** The question, in the dialect of an engine. Both get the same text where it has one. */
  readonly cypher: (engine: Engine) => string;
}

/** Compiled or not, this file is as deep below the root. */
const folder = join(__dirname, "../../src/recipes");

const SUFFIX = ".cypher";

/** The recipes that come with Xingji, by name. */
export function listRecipes(): readonly Recipe[] {
  return readdirSync(folder)
    .filter((file) => /^[a-z]+\.cypher$/.test(file))
    .map((file) => file.slice(0, -SUFFIX.length))
    .toSorted()
    .map(readRecipe);
}

/** @throws UsageError for a name that no recipe has, with the nearest */
export function findRecipe(name: string): Recipe {
  const recipes = listRecipes();
  const found = recipes.find((recipe) => recipe.name === name);
  if (found) return found;
  const [near] = nearest(
    name,
    recipes.map((recipe) => recipe.name),
  );
  const hint = near === undefined ? "" : ` (did you mean ${near}?)`;
  throw new UsageError(`no recipe is called "${name}"${hint}; xingji query --list shows all`);
}

/** `itinerary.cypher` has the header, and is the text of all engines but those with one of their own. */
function readRecipe(name: string): Recipe {
  const text = readFileSync(join(folder, `${name}${SUFFIX}`), "utf8");
  return {
    name,
    ...parseHeader(text, name),
    cypher(engine) {
      const own = join(folder, `${name}.${engine}${SUFFIX}`);
      return existsSync(own) ? readFileSync(own, "utf8") : text;
    },
  };
}

/** Two lines of title and description, then a line for each parameter: `// $person: person   姓名 · name`. */
const HEADER = /^\/\/ (?<titleZh>.+) · (?<titleEn>.+)\n\/\/ (?<zh>.+)\n\/\/ (?<en>.+)\n/;
const PARAMETER = /^\/\/ \$(?<name>\w+): (?<type>\w+)(?: = (?<fallback>\S+))? {2,}(?<zh>.+) · (?<en>.+)$/gm;

function parseHeader(text: string, name: string): Omit<Recipe, "name" | "cypher"> {
  const header = HEADER.exec(text)?.groups;
  if (!header) throw new Error(`the recipe ${name} does not begin with its title and what it is about`);
  return {
    title: { zh: header["titleZh"]!, en: header["titleEn"]! },
    about: { zh: header["zh"]!, en: header["en"]! },
    parameters: [...text.matchAll(PARAMETER)].map(({ groups }) => parameterOf(groups!, name)),
  };
}

function parameterOf(groups: Record<string, string | undefined>, recipe: string): Parameter {
  const type = PARAMETER_TYPES.find((one) => one === groups["type"]);
  if (!type) throw new Error(`the recipe ${recipe} has a parameter of no known type: ${groups["type"]}`);
  return { name: groups["name"]!, type, fallback: groups["fallback"], about: { zh: groups["zh"]!, en: groups["en"]! } };
}
