/** The rule engine, on words of a small lexicon of its own. */

import { Automaton, classes, signatureFor } from "../../src/lexicon";
import { Field, RuleBook, type Rule } from "../../src/rules";

const WORDS = {
  检查: ["test/visit"],
  检查站: ["test/site"],
  参加: ["test/attend"],
  未: ["test/not"],
  会议: ["test/meeting"],
};
const automaton = Automaton.of((add) => {
  for (const [word, names] of Object.entries(WORDS)) add(word, signatureFor(names));
});

function rule(pattern: string): Rule<string> {
  return { name: "test", pattern, gives: "", catches: [], misses: [] };
}

function matched(pattern: string, text: string, persons: readonly string[] = []): string | undefined {
  const person = persons.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  const hit = new RuleBook([rule(pattern)]).first(new Field(automaton.read(text), { person }));
  return hit && text.slice(hit.start, hit.end);
}

it("takes words by class, the longest first and a shorter one where the rest needs it", () => {
  expect(matched("test/visit", "在检查站")).toBe("检查");
  expect(matched("test/visit|test/site", "在检查站")).toBe("检查站");
  expect(matched("test/visit|test/site '站'", "在检查站")).toBe("检查站");
});

it("takes mentions, and gives back what labels took", () => {
  const text = "王某未参加会议";
  const field = new Field(automaton.read(text), { person: [{ start: 0, end: 2 }] });
  const hit = new RuleBook([rule("who:@person test/not test/attend")]).first(field);
  expect(hit?.taken).toEqual({ who: { start: 0, end: 2 } });
});

it("crosses no comma with two dots, and no full stop with three", () => {
  expect(matched("test/visit .. test/meeting", "检查后参加会议")).toBe("检查后参加会议");
  expect(matched("test/visit .. test/meeting", "检查，会议")).toBeUndefined();
  expect(matched("test/visit ... test/meeting", "检查，会议")).toBe("检查，会议");
  expect(matched("test/visit ... test/meeting", "检查。会议")).toBeUndefined();
  expect(matched("test/visit ..{0,1} test/meeting", "检查之后会议")).toBeUndefined();
});

it("knows alternatives, options, and nothing at all", () => {
  expect(matched("( test/not test/attend | test/visit ) test/meeting?", "未参加会议")).toBe("未参加会议");
  expect(matched("( test/not test/attend | test/visit ) test/meeting?", "检查人")).toBe("检查");
  expect(matched("( test/not | ) test/attend", "参加")).toBe("参加");
  expect(matched("( test/not )? test/attend", "未参加")).toBe("未参加");
  expect(matched("( test/visit | test/not | test/meeting ) test/attend", "会议参加")).toBe("会议参加");
});

it("looks ahead and behind without taking anything", () => {
  expect(matched("test/attend =( test/meeting )", "参加会议")).toBe("参加");
  expect(matched("test/attend !( test/meeting )", "参加会议")).toBeUndefined();
  expect(matched("!~test/not test/attend", "未参加")).toBeUndefined();
  expect(matched("~test/not test/attend", "未参加")).toBe("参加");
});

it("knows where clauses and sentences begin and end", () => {
  expect(matched("< test/attend", "王某，参加会议")).toBe("参加");
  expect(matched("<< test/attend", "王某，参加会议")).toBeUndefined();
  expect(matched("test/attend >", "参加。")).toBe("参加");
  expect(matched("test/attend >>", "参加，")).toBeUndefined();
});

it("takes digits whole and Han characters as few as will do", () => {
  expect(matched("#{1,2} test/meeting", "12会议")).toBe("12会议");
  expect(matched("han{1,4} test/meeting", "全市会议")).toBe("全市会议");
});

it("gives every match of a rule, and none twice", () => {
  const field = new Field(automaton.read("参加会议，参加会议"));
  expect(new RuleBook([rule("test/attend test/meeting")]).all(field).map((hit) => hit.start)).toEqual([0, 5]);
});

it("gives up on a pattern that would cost too much", () => {
  const text = "参加".repeat(5000);
  const began = new RuleBook([rule("test/attend ...{0,60} ...{0,60} ...{0,60} test/meeting")]);
  expect(began.first(new Field(automaton.read(text)))).toBeUndefined();
});

it("says where a pattern is not well formed", () => {
  expect(() => new RuleBook([rule("test/attend )")])).toThrow('cannot be read at 11: " )"');
  expect(() => new RuleBook([rule("( test/attend")])).toThrow("cannot be read at");
  expect(classes("test/attend").names).toEqual(["test/attend"]);
});
