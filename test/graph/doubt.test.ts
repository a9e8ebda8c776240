/** What is only likely is kept with its confidence, and everything that follows from it says so. */
import * as fc from "fast-check";

import { assemble } from "../../src/assemble";
import { leastSure, mostSure } from "../../src/derive";
import type { EventRecord, GraphRelationship, PageRecord, RelationshipType } from "../../src/model";
import { event, knowledge, page, person, quote, site, title } from "../resolve/records";

const PEOPLE = ["赵一山", "钱二水", "孙三"] as const;
const SITES = ["古山镇", "石柱镇"] as const;

type Doubts = Readonly<Record<string, number>>;

/** `outing("e1", ["赵一山", "钱二水"], ["古山镇"], { 钱二水: 0.7 })`, on the fourteenth of March. */
function outing(id: string, people: readonly string[], at: readonly string[], doubts: Doubts = {}): EventRecord {
  const { participants, ...rest } = event("visit", people, at, { id, date: "2022-03-14", resolved: "2022-03-14" });
  const doubtful = at.flatMap((name) => (doubts[name] === undefined ? [] : [{ name, confidence: doubts[name] }]));
  return {
    ...rest,
    evidence: [quote(`${people.join("、")}到${at.join("、")}。`, 60 + 40 * Number(id.slice(1)))],
    participants: participants.map((one) =>
      doubts[one.name] === undefined ? one : { ...one, confidence: doubts[one.name]! },
    ),
    ...(doubtful.length > 0 && { doubtful }),
  };
}

const told = (source: string, ...events: readonly EventRecord[]): PageRecord =>
  page(source, {
    persons: PEOPLE.map((name) => person(name)),
    places: SITES.map((name) => site(name)),
    events,
  });

const of = (type: RelationshipType, ...pages: readonly PageRecord[]): readonly GraphRelationship[] =>
  assemble(pages, knowledge()).relationships.filter((one) => one.type === type);

const between = (relationships: readonly GraphRelationship[], ...names: readonly string[]) =>
  relationships.find(({ from, to }) => names.every((name) => `${from.id} ${to.id}`.includes(name)))?.properties;

it("keeps whoever may have taken part, and where it may have been, with how likely that is", () => {
  const pages = told("a", outing("e1", ["赵一山", "钱二水"], ["古山镇"], { 钱二水: 0.72, 古山镇: 0.61 }));
  expect(of("TOOK_PART", pages).map(({ properties }) => properties["confidence"])).toEqual([null, 0.72]);
  expect(of("AT", pages).map(({ properties }) => properties["confidence"])).toEqual([0.61]);
});

it("is as sure that two met as of the one of whom it is less sure", () => {
  const pages = told("a", outing("e1", PEOPLE, [], { 钱二水: 0.72, 孙三: 0.66 }));
  const met = of("APPEARED_WITH", pages);
  expect(between(met, "赵一山", "钱二水")).toMatchObject({ doubtful: true, confidence: 0.72 });
  expect(between(met, "孙三", "钱二水")).toMatchObject({ doubtful: true, confidence: 0.66 });
});

it("is as sure that somebody was at a site as of the person or of the site, whichever is less sure", () => {
  const pages = told("a", outing("e1", ["赵一山", "钱二水"], ["古山镇"], { 钱二水: 0.72, 古山镇: 0.8 }));
  const visited = of("VISITED", pages);
  expect(between(visited, "赵一山")).toMatchObject({ doubtful: true, confidence: 0.8 });
  expect(between(visited, "钱二水")).toMatchObject({ doubtful: true, confidence: 0.72 });
});

it("doubts nothing that one event makes sure, and counts the doubtful ones all the same", () => {
  const pages = told(
    "a",
    outing("e1", ["赵一山", "钱二水"], ["古山镇"], { 钱二水: 0.72 }),
    outing("e2", ["赵一山", "钱二水"], ["石柱镇"]),
  );
  expect(between(of("APPEARED_WITH", pages), "赵一山", "钱二水")).toMatchObject({
    times: 2,
    doubtful: false,
    confidence: null,
  });
});

it("takes what several papers tell of one event as sure as the surest of them", () => {
  const papers = [0.7, 0.8].map((likely, at) => ({
    ...told(`${at}`, outing("e1", ["赵一山", "钱二水"], ["古山镇"], { 钱二水: likely, 古山镇: likely })),
    published: `2022-03-1${5 + at}`,
  }));
  expect(of("TOOK_PART", ...papers).map(({ properties }) => properties["confidence"])).toEqual([null, 0.8]);
  expect(of("AT", ...papers).map(({ properties }) => properties["confidence"])).toEqual([0.8]);
  const sure = told("c", outing("e1", ["赵一山", "钱二水"], ["古山镇"]));
  expect(of("TOOK_PART", ...papers, sure).map(({ properties }) => properties["confidence"])).toEqual([null, null]);
});

/** What the graph of some pages says of the node or the post of a name. */
const saidOf = (name: string, ...pages: readonly PageRecord[]) => {
  const { nodes } = assemble(pages, knowledge());
  const { doubtful, confidence: likely } = nodes.find(({ properties }) => properties["name"] === name)!.properties;
  return [doubtful, likely];
};
const UNSURE = { ...person("李四", [title("市长", "永康市")]), confidence: 0.62 };

it("keeps whom and what pages only seem to name, as sure as on the page that makes it surest", () => {
  const canteen = { ...site("老槐树食堂", { kind: "shop" }), confidence: 0.55 };
  const first = page("a", { persons: [UNSURE], facilities: [canteen] });
  const second = page("b", {
    persons: [{ ...UNSURE, confidence: 0.8 }],
    facilities: [site("老槐树食堂", { kind: "shop" })],
  });
  expect([saidOf("李四", first), saidOf("老槐树食堂", first)]).toEqual([
    [true, 0.62],
    [true, 0.55],
  ]);
  expect([saidOf("李四", first, second), saidOf("老槐树食堂", first, second)]).toEqual([
    [true, 0.8],
    [false, null],
  ]);
});

it("is sure of a division, and of whom a row of a dictionary knows, whatever a page thinks of the name", () => {
  const row = { id: "lisi", name: "李四", aliases: [], home: "永康市", tenures: [], note: "" };
  const place = { ...site("古山镇"), confidence: 0.4 };
  const { nodes } = assemble([page("a", { persons: [UNSURE], places: [place] })], knowledge([row]));
  expect(nodes.filter(({ properties }) => properties["doubtful"] === true)).toEqual([]);
});

it("is as sure of a post as of the person on the surest page that gives it, not on others", () => {
  const sure = { ...person("李四", [title("书记", "永康市")]) };
  const held = of("HOLDS", page("a", { persons: [UNSURE] }), page("b", { persons: [sure] }));
  expect(held.map(({ to, properties }) => [to.id, properties["doubtful"], properties["confidence"]])).toEqual([
    ["title:永康市书记", false, null],
    ["title:永康市市长", true, 0.62],
  ]);
});

const likelihoods = (...events: readonly EventRecord[]) =>
  assemble([told("a", ...events)], knowledge())
    .nodes.filter(({ label }) => label === "Event")
    .map(({ properties }) => properties["confidence"]);

it("is as sure of an event as that its surest participant took part", () => {
  expect(likelihoods(outing("e1", ["赵一山", "钱二水"], [], { 赵一山: 0.5, 钱二水: 0.7 }))).toEqual([0.7]);
  expect(likelihoods(outing("e1", ["赵一山", "钱二水"], [], { 钱二水: 0.7 }))).toEqual([null]);
});

const confidence = fc.option(fc.integer({ min: 1, max: 89 }).map((hundredths) => hundredths / 100));

it("holds of whatever events there are: an edge is doubtful exactly where none of its events is sure of both its ends", () => {
  const doubts = fc.record({
    赵一山: confidence,
    钱二水: confidence,
    孙三: confidence,
    古山镇: confidence,
    石柱镇: confidence,
  });
  const outings = fc.array(
    fc.record({ people: fc.subarray([...PEOPLE], { minLength: 1 }), at: fc.subarray([...SITES]), doubts }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(outings, (given) => {
      const events = given.map(({ people, at, doubts: said }, nth) => {
        const some = Object.entries(said).filter((one): one is [string, number] => one[1] !== null);
        return outing(`e${nth + 1}`, people, at, Object.fromEntries(some));
      });
      const { relationships } = assemble([told("a", ...events)], knowledge());
      const sureness = new Map(
        relationships.flatMap(({ type, from, to, properties }) => {
          if (type !== "TOOK_PART" && type !== "AT") return [];
          const [one, other] = type === "AT" ? [from, to] : [to, from];
          const said = properties["confidence"];
          return [[`${one.id} ${other.id}`, typeof said === "number" ? said : null]];
        }),
      );
      for (const { type, from, to, properties } of relationships) {
        if (type !== "VISITED" && type !== "APPEARED_WITH") continue;
        const ids = [properties["events"] ?? []].flat().map(String);
        const each = ids.map((id) => leastSure([from, to].map((end) => sureness.get(`${id} ${end.id}`)!)));
        expect(properties["doubtful"]).toBe(each.every((one) => one !== null));
        expect(properties["confidence"]).toBe(mostSure(each));
        expect(properties["doubtful"]).toBe(properties["confidence"] !== null);
        if (properties["confidence"] !== null) expect(properties["confidence"]).toBeGreaterThan(0);
        if (properties["confidence"] !== null) expect(properties["confidence"]).toBeLessThan(1);
      }
    }),
  );
});
