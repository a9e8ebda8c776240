/** Titles of foreign states, which the country in front begins. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { extractFile } from "../../src/extract";

const lexicon = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

const postsIn = (text: string): readonly string[] =>
  extractFile("page.txt", Buffer.from(`永康日报 2022年4月14日\n\n${text}`), lexicon).persons.flatMap(
    ({ name, titles }) => titles.map((title) => `${name} ${title.text} ${title.of}`),
  );

it.each([
  ["一男子涉嫌威胁美国总统柯楠，当天被捕。", ["柯楠 美国总统 美国"]],
  ["虽然法院因法国总统柯楠涉嫌受贿发出传票，会议仍将举行。", ["柯楠 法国总统 法国"]],
  // Whoever is sent to a country is not its own.
  ["中国驻美国大使柯楠出席会议。", ["柯楠 中国驻美国大使 中国"]],
  ["前美国总统柯楠出席会议。", ["柯楠 美国总统 美国"]],
  // 新 alone is 新加坡, and none behind another country.
  ["美国新总统柯楠宣誓。", ["柯楠 美国新总统 美国"]],
])("begins a title at the country right before its head: %s", (text, posts) => {
  expect(postsIn(text)).toEqual(posts);
});
