/** Values that go by several names. */

/** Every value under each of its names, in the order given. */
export function groupBy<T>(values: Iterable<T>, namesOf: (value: T) => readonly string[]): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const name of namesOf(value)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [value]);
      else if (group.at(-1) !== value) group.push(value);
    }
  }
  return groups;
}
