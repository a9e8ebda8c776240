import type { EventRecord, PageRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { event, knowledge, page, person, quote, site } from "./records";

const PEOPLE = ["赵一山", "钱二水", "孙三", "李四"] as const;
const SITES = ["某某超市", "某某药店", "某某中学"] as const;
const DAY = { resolved: "2022-04-12" };

function told(source: string, ...events: readonly EventRecord[]): PageRecord {
  const persons = PEOPLE.map((name) => person(name));
  return page(source, { persons, facilities: SITES.map((name) => site(name, { kind: "shop" })), events });
}

const SENTENCE = "连日来，县里的干部走村入户，把政策送到每一户人家的门口。";

/** The second in other words, unless they are given. */
function eventsOf(one: EventRecord, other: EventRecord) {
  const [first] = other.evidence;
  const worded = first?.text === SENTENCE ? other : { ...other, evidence: [quote(`另据报道，${first?.text}`, 60)] };
  return resolve([told("a", one), told("b", worded)], knowledge()).events;
}

const visit = (people: readonly string[], sites: readonly string[], more: Partial<EventRecord> = DAY) =>
  event("visit", people, sites, more);
const meeting = (people: readonly string[], name: string, more: Partial<EventRecord> = DAY) =>
  event("meeting", people, [], { ...more, name });

const [A, B, C, D] = PEOPLE;
const [SHOP, PHARMACY, SCHOOL] = SITES;

test.each([
  ["a visit with a stop in common", visit([A], [SHOP, PHARMACY]), visit([A, B, C, D], [SHOP])],
  ["a visit of which one paper names no stop", visit([A, B], [SHOP]), visit([A, B, C], [])],
  ["a meeting under another name", meeting([A, B], "全市经济运行分析会"), meeting([A, C, B], "经济运行分析会议")],
  ["a meeting that one paper does not name", meeting([A, B], "全市经济运行分析会"), meeting([A, B], "召开")],
  ["what one paper calls by no kind", visit([A, B], [SHOP]), event("other", [A, B], [SHOP], DAY)],
  [
    "a reprint without a day",
    visit([A], [SHOP], { evidence: [quote(SENTENCE, 60)] }),
    visit([A], [SHOP], { evidence: [quote(SENTENCE, 80)] }),
  ],
])("makes one of %s", (_, one, other) => {
  const [joined, ...rest] = eventsOf(one, other);
  expect(rest).toEqual([]);
  expect(new Set(joined!.reports.map(({ article }) => article)).size).toBe(2);
});

test.each([
  ["another day", visit([A], [SHOP]), visit([A], [SHOP], { resolved: "2022-04-13" })],
  ["no day", visit([A], [SHOP], {}), visit([A], [SHOP], { evidence: [quote("另一句话。", 60)] })],
  [
    "another time of day",
    visit([A], [SHOP], { ...DAY, dayPart: "上午" }),
    visit([A], [SHOP], { ...DAY, dayPart: "下午" }),
  ],
  ["other people", visit([A, B], [SHOP]), visit([C, D], [SHOP])],
  ["other stops", visit([A, B], [SHOP]), visit([A, B], [SCHOOL])],
  ["another occasion", meeting([A, B], "市委常委会会议"), meeting([A, B], "全市森林防火部署会")],
  ["another kind", visit([A, B], [SHOP]), event("meeting", [A, B], [SHOP], DAY)],
])("keeps two with %s two", (_, one, other) => {
  expect(eventsOf(one, other)).toHaveLength(2);
});

it("keeps what one article tells of two outings two, whatever a second article says of both", () => {
  const pages = [
    told("a", visit([A, B], [SHOP]), visit([A, B], [PHARMACY])),
    told("b", visit([A, B], [SHOP, PHARMACY])),
  ];
  expect(resolve(pages, knowledge()).events).toHaveLength(2);
});

it("takes from each report what the other leaves out", () => {
  const [joined] = eventsOf(
    visit([`${A}:lead`, `${B}:accompany`], [SHOP]),
    visit([`${B}:attend`, `${A}:attend`, `${C}:accompany`], [PHARMACY, SHOP]),
  );
  expect(joined!.participants.map(({ person: id, role, order }) => [id.slice(7, -4), role, order])).toEqual([
    [B, "accompany", 1],
    [A, "lead", 2],
    [C, "accompany", 3],
  ]);
  expect(joined!.at).toHaveLength(2);
});

it("takes what is printed again much later for something new, although the words are the same", () => {
  const again = visit([A], [SHOP], { evidence: [quote(SENTENCE, 60)] });
  const printed = (days: readonly string[]) => days.map((published) => ({ ...told(published, again), published }));
  expect(resolve(printed(["2022-04-12", "2022-04-15"]), knowledge()).events).toHaveLength(1);
  expect(resolve(printed(["2022-04-12", "2022-05-15"]), knowledge()).events).toHaveLength(2);
});
