import { array, assert, constantFrom, property, string } from "fast-check";
import { doubtsOf } from "../../src/read/doubts";

const STORY = "五月十六日上午，市委书记贺兰心到清溪镇调研春耕生产，副市长唐一鸣参加。";

it.each<[string, readonly string[]]>([
  [STORY, []],
  [`${STORY}鐨是个少见的字。`, []],
  ["きょう、市長は清溪町の農家を訪れ、春の農作業の様子を視察しました。", ["is Japanese"]],
  ["오늘 시장은 청계진을 방문하여 봄철 농사 준비 상황을 점검하였다고 밝혔다.", ["is Korean"]],
  [`${STORY}店名是「の」字号。`, []],
  [
    new TextDecoder("gbk").decode(Buffer.from(STORY.repeat(2))),
    ["was decoded wrongly once before it was saved; get it anew"],
  ],
  [Buffer.from(STORY).toString("latin1"), ["was decoded wrongly once before it was saved; get it anew"]],
  [`${STORY}\n市长李\ue0a3到\ue0a4。`, ["holds 2 private-use characters (U+E0A3 in line 2)"]],
  ["副市长俞岚、王□平、李⿰王争参加。", ["holds 2 unreadable characters (U+25A1 in line 1)"]],
  [`${STORY}\n□ 本报记者`, []],
  [`□融媒记者 俞岚\n${STORY}`, []],
  ["副市长俞岚、□文静参加。", ["holds 1 unreadable character (U+25A1 in line 1)"]],
  ["短\ue0a3", ["holds 1 private-use character (U+E0A3 in line 1)"]],
])("of %j says %j", (text, doubts) => {
  expect(doubtsOf(text)).toEqual(doubts);
});

/** Each is enough for a doubt, among however many characters that raise none. */
const RAISING = ["\ue0a3", "\u{f0000}", "\ufffd", "李⿰王争", "王□", "、□"];

it("sees what raises a doubt wherever it stands, and nothing in what raises none", () => {
  const plain = string({
    unit: constantFrom("市", "长", "，", "。", "“", "·", "A", "9", "\n", "　", "）"),
    maxLength: 40,
  });
  assert(
    property(plain, array(constantFrom(...RAISING), { maxLength: 3 }), plain, (before, raising, behind) => {
      expect(doubtsOf(`${before}${raising.join("")}${behind}`).length > 0).toBe(raising.length > 0);
    }),
    { seed: 41301 },
  );
});
