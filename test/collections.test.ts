import { byCodeUnits, distinct, groupBy, sortedBy } from "../src/collections";

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
