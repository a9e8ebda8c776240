import { assemble } from "../../src/assemble";
import { Chance } from "../../src/graph/chance";
import type { GraphRelationship, PageRecord, ParticipantRecord, RelationshipType } from "../../src/model";
import { event, knowledge, page, person, quote, site } from "../resolve/records";

const of = (type: RelationshipType, ...pages: readonly PageRecord[]): readonly GraphRelationship[] =>
  assemble(pages, knowledge()).relationships.filter((one) => one.type === type);

const nameOf = (id: string): string => id.replace(/^\w+:|@.*/g, "");
const pairs = (relationships: readonly GraphRelationship[]): readonly string[] =>
  relationships.map(({ from, to }) => `${nameOf(from.id)} ${nameOf(to.id)}`);

const present = (name: string, more: Partial<ParticipantRecord> = {}): ParticipantRecord => {
  return { name, role: "attend", order: 1, evidence: [], ...more };
};

const VIDEO = page("video", {
  persons: ["赵一山", "钱二水", "孙三", "李四", "周五", "吴六"].map((name) => person(name)),
  facilities: ["主会场", "分会场"].map((name) => site(name, { kind: "venue" })),
  events: [
    event("meeting", [], ["主会场", "分会场"], {
      participants: [
        present("赵一山"),
        present("钱二水"),
        present("孙三", { mode: "branch", venue: "分会场" }),
        present("李四", { mode: "branch", venue: "分会场" }),
        present("周五", { mode: "branch" }),
        present("吴六", { mode: "video" }),
      ],
    }),
  ],
});

it("brings together who was in one room: the main one, or a branch venue that is named", () => {
  expect(pairs(of("APPEARED_WITH", VIDEO))).toEqual(["孙三 李四", "赵一山 钱二水"]);
  expect(of("APPEARED_WITH", VIDEO).map(({ properties }) => properties["weight"])).toEqual([1, 1]);
});

it("lets nobody visit where they were not", () => {
  expect(pairs(of("VISITED", VIDEO)).toSorted()).toEqual([
    "孙三 分会场",
    "李四 分会场",
    "赵一山 主会场",
    "钱二水 主会场",
  ]);
  expect(of("TOOK_PART", VIDEO).map(({ properties }) => properties["mode"])).toEqual([
    "video",
    "branch",
    "branch",
    "branch",
    null,
    null,
  ]);
});

const [STORY] = page("x").articles;

const article = (source: string, body: string, ...names: readonly string[]): PageRecord =>
  page(source, {
    published: "2022-04-13",
    articles: [{ ...STORY!, body }],
    persons: names.map((name) => person(name, [], { mentions: [quote(name, body.indexOf(name))] })),
    events: [],
  });

it("keeps who is named in one article, and in how many of its sentences, where no event is of both", () => {
  const pages = [
    article("a", "赵一山同钱二水谈话。赵一山与钱二水握手！孙三在家。", "赵一山", "钱二水", "孙三"),
    article("b", "赵一山、钱二水。", "赵一山", "钱二水"),
  ];
  expect(of("MENTIONED_WITH", ...pages).map(({ properties }) => properties)).toMatchObject([
    { sentences: 0 },
    { sentences: 0 },
    { sentences: 3, first: "2022-04-13", last: "2022-04-13", articles: [expect.any(String), expect.any(String)] },
  ]);
  const met = { ...pages[1]!, events: [event("meeting", ["赵一山", "钱二水"])] };
  expect(of("MENTIONED_WITH", met)).toEqual([]);
});

it("does not find 王伟 in a sentence about 王伟明", () => {
  const record = article("a", "王伟明与赵一山同行。王伟在家。", "王伟", "王伟明", "赵一山");
  expect(of("MENTIONED_WITH", record).map(({ properties }) => properties["sentences"])).toEqual([0, 0, 1]);
});

it("takes from a long list of names only what stands in one sentence", () => {
  const names = Array.from({ length: 41 }, (_, at) => `赵${String.fromCodePoint(0x4e00 + at)}`);
  expect(of("MENTIONED_WITH", article("a", names.join("。"), ...names))).toEqual([]);
  expect(of("MENTIONED_WITH", article("b", `${names[0]}和${names[1]}。`, ...names))).toHaveLength(1);
});

it("gives the chance of meeting so often by accident", () => {
  const chance = new Chance(10);
  expect(chance.ofSharing(0, 3, 4)).toBe(1);
  // One event each of ten: they meet in one of ten cases.
  expect(chance.ofSharing(1, 1, 1)).toBe(0.1);
  // All three of three among three of ten: one in 120.
  expect(chance.ofSharing(3, 3, 3)).toBe(0.00833333);
  expect(chance.ofSharing(1, 10, 5)).toBe(1);
  expect(new Chance(2000).ofSharing(40, 100, 100)).toBeLessThan(1e-20);
});

it("keeps whoever is masked out of the networks, and in the events", () => {
  const names = ["赵一山", "钱二水", "张某"];
  const told = page("masked", {
    persons: names.map((name) => person(name)),
    places: [site("古山镇")],
    events: [event("visit", names, ["古山镇"])],
  });
  expect(pairs(of("APPEARED_WITH", told))).toEqual(["赵一山 钱二水"]);
  expect(pairs(of("VISITED", told)).toSorted()).toEqual(["赵一山 330784108", "钱二水 330784108"]);
  expect(of("TOOK_PART", told)).toHaveLength(3);
});

const crowd = (people: number, sites: number): PageRecord => {
  const [names, venues] = [people, sites].map((count) => Array.from({ length: count }, (_, at) => `甲${at}`));
  return page("crowd", {
    persons: names!.map((name) => person(name)),
    facilities: venues!.map((name) => site(`${name}馆`)),
    events: [
      event(
        "meeting",
        [],
        venues!.map((name) => `${name}馆`),
        { participants: names!.map((name) => present(name)) },
      ),
    ],
  });
};

it("joins everybody in a room of 300 people, and nobody in a larger one", () => {
  expect(of("APPEARED_WITH", crowd(300, 1))).toHaveLength(44_850);
  expect(of("APPEARED_WITH", crowd(301, 1))).toEqual([]);
});

it("takes nobody to have been at hundreds of sites with hundreds of others", () => {
  expect(of("VISITED", crowd(220, 200))).toHaveLength(44_000);
  expect(of("VISITED", crowd(220, 210))).toEqual([]);
});
