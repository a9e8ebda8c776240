import { resolve } from "../../src/resolve";
import { fullForm } from "../../src/resolve/short-names";
import { event, knowledge, page, person, site, title } from "./records";

const TOWN = title("镇党委书记", "古山镇");
const BUREAU = title("市水利局局长", "永康市");

const one = page("a", { persons: [person("王建国", [TOWN])] });
const other = page("b", { persons: [person("王建国", [BUREAU])] });
const neither = page("c", { persons: [person("王建国")], events: [event("meeting", ["王建国"])] });

const people = (...decided: Parameters<typeof knowledge>) =>
  resolve([one, other, neither], knowledge(...decided)).persons.map(({ id, reasons }) => [id, ...reasons]);

it("takes one name in one jurisdiction for one person in office", () => {
  expect(people()).toEqual([["person:王建国@永康市", "same name and jurisdiction 永康市"]]);
});

it("parts one name in one jurisdiction by the posts that a row names, and leaves open who has neither", () => {
  const notSameAs = [["person:王建国@古山镇党委书记", "person:王建国@永康市水利局局长"]] as const;
  expect(people([], { notSameAs }).map(([id]) => id)).toEqual([
    "person:王建国@古山镇党委书记",
    "person:王建国@永康市",
    "person:王建国@永康市水利局局长",
  ]);
  expect(people([], { notSameAs })[0]).toContain("not person:王建国@永康市水利局局长: the dictionary says so");
});

it("joins two spellings, or one name in two jurisdictions, when a row says so", () => {
  const pages = [
    page("a", { persons: [person("陈美容", [BUREAU])] }),
    page("b", { persons: [person("陈美蓉", [title("县长", "武义县")])] }),
  ];
  const sameAs = [["person:陈美容@永康市", "person:陈美蓉@武义县县长"]] as const;
  expect(resolve(pages, knowledge([], { sameAs })).persons).toMatchObject([
    { id: "person:陈美容@永康市", reasons: ["dictionary: person:陈美容@永康市 is person:陈美蓉@武义县县长"] },
  ]);
});

it("finds the row of somebody in whose name an @ stands", () => {
  const pages = [
    page("a", { persons: [person("林小雨@柳溪", [BUREAU])] }),
    page("b", { persons: [person("林小雨", [title("县长", "武义县")])] }),
  ];
  const sameAs = [["person:林小雨@柳溪@永康市", "person:林小雨@武义县县长"]] as const;
  expect(resolve(pages, knowledge([], { sameAs })).persons).toHaveLength(1);
});

it("joins two rows of the dictionary only when a row of same_as does", () => {
  const rows = ["甲", "乙"].map((id) => ({
    id,
    name: "王建国",
    aliases: [],
    home: id === "甲" ? "永康市" : "武义县",
    tenures: [],
  }));
  const pages = [one, page("d", { persons: [person("王建国", [title("县长", "武义县")])] })];
  expect(resolve(pages, knowledge(rows)).persons).toHaveLength(2);
  const sameAs = [["person:甲", "person:乙"]] as const;
  expect(resolve(pages, knowledge(rows, { sameAs })).persons).toMatchObject([
    { reasons: ["dictionary: person:甲 is person:乙"] },
  ]);
});

const hospital = (name: string, within: string | null = null) => site(name, { kind: "hospital", within });

const hospitals = (names: readonly string[], ...decided: Parameters<typeof knowledge>) =>
  resolve(
    names.map((name) => page(name, { facilities: [hospital(name)] })),
    knowledge(...decided),
  ).facilities.map(({ id, aliases }) => [id, ...aliases]);

it("knows a hospital or a school by its short form, in one city", () => {
  expect(hospitals(["市二院", "永康市第二人民医院", "永康二院"])).toEqual([
    ["facility:第二人民医院@永康市", "市二院", "永康二院"],
  ]);
  const far = page("w", { home: "武义县", facilities: [hospital("二院")] });
  const near = page("y", { facilities: [hospital("市二院")] });
  expect(resolve([far, near], knowledge()).facilities).toHaveLength(2);
});

it("lets rows join sites and keep them apart", () => {
  const names = ["市二院", "永康市第二人民医院", "红十字医院"];
  expect(hospitals(names, [], { sameAs: [["facility:市二院@永康市", "facility:红十字医院@永康市"]] })).toHaveLength(1);
  expect(
    hospitals(names, [], { notSameAs: [["facility:市二院@永康市", "facility:永康市第二人民医院@永康市"]] }),
  ).toHaveLength(3);
});

test.each([
  ["市二院", "第二人民医院"],
  ["永康市第二人民医院", "第二人民医院"],
  ["永康十一中", "第十一中学"],
  ["市中医院", "中医院"],
  ["永康市中医医院", "中医院"],
  ["市妇保院", "妇幼保健院"],
  ["县医院", "人民医院"],
  ["市委党校", "党校"],
  ["市体育馆", "体育馆"],
  ["市学校", "市学校"],
  ["医院", "医院"],
  ["市场", "市场"],
  ["永康站", "永康站"],
  ["金华市第二人民医院", "金华市第二人民医院"],
])("takes %s for %s", (name, full) => {
  expect(fullForm(name, ["永康市", "永康"], (text) => text === "学校" || text === "医院")).toBe(full);
});
