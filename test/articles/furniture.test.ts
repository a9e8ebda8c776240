import { FLOOD, SPRING, storiesOf } from "./pages";

describe("captions", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["that say what the picture shows", ["图为方明远在秧田边。 罗一帆 摄"], ["罗一帆"]],
    ["that say where the picture stands", ["上图：农技人员在秧田边。"], []],
    ["that end with who took it", ["农技人员在秧田边 记者 罗一帆 摄"], ["罗一帆"]],
    ["with the giver in brackets", ["石桥村的秧田（罗一帆 供图）"], ["罗一帆"]],
    ["under an arrow", ["↑农技人员在秧田边。"], []],
    ["over a line of their own", ["石桥村的秧田", "记者 罗一帆 摄"], ["罗一帆"]],
    ["over a name alone", ["石桥村的秧田", "罗一帆 摄"], ["罗一帆"]],
  ])("stay out of the story and do not split it: those %s", (_, caption, photographers) => {
    const page = ["把农时抓在手上", `本报讯（记者 程禾苗）${SPRING[0]}`, ...caption, SPRING[1], SPRING[2]];
    expect(storiesOf(...page)).toEqual([
      { headline: "把农时抓在手上", kicker: null, outlet: "本报", bylines: ["程禾苗", ...photographers], body: SPRING },
    ]);
  });

  it("with a credit behind their last sentence do not end a story", () => {
    const [first, second, third] = SPRING;
    const page = [`本报讯（记者 程禾苗）${first}`, `${second}澄江日报记者 罗一帆 图`, third];
    expect(storiesOf(...page).map(({ body }) => body)).toEqual([SPRING]);
  });

  it("are no headlines of the story behind them", () => {
    const page = ["把农时抓在手上", ...SPRING, "石桥村的秧田", "罗一帆 摄", "", "宁可十防九空", ...FLOOD];
    expect(storiesOf(...page).map(({ headline }) => headline)).toEqual(["把农时抓在手上", "宁可十防九空"]);
  });

  it("are stories when they tell what happened, as a news picture does", () => {
    const picture = "5月16日，农技人员在石桥村的秧田边讲解育秧技术。";
    expect(storiesOf(`${picture}（记者 罗一帆 摄）`)).toMatchObject([{ body: [picture], bylines: ["罗一帆"] }]);
  });

  it("are not lines that end with another word in 摄", () => {
    const page = ["把农时抓在手上", "5月16日，市融媒体中心到石桥村组织拍摄", "。"];
    expect(storiesOf(...page)).toHaveLength(1);
  });
});

describe("what belongs to the page and not to a story", () => {
  it.each([
    "02 时政·要闻",
    "2",
    "- 12 -",
    "第02版：要闻",
    "A2版 要闻",
    "澄江日报",
    "2023年5月17日 星期三 澄江日报",
    "2023-05-17 10:09",
    "来源：澄江发布 浏览次数：31",
    "——————",
    "|水库|水位|库容|",
    "当前位置：首页 > 新闻",
    "上一篇：防汛会议召开",
    "字号：大 中 小",
    "【打印】【关闭】",
  ])("is left out: %s", (line) => {
    const story = { headline: "把农时抓在手上", body: SPRING };
    expect(storiesOf(line, "把农时抓在手上", ...SPRING, line)).toMatchObject([story]);
    expect(storiesOf("把农时抓在手上", SPRING[0], line, SPRING[1], SPRING[2])).toMatchObject([story]);
  });

  it("is left out at the end of a paragraph", () => {
    const page = ["把农时抓在手上", SPRING[0], ""];
    page[2] = `${SPRING[1]}（来源：澄江发布）`;
    expect(storiesOf(...page)).toMatchObject([{ body: [SPRING[0], SPRING[1]] }]);
    page[2] = `${SPRING[1]}（完）`;
    expect(storiesOf(...page)).toMatchObject([{ body: [SPRING[0], SPRING[1]] }]);
  });

  it("is left out when it advertises or tabulates", () => {
    const rest = ["", "清溪农庄 欢迎订座", "电话：0000-1234567", "", "石桥水库  31.2  1200", "清溪水库  28.0  900"];
    expect(storiesOf("把农时抓在手上", ...SPRING, ...rest)).toMatchObject([
      { headline: "把农时抓在手上", body: SPRING },
    ]);
  });
});

describe("a heading in thick brackets within a story", () => {
  const [first, second] = ["市里的春耕开始了。", "16日，农技人员到了清溪镇石桥村，和种粮大户一道育秧。"];

  it("opens no other story, though a day stands below it", () => {
    expect(storiesOf(`本报讯 ${SPRING[0]}`, "【农时优先】", second)).toHaveLength(1);
  });

  it("is none where it is longer: it is the headline of the next", () => {
    expect(storiesOf(`本报讯 ${SPRING[0]}`, "【清溪镇石桥村开始育秧】", second, first)).toHaveLength(2);
  });
});
