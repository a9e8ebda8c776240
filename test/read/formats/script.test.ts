import { scriptOf, simplify } from "../../../src/read/script";
import { read } from "./read";

describe("traditional characters", () => {
  it.each<[string, string]>([
    ["市委書記陳建勳強調，要發揚傳統。", "市委书记陈建勋强调，要发扬传统。"],
    ["衣服乾淨，乾隆年間", "衣服干净，乾隆年间"],
    ["頭髮，發展；裡面，鄰里；皇后，後來", "头发，发展；里面，邻里；皇后，后来"],
    ["𠮷田㜢", "𠮷田㜢"],
    ["縣長李乾到乾潭鎮、乾西鄉、康乾街道檢查抗旱", "县长李乾到乾潭镇、乾西乡、康乾街道检查抗旱"],
    ["乾旱時節，餅乾和筍乾曬乾了，幹部乾杯", "干旱时节，饼干和笋干晒干了，干部干杯"],
  ])("are matched as simplified ones, one for one: %s", (text, simplified) => {
    expect(simplify(text)).toBe(simplified);
    expect(simplify(text)).toHaveLength(text.length);
  });

  it.each<[string, "simplified" | "traditional"]>([
    ["市委書記方明遠到古山鎮調研，市領導林嵐參加。", "traditional"],
    ["市委书记方明远到古山镇调研，市领导林岚参加。", "simplified"],
    [`市委书记方明远到古山镇调研。${"他说，要抓好春耕生产。".repeat(9)}題詞“為民”`, "simplified"],
    ["2023-05-16", "simplified"],
  ])("are told from simplified ones by their share: %s", (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });

  it("stay in what is quoted", async () => {
    const { pages } = await read("a.txt", "市委書記方明遠到古山鎮調研，市領導林嵐參加。");
    expect(pages[0]).toMatchObject({ script: "traditional", printed: "市委書記方明遠到古山鎮調研，市領導林嵐參加。" });
    expect(pages[0]!.lines[0]!.text.text).toBe("市委书记方明远到古山镇调研，市领导林岚参加。");
  });
});
