import { areForms, areMisprints, isAnonymous, lastPart, plainName } from "../../src/resolve/names";

test.each([
  ["锺一山", "钟一山"],
  ["赵旂", "赵旗"],
  ["赵一㨗", "赵一捷"],
  ["伊万•彼得", "伊万·彼得"],
  ["赵一山", "赵一山"],
])("takes %s for %s", (printed, plain) => {
  expect(plainName(printed)).toBe(plain);
});

test.each([
  ["彼得罗夫", "伊万·彼得罗夫", true],
  ["伊万·彼得罗夫", "谢尔盖·彼得罗夫", false],
  ["彼得罗夫", "伊万·彼得", false],
  ["赵一山", "赵一山", true],
])("knows whether %s and %s may be one name", (one, other, may) => {
  expect(areForms(one, other)).toBe(may);
});

it("compares people by the last part of a name, unless it is one character", () => {
  expect(lastPart("伊万·彼得罗夫")).toBe("彼得罗夫");
  expect(lastPart("甲·乙")).toBe("甲·乙");
});

test.each([
  ["张某", true],
  ["赵某山", true],
  ["刘先生", true],
  ["孙女士", true],
  ["小王", true],
  ["王大爷", true],
  ["赵一山", false],
  ["小林一郎", false],
  ["王XX", true],
  ["AlexSander", false],
])("knows whether %s hides who is meant", (name, hides) => {
  expect(isAnonymous({ name })).toBe(hides);
});

it("believes a record that says so", () => {
  expect(isAnonymous({ name: "赵一山", anonymous: true })).toBe(true);
});

test.each([
  ["赵山河", "赵河山", true],
  ["赵一蓉", "赵一容", true],
  ["赵一山", "赵一河", false],
  ["赵一", "赵一山", false],
])("knows whether %s and %s may be one name misprinted", (one, other, may) => {
  expect(areMisprints(one, other)).toBe(may);
});
