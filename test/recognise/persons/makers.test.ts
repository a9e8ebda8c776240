/** Who made the page is none of those it tells of, nor is a company. */

import { read } from "../scene";

const namesIn = (text: string): string =>
  read(text)
    .persons.map(({ name }) => name)
    .join(" ");

it.each([
  "垃圾分类见成效。（撰稿人：程禾苗 审稿人：李小顺 审核人：方大林）",
  "春耕开始了。作者程禾苗编辑罗一帆二审方小远三审李大力返回搜狐，查看更多",
  "大家的能力提高了。程禾苗 罗一帆 方小远王雅 曾小勇返回搜狐，查看更多",
  "要用法律维护权益。（云岭市人民法院 方小远）",
  "价格将继续上涨。”（澄江网-云岭-罗一帆）",
])("nobody is told of in %s", (text) => expect(namesIn(text)).toBe(""));

it("still tells of a person in brackets behind a name", () =>
  expect(namesIn("市长李小明（右一）与王大山合影。局长方小远参加。")).toBe("李小明 王大山 方小远"));

it.each(["安诺德（300999）今日收报3.08元，安诺德开盘报3元。", "金迪克（中国）有限公司成立，金迪克参加。"])(
  "a company is nobody: %s",
  (text) => expect(namesIn(text)).toBe(""),
);

it.each(["医院心血管内科接诊。", "双方在聊天过程中提到此事。", "药物有帕罗西汀、氟西汀。", "美日韩三国领导人会晤。"])(
  "part of a word is nobody: %s",
  (text) => expect(namesIn(text)).toBe(""),
);
