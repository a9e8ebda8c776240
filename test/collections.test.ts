import { byCodeUnits, distinct, groupBy, groupSharing, remembered, sortedBy } from "../src/collections";

it("sorts by code units, which no locale changes", () => {
  expect(["a", "市", "Z", "𠮷", "é"].toSorted(byCodeUnits)).toEqual(["Z", "a", "é", "市", "𠮷"]);
});

it("sorts by a key, and leaves what has one key as it came", () => {
  const items = ["b2", "a2", "b1", "a1"];
  expect(sortedBy(items, (item) => item[0]!)).toEqual(["a2", "a1", "b2", "b1"]);
});

it("leaves in its order what comes in the order of its keys, as a list of its own", () => {
  const items = ["a2", "a1", "b1"];
  const sorted = sortedBy(items, (item) => item[0]!);
  expect(sorted).toEqual(items);
  expect(sorted).not.toBe(items);
});

it("gives each of several texts once, in order", () => {
  expect(distinct(["b", "B", "a", "b"])).toEqual(["B", "a", "b"]);
});

it("collects items under their keys, both in the order in which they come", () => {
  expect([...groupBy(["b1", "a1", "b2"], (item) => item[0])]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});

it("sorts many texts as it does few, whatever they begin and end with, and leaves the same as they came", () => {
  const letters = ["", "a", "b", "市", "𠮷", "\uffff", "\0"];
  const texts = Array.from({ length: 5_000 }, (_, at) => {
    const parts = [2, 3, 5, 7, 11, 13].map((step) => letters[(at * step + (at % step)) % letters.length]);
    return (at % 3 === 0 ? "" : "person:王明@永康市") + parts.join("").repeat(1 + (at % 4));
  });
  const items = texts.map((text, at) => ({ text, at }));
  const plain = items.toSorted((a, b) => byCodeUnits(a.text, b.text) || a.at - b.at);
  expect(sortedBy(items, ({ text }) => text)).toEqual(plain);
  expect(distinct(texts)).toEqual([...new Set(texts)].toSorted(byCodeUnits));
});

it("collects items under the keys that several have, and leaves out what only one has", () => {
  const shared = groupSharing(["ab", "bc", "bd", "e", "da"], (item) => item);
  expect([...shared]).toEqual([
    ["b", ["ab", "bc", "bd"]],
    ["d", ["bd", "da"]],
    ["a", ["ab", "da"]],
  ]);
});

it("works out once what is asked again, even if there is nothing", () => {
  const asked: string[] = [];
  const known = new Map<string, string | undefined>();
  const find = (key: string): string | undefined => (asked.push(key) > 1 ? key : undefined);
  const found = ["a", "a", "b", "b"].map((key) => remembered(known, key, find));
  expect(found).toEqual([undefined, undefined, "b", "b"]);
  expect(asked).toEqual(["a", "b"]);
});
