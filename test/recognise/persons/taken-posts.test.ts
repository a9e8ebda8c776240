/** What is read as a name behind a post is none where the page has somebody else in that post. */

import { read } from "../scene";

const namesIn = (text: string): ReadonlySet<string> => new Set(read(text).persons.map(({ name }) => name));

const CLAUSE = "永康市委书记谈摇滚乐，打造音乐之城！永康市委书记谈摇滚乐！";

it("takes a doubtful name behind a post for a clause where a sure one stands behind the same post", () => {
  const holder = "昨天，永康市委书记张晓超主持召开会议，副市长陈立方出席。";
  expect(namesIn(CLAUSE + holder)).toEqual(new Set(["张晓超", "陈立方"]));
});

it("believes it where the page has nobody else in the post", () => {
  expect(namesIn(CLAUSE)).toContain("谈摇滚乐");
  expect(namesIn(`${CLAUSE}昨天，副市长陈立方出席。`)).toContain("谈摇滚乐");
});

it("lets no name that has no surname begin with what people do", () =>
  expect(namesIn("区委书记挥镰割麦获掌声，列车长蹭吃盒饭。")).toEqual(new Set()));
