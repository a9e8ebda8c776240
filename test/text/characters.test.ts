import * as fc from "fast-check";

import { fold, isHan } from "../../src/text";

describe("fold", () => {
  it.each<[string, string]>([
    ["１０月10日(周一),", "10月10日（周一），"],
    ["Ｇ６０科创走廊", "G60科创走廊"],
    ["增长３．５％", "增长3.5%"],
    ["文／图 记者", "文/图 记者"],
    ["会议强调:要快,要稳;要好!", "会议强调：要快，要稳；要好！"],
    ["怎么办?大家议(一议)", "怎么办？大家议（一议）"],
    ["他说,“好”,又说", "他说，“好”，又说"],
    ["第1项,第2项", "第1项，第2项"],
    ["艾山•买买提", "艾山·买买提"],
    ["艾山・买买提", "艾山·买买提"],
    ["艾山‧买买提", "艾山·买买提"],
    ["艾山∙买买提", "艾山·买买提"],
    ["艾山･买买提", "艾山·买买提"],
    ["艾山﹒买买提", "艾山·买买提"],
    ["艾山.买买提", "艾山·买买提"],
    ["艾山．买买提", "艾山·买买提"],
    ["一⾏⼈来到⻓⻔⻢⻰", "一行人来到长门马龙"],
    ["秧 田\r\n\r\n\r\n,", "秧 田\r\n\r\n\r\n，"],
    ["秧田\u00ad,abc", "秧田\u00ad，abc"],
    ["编辑丨林岚｜罗一帆", "编辑|林岚|罗一帆"],
    ["林\uf9f4", "林林"],
  ])("makes %s %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    "3.5",
    "增长3.5%",
    "12:30",
    "上午9:30开会",
    "2,300人",
    "共2,300",
    "1:1.2",
    "见http://www.example.cn/a?b=1;c(d)",
    "Hello, world! (yes)",
    "3.5,a",
    "1.加强领导",
    "𠮷林",
    "“来”、《去》……——",
    "第（一）条，第二条。",
  ])("leaves %s", (text) => {
    expect(fold(text)).toBe(text);
  });

  it("leaves compatibility ideographs whose ordinary form takes two units", () => {
    const wide = Array.from("\ufa6c\ufacf\ufad0\ufad1\ufad5\ufad6\ufad7");
    expect(wide.map((char) => char.normalize("NFKC").length)).toEqual(wide.map(() => 2));
    expect(fold(wide.join(""))).toBe(wide.join(""));
  });

  it("keeps every character's place, and folds nothing twice", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    const near = fc.string({
      unit: fc.constantFrom(...Array.from("永康1２Ｇa,，.．·•()（:：\n \u3000⻓𠮷\ufa6c")),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(text, near), (source) => {
        const folded = fold(source);
        expect(folded).toHaveLength(source.length);
        for (let at = 0; at < source.length; at += 1)
          if (/[\u4e00-\u9fff\s。、]/u.test(source[at]!)) expect(folded[at]).toBe(source[at]);
        expect(fold(folded)).toBe(folded);
      }),
      { seed: 20220412, numRuns: 500 },
    );
  });
});

describe("isHan", () => {
  it.each(["永", "〇", "\u3400", "\uf9f4", "𠮷"[0], "𠮷"[1]])("knows %s for Chinese", (char) => {
    expect(isHan(char)).toBe(true);
  });

  it.each(["A", "1", "，", "·", "々", "の", "가", " ", "", undefined])("does not take %s for Chinese", (char) => {
    expect(isHan(char)).toBe(false);
  });
});
