import { findDateline, findTrailer, isCaption, isCreditLine, namesIn } from "../../src/articles/byline";
import { SPRING, storiesOf } from "./pages";

describe("a dateline", () => {
  it.each<[string, string | null, readonly string[]]>([
    ["本报讯 ", "本报", []],
    ["本报讯", "本报", []],
    ["本报讯（记者 程禾苗）", "本报", ["程禾苗"]],
    ["本报讯（记者 程禾苗） ", "本报", ["程禾苗"]],
    ["本报讯（记者程禾苗）", "本报", ["程禾苗"]],
    ["本报讯 (记者 程禾苗) ", "本报", ["程禾苗"]],
    ["本报讯【记者 程禾苗】", "本报", ["程禾苗"]],
    ["本报讯（融媒首席记者 程禾苗 罗一帆 融媒记者 苏小北）", "本报", ["程禾苗", "罗一帆", "苏小北"]],
    ["本报讯（首席记者程禾苗、罗一帆）", "本报", ["程禾苗", "罗一帆"]],
    ["本报讯（记者程禾苗 通讯员罗一帆）", "本报", ["程禾苗", "罗一帆"]],
    ["本报讯（全媒体记者 程禾苗 实习生 罗一帆）", "本报", ["程禾苗", "罗一帆"]],
    ["本报讯（文/记者 程禾苗 图/罗一帆）", "本报", ["程禾苗", "罗一帆"]],
    ["本报讯（记者 欧阳雪 艾山·买买提）", "本报", ["欧阳雪", "艾山·买买提"]],
    ["本报讯（记者 林　岚 李明月）", "本报", ["林岚", "李明月"]],
    ["本报讯 记者程禾苗报道 ", "本报", ["程禾苗"]],
    ["本报讯 记者程禾苗、通讯员罗一帆报道：", "本报", ["程禾苗", "罗一帆"]],
    ["本报讯 记者 程禾苗 ", "本报", ["程禾苗"]],
    ["本报清溪五月十六日电记者程禾苗报道：", "本报", ["程禾苗"]],
    ["本报清溪5月16日电记者程禾苗、新华社记者罗一帆报道：", "本报", ["程禾苗", "罗一帆"]],
    ["本报清溪讯（记者 程禾苗）", "本报", ["程禾苗"]],
    ["本报清溪5月16日电（记者 程禾苗）", "本报", ["程禾苗"]],
    ["澄江日报讯（记者 程禾苗）", "澄江日报", ["程禾苗"]],
    ["澄江融媒讯（记者 程禾苗）", "澄江融媒", ["程禾苗"]],
    ["澄江发布讯 ", "澄江发布", []],
    ["新华社澄江5月16日电（记者程禾苗）", "新华社", ["程禾苗"]],
    ["中新网澄江5月16日电 (记者 程禾苗)", "中新网", ["程禾苗"]],
    ["本台消息（记者 程禾苗）", "本台", ["程禾苗"]],
    ["本报讯 澄江新闻网5月16日讯（记者 程禾苗）", "澄江新闻网", ["程禾苗"]],
    ["新华社澄江5月16日电", "新华社", []],
    ["新华社澄江5月16日新媒体专电（记者程禾苗）", "新华社", ["程禾苗"]],
    ["新华社澄江5月16日专电 ", "新华社", []],
    ["澄江广电新媒体讯（记者 程禾苗）", "澄江广电", ["程禾苗"]],
    ["参考消息网5月16日报道 ", "参考消息网", []],
    ["本网讯 通讯员程禾苗报道：", "本网", ["程禾苗"]],
    ["【澄江日报-人民网报道 记者 程禾苗】", "澄江日报", ["程禾苗"]],
    ["记者程禾苗报道 ", null, ["程禾苗"]],
    ["□记者程禾苗报道 ", null, ["程禾苗"]],
    ["本报记者 程禾苗 ", "本报", ["程禾苗"]],
    ["本报通讯员程禾苗报道 ", "本报", ["程禾苗"]],
    ["（本报记者 程禾苗）", "本报", ["程禾苗"]],
  ])("is taken off: %s", (dateline, outlet, bylines) => {
    expect(storiesOf(`${dateline}${SPRING[0]}`)).toEqual([
      { headline: null, kicker: null, outlet, bylines, body: [SPRING[0]] },
    ]);
  });

  it.each([
    "本报的读者很多。",
    "本报记者从市供电公司获悉，线路已经恢复。",
    "本报从市供电公司得到消息，",
    "国家电网澄江供电公司的人员到了石桥村。",
    "石桥合作社用电有保障。",
    "新华社5月16日电视片开播。",
    "新华社5月16日专项培训开班。",
    "人民网5月16日报道的会议改期。",
    "记者获悉5月16日的会议改期。",
    "记者从5月16日的会上获悉，",
    "记者在采访中看到多篇报道。",
    "记者走访5月新开的门店。",
    "互联网通讯费用下降。",
    "市农业局和澄江广播电 视 台举办了讲座。",
    "（市委）5月16日，",
  ])("is not what begins like one: %s", (text) => {
    expect(findDateline(text)).toBeUndefined();
  });
});

describe("a line of credits", () => {
  it.each<[string, readonly string[]]>([
    ["□融媒首席记者 程禾苗", ["程禾苗"]],
    ["记者：程禾苗", ["程禾苗"]],
    ["记者 程禾苗 罗一帆", ["程禾苗", "罗一帆"]],
    ["本报记者 程禾苗 通讯员 罗一帆", ["程禾苗", "罗一帆"]],
    ["□程禾苗", ["程禾苗"]],
    ["文/图 记者 程禾苗", ["程禾苗"]],
    ["文/区委办程禾苗 图/区委宣传部罗一帆 苏小北", ["程禾苗", "罗一帆", "苏小北"]],
    ["程禾苗 文/图", ["程禾苗"]],
    ["责任编辑：程禾苗 版式设计：罗一帆", ["程禾苗", "罗一帆"]],
    ["一审：程禾苗 二审：罗一帆 三审：苏小北", ["程禾苗", "罗一帆", "苏小北"]],
    ["编校｜程禾苗 审核｜林 岚", ["程禾苗", "林岚"]],
    ["编校丨程禾苗 审核丨林 岚", ["程禾苗", "林岚"]],
    ["本报特约评论员", []],
    ["澄江日报记者 程禾苗", ["程禾苗"]],
  ])("names the writers: %s", (line, names) => {
    expect(storiesOf("把农时抓在手上", line, ...SPRING)).toMatchObject([
      { headline: "把农时抓在手上", bylines: names, body: SPRING },
    ]);
  });

  it.each([
    "记者走基层：春耕一线见闻",
    "市委书记方明远到清溪镇调研",
    "文明花开清溪镇",
    "图书馆新馆开放",
    "编辑部的故事开演了",
    "程禾苗",
    "石佩文",
    "■基层来信",
    "手续。（记者 程禾苗）",
    "本报讯（记者 程禾苗）",
  ])("is not %s", (line) => {
    expect(isCreditLine(line)).toBe(false);
  });

  it.each(["记者还联系了", "记者注意到", "大众网记者在现", "有记者提", "记者多次拨打", "同时，记者"])(
    "is none where a reporter does something: %s",
    (line) => expect(isCreditLine(line)).toBe(false),
  );

  it("is none where a sentence begins behind it", () => {
    expect(isCreditLine("（程禾苗摄） 5月16日，澄江")).toBe(false);
    expect(isCreditLine("（记者 程禾苗） 5月16日")).toBe(false);
    expect(isCreditLine("（记者 程禾苗） 5月16日上午，")).toBe(false);
    expect(isCreditLine("（程禾苗摄）")).toBe(true);
  });

  it("is none where its day stands in the next line", () => {
    expect(isCreditLine("记者 程禾苗 5月")).toBe(false);
  });

  it("leaves out what is no name", () => {
    expect(namesIn("澄江市融媒体中心 记者 程禾苗 2023年5月17日")).toEqual(["程禾苗"]);
  });
});

describe("what stands behind the last sentence", () => {
  const SENTENCE = "方明远到清溪镇调研。";

  it.each<[string, readonly string[]]>([
    ["（记者 程禾苗）", ["程禾苗"]],
    ["（程禾苗 罗一帆）", ["程禾苗", "罗一帆"]],
    ["（程禾苗 文/图）", ["程禾苗"]],
    ["（文/图 程禾苗）", ["程禾苗"]],
    ["（来源：澄江发布）", []],
    ["*来源：澄江日报返回首页，查看更多", []],
    ["责任编辑：程禾苗", ["程禾苗"]],
    ["记者 程禾苗 罗一帆", ["程禾苗", "罗一帆"]],
    [" □程禾苗", ["程禾苗"]],
    ["（完）", []],
    ["（待续）", []],
  ])("is taken off: %s", (trailer, names) => {
    const found = findTrailer(`${SENTENCE}${trailer}`);
    expect(found?.names).toEqual(names);
    expect(found?.length).toBe(trailer.length);
  });

  it.each(["", "他说：“好。”", "大家都来了（共三十人）。", "方明远（中）到场"])("is nothing in %j", (text) => {
    expect(findTrailer(text === "" ? SENTENCE : text)).toBeUndefined();
  });
});

describe("isCaption", () => {
  it.each([
    "图为秧田。",
    "左图：秧田",
    "图①：秧田",
    "方明远（右二）在田边。",
    "程禾苗 摄",
    "（程禾苗 摄）",
    "秧田 记者程禾苗 摄",
    "秧田边的人们。图：程禾苗/澄江图社",
    "秧田边的人们。澄江通讯社记者程禾苗摄 112年5月17日",
  ])("knows %s", (line) => {
    expect(isCaption(line)).toBe(true);
  });

  it.each([
    "图书馆开放",
    "市里组织拍摄",
    "图纸为证",
    "5月16日，秧田边。 程禾苗 摄",
    "5月16日，方明远（右）在清溪镇会见客商。",
    "方明远（右）在清溪镇会见客商。林岚参加。",
  ])("does not take %s for one", (line) => {
    expect(isCaption(line)).toBe(false);
  });
});

describe("a caption that runs into the story", () => {
  it.each<[string, readonly string[]]>([
    ["农技人员在秧田里指导育秧。新华社发（程禾苗摄）", ["程禾苗"]],
    ["澄江市春耕现场会在清溪镇石桥村举行。（来源：澄江农业服务公司）", []],
    ["春耕现场会会场。程禾苗摄农技人员在秧田里指导育秧。罗一帆摄", ["程禾苗", "罗一帆"]],
    ["来源： 原创稿育秧现场。澄江市农业局供图", []],
  ])("is taken off: %s", (caption, bylines) => {
    expect(storiesOf(`${caption}${SPRING[0]}`)).toMatchObject([{ bylines, body: [SPRING[0]] }]);
  });

  it("is none where pictures are only taken", () => {
    const story = `清溪镇石桥村的秧田开始灌水。志愿者摄制短片。${SPRING[0]}`;
    expect(storiesOf(story)).toMatchObject([{ body: [story] }]);
  });

  it("is none where the bracket says something else", () => {
    const story = `清溪镇石桥村的种粮大户开始育秧（面积三百亩）。${SPRING[0]}`;
    expect(storiesOf(story)).toMatchObject([{ body: [story] }]);
  });
});

describe("a line that ends with 据", () => {
  it("goes on in the next, which names an outlet", () => {
    const text = `${SPRING[0]}据澄江市政府官网消息，有农户询问育秧补贴，镇里作了答复。`;
    expect(storiesOf(text.slice(0, SPRING[0].length + 1), text.slice(SPRING[0].length + 1))).toHaveLength(1);
  });
});
