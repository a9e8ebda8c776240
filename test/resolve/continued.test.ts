import type { EventRecord, PageRecord } from "../../src/model";
import { resolve } from "../../src/resolve";
import { event, knowledge, page, person, quote, site } from "./records";

const DAY = { date: "--04-12", resolved: "2022-04-12" };
const told = (start: number, text: string): Pick<EventRecord, "evidence"> => ({ evidence: [quote(text, start)] });

const people = (...names: readonly string[]): Pick<PageRecord, "persons"> => ({
  persons: names.map((name) => person(name, [])),
});

/** 赵一 and 钱二 at 古山镇, and the page that goes on with 孙三 at 石柱镇. */
const first = page("one", {
  ...people("赵一", "钱二"),
  places: [site("古山镇")],
  events: [event("visit", ["赵一", "钱二"], ["古山镇"], { ...DAY, ...told(60, "赵一、钱二到古山镇调研，") })],
});
const [article] = first.articles;

const second = (links: Partial<EventRecord>, ...more: readonly EventRecord[]): PageRecord =>
  page("two", {
    ...people("孙三"),
    places: [site("石柱镇")],
    articles: [{ ...article!, headline: null, continues: { source: "one", article: "a1" } }],
    events: [
      {
        ...event("visit", ["孙三"], ["石柱镇"], { ...DAY, ...told(10, "孙三在石柱镇陪同。"), ...links }),
        participants: [{ name: "孙三", role: "accompany", order: 3, evidence: [] }],
      },
      ...more,
    ],
  });
const LINK = { continues: { source: "one", article: "a1", start: 60, nth: 1 } };

const eventsOf = (...pages: readonly PageRecord[]) => resolve(pages, knowledge()).events;
const who = (...pages: readonly PageRecord[]) =>
  eventsOf(...pages).map(({ participants, at, reports }) => ({
    who: participants.map((one) => `${one.person.replace(/^person:|@.*$/g, "")} ${one.role} ${one.order}`),
    where: at.map(({ id }) => id),
    sentences: reports.map((report) => report.quote.text),
  }));

const WHOLE = {
  who: ["赵一 lead 1", "钱二 attend 2", "孙三 accompany 3"],
  where: ["330784108", "330784105"],
  sentences: ["赵一、钱二到古山镇调研，", "孙三在石柱镇陪同。"],
};

it("makes one event of what the pages of a story tell of it, in its order, with the sentences of all", () => {
  expect(who(first, second(LINK))).toEqual([WHOLE]);
  expect(who(second(LINK), first)).toEqual([WHOLE]);
});

it("joins an event without a day, which nothing else would join", () => {
  const open = { date: null, resolved: null };
  const undated = { ...first, events: first.events.map((one) => ({ ...one, ...open })) };
  expect(who(undated, second({ ...LINK, ...open }))).toEqual([WHOLE]);
});

it("gives it the id that it has on the page that began it", () => {
  expect(eventsOf(first, second(LINK)).map(({ id }) => id)).toEqual(eventsOf(first).map(({ id }) => id));
});

it("joins no events that no link joins, though they are alike: one story tells of two", () => {
  const like = { ...first.events[0]!, ...told(10, "赵一、钱二随后到古山镇调研。") };
  const other = { ...second({}), ...people("赵一", "钱二"), places: [site("古山镇")], events: [like] };
  expect(eventsOf(first, other)).toHaveLength(2);
  const apart = { ...other, articles: first.articles };
  expect(eventsOf(first, apart)).toHaveLength(1);
});

it("takes no notice of a link to a page or an event that is not there", () => {
  expect(eventsOf(second(LINK))).toHaveLength(1);
  expect(eventsOf(first, second({ continues: { ...LINK.continues, start: 61 } }))).toHaveLength(2);
  const { articles } = resolve([second(LINK)], knowledge());
  expect(articles.map(({ story }) => story.length)).toEqual([1]);
});

it("tells events that begin in one sentence apart by their number", () => {
  const two = {
    ...first,
    events: [...first.events, event("visit", ["钱二"], [], { ...DAY, ...told(60, "赵一、钱二到") })],
  };
  const continued = who(two, second({ continues: { ...LINK.continues, nth: 2 } }));
  expect(new Set(continued.map((one) => one.who.join("、")))).toEqual(
    new Set(["赵一 lead 1、钱二 attend 2", "钱二 lead 1、孙三 accompany 3"]),
  );
});

it("still makes one event of the whole and of what another paper tells of it", () => {
  const other = page("three", {
    ...people("赵一", "钱二", "孙三"),
    places: [site("石柱镇")],
    events: [event("visit", ["赵一", "钱二", "孙三"], ["石柱镇"], { ...DAY, ...told(5, "赵一等到石柱镇。") })],
  });
  const [one, ...rest] = eventsOf(first, second(LINK), other);
  expect(rest).toEqual([]);
  expect(new Set(one!.reports.map((report) => report.article)).size).toBe(3);
});

it("names the parts of a story from the first, and ends where they go round in a circle", () => {
  const entities = resolve([first, second(LINK)], knowledge());
  const [one, two] = ["one", "two"].map((source) => entities.articles.find((each) => each.page.source === source)!);
  expect([one!.story, two!.story]).toEqual([[one!.id], [one!.id, two!.id]]);
  const round = { ...first, articles: [{ ...article!, continues: { source: "two", article: "a1" } }] };
  const { articles } = resolve([round, second(LINK)], knowledge());
  expect(articles.map(({ story }) => story.length)).toEqual([2, 2]);
});
