/** What the viewer's console offers besides an empty field: the recipes, and the labels, types and properties of the graph. */
import { NODES, RELATIONSHIPS } from "../model";
import { listRecipes, type Recipe } from "../recipes";
import { engineOf } from "../stores";

/** What `GET /help.json` gives the console. */
export interface QuestionHelp {
  readonly recipes: readonly (Omit<Recipe, "cypher"> & { readonly cypher: string })[];
  readonly schema: Readonly<Record<"nodes" | "relationships", Readonly<Record<string, readonly string[]>>>>;
}

/** Where there is no store. */
export const NO_HELP: QuestionHelp = { recipes: [], schema: { nodes: {}, relationships: {} } };

/** In the dialect of the store at an address. */
export function questionHelp(address: string): QuestionHelp {
  const engine = engineOf(address);
  return {
    recipes: listRecipes().map((recipe) => ({ ...recipe, cypher: recipe.cypher(engine) })),
    schema: {
      nodes: propertiesOf(NODES),
      relationships: propertiesOf(
        Object.fromEntries(Object.entries(RELATIONSHIPS).map(([type, { properties }]) => [type, properties])),
      ),
    },
  };
}

function propertiesOf(kinds: Readonly<Record<string, object>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, properties]) => [name, ["id", ...Object.keys(properties)]]),
  );
}
