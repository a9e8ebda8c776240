import { assert, property, shuffledSubarray } from "fast-check";
import { assemble } from "../../src/assemble";
import { Findings, lexicon, pages, recordOf, truth } from "./corpus";

const records = pages.map(recordOf);
const graph = assemble(records, lexicon);
const found = new Findings(graph);

function reasonsOf(id: string) {
  return graph.nodes.find((node) => node.id === id)!.properties["reasons"];
}

it("is large enough to show everything", () => {
  expect(pages.length).toBeGreaterThanOrEqual(40);
  expect(new Set(pages.map(({ gold }) => gold.home))).toEqual(new Set(["澜州市", "枫陵县", "柳浦县"]));
  expect(new Set(pages.map(({ gold }) => gold.published.slice(0, 4)))).toEqual(new Set(["2021", "2022", "2023"]));
});

it("names no place of the corpus that there is", () => {
  const invented = lexicon.divisionsNamed("衡江省")[0]!;
  for (const name of ["衡江省", "澜州市", "枫陵县", "柳浦县", "青屿市", "白鹭镇"]) {
    expect(lexicon.divisionsNamed(name)).toHaveLength(1);
    const { code } = lexicon.divisionsNamed(name)[0]!;
    expect([invented, ...lexicon.ancestors(code)]).toContain(invented);
  }
});

it.each(pages)("names everything of the gold record on the page: $gold.source", (page) => {
  const { persons, places, facilities } = recordOf(page);
  for (const { name, mentions } of persons) expect([name, mentions.length > 0]).toEqual([name, true]);
  const optional = [...page.gold.places, ...page.gold.facilities].filter((one) => one.optional).map(({ name }) => name);
  for (const { name, mentions } of [...places, ...facilities]) {
    if (!optional.includes(name)) expect([name, mentions.length > 0]).toEqual([name, true]);
  }
});

it("finds every person, and nobody twice: namesakes in two counties, and a namesake without office", () => {
  expect(found.pagesOf("Person")).toEqual(truth.persons);
});

it("finds every place and facility: short forms are one, and namesakes in two counties are two", () => {
  expect(found.pagesOf("Place")).toEqual(truth.places);
  expect(found.pagesOf("Facility")).toEqual(truth.facilities);
});

it("finds every post with its days, two spells where somebody else was in between", () => {
  expect(found.tenures).toEqual(truth.tenures);
  const chief = found.tenures.filter(([person]) => person === "person:韩立@枫陵县");
  expect(chief.map(([, , , first, last]) => [first, last])).toEqual([
    ["2021-02-05", "2021-02-05"],
    ["2022-10-14", "2023-06-16"],
  ]);
});

it("finds every succession", () => {
  expect(found.successions).toEqual(truth.successions);
});

it("makes one event of what two papers tell, with everybody whom either names and the sentences of both", () => {
  expect(found.sameEvents).toEqual(truth.sameEvents);
  const [signing] = graph.nodes.filter(({ properties }) => properties["date"] === "--09-01");
  const people = found.of("TOOK_PART").filter(({ to }) => to.id === signing!.id);
  expect(people.map(({ from }) => from.id.replace(/^person:|@.*/g, "")).toSorted()).toEqual(
    ["何瑞清", "沈若川", "方国栋", "王建国", "冯一鸣", "顾延平"].toSorted(),
  );
});

it("makes an event of each that the pages tell, and no others", () => {
  const told = pages.flatMap(({ gold }) => gold.events).length;
  const joined = truth.sameEvents.reduce((sum, some) => sum + some.length - 1, 0);
  expect(graph.nodes.filter(({ label }) => label === "Event")).toHaveLength(told - joined);
});

it("proposes two spellings and joins nobody, and reports two holders of one post", () => {
  expect(graph.proposals.map(({ one, other, reason }) => [one, other, reason])).toEqual(truth.proposals);
  expect(
    graph.problems.map(({ file, reason }) => `${file.replace(".txt", "")}: ${/as (\S+)/.exec(reason)?.[1]}`),
  ).toEqual(truth.problems);
});

it("says why somebody is one and not another", () => {
  expect(reasonsOf("person:陈志远@枫陵县")).toEqual(
    expect.arrayContaining(["same name and jurisdiction 枫陵县", "same name and post 澜州市委副书记"]),
  );
  expect(reasonsOf("person:王建国@柳浦县")).toEqual(
    expect.arrayContaining([
      "not person:王建国@枫陵县: another jurisdiction, 枫陵县",
      "not person:王建国@柳浦县/民众: one is in office and the other a private person",
    ]),
  );
});

it("does not bring together who was in the room and who was at a branch venue, nor who was only stood in for", () => {
  const pairs = found.of("APPEARED_WITH").map(({ from, to }) => [from.id, to.id].toSorted().join(" "));
  expect(pairs).not.toContain("person:杜鹏@枫陵县 person:陈志远@枫陵县");
  expect(pairs).not.toContain("person:易青@枫陵县 person:杜鹏@枫陵县");
  const [deputised] = graph.nodes.filter(({ properties }) => properties["date"] === "--08-11");
  const present = found.of("TOOK_PART").filter(({ to }) => to.id === deputised!.id);
  expect(present.map(({ from }) => from.id)).toEqual(["person:卜算@枫陵县", "person:王建国@枫陵县"]);
});

it("is the same to the byte in whatever order the files are given", () => {
  const expected = JSON.stringify(graph);
  assert(
    property(shuffledSubarray(records, { minLength: records.length }), (some) => {
      return JSON.stringify(assemble(some, lexicon)) === expected;
    }),
    { numRuns: 10, seed: 5 },
  );
});
