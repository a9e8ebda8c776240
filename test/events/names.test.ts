/** What events are called: the words that say what it is, whole. */

import { extractFile } from "../../src/extract";
import { lexicon } from "../recognise/scene";

const HINTS = { home: "永康市", published: "2022-05-13" };

it.each([
  ["a place that begins as a preposition ends", "市长秦晓棠出席上海市青年论坛。", /^上海市青年论坛/u],
  ["a name behind a verb of holding", "全市召开防汛工作推进会，市长秦晓棠出席。", /^防汛工作推进会/u],
  ["a name behind 在…上", "市长秦晓棠在会上出席签约仪式。", /^签约仪式/u],
  ["a name in quotation marks whole", "市长秦晓棠出席了“在希望的田野上”主题活动。", /^“在希望的田野上”主题活动/u],
  ["a name behind words with which none begins", "市长秦晓棠出席在永康举行的例行新闻发布会。", /^例行新闻发布会/u],
  ["a name behind half a year", "市长秦晓棠出席2022年上半年安全生产新闻发布会。", /^2022年上半年安全生产新闻发布会/u],
  ["a name with a title in it whole", "市长秦晓棠出席第二届《山海经》学术大会。", /^第二届《山海经》学术大会/u],
  ["a name at the head of a title", "市长秦晓棠出席《2022青年论坛——走向田野》并致辞。", /^2022青年论坛/u],
  [
    "a long name from where it begins",
    "市长秦晓棠出席第12届中国东海绿色发展投资贸易洽谈会临海市招商引资重点项目专场签约仪式。",
    /^第12届中国东海绿色发展投资贸易洽谈会/u,
  ],
  ["a name whose first character is a word by itself", "市长秦晓棠出席了项目推进会。", /^项目推进会/u],
])("names %s", (_, text, called) => {
  const { events } = extractFile("a.txt", Buffer.from(`5月12日，${text}`), lexicon, HINTS);
  expect(events.map(({ name }) => name)).toEqual([expect.stringMatching(called)]);
});
