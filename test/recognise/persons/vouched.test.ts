/** Names that their characters speak against, in reports, where a post right before them says that somebody is named. */

import { extractFile } from "../../../src/extract";
import { loadLexicon, ownPacks } from "../../../src/lexicon";

const lexicon = loadLexicon(ownPacks());
/** What makes a report of a sentence. */
const REST = "今年以来，全市经济运行平稳，各项工作有序推进，企业效益持续向好，居民收入稳步增长。".repeat(5);
const namesIn = (sentence: string) =>
  extractFile("a.txt", Buffer.from(sentence + REST), lexicon, { home: "永康市" }).persons.map(({ name }) => name);

it.each([
  ["政法委书记平岸宣读表彰决定。", "平岸"],
  ["店主翁先枝说，生意很好。", "翁先枝"],
  ["科室副主任医师胡慧接诊后，给出了方案。", "胡慧"],
])("are believed in %s", (sentence, name) => expect(namesIn(sentence)).toEqual([name]));

it.each(["村民陆续回复消息。", "领导干部包案到户。", "医生严格遵守规定。"])("are none in %s", (sentence) =>
  expect(namesIn(sentence)).toEqual([]),
);

it.each([
  ["会上，社区对文柳干、张建和、张桂秋进行了表彰。", "文柳干 张建和 张桂秋"],
  ["副主席：缪远洲、张建和、张桂秋。", "缪远洲 张建和 张桂秋"],
  ["参加活动的有陈雅文、张建和、缪阮耕。", "陈雅文 张建和 缪阮耕"],
  ["参加活动的有陈雅文、张建和（女）、缪阮耕（女）、张桂秋。", "陈雅文 张建和 缪阮耕 张桂秋"],
])("are believed in lists that names of others make: %s", (sentence, names) =>
  expect(namesIn(sentence).join(" ")).toBe(names),
);

it("are none in lists where they are words", () => {
  expect(namesIn("参加活动的有陈雅文、马路、张建和。").join(" ")).toBe("陈雅文 张建和");
});
