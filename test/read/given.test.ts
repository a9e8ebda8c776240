import { dayFrom } from "../../src/read";

describe("a day", () => {
  it.each([
    "2022-04-14",
    "2022/4/14",
    "2022.4.14",
    "2022年4月14日",
    "2022年4月14日 星期四",
    "2022-04-14T08:00:00+08:00",
    "2022-04-14 08:00",
    "20220414",
    "44665",
    "4/14/2022",
  ])("may be written %s", (text) => {
    expect(dayFrom(text)).toBe("2022-04-14");
  });

  it.each(["", "2022-02-30", "4月14日", "4/5/2022", "2022-04", "昨天", "123456"])("is not known from %j", (text) => {
    expect(dayFrom(text)).toBeUndefined();
  });
});
