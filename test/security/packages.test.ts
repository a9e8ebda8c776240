import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Entry {
  readonly integrity?: string;
  readonly resolved?: string;
}

const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync(join(__dirname, "../../package-lock.json"), "utf8"),
);

it("knows every package by the hash of its bytes, and from no one host", () => {
  const entries = Object.entries(lock.packages).filter(([path]) => path !== "");
  const open = entries.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-")).map(([path]) => path);
  expect(open).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
