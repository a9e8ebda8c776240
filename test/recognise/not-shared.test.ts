/** Posts that are another person's, or another body's, than the one that stands nearest. */
import { loadLexicon } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon();

describePeople("a post that one person holds is not that of who is listed behind the holder", [
  ["金华市茶叶协会会长陆文柏、俞岚及其家人合影。", { 陆文柏: ["金华市茶叶协会会长|金华市"], 俞岚: [] }],
  [
    "金华市茶叶协会副会长陆文柏、俞岚出席。",
    { 陆文柏: ["金华市茶叶协会副会长|金华市"], 俞岚: ["金华市茶叶协会副会长|金华市"] },
  ],
]);

describePeople("an envoy does not hold the post of who sends him", [
  [
    "联合国秘书长西非和萨赫勒问题特别代表陆文柏抵达。",
    { 陆文柏: ["萨赫勒问题特别代表|萨赫勒"] },
    { home: null, words },
  ],
]);

describePeople("a listed body keeps its posts, though its name has a word for an act", [
  ["世界气象组织秘书长陆文柏表示，天气变了。", { 陆文柏: ["世界气象组织秘书长|世界气象组织"] }, { words }],
]);

describePeople("who is to hold a post next does not hold it", [
  ["有人主张由陆文柏出任下一任金华市茶叶协会会长。", { 陆文柏: ["金华市茶叶协会会长|金华市~proposed"] }],
  ["陆文柏出任金华市茶叶协会会长。", { 陆文柏: ["金华市茶叶协会会长|金华市"] }],
]);

describePeople("what is joined to a former post by 兼 is former, too", [
  [
    "金华市茶叶协会原副会长兼宣传委员会主任陆文柏出席。",
    { 陆文柏: ["金华市茶叶协会副会长|金华市~former", "金华市茶叶协会宣传委员会主任|金华市~former"] },
  ],
]);

describePeople("the 纪委书记 of a hospital is of the hospital, and of no city", [
  [
    "会议由永康市中医医院党委副书记陆文柏主持。会上，纪委书记俞岚讲话。",
    { 陆文柏: ["永康市中医医院党委副书记|永康市中医医院"], 俞岚: ["永康市中医医院纪委书记|永康市中医医院"] },
  ],
  ["医院召开大会，党委委员、纪委书记俞岚讲话。", { 俞岚: ["党委委员|?", "纪委书记|?"] }],
  ["县委常委、纪委书记俞岚讲话。", { 俞岚: ["县委常委|武义县", "县纪委书记|武义县"] }, { home: "武义县" }],
]);
