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
  ["内阁官房副长官木原健次出席会议。", "木原健次"],
  ["法官赤根纪子抵达海牙。", "赤根纪子"],
  ["首席财务官十时直树说，工厂将扩建。", "十时直树"],
])("a Japanese name is read whole in %s", (text, name) => expect(namesIn(text)).toBe(name));

it.each([
  ["央行助理行长Maria Holm在一份声明中指出，物价平稳。", "MariaHolm"],
  ["委员会主席 J. P. Lindqvist-Berg 表示欢迎。", "J.P.Lindqvist-Berg"],
])("a name in Latin letters is read behind a post in %s", (text, name) => expect(namesIn(text)).toBe(name));

it.each(["他在Maria Holm工作了三年。", "公司CEO表示，New Lights项目进展顺利。", "总经理MBA毕业。"])(
  "nobody is named in Latin letters in %s",
  (text) => expect(namesIn(text)).toBe(""),
);
