import { findImprint, isPageHead, readPage, type Imprint } from "../../src/read";

function imprint(text: string, source = "page.txt"): Imprint {
  return findImprint(source, readPage(source, Buffer.from(text, "utf8")).lines);
}

const publication = (text: string): string | undefined => imprint(text).publication?.value;
const published = (text: string, source?: string): string | undefined => imprint(text, source).published?.value;

describe("findImprint", () => {
  it.each<[string, string, string]>([
    ["澄江日报", "澄江日报", "masthead"],
    ["澄 江 日 报", "澄江日报", "masthead"],
    ["澄江日报 2023年5月17日 星期三", "澄江日报", "masthead"],
    ["2023年5月17日 星期三 澄江日报", "澄江日报", "masthead"],
    ["A2 版 2023 年 5 月 17 日 澄江晚报", "澄江晚报", "masthead"],
    ["来源：澄江日报 | 2023 年 05 月 17 日", "澄江日报", "source line"],
    ["来源: 澄江发布", "澄江发布", "source line"],
    ["2023-05-17 10:09:43 来源：澄江融媒 作者：程禾苗", "澄江融媒", "source line"],
    ["发布时间：2023-05-17 稿件来源：澄江融媒 浏览次数：31", "澄江融媒", "source line"],
    ["会议结束。（来源：澄江发布）", "澄江发布", "source line"],
    ["*来源：澄江日报返回首页，查看更多", "澄江日报", "source line"],
  ])("reads the paper from %s", (text, value, from) => {
    expect(imprint(`市长到场。\n${text}\n`).publication).toEqual({ value, from });
  });

  it.each([
    "他常读澄江日报，也读澄江晚报。",
    "要管好资金来源：不合规的一律不用。",
    "5月17日澄江日报刊文说，",
    "市长到古山镇调研。",
  ])("reads no paper from %s", (text) => {
    expect(publication(text)).toBeUndefined();
  });

  it("takes the masthead before a source line", () => {
    expect(publication("来源：新华社\n澄江日报\n")).toBe("澄江日报");
  });

  it.each<[string, string]>([
    ["2023-05-07", "2023-05-07"],
    ["2023-05-07 10:09", "2023-05-07"],
    ["2023/5/7", "2023-05-07"],
    ["2023.05.07 10:09:43", "2023-05-07"],
    ["2023 年 5 月 7 日", "2023-05-07"],
    ["2023年5月7日 星期日 农历三月十八 第2版", "2023-05-07"],
    ["澄江日报 2023年5月7日 总第8123期", "2023-05-07"],
    ["来源：澄江日报 | 2023年05月07日", "2023-05-07"],
    ["发布时间：2023-05-07 10:09 来源：澄江融媒 浏览次数：31", "2023-05-07"],
  ])("reads the day from the line %s", (text, value) => {
    expect(imprint(`${text}\n市长到场。`).published).toEqual({ value, from: "date line" });
  });

  it.each([
    "2023年5月7日，市长到古山镇调研。",
    "截至2023年5月7日",
    "5月7日",
    "2023-13-07",
    "2023-05-32",
    "2023-02-30",
    "0023-05-07",
    "2023-05-071",
    "12023-05-07",
  ])("reads no day from the line %s", (text) => {
    expect(published(text)).toBeUndefined();
  });

  it.each<[string, string | undefined]>([
    ["2022-04-14-a1.txt", "2022-04-14"],
    ["pages/2022-04-14/a1.txt", undefined],
    ["澄江日报2022年4月14日.txt", "2022-04-14"],
    ["20220414.txt", "2022-04-14"],
    ["cjrb-20220414-01.txt", "2022-04-14"],
    ["澄江日报20220414A1.txt", undefined],
    ["000_20220414ff9a1bd5.txt", undefined],
    ["20221399.txt", undefined],
    ["2022-02-30-a1.txt", undefined],
    ["20220431.txt", undefined],
    ["4617ef3f9a1bd541.txt", undefined],
  ])("reads the day of the file name %s as %s", (source, value) => {
    expect(published("市长到场。", source)).toBe(value);
  });

  it("takes the day of the file name before that of a line", () => {
    expect(imprint("2023-05-07\n市长到场。", "2022-04-14-a1.txt").published).toEqual({
      value: "2022-04-14",
      from: "file name",
    });
  });

  it("takes the day of a line where the file name has one that no calendar has", () => {
    expect(published("2023-05-07\n市长到场。", "2022-02-30-a1.txt")).toBe("2023-05-07");
  });

  it("says nothing of a page that says nothing", () => {
    expect(imprint("市长到场。")).toEqual({ publication: null, published: null });
  });
});

describe("isPageHead", () => {
  it.each(["澄江日报", "2023年5月17日 星期三 澄江日报 第2版", "2023-05-17 10:09", "建立时间：2023/05/17 11:44"])(
    "knows %s",
    (text) => {
      expect(isPageHead(text)).toBe(true);
    },
  );

  it.each(["", "第2版", "市长到古山镇调研", "2023年5月17日，市长到场。"])("does not take %j for one", (text) => {
    expect(isPageHead(text)).toBe(false);
  });
});
