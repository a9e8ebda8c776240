/** Foreign names without a dot: last names, Japanese names, names in Latin letters. */

import { read } from "../scene";

const namesIn = (text: string): string =>
  read(text)
    .persons.map(({ name }) => name)
    .join(" ");

it.each([
  ["加拿大总理特鲁多在社交媒体发文宣布此事。", "特鲁多"],
  ["波兰国防部长布瓦什恰克11日表示欢迎。", "布瓦什恰克"],
  ["外交部发言人扎哈罗娃上周接受采访。", "扎哈罗娃"],
  ["沙莉纳斯女士介绍了工厂的情况。", "沙莉纳斯"],
])("a last name is read whole in %s", (text, name) => expect(namesIn(text)).toBe(name));

it.each([
  ["欧盟委员会主席容克将于当晚启程。", "容克"],
  ["去年加尼总统成功访华。", "加尼"],
  ["英国上议院议员麦克·贝特斯勋爵24日宣布此事。", "麦克·贝特斯"],
  ["美国总统贝拉克·桑德马才走进房间。", "贝拉克·桑德马"],
  ["党领导人大卫·阿拉巴托表示，情况属实。", "大卫·阿拉巴托"],
  ["披塔·林乍伦托领导的党成为大党。", "披塔·林乍伦托"],
  ["货船停靠在港口。沙赫扎德·赛义托 摄", ""],
  ["他会见了总统阿尔马兹别克·阿坦巴托夫。", "阿尔马兹别克·阿坦巴托夫"],
  ["中国社科院俄罗斯研究所所长李永全在会议上表示欢迎。", "李永全"],
])("a name behind a post abroad, or in front of one, ends where it does in %s", (text, name) =>
  expect(namesIn(text)).toBe(name),
);

it("a last name is who was named in full before", () =>
  expect(namesIn("总统约翰·桑德森说，合作很好。桑德森总统表示欢迎。")).toBe("约翰·桑德森 约翰·桑德森"));

it.each([
  ["日本首相木原健次5月12日抵达北京。市长陆文柏会见木原。", "木原健次 陆文柏 木原健次"],
  ["日本首相木原健次5月12日抵达北京。木原会见了市长陆文柏。", "木原健次 木原健次 陆文柏"],
  ["市长陆文柏会见木原。", "陆文柏"],
])("a Japanese surname alone is who was named in full before in %s", (text, names) =>
  expect(namesIn(text)).toBe(names),
);

it("nobody is called what somebody does behind a post", () => {
  expect(namesIn("陆文柏主席赴秘鲁进行国事访问。")).toBe("陆文柏");
  expect(namesIn("国务院总理陆文监誓。")).toBe("陆文");
});

it.each([
  ["自治区人大常委会主任白玛赤林，自治区政府主席洛桑江村到机场迎接。", "白玛赤林 洛桑江村"],
  ["全国人大常委会副委员长向巴平措出席。", "向巴平措"],
  ["书记扎西带队检查，主任多吉等人参加。", "扎西 多吉"],
])("names of peoples without surnames are read whole in %s", (text, names) => expect(namesIn(text)).toBe(names));

it.each([
  ["内阁官房副长官木原健次出席会议。", "木原健次"],
  ["法官赤根纪子抵达海牙。", "赤根纪子"],
  ["首席财务官十时直树说，工厂将扩建。", "十时直树"],
])("a Japanese name is read whole in %s", (text, name) => expect(namesIn(text)).toBe(name));

it.each([
  ["他的妻子Maria Holm也很厉害。", "MariaHolm"],
  ["首席经济学家MariaHolm表示，物价平稳。", "MariaHolm"],
  ["央行助理行长Maria Holm在一份声明中指出，物价平稳。", "MariaHolm"],
  ["委员会主席 J. P. Lindqvist-Berg 表示欢迎。", "J.P.Lindqvist-Berg"],
])("a name in Latin letters is read behind a post in %s", (text, name) => expect(namesIn(text)).toBe(name));

it.each(["他在Maria Holm工作了三年。", "公司CEO表示，New Lights项目进展顺利。", "总经理MBA毕业。"])(
  "nobody is named in Latin letters in %s",
  (text) => expect(namesIn(text)).toBe(""),
);

it("is that of somebody behind a post, though a company has it", () => {
  expect(namesIn("岛上自治政府总理尼尔森当天表示，不能排除。")).toBe("尼尔森");
  expect(namesIn("尼尔森的报告显示，销量增长。")).toBe("");
});
