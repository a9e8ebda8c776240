/** Names of two characters in front of a word, which a third would cut: 方远|挥手. */

import { read } from "../scene";

const namesIn = (text: string): readonly string[] => read(text).persons.map(({ name }) => name);

describe("a name of two characters behind a post", () => {
  it.each([
    ["副市长方远挥手致意。", "方远"],
    ["副市长方远弯腰捡起纸屑。", "方远"],
    ["副市长方远徒步前往唐先镇，了解情况。", "方远"],
    ["副市长俞岚匆匆前往唐先镇，了解情况。", "俞岚"],
    ["副市长李强乘车前往唐先镇，了解情况。", "李强"],
  ])("ends where a word begins that a third character would cut: %s", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each([
    ["副市长王小明说，要防汛。", "王小明"],
    ["副市长李建国家访归来。", "李建国"],
    ["香港立法会议员李郑月娥表示反对。", "李郑月娥"],
  ])("has a third one where what stands behind goes on with that: %s", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it("is none where both characters are a word", () => {
    expect(namesIn("县委书记高度重视防汛工作。")).toEqual([]);
  });

  it("has a third one that the page has elsewhere with other words behind it", () => {
    expect(namesIn("副市长方远挥手致意。副市长方远挥讲话。方远挥、陆文柏参加。")).toEqual([
      "方远挥",
      "方远挥",
      "方远挥",
      "陆文柏",
    ]);
  });
});
