import { column, FLOOD, running, SPRING, storiesOf } from "./pages";

const STORY = SPRING[0];

describe("a headline that a web page runs together with its story", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["under its label", `原标题：把农时抓在手上${STORY}`, "把农时抓在手上", []],
    ["in a bracket with its label", `（原标题：把农时抓在手上）${STORY}`, "把农时抓在手上", []],
    ["printed twice", `原标题：把农时抓在手上把农时抓在手上 ${STORY}`, "把农时抓在手上", []],
    [
      "with the day that it was put up",
      `原标题：把农时抓在手上2023-05-16 16:08:51 作者：程禾苗 ${STORY}`,
      "把农时抓在手上",
      ["程禾苗"],
    ],
    ["printed twice, once with its place", `原标题：澄江：把农时抓在手上把农时抓在手上${STORY}`, "把农时抓在手上", []],
    [
      "with reporters behind it",
      `原标题：把农时抓在手上记者 程禾苗 罗一帆${STORY}`,
      "把农时抓在手上",
      ["程禾苗", "罗一帆"],
    ],
    ["with a dateline behind it", `原标题：把农时抓在手上 人民网澄江5月16日电${STORY}`, "把农时抓在手上", []],
    [
      "with a dateline right behind it",
      `原标题：把农时抓在手上澄江日报5月16日讯（记者 程禾苗）${STORY}`,
      "把农时抓在手上",
      ["程禾苗"],
    ],
    ["with 本报讯 before its label", `本报讯 原标题：把农时抓在手上${STORY}`, "把农时抓在手上", []],
    ["with its column in front", `原标题：（春耕进行时）把农时抓在手上${STORY}`, "把农时抓在手上", []],
    ["with advertisements behind it", `原标题：把农时抓在手上······以上广告······正文${STORY}`, "把农时抓在手上", []],
    ["with a boxed outlet behind it", `原标题：把农时抓在手上【人民网报道】${STORY}`, "把农时抓在手上", []],
    ["with an outlet in a bracket behind it", `原标题：把农时抓在手上（澄江网讯）${STORY}`, "把农时抓在手上", []],
    [
      "with who wrote it for whom",
      `原标题：把农时抓在手上文 /人民网全媒体记者 程禾苗${STORY}`,
      "把农时抓在手上",
      ["程禾苗"],
    ],
    [
      "with a column behind it",
      `原标题：清溪石桥把农时抓在手上■春耕 进行时本报澄江5月16日讯（记者 程禾苗）${STORY}`,
      "清溪石桥把农时抓在手上",
      ["程禾苗"],
    ],
    ["with a screenshot behind it", `原标题：把农时抓在手上“澄江发布”微信公众号截图${STORY}`, "把农时抓在手上", []],
    ["with a picture behind it", `原标题：把农时抓在手上开镰仪式现场。程禾苗摄${STORY}`, "把农时抓在手上", ["程禾苗"]],
    [
      "of three lines without a label",
      `稳住面积 提高单产 全力夺取丰收方明远在清溪镇调研春耕聚力改良品种 带动农户不断添信心本报讯（首席记者 程禾苗）${STORY}`,
      "稳住面积提高单产全力夺取丰收方明远在清溪镇调研春耕聚力改良品种带动农户不断添信心",
      ["程禾苗"],
    ],
    ["with two outlets behind it", `原标题：把农时抓在手上大众网-人民网5月16日讯 ${STORY}`, "把农时抓在手上", []],
    [
      "without a label",
      `方明远到清溪镇调研春耕生产时强调把农时抓在手上${STORY}`,
      "方明远到清溪镇调研春耕生产时强调把农时抓在手上",
      [],
    ],
  ])("is its headline: %s", (_, first, headline, bylines) => {
    expect(storiesOf(first, SPRING[1])).toMatchObject([{ headline, bylines, body: [STORY, SPRING[1]] }]);
  });

  it("leaves to the story the sentences between a headline that is printed twice and the day", () => {
    const said = "“谢谢你们，今年的秧苗长得好！”";
    expect(storiesOf(`原标题：把农时抓在手上把农时抓在手上 ${said}${STORY}`)).toMatchObject([
      { headline: "把农时抓在手上", body: [said + STORY] },
    ]);
  });

  it("leaves to the story a word of its own behind who wrote it", () => {
    const told = "澄江石CEO到了清溪镇。";
    expect(storiesOf(`原标题：把农时抓在手上 作者：程禾苗 ${told}`)).toMatchObject([
      { headline: "把农时抓在手上", bylines: ["程禾苗"], body: [told] },
    ]);
  });

  it.each([8, 9, 10, 11, 12, 13])(
    "is its headline in lines of %i characters, wherever they break the dateline",
    (width) => {
      const page = `本报讯 原标题：把农时抓在手上澄江日报讯（记者 程禾苗）${STORY}`;
      const [story, ...others] = storiesOf(column([page, SPRING[1]], width));
      expect(story).toMatchObject({ headline: "把农时抓在手上", bylines: ["程禾苗"] });
      expect([running(story), others]).toEqual([STORY + SPRING[1], []]);
    },
  );

  it("leaves a story behind it that has a dateline of its own", () => {
    const page = column([`本报讯 原标题：把农时抓在手上${STORY}`, `本报讯 ${FLOOD[0]}`], 18);
    expect(storiesOf(page).map(running)).toEqual([STORY, FLOOD[0]]);
  });

  it("ends where the story gives a reason", () => {
    const story = "为进一步做好春耕生产，5月16日，市委书记方明远到清溪镇调研。";
    expect(storiesOf(`原标题：把农时抓在手上${story}`)).toMatchObject([{ headline: "把农时抓在手上", body: [story] }]);
  });

  it.each(["为推进春耕", "为丰富生活", "为弘扬新风", "为提升服务", "为营造氛围"])(
    "ends where the story says what for: %s",
    (reason) => {
      const story = `${reason}，5月16日，市委书记方明远到清溪镇调研。`;
      expect(storiesOf(`原标题：把农时抓在手上${story}`)).toMatchObject([
        { headline: "把农时抓在手上", body: [story] },
      ]);
    },
  );

  it.each([
    "近期，清溪镇的秧田里一片繁忙。",
    "入春以来，清溪镇的秧田里一片繁忙。",
    "炎炎夏日，清溪镇的秧田里一片繁忙。",
    "随着气温回升，清溪镇的秧田里一片繁忙。",
    "在春分到来之际，清溪镇的秧田里一片繁忙。",
    "今天（5月16日）上午，清溪镇的秧田里一片繁忙。",
    "5月16日是春耕现场日，清溪镇的秧田里一片繁忙。",
    "由市农业局主办的春耕现场会在清溪镇举行。",
    "据报道，清溪镇的秧田里一片繁忙。",
    "“今年的秧苗长得好，比去年早了十天。”种粮大户唐一鸣说。",
  ])("ends where the story opens: %s", (story) => {
    expect(storiesOf(`原标题：澄江清溪把农时抓在手上${story}`)).toMatchObject([
      { headline: "澄江清溪把农时抓在手上", body: [story] },
    ]);
  });

  it.each<[string, string]>([
    ["in the headline itself", "澄江为春耕“随到随办，一次办好”点赞"],
    ["in the headline's clause", "总部位于澄江的农机厂开足马力"],
    ["that only begin a year", "澄江2023年春耕全面启动"],
  ])("does not end at words with which a story may open: those %s", (_, headline) => {
    expect(storiesOf(`原标题：${headline}${STORY}`)).toMatchObject([{ headline, body: [STORY] }]);
  });

  it.each(["澄江农业局5月16日通报了春耕的进度。", "澄江市农业局的秧田里，秧苗长得正好。"])(
    "ends where its subject is told again: %s",
    (story) => {
      expect(storiesOf(`原标题：澄江农业局：把农时抓在手上${story}`)).toMatchObject([
        { headline: "澄江农业局：把农时抓在手上", body: [story] },
      ]);
    },
  );

  it("ends where somebody speaks, whatever word is its last", () => {
    const story = "“今年的秧苗长得好，比去年早了十天。”种粮大户唐一鸣说。";
    expect(storiesOf(`原标题：清溪的秧田多了一条机耕道${story}`)).toMatchObject([
      { headline: "清溪的秧田多了一条机耕道", body: [story] },
    ]);
  });

  it("does not end where it quotes what somebody says", () => {
    const headline = "方明远在清溪的秧田边说道“要把农时抓在手上，把服务送到田头，让农户种得放心”";
    expect(storiesOf(`原标题：${headline}${STORY}`)).toMatchObject([{ headline, body: [STORY] }]);
  });

  it("is not told again in a dateline behind it", () => {
    const page = `原标题：（春耕）把农时抓在手上新华社澄江5月16日电题：把农时抓在手上新华社记者 程禾苗${STORY}`;
    expect(storiesOf(page)).toMatchObject([{ headline: "把农时抓在手上", bylines: ["程禾苗"], body: [STORY] }]);
  });

  it("goes on behind a space, where two parts of a headline meet", () => {
    const page = "原标题：清溪把农时抓在手上 石桥把服务送到田头种粮大户唐一鸣的秧田里，秧苗长得正好。";
    expect(storiesOf(page)).toMatchObject([{ headline: null, body: [page] }]);
  });

  it.each<[string, string]>([
    ["its question", "今年的农时抓住了吗？"],
    ["the last of its cries", "今年的农时抓住了吗？抓住了！"],
  ])("ends with %s", (_, headline) => {
    const story = "清溪镇今年的春耕比去年早了十天，市里派出了农技员。";
    expect(storiesOf(`原标题：${headline}${story}`)).toMatchObject([{ headline, body: [story] }]);
  });

  it("does not end with its question when it goes on up to the dateline", () => {
    const headline = "今年的农时抓住了吗？清溪镇派出农技员，把服务送到田头";
    expect(storiesOf(`原标题：${headline}澄江日报讯（记者 程禾苗）${STORY}`)).toMatchObject([
      { headline, body: [STORY] },
    ]);
  });

  it.each<[string, string]>([
    ["who made the page", "把农时抓在手上澄江市融媒体中心把农时抓在手上"],
    ["a second label", "把农时抓在手上原标题：把农时抓在手上把农时抓在手上"],
    ["an advertisement", "把农时抓在手上本平台法律服务由澄江第一律师事务所提供"],
    ["who reports in another's name", "把农时抓在手上参考消息网5月16日报道 "],
    ["a box before the reporter", "把农时抓在手上□本报记者 程禾苗 "],
  ])("is taken without %s", (_, first) => {
    expect(storiesOf(`原标题：${first}${STORY}`)).toMatchObject([{ headline: "把农时抓在手上", body: [STORY] }]);
  });

  it("does not end within a bracket", () => {
    const headline = "把农时抓在手上（据澄江发布消息，图片来源：程禾苗）";
    expect(storiesOf(`原标题：${headline}${STORY}`)).toMatchObject([{ headline, body: [STORY] }]);
  });

  it("is not cut at a space within quotation marks", () => {
    const [story] = storiesOf("原标题：清溪镇开展“把农时 抓在手上”活动市委书记方明远到场。", STORY);
    expect(story?.headline).not.toBe("清溪镇开展“把农时");
  });

  it("ends with its line where nothing stands behind it", () => {
    expect(storiesOf("原标题：农时不等人，抓紧再抓紧！", STORY)).toMatchObject([
      { headline: "农时不等人，抓紧再抓紧！", body: [STORY] },
    ]);
  });

  it("leaves to the story the word behind a reporter's name", () => {
    const story = "在全市开展春耕服务之际，市委书记方明远到清溪镇调研，要求把农时抓在手上。";
    expect(storiesOf(`原标题：把农时抓在手上澄江日报记者 程禾苗 罗帆${story}`)).toMatchObject([
      { bylines: ["程禾苗", "罗帆"], body: [story] },
    ]);
  });

  it("does not take the subject of a sentence for one", () => {
    const story = "中共澄江市委书记、市人大常委会主任方明远5月16日上午到清溪镇调研春耕生产。他强调，要把农时抓在手上。";
    expect(storiesOf(story)).toMatchObject([{ headline: null, body: [story] }]);
  });

  it("does not end within the days of an event", () => {
    const story = `为抓好春耕生产，5月16日-18日，${SPRING[1]}`;
    expect(storiesOf(story)[0]!.body).toEqual([story]);
  });

  it("leaves where a report comes from in the story", () => {
    const story = "据清溪新闻网消息，5月16日，市委书记方明远到清溪镇调研。";
    expect(storiesOf(story)).toMatchObject([{ body: [story] }]);
  });
});

it("takes a round-up that is one paragraph apart", () => {
  const page =
    "1、方明远调研春耕生产 5月16日，市委书记方明远到清溪镇调研。2、昨天起水厂延长供水为进一步方便群众，水厂延长供水。";
  expect(storiesOf(page)).toMatchObject([
    { headline: "方明远调研春耕生产", body: ["5月16日，市委书记方明远到清溪镇调研。"] },
    { headline: "昨天起水厂延长供水", body: ["为进一步方便群众，水厂延长供水。"] },
  ]);
});

it("leaves the points of a speech in one story", () => {
  const story = "5月16日，方明远提出要求：1、把农时抓在手上。2、把服务送到田头。";
  expect(storiesOf(story)).toMatchObject([{ body: [story] }]);
});

describe("what a web page prints behind a story", () => {
  it.each<[string, readonly string[]]>([
    ["返回搜狐，查看更多责任编辑：", []],
    ["来源：澄江发布返回搜狐，查看更多 责任编辑：", []],
    ["来源：澄江发布责任编辑：程禾苗返回搜狐，查看更多责任编辑：", ["程禾苗"]],
    ["程禾苗来源：澄江发布", ["程禾苗"]],
    ["（一审：程禾苗 二审：罗一帆） 返回搜狐，查看更多", ["程禾苗", "罗一帆"]],
    ["声明：此文版权归原作者所有，若有差错请与我们联系。", []],
    ["点击进入直播间，看更多春耕现场。", []],
  ])("is left out: %s", (behind, names) => {
    expect(storiesOf("把农时抓在手上", SPRING[0], `${SPRING[1]}${behind}`)).toMatchObject([
      { headline: "把农时抓在手上", bylines: names, body: [SPRING[0], SPRING[1]] },
    ]);
  });

  it("is left out on a line of its own", () => {
    const lines = [
      "来源：澄江发布返回搜狐，查看更多",
      "责任编辑：",
      "版权声明：凡本网文章未经授权不得使用。",
      "5-16 12:06",
    ];
    expect(storiesOf("把农时抓在手上", ...SPRING, ...lines)).toMatchObject([
      { headline: "把农时抓在手上", body: SPRING },
    ]);
  });
});
