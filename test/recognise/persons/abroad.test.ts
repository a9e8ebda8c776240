/** Short foreign names behind posts abroad, names of two surnames, and names of those who made the page. */

import { loadLexicon, ownPacks } from "../../../src/lexicon";
import { read } from "../scene";

const words = loadLexicon(ownPacks().filter((pack) => /(?:core|china|nation)$/u.test(pack)));
const namesIn = (text: string): readonly string[] => read(text, { words }).persons.map(({ name }) => name);

it.each([
  ["来访的法国空军参谋长汉南说。", ["汉南"]],
  ["代表团会见贝宁总统塔隆。", ["塔隆"]],
  ["法国总统尼科斯基本月访问永康。", ["尼科斯基"]],
  ["应秘鲁总统博卢阿特邀请，代表团出席会议。", ["博卢阿特"]],
  ["北约新成员芬兰同意。", []],
  ["市长布置任务。", []],
])("finds who stands behind a post abroad: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it.each([
  ["受助学生刘良秋宇说。刘良秋宇激动。", ["刘良秋宇", "刘良秋宇"]],
  ["市长刘良秋说。", ["刘良秋"]],
])("finds a name of two surnames whole: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it.each([
  ["生活变好了。（陆文柏，俞岚）", []],
  ["生活变好了。（永拓日报网站 陆文柏）", []],
  ["□陆文柏 俞岚", []],
  ["正告有关方面停止。微信编辑 | 陆文柏", []],
  ["大桥鸟瞰图。陆文柏摄据了解，大桥通车。", []],
  ["市长陆文柏（左）说。", ["陆文柏"]],
  ["来源：唐一鸣亲自驾车到场。俞岚参加。", ["俞岚"]],
  ["来源：唐一鸣亲自驾车到场。唐一鸣先生参加。", ["唐一鸣", "唐一鸣"]],
  ["到会的有金华日报社记者站原站长、摄影家陆文柏。", ["陆文柏"]],
  ["常委：俞岚（女）陆文柏 唐一鸣\n委员另行公布。", ["俞岚", "陆文柏", "唐一鸣"]],
])("leaves out who made the page: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
