/** What stands in titles, around them and before the name: quotation marks, brackets, ages, counts, and words that begin a body's name. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

describePeople("quotation marks", [
  ["“立委”陆文柏、“农委会主委”俞岚。", { 陆文柏: ["“立委”|?"], 俞岚: ["“农委会主委”|?"] }, { words }],
  ["某政府“决定禁止”武义县县长陆文柏出席。", { 陆文柏: ["武义县县长|武义县"] }],
  // A name of its own in them is part of the body.
  ["永康市志愿服务队“水润万家”队长陆文柏出席。", { 陆文柏: ["永康市志愿服务队“水润万家”队长|永康市"] }],
]);

describePeople("brackets that say what a body abroad is", [
  [
    "俄联邦委员会（议会上院）国际事务委员会成员陆文柏说。",
    { 陆文柏: ["俄联邦委员会国际事务委员会成员|俄联邦委员会国际事务委员会"] },
    { words },
  ],
]);

describePeople("an age between a title and a name", [
  ["著名企业家、永康市五金商会会长，现年51岁的陆文柏到场。", { 陆文柏: ["永康市五金商会会长|永康市"] }],
  // Without one, a comma ends the titles.
  ["他感谢著名企业家、永康市五金商会会长，陆文柏到场。", { 陆文柏: [] }],
]);

describePeople("one of several in front of a title", [
  ["他与同一所医院的一位心内科副主任医师陆文柏交谈。", { 陆文柏: ["心内科副主任医师|?"] }],
]);

describePeople("words that begin the names of bodies", [
  ["应急管理部副部长陆文柏介绍。", { 陆文柏: ["应急管理部副部长|?"] }, { words }],
  [
    "推进科创走廊建设专责小组副组长陆文柏出席。",
    { 陆文柏: ["推进科创走廊建设专责小组副组长|推进科创走廊建设专责小组"] },
  ],
  ["市主持艺术协会主席陆文柏主持。", { 陆文柏: ["市主持艺术协会主席|永康市"] }],
  ["因涉嫌贿赂武义县水务局局长陆文柏，他被捕。", { 陆文柏: ["武义县水务局局长|武义县"] }],
  // What somebody does is no part of a title.
  ["推进永康建设，市委书记陆文柏应邀讲话。", { 陆文柏: ["市委书记|永康市"] }],
]);

describePeople("towns and villages behind others", [
  ["金华市武义县北岭镇长陆文柏致辞。", { 陆文柏: ["镇长|北岭镇"] }],
  ["某国政府和外长陆文柏举行会谈。", { 陆文柏: ["外长|?"] }, { words }],
]);

describePeople("a spokesman of whom was named right before", [
  ["记者从外交部获悉，发言人陆文柏作出回应。", { 陆文柏: ["外交部发言人|?"] }, { words }],
  ["记者从现场获悉，发言人陆文柏作出回应。", { 陆文柏: ["发言人|?"] }, { words }],
]);

describePeople("bodies of several people in one list", [
  [
    "巴西华人协会会长陆文柏、25街治安委员会主席俞岚出席。",
    { 陆文柏: ["巴西华人协会会长|巴西"], 俞岚: ["25街治安委员会主席|?"] },
    { words, home: null },
  ],
]);
