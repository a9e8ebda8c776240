/** The mark by which an embedded store is known as ours, and as that of one build: the comment of a table. */

import type { GraphStore } from "../store";

/** The table that has the comment. */
const TABLE = "Article";
const OURS = "Xingji";

/** A statement that marks a store as ours, and as that of a build where its hash is given. */
export function marking(build: string | undefined): string {
  return `COMMENT ON TABLE \`${TABLE}\` IS '${[OURS, ...(build === undefined ? [] : [build])].join(" ")}'`;
}

/** What a store is marked with: the hash of its build, empty where it was loaded without one; null where it is not ours. */
export async function readMark(store: GraphStore): Promise<string | null> {
  const { columns, rows } = await store.query("CALL show_tables() RETURN *");
  const [name, comment] = [columns.indexOf("name"), columns.indexOf("comment")];
  const said = rows.find((row) => row[name] === TABLE)?.[comment];
  const [ours, build = ""] = typeof said === "string" ? said.split(" ") : [];
  return ours === OURS ? build : null;
}
