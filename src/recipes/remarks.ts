/** What must be said beside an answer: what it leaves out, and why it has no rows. */

import type { GraphStore } from "../stores";
import type { Values } from "./bind";
import type { Parameter, Recipe } from "./recipe";

/**
 * What an answer between two days leaves out: events of the person of which no year is known.
 *
 * @returns one line; undefined where no days were given, or nothing is left out
 */
export async function leftOut({ parameters }: Recipe, values: Values, store: GraphStore): Promise<string | undefined> {
  const days = daysGiven(parameters, values);
  const given = parameters.some(({ name }) => name === "person");
  if (days.length === 0 || !given) return undefined;
  const { rows } = await store.query(
    "MATCH (p:Person)-[:TOOK_PART]->(e:Event) WHERE (p.name = $value OR p.id = $value) AND e.dateFrom IS NULL RETURN e.id",
    { value: values["person"]! },
  );
  const count = new Set(rows.map(([id]) => id)).size;
  const options = days.map(({ name }) => `--${name}`).join(" and ");
  if (count === 0) return undefined;
  return `${counted(count, "event")} of which no year is known left out by ${options}; build --year YEAR completes them`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** Of what a value names: where it is looked for, and what the graph may have of it. */
const OWN: Readonly<Record<string, { readonly match: string; readonly has: readonly (readonly [string, string])[] }>> =
  {
    person: {
      match: "MATCH (n:Person) WHERE n.name = $value OR n.id = $value",
      has: [
        ["event", "-[:TOOK_PART]->(x:Event)"],
        ["post", "-[:HOLDS]->(x:Title)"],
      ],
    },
    post: {
      match: "MATCH (n:Title) WHERE n.name = $value OR n.id = $value",
      has: [["holder", "<-[:HOLDS]-(x:Person)"]],
    },
    site: {
      match: "MATCH (n:Place|Facility) WHERE n.name = $value OR n.id = $value OR $value IN n.aliases",
      has: [["visitor", "<-[:VISITED]-(x:Person)"]],
    },
  };

/** Why a recipe has no rows, in one line: what it looked for is there, and what the graph has of it. */
export async function whyEmpty({ parameters, about }: Recipe, values: Values, store: GraphStore): Promise<string> {
  const days = daysGiven(parameters, values);
  const parts: string[] = [];
  for (const { name, type, fallback } of parameters) {
    const [value, own] = [values[name], OWN[type]];
    if (value === undefined || value === fallback || own === undefined) continue;
    const counts: string[] = [];
    for (const [what, pattern] of own.has) {
      const { rows } = await store.query(`${own.match} MATCH (n)${pattern} RETURN DISTINCT x.id`, { value });
      counts.push(counted(rows.length, what));
    }
    parts.push(`of ${value} the graph has ${counts.join(" and ")}`);
  }
  if (days.length > 0)
    parts.push(`only days ${days.map(({ name }) => `--${name} ${values[name]}`).join(" ")} were asked for`);
  return `no rows: nothing in the graph answers "${about.en}"${parts.map((part) => `; ${part}`).join("")}`;
}

/** The parameters that bound an answer to some days. */
function daysGiven(parameters: readonly Parameter[], values: Values): readonly Parameter[] {
  return parameters.filter(({ name, type, fallback }) => type === "day" && values[name] !== fallback);
}
