/** English counts: `plural(1, "site")` is "1 site", `plural(2, "person", "people")` is "2 people". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
