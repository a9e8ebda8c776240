import { assert, property, string, constantFrom, array } from "fast-check";

import { plainTextOf, readPackTexts, touchedBy } from "../../src/cli/named-rows";
import { folderOf } from "./harness";

const row = (...names: readonly string[]): string => `${JSON.stringify(names)}\tofficials\t…`;

it("reads the names of rows, and leaves aside what says nothing to whoever reads pages", () => {
  const pack = folderOf({
    "officials.tsv": "# ours\nid\tname\taliases\thome\tsource\tnote\na\t林晚晴\t晚晴|小晴\t永康市\town\t\n",
    "same_as.tsv": "one\tother\n",
    "surnames.tsv": "term\tfrequency\tsource\n",
  });
  expect(readPackTexts([pack])).toEqual({
    others: ["surnames\nterm\tfrequency\tsource\n"],
    rows: ['["林晚晴","晚晴","小晴"]\tofficials\ta\t林晚晴\t晚晴|小晴\t永康市\town\t'],
  });
});

it("takes pages for touched that have a name of a row that has come or gone, however it is torn", () => {
  const isTouched = touchedBy([row("秦望山"), row("周远帆")], [row("林晚晴", "小晴"), row("周远帆")]);
  expect(["秦望山到会。", "林\n晚 晴到会。", "小雨转晴", "林木 到晚 放晴"].map(isTouched)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["周远帆到会。", "林晚到会。"].map(isTouched)).toEqual([false, false]);
});

it("takes pages for touched in which it cannot see names", () => {
  const isTouched = touchedBy([], [row("林晚晴")]);
  expect(isTouched("\\u6797\\u665a\\u6674")).toBe(true);
  expect(isTouched("&#26519;晚晴")).toBe(true);
  expect(isTouched("市委書記視察東陽縣，強調經濟發展與環境保護並重。")).toBe(true);
});

it("takes nothing for touched when no row has changed, in whatever order they are", () => {
  expect(touchedBy([row("林晚晴"), row("秦望山")], [row("秦望山"), row("林晚晴")])("林晚晴")).toBe(false);
});

it("never misses a text that has the name", () => {
  const name = string({ unit: constantFrom(...Array.from("林晚晴秦望山")), minLength: 2, maxLength: 4 });
  assert(
    property(name, array(name), string({ unit: constantFrom(...Array.from("市雨 \n，")) }), (one, others, gap) => {
      const isTouched = touchedBy(
        others.map((other) => row(other)),
        [...others, one].map((other) => row(other)),
      );
      expect(others.includes(one) || isTouched(`到${Array.from(one).join(gap)}会`)).toBe(true);
    }),
  );
});

it("sees the text of plain files only", () => {
  expect(plainTextOf("a.txt", Buffer.from("林晚晴"))).toBe("林晚晴");
  expect(plainTextOf("a.txt", Buffer.from([0xc1, 0xd6]))).toBeUndefined();
  expect(plainTextOf("a.pdf", Buffer.from("%PDF-1.7"))).toBeUndefined();
});
