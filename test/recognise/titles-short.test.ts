/** Countries by one character, in front of posts that the text has in full as well, or hands on. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

describePeople("one post that is printed in two ways", [
  ["俄罗斯外长拉托夫表示同意。俄外长拉托夫将出席。", { 拉托夫: ["俄罗斯外长|俄罗斯"] }, { words }],
  // As it is printed, where nothing else is.
  ["俄外长拉托夫将出席。", { 拉托夫: ["俄外长|俄罗斯"] }, { words }],
]);

describePeople("what a country by one character hands on", [
  ["俄外长拉托夫将代替总统普尔京出席。", { 拉托夫: ["俄外长|俄罗斯"], 普尔京: ["俄罗斯总统|俄罗斯"] }, { words }],
]);
