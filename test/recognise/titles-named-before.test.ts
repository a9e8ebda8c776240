/** Titles whose body the text names before, and words that are no part of one. */

import { loadLexicon, ownPacks } from "../../src/lexicon";
import { describePeople } from "./scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));

describePeople("departments of the hospital that a text names", [
  [
    "她来到永康市第三人民医院妇科门诊，接诊医师是妇科主任陆文柏。",
    { 陆文柏: ["永康市第三人民医院妇科主任|永康市第三人民医院"] },
  ],
  // Which hospital's it is, nothing says.
  ["她来到永康市第三人民医院，后来的妇科主任陆文柏接诊。", { 陆文柏: ["妇科主任|?"] }],
  // The department of an organ is of no hospital.
  ["市委组织部干部科科长陆文柏到永康市第三人民医院调研。", { 陆文柏: ["市委组织部干部科科长|永康市"] }],
]);

describePeople("prosecutors", [
  [
    "永康市人民检察院举行座谈。市人武部部长陆文柏参加。副检察长俞岚主持。",
    { 陆文柏: ["市人武部部长|永康市"], 俞岚: ["永康市人民检察院副检察长|永康市"] },
  ],
  ["市人武部部长陆文柏参加。副检察长俞岚主持。", { 陆文柏: ["市人武部部长|永康市"], 俞岚: ["副检察长|永康市"] }],
]);

describePeople("places where somebody was met, and those who stand beside", [
  ["他在土耳其首都安卡拉与哈马斯政治局领导人陆文柏会晤。", { 陆文柏: ["哈马斯政治局领导人|哈马斯政治局"] }, { words }],
  [
    "永康市盲协主席陆文柏、副主席柯楠，永拓企业社会责任总监俞岚出席。",
    {
      陆文柏: ["永康市盲协主席|永康市"],
      柯楠: ["永康市盲协副主席|永康市"],
      俞岚: ["永拓企业社会责任总监|永拓企业"],
    },
  ],
  ["接待人员董事会秘书陆文柏参加。", { 陆文柏: ["董事会秘书|?"] }],
]);

describePeople("who is nobody in particular, and who was spoken of", [
  ["各支部书记陆文柏参加。", { 陆文柏: [] }],
  ["他们拘留其领导人陆文柏。", { 陆文柏: ["领导人|?"] }],
  ["该乡水银村村秘书陆文柏说。", { 陆文柏: ["乡水银村村秘书|水银村"] }],
]);

describePeople("what somebody is behind a post", [
  ["组委会副主任、女高音歌唱家陆文柏参加。", { 陆文柏: ["组委会副主任|组委会"] }],
  ["由台北市议员、前某航飞行员陆文柏筹组。", { 陆文柏: ["台北市议员|台北市"] }, { words }],
]);

describePeople("the presidium of a congress", [
  [
    "永康市第十八届人民代表大会第一次会议举行。大会主席团常务主席陆文柏主持会议。",
    { 陆文柏: ["大会主席团常务主席|永康市"] },
    { home: null },
  ],
  ["十四届全国人大一次会议举行。主席团常务主席陆文柏主持会议。", { 陆文柏: ["主席团常务主席|全国"] }],
  // No session is told of.
  ["全国人大代表座谈。主席团常务主席陆文柏主持会议。", { 陆文柏: ["主席团常务主席|?"] }],
]);

describePeople("a school that is named before 该校", [
  ["清源大学举行仪式。该校党委书记陆文柏参加。", { 陆文柏: ["清源大学党委书记|清源大学"] }],
  ["捐赠助力清源大学艺术学院发展。该校艺术学院院长陆文柏参加。", { 陆文柏: ["清源大学艺术学院院长|清源大学艺术学院"] }],
  ["学校有关部门和学院参加。该校艺术学院院长陆文柏说。", { 陆文柏: ["校艺术学院院长|?"] }],
]);

describePeople("a village whose branch the text names by its level", [
  ["永康市古山镇胡库村受灾。村支部书记陆文柏介绍了情况。", { 陆文柏: ["村支部书记|胡库村"] }],
]);

describePeople("leaders of an organ whose number the text told", [
  [
    "金华市审计局党委书记换人。永康市教育局领导班子现有4人。包括党委书记、局长陆文柏；党委委员，金华市审计局副局长俞岚；党委委员柯楠。",
    {
      陆文柏: ["永康市教育局党委书记|永康市", "永康市教育局局长|永康市"],
      俞岚: ["永康市教育局党委委员|永康市", "金华市审计局副局长|金华市"],
      柯楠: ["永康市教育局党委委员|永康市"],
    },
  ],
  // No list of them follows.
  [
    "永康市教育局领导班子参加会议。金华市审计局副局长陆文柏到场；党委委员柯楠到场。",
    { 陆文柏: ["金华市审计局副局长|金华市"], 柯楠: ["金华市审计局党委委员|金华市"] },
  ],
]);
