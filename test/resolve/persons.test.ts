import { type Entities, resolve } from "../../src/resolve";
import type { KnownPerson } from "../../src/lexicon";
import type { PageRecord } from "../../src/model";
import { event, knowledge, page, person, quote, title } from "./records";

function personsOf(pages: readonly PageRecord[], rows: readonly KnownPerson[] = []): Entities["persons"] {
  return resolve(pages, knowledge(rows)).persons;
}

const idsOf = (pages: readonly PageRecord[], rows: readonly KnownPerson[] = []): readonly string[] =>
  personsOf(pages, rows).map(({ id }) => id);

const SECRETARY = title("市委书记", "永康市");
const MAGISTRATE = title("县长", "武义县");

it("makes one person of one name in one jurisdiction, and says why", () => {
  const pages = [page("a", { persons: [person("赵一山", [SECRETARY])] }), page("b", { persons: [person("赵一山")] })];
  expect(personsOf(pages)).toMatchObject([
    { id: "person:赵一山@永康市", home: "永康市", reasons: ["same name and jurisdiction 永康市"] },
  ]);
});

it("keeps one name in two jurisdictions two people", () => {
  const pages = [
    page("a", { persons: [person("赵一山", [SECRETARY])] }),
    page("b", { persons: [person("赵一山", [MAGISTRATE])] }),
  ];
  expect(idsOf(pages)).toEqual(["person:赵一山@武义县", "person:赵一山@永康市"]);
  expect(personsOf(pages).map(({ reasons }) => reasons)).toEqual([
    ["not person:赵一山@永康市: another jurisdiction, 永康市"],
    ["not person:赵一山@武义县: another jurisdiction, 武义县"],
  ]);
});

it("joins posts in two jurisdictions when a dictionary row names both", () => {
  const tenures = [
    { title: "县长", of: "武义县", from: null, to: "2018" },
    { title: "市委书记", of: "永康市", from: "2021", to: null },
  ];
  const row = { id: "赵一山1", name: "赵一山", aliases: [], home: "永康市", tenures };
  const pages = [page("a", { persons: [person("赵一山")] }), page("b", { persons: [person("赵一山", [MAGISTRATE])] })];
  expect(personsOf(pages, [row])).toMatchObject([
    { id: "person:赵一山1", home: "永康市", reasons: ["dictionary row 赵一山1"] },
  ]);
  expect(idsOf([page("c", { home: "巢湖市", persons: [person("赵一山")] })], [row])).toEqual(["person:赵一山@巢湖市"]);
});

const rowOf = (id: string, post: string): KnownPerson => ({
  id,
  name: "赵一山",
  aliases: [],
  home: "永康市",
  tenures: [{ title: post, of: "永康市", from: null, to: null }],
});

it("chooses between two rows of one name and home by the post, and leaves open what it cannot choose", () => {
  const rows = [rowOf("secretary", "市委书记"), rowOf("mayor", "市长")];
  expect(idsOf([page("a", { persons: [person("赵一山", [title("市长", "永康市")])] })], rows)).toEqual([
    "person:mayor",
  ]);
  expect(idsOf([page("a", { persons: [person("赵一山")] })], rows)).toEqual(["person:赵一山@永康市"]);
});

it("never joins two rows, even by a post that they share", () => {
  const rows = ["永康市", "武义县"].map((home) => ({
    id: `row-${home}`,
    name: "赵一山",
    aliases: [],
    home,
    tenures: [],
  }));
  const shared = title("市委常委", "金华市");
  const pages = [
    page("a", { persons: [person("赵一山", [SECRETARY, shared])] }),
    page("b", { persons: [person("赵一山", [MAGISTRATE, shared])] }),
  ];
  expect(idsOf(pages, rows)).toEqual(["person:row-武义县", "person:row-永康市"]);
  expect(idsOf(pages)).toHaveLength(1);
});

const pagesWith = (text: string): readonly PageRecord[] => [
  page("a", { persons: [person("赵一山", [title(text, "金华市"), SECRETARY])] }),
  page("b", { persons: [person("赵一山", [title(text, "金华市"), MAGISTRATE])] }),
];

it("joins by a post of a higher jurisdiction, but not by a group or a post that many hold", () => {
  expect(personsOf(pagesWith("市委常委"))).toMatchObject([
    { reasons: ["same name and jurisdiction 金华市", "same name and post 金华市委常委"] },
  ]);
  expect(personsOf(pagesWith("市领导"))).toHaveLength(2);
  expect(personsOf(pagesWith("市人大代表"))).toHaveLength(2);
});

test.each([
  ["the lowest jurisdiction of several posts", [title("市委常委", "金华市"), SECRETARY], "永康市"],
  ["the county of a town", [title("镇党委书记", "古山镇")], "永康市"],
  ["the page's home for a post in a body", [title("董事长", "某某物流有限公司")], "永康市"],
  ["the page's home for a post that many hold", [title("省人大代表", "浙江省")], "永康市"],
  ["the page's home for a village that nothing places", [title("村党支部书记", "某某村")], "永康市"],
  [
    "the post held now before a former one",
    [title("县长", "武义县", { status: "former" }), title("副省长", "浙江省")],
    "浙江省",
  ],
  ["a former post when there is no other", [title("县长", "武义县", { status: "former" })], "武义县"],
  ["the nation for its posts", [title("政协副主席", "全国")], "全国"],
])("takes for home %s", (_, titles, home) => {
  expect(personsOf([page("a", { persons: [person("钱二水", titles)] })])[0]!.home).toBe(home);
});

const pageWithoutHome = (source: string, publication: string | null): PageRecord =>
  page(source, { home: null, publication, persons: [person("钱二水")] });

it("keeps apart what pages without home say, except within one newspaper", () => {
  expect(personsOf([pageWithoutHome("a", "甲报"), pageWithoutHome("b", "甲报")])).toMatchObject([
    { id: "person:钱二水@甲报", home: null, reasons: ["same name and newspaper 甲报"] },
  ]);
  expect(idsOf([pageWithoutHome("a", null), pageWithoutHome("b", null)])).toHaveLength(2);
});

it("says which of two jurisdictions of one name is meant", () => {
  const near = page("a", { home: "上海市", persons: [person("钱二水", [title("区长", "普陀区")])] });
  const far = page("b", { home: "浙江省", persons: [person("钱二水", [title("区长", "普陀区")])] });
  const named = page("c", {
    home: "普陀区",
    places: [{ name: "桃浦镇", aliases: [], kind: "town", within: null, mentions: [], foundBy: "test" }],
    persons: [person("孙三")],
  });
  const { persons, titles } = resolve([near, far, named], knowledge());
  expect(persons.map(({ id }) => id)).toEqual([
    "person:孙三@普陀区310107",
    "person:钱二水@普陀区310107",
    "person:钱二水@普陀区330903",
  ]);
  expect(titles.map(({ id }) => id)).toEqual(["title:普陀区区长@310107", "title:普陀区区长@330903"]);
});

it("gives an event to the bearer of the name that its sentence names", () => {
  const [first, second] = [
    person("赵一山", [SECRETARY]),
    person("赵一山", [MAGISTRATE], { mentions: [quote("赵一山", 70)] }),
  ];
  const visit = event("visit", [], ["古山镇"], {
    participants: [{ name: "赵一山", role: "lead", order: 1, evidence: [{ start: 60, end: 90, line: 3, text: "…" }] }],
  });
  const { events } = resolve([page("a", { persons: [first, second], events: [visit] })], knowledge());
  expect(events[0]!.participants).toMatchObject([{ person: "person:赵一山@武义县", role: "lead", order: 1 }]);
});

it("makes one title of what pages shorten and what they write out", () => {
  const pages = [
    page("a", { persons: [person("赵一山", [SECRETARY])] }),
    page("b", { home: "金华市", persons: [person("赵一山", [title("永康市委书记", "永康市")])] }),
  ];
  const { titles, organisations } = resolve(pages, knowledge());
  expect(titles).toEqual([
    {
      id: "title:永康市委书记",
      name: "永康市委书记",
      jurisdiction: "永康市",
      body: "永康市委",
      of: { label: "Place", id: "330784" },
    },
  ]);
  expect(organisations).toEqual([]);
});

it("makes organisations of named bodies only", () => {
  const titles = [title("董事长", "某某物流有限公司"), title("村主任", "某某村"), title("校友", null)];
  const entities = resolve([page("a", { persons: [person("李四", titles)] })], knowledge());
  expect(entities.organisations).toEqual([{ id: "organisation:某某物流有限公司@永康市", name: "某某物流有限公司" }]);
  expect(entities.titles.map(({ name, of }) => [name, of?.id])).toEqual([
    ["某某村主任", "place:某某村@永康市"],
    ["某某物流有限公司董事长", "organisation:某某物流有限公司@永康市"],
    ["校友", undefined],
  ]);
});

const accused = (source: string, post: string) => page(source, { persons: [person("张某", [title(post, "永康市")])] });

describe("whose name hides who is meant", () => {
  it("is another on each page, and says why", () => {
    const pages = ["a", "b"].map((source) => page(source, { persons: [person("刘先生")] }));
    expect(personsOf(pages)).toMatchObject([
      { anonymous: true, reasons: ["the name hides who is meant, so that others of it are others"] },
      { anonymous: true },
    ]);
    expect(idsOf(pages).every((id) => id.startsWith("person:刘先生@page "))).toBe(true);
  });

  it("is one on pages that print one post", () => {
    expect(personsOf([accused("a", "财政局局长"), accused("b", "财政局局长")])).toMatchObject([
      { anonymous: true, reasons: ["same name and post 永康市财政局局长"] },
    ]);
    expect(idsOf([accused("a", "财政局局长"), accused("b", "教育局局长")])).toHaveLength(2);
  });

  it("holds no post against whoever is named, and is proposed to nobody", () => {
    const named = page("c", { published: "2021-01-05", persons: [person("赵一山", [title("市长", "永康市")])] });
    const masked = page("d", { published: "2021-01-06", persons: [person("张某", [title("市长", "永康市")])] });
    const { problems, successions, proposals } = resolve([named, masked], knowledge());
    expect({ problems, successions, proposals }).toEqual({ problems: [], successions: [], proposals: [] });
  });
});

it("takes a mayor of whose city the page says nothing for no private person", () => {
  expect(idsOf([page("a", { persons: [person("赵一山", [title("市长", null)])] })])).toEqual(["person:赵一山@永康市"]);
});
