/** JSON for files that are read by machines and compared by people: one element a line. */
import type { Value } from "../model";
import type { NetworkEdge, NetworkNode, SharedColumn } from "./network";

/** `[`, a line for each item, and `]`. */
export function* jsonLines<T>(items: Iterable<T>, objectOf: (item: T) => object): Iterable<string> {
  let between = "[\n";
  for (const item of items) {
    yield between + JSON.stringify(objectOf(item));
    between = ",\n";
  }
  yield between === "[\n" ? "[]" : "\n]";
}

/** What is known of an element, by the names of columns. */
export function known(
  element: NetworkNode | NetworkEdge,
  columns: readonly SharedColumn[],
): Readonly<Record<string, Value>> {
  const values = columns.map(({ name, valueOf }) => [name, valueOf(element)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== null));
}
