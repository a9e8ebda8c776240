/** Rolls behind a story. */

import { isRoll } from "../../src/articles/roll";
import { articlesOf } from "./pages";

it.each(["王立新 刘志远 李国庆 张建华", "王立新 陈 勇 李国庆（女） 张建华", "王立新（女）刘志远 李国庆 张建华"])(
  "are lines of four names or more: %s",
  (line) => expect(isRoll(line)).toBe(true),
);

it.each(["王立新 刘志远 李国庆", "首页 新闻 体育 财经 娱乐", "王立新 刘志远 李国庆 张建华。", ""])(
  "are no other lines: %s",
  (line) => expect(isRoll(line)).toBe(false),
);

it("belong to the story in front of them, with what stands over them", () => {
  const [article] = articlesOf(
    "永康市委全会公报\n本报讯 4月12日，永康市委举行全体会议，选举产生常务委员会委员。\n一、常务委员会委员\n王立新　刘志远　李国庆　张建华\n相关链接",
  );
  expect(article?.body.text).toMatch(/一、常务委员会委员.*张建华$/su);
});
