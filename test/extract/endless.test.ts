/** Text that goes on without end, as a broken program writes it or somebody who means harm, is read like any other. */

import { extractFile } from "../../src/extract";
import { loadLexicon } from "../../src/lexicon";

const lexicon = loadLexicon();

const TIMES = 15_000;
const ENDLESS: readonly (readonly [what: string, text: string])[] = [
  ["quotation marks within each other", `${"“".repeat(TIMES)}立委${"”".repeat(TIMES)}陆文柏说，要讨论。`],
  ["brackets within each other", `${"（".repeat(TIMES)}${"）".repeat(TIMES)}陆文柏说，要讨论。`],
  ["days until days", `4月${"1日至".repeat(TIMES)}2日，陆文柏来访。`],
  ["days whose 日 never comes", `4月${"1、".repeat(TIMES)}陆文柏来访。`],
  ["deputies of deputies", `${"副".repeat(TIMES)}市长陆文柏来访。`],
  ["places behind places", `陆文柏到永康市${"古山镇永康市".repeat(TIMES / 3)}来访。`],
  ["parts of a name", `市长${"陆·".repeat(TIMES)}来访。`],
];

it.each(ENDLESS)("reads %s", (_what, text) => {
  expect(extractFile("page.txt", Buffer.from(`本报讯 ${text}`), lexicon).articles).toHaveLength(1);
});
