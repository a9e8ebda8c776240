import { readPage, removeTypesetSpaces } from "../../src/read";
import { fold, Traced } from "../../src/text";

const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");

const cleaned = (line: string): Traced => removeTypesetSpaces(Traced.of(line).rewrite(fold(line)));

const page = (text: string): readonly string[] => readPage("a.txt", utf8(text)).lines.map((line) => line.text.text);

describe("removeTypesetSpaces", () => {
  it.each<[string, string]>([
    ["方 明 远 一 行", "方明远一行"],
    ["省 市 场 监 管 局", "省市场监管局"],
    ["林　岚", "林岚"],
    ["𠮷 田", "𠮷田"],
    ["市领导林　岚、周　越出席", "市领导林岚、周越出席"],
    ["5 月 16 日", "5月16日"],
    ["2 0 2 3 年 5 月 1 6 日", "2023年5月16日"],
    ["G 6 0 科创走廊", "G60科创走廊"],
    ["增长 3.5 %", "增长3.5%"],
    ["推广“浙里 e 办”系统", "推广“浙里e办”系统"],
    ["作 。 永 康 市 副 市", "作。永康市副市"],
    ["调 研 ， 了 解 生 产 、 经 营", "调研，了解生产、经营"],
    ["走 进 古山镇", "走进 古山镇"],
    ["区人大常委 会 副 主 任 方 明 远 、 周 越 出席会议", "区人大常委会副主任方明远、周越出席会议"],
    ["本报讯（记者 程禾苗） 5 月", "本报讯（记者 程禾苗）5月"],
    ["（ 下转 2 版 ）", "（下转2版）"],
    ["牢记“嘱托” 奋勇前行", "牢记“嘱托”奋勇前行"],
    ["他说 ： “好 。”", "他说：“好。”"],
  ])("makes %s %s", (line, expected) => {
    expect(cleaned(line).text).toBe(expected);
  });

  it.each([
    "记者 程禾苗 罗一帆",
    "记者 程禾苗",
    "大干一季度 夺取开门红",
    "大干一季度　夺取开门红",
    "Yongkang Daily",
    "12 34",
    "（程禾苗 摄）",
    "（文 程禾苗）",
  ])("keeps one space in %s", (line) => {
    expect(cleaned(line).text).toBe(line.replace(/\s/gu, " "));
  });

  it("leaves one of several spaces between words", () => {
    expect(cleaned("记者 　 程禾苗").text).toBe("记者 程禾苗");
  });

  it("keeps the place of every character", () => {
    const line = cleaned("5 月 16 日，林　岚到古山镇");
    const at = line.text.indexOf("林岚");
    expect(line.locate({ start: at, end: at + 2 })).toEqual({ start: 9, end: 12 });
  });
});

describe("readPage", () => {
  it("cuts lines at every kind of line end, and leaves empty ones out", () => {
    expect(page("一行\r\n二行\n\n三行\r四行\f五行\u2028六行\n　\n")).toEqual([
      "一行",
      "二行",
      "三行",
      "四行",
      "五行",
      "六行",
    ]);
  });

  it("counts the empty lines before a line", () => {
    const { lines } = readPage("a.txt", utf8("\n一行\n二行\n\n　\n三行\r\n\r\n四行"));
    expect(lines.map((line) => line.gap)).toEqual([1, 0, 2, 1]);
  });

  it("leaves out soft hyphens and other marks that nobody sees", () => {
    expect(page("\ufeff\u200b市\u00ad长\u200d到\u2060场")).toEqual(["市长到场"]);
  });

  it.each<[string, boolean]>([
    ["　　本报讯", true],
    ["    本报讯", true],
    ["\u00a0\u00a0\u00a0\u00a0本报讯", true],
    ["\u2003\u2003本报讯", true],
    ["\t本报讯", true],
    ["　本报讯", true],
    ["本报讯", false],
    ["  本报讯", false],
  ])("knows whether %j begins a paragraph", (text, indented) => {
    expect(readPage("a.txt", utf8(text)).lines[0]!.indented).toBe(indented);
  });

  it("measures lines as printed, in cells of half a character", () => {
    const { lines } = readPage("a.txt", utf8("　　4 月 12 日，𠮷田\n——“好”……\n"));
    expect(lines.map((line) => line.width)).toEqual([16, 14]);
  });

  it("names the file with forward slashes, and its bytes by their hash", () => {
    const read = readPage("pages\\2023\\a1.txt", utf8("永康"));
    expect(read.source).toBe("pages/2023/a1.txt");
    expect(read.sha256).toBe("c36cfb60700b4c7423afaec8665920082253fd4b070da7246684c59d53623b37");
    expect(read).toMatchObject({ encoding: "utf-8", raw: "永康" });
  });
});
