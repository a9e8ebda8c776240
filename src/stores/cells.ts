/** Nodes, relationships and messages in the form that both engines give them. */

import { sortedBy } from "../collections";
import type { Cell } from "./store";

/** `first` (labels or type, and the id) and then the properties by name, those that are null left out. */
export function entityCell(first: Record<string, Cell>, properties: Readonly<Record<string, Cell>>): Cell {
  const rest = Object.entries(properties).filter(([name, value]) => value !== null && !(name in first));
  return { ...first, ...Object.fromEntries(sortedBy(rest, ([name]) => name)) };
}

/** The first line of an engine's message, without the picture of the query that some draw below it. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split(/\s*\r?\n\s*/)[0]!;
}
