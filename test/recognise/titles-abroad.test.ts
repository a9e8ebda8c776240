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
  ["中国驻美国大使柯楠出席会议。", ["柯楠 中国驻美国大使 全国"]],
  ["前美国总统柯楠出席会议。", ["柯楠 美国总统 美国"]],
  // 新 alone is 新加坡, and none behind another country.
  ["美国新总统柯楠宣誓。", ["柯楠 美国新总统 美国"]],
])("begins a title at the country right before its head: %s", (text, posts) => {
  expect(postsIn(text)).toEqual(posts);
});

it.each([
  [
    "陆文柏同越共中央政治局委员、中央组织部部长柯楠会谈。",
    ["柯楠 越共中央政治局委员 越南", "柯楠 越共中央组织部部长 越南"],
  ],
  ["陆文柏同古共中央政治局委员柯楠会谈。", ["柯楠 古共中央政治局委员 古巴"]],
  ["越南外交部部长、国会副主席柯楠出席。", ["柯楠 越南外交部部长 越南", "柯楠 越南国会副主席 越南"]],
  // Our own party needs no country, and no other organ is its.
  ["中共中央政治局委员、中央组织部部长柯楠出席。", ["柯楠 中央政治局委员 全国", "柯楠 中央组织部部长 null"]],
  ["永康市副市长、国会研究会副主席柯楠出席。", ["柯楠 永康市副市长 永康市", "柯楠 国会研究会副主席 国会研究会"]],
])("gives the country of a party or a chamber: %s", (text, posts) => {
  expect(postsIn(text)).toEqual(posts);
});

it.each([
  ["陆文柏同议长柯楠会谈。", ["柯楠 议长 null"]],
  ["陆文柏同市委书记柯楠座谈。", ["柯楠 市委书记 永康市"]],
  ["大同市委书记柯楠出席会议。", ["柯楠 大同市委书记 大同市"]],
  ["永康市同盟会会长柯楠出席会议。", ["柯楠 永康市同盟会会长 永康市"]],
])("takes 同 in front of a title for a word of its own: %s", (text, posts) => {
  expect(postsIn(text)).toEqual(posts);
});

it.each([
  [
    "印度信息和广播部、青年事务和体育部部长柯楠表示。",
    ["柯楠 印度信息和广播部部长 印度", "柯楠 印度青年事务和体育部部长 印度"],
  ],
  ["伊朗新任最高领袖柯楠发表声明。", ["柯楠 伊朗最高领袖 伊朗"]],
  [
    "俄罗斯国防部说，俄武装力量最高统帅、总统柯楠决定停火。",
    ["柯楠 俄武装力量最高统帅 俄罗斯", "柯楠 俄罗斯总统 俄罗斯"],
  ],
  ["永康市宣传部、统战部部长柯楠表示。", ["柯楠 永康市宣传部部长 永康市", "柯楠 永康市统战部部长 永康市"]],
])("gives each ministry its head: %s", (text, posts) => {
  expect(postsIn(text)).toEqual(posts);
});

it("gives the deputy head of a whole that a table has, and of no part", () => {
  const text = "中国社会科学院学部委员、社会政法学部主任、副院长柯楠发言。";
  expect(postsIn(text)).toContain("柯楠 中国社会科学院副院长 中国社会科学院");
});

it.each([
  ["美国大选结束。陆文柏向当选总统柯楠致贺电。", ["柯楠 当选总统 美国"]],
  ["美国大选结束。柯楠当选总统。", ["柯楠 总统 美国"]],
])("keeps 当选 in front of a president, and none behind a name: %s", (text, posts) => {
  expect(postsIn(text)).toEqual(posts);
});

it.each([
  ["应联合国粮农组织总干事柯达洛邀请，陆文柏前往参观。", ["柯达洛 联合国粮农组织总干事 联合国粮农组织"]],
  ["应泰王国总理巴达拉邀请，陆文柏前往访问。", ["巴达拉 泰王国总理 泰国"]],
  ["应急管理部部长柯楠出席会议。", ["柯楠 应急管理部部长 null"]],
])("begins no body with what a clause begins with: %s", (text, posts) => {
  expect(postsIn(text)).toEqual(posts);
});

it.each([
  [
    "陆文柏同德意志联邦共和国副总理兼外交部长柯达洛会谈。",
    ["柯达洛 德意志联邦共和国副总理 德国", "柯达洛 德意志联邦共和国外交部长 德国"],
  ],
  [
    "应欧洲理事会主席柯达洛、意大利共和国总理巴达拉和欧盟委员会主席索达尔邀请，陆文柏前往访问。",
    ["柯达洛 欧洲理事会主席 欧洲理事会", "巴达拉 意大利共和国总理 意大利", "索达尔 欧盟委员会主席 欧盟委员会"],
  ],
  ["国家主席习近平同老挝国家主席巴达拉会谈。", ["习近平 国家主席 全国", "巴达拉 老挝国家主席 老挝"]],
  ["在会见卢旺达总统柯达洛时，陆文柏提出建议。", ["柯达洛 卢旺达总统 卢旺达"]],
  ["亚美尼亚总统巴达相在贺函中说，愿同中国合作。", ["巴达相 亚美尼亚总统 亚美尼亚"]],
])("knows states by their full names, and their heads: %s", (text, posts) => {
  expect(postsIn(text)).toEqual(posts);
});
