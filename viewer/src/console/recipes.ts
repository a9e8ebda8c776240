/** Recipes: questions that have a name, with a form for what they ask about; and what the store's dialect knows. */

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What a recipe asks about; without a fallback it must be filled in. */
export interface Parameter {
  readonly name: string;
  /** person, site, post, kind or day. */
  readonly type: string;
  readonly fallback?: string | undefined;
  readonly about: Bilingual;
}

/** A question that comes with the program. */
export interface Recipe {
  readonly name: string;
  readonly title: Bilingual;
  readonly about: Bilingual;
  readonly parameters: readonly Parameter[];
  /** In the dialect of the store behind the page. */
  readonly cypher: string;
}

/** The labels and types of the graph, each with its properties. */
export type Schema = Readonly<Record<"nodes" | "relationships", Readonly<Record<string, readonly string[]>>>>;

/** What the console offers besides an empty field. */
export interface Help {
  readonly recipes: readonly Recipe[];
  readonly schema: Schema;
}

/** Where no server stands behind the page. */
export const NO_HELP: Help = { recipes: [], schema: { nodes: {}, relationships: {} } };

/** Null while something is missing that the recipe needs. Comments go, and each `$name` becomes a text in quotation marks. */
export function questionOf({ cypher, parameters }: Recipe, given: Readonly<Record<string, string>>): string | null {
  const values = new Map<string, string>();
  for (const { name, fallback } of parameters) {
    const value = given[name]?.trim() || fallback;
    if (value === undefined) return null;
    values.set(name, value);
  }
  const bare = cypher.replace(/^\/\/.*\n/gm, "");
  return bare.replace(/\$(\w+)/g, (whole, name: string) => {
    const value = values.get(name);
    return value === undefined ? whole : quoted(value);
  });
}

/** A text that ends neither its quotation marks nor its line. */
function quoted(text: string): string {
  return `'${text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replace(/[\r\n]+/g, " ")}'`;
}

/** What may stand where the caret is: from where in the text, and the words that fit. */
interface Completion {
  readonly from: number;
  readonly words: readonly string[];
}

const MOST = 12;

/** Labels and types behind a colon, properties behind a dot; of a node or relationship whose label stands in the text, its own. */
export function complete(text: string, caret: number, { nodes, relationships }: Schema): Completion {
  const before = text.slice(0, caret);
  const none = { from: caret, words: [] };
  const [, bracket, begun] = /([([])[^()[\]]*[:|](\w*)$/.exec(before) ?? [];
  if (begun !== undefined) {
    return { from: caret - begun.length, words: fitting(Object.keys(bracket === "[" ? relationships : nodes), begun) };
  }
  const [, variable, property] = /(\w+)\.(\w*)$/.exec(before) ?? [];
  if (variable === undefined || property === undefined) return none;
  const label = new RegExp(`[([]\\s*${variable}\\s*:\\s*(\\w+)`).exec(text)?.[1] ?? "";
  const known = nodes[label] ?? relationships[label];
  const all = known ?? [...new Set([...Object.values(nodes), ...Object.values(relationships)].flat())].toSorted();
  return { from: caret - property.length, words: fitting(all, property) };
}

function fitting(words: readonly string[], begun: string): readonly string[] {
  const start = begun.toLowerCase();
  return words.filter((word) => word.toLowerCase().startsWith(start) && word !== begun).slice(0, MOST);
}
