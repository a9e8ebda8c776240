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
])("are believed in %s", (sentence, name) => expect(namesIn(sentence)).toEqual([name]));

it.each(["村民陆续回复消息。", "领导干部包案到户。"])("are none in %s", (sentence) =>
  expect(namesIn(sentence)).toEqual([]),
);
