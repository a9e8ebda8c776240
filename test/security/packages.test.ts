import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Entry {
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
}

const textOf = (name: string): string => readFileSync(join(__dirname, "../..", name), "utf8");

const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(textOf("package-lock.json"));
const own: { readonly allowScripts: Readonly<Record<string, boolean>> } = JSON.parse(textOf("package.json"));

it("knows every package by the hash of its bytes, and from no one host", () => {
  const entries = Object.entries(lock.packages).filter(([path]) => path !== "");
  const open = entries.filter(([, { integrity = "" }]) => !integrity.startsWith("sha512-")).map(([path]) => path);
  expect(open).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it("lets no package run a script when it is installed, and has said so of each that brings one", () => {
  const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript = false }]) => hasInstallScript);
  const names = scripted.map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
  expect(own.allowScripts).toEqual(Object.fromEntries(names.map((name) => [name, false])));
});
