/** Bodies in which something is held: 在省宋庆龄基金会举行. */

import { read } from "./scene";

const housedIn = (text: string): readonly string[] =>
  read(text).sites.flatMap(({ name, foundBy }) => (foundBy === "sites/housed" ? [name] : []));

describe("a body", () => {
  it.each<[string, string]>([
    ["签约仪式在省春晖慈善基金会举行。", "省春晖慈善基金会"],
    ["入团仪式在永拓大附校举行。", "永拓大附校"],
    ["全市围棋赛在龙川棋院开战。", "龙川棋院"],
    ["仪式在金华市永康市税务局举行。", "永康市税务局"],
    ["聘任仪式在该市人民检察院举行。", "市人民检察院"],
    ["陆文柏在该省检察院调研时强调，要抓落实。", "省检察院"],
  ])("is a site where something is held in it: %s", (text, name) => {
    expect(housedIn(text)).toEqual([name]);
  });

  it.each([
    "省春晖慈善基金会举行签约仪式。",
    "会议在各级人民法院召开。",
    "省政府在永康与科技部举行会谈。",
    "陆文柏在致辞中对基金会举办活动表示感谢。",
    "陆文柏循着足迹在金华工作期间入村考察。",
    "活动正在县人民医院举办。",
  ])("is none where nothing says so: %s", (text) => {
    expect(housedIn(text)).toEqual([]);
  });
});

/** Facilities that a text names, whatever found them. */
const sitesIn = (text: string): readonly string[] => read(text).sites.map(({ name }) => name);

describe("a site", () => {
  it.each<[string, string]>([
    ["陆文柏参观了设在展会会场永拓会展中心的展览。", "永拓会展中心"],
    ["新闻中心设在龙川大街北侧龙川艺术中心。", "龙川艺术中心"],
  ])("begins behind what says where it stands: %s", (text, name) => {
    expect(sitesIn(text)).toContain(name);
  });

  it.each<[string, string]>([
    ["陆文柏在北京天坛启动活动。", "天坛公园"],
    ["陆文柏在人民大会堂北大厅举行欢迎仪式。", "人民大会堂北大厅"],
  ])("of a dictionary is one where somebody is: %s", (text, name) => {
    expect(sitesIn(text)).toContain(name);
  });

  it("of two characters is none elsewhere", () => {
    expect(sitesIn("陆文柏说，天坛的故事很长。")).toEqual([]);
  });
});

describe("what somebody gives something to", () => {
  it.each<[string, string]>([
    ["陆文柏在莫斯科向俄龙川烈士墓献花。", "俄龙川烈士墓"],
    ["陆文柏到清洁能源产业园和医院看望职工，向觉登寺赠送经书。", "觉登寺"],
    ["陆文柏向位于龙川大街的永拓英雄铜像敬献花环。", "永拓英雄铜像"],
  ])("is a site that begins behind 向 or 的: %s", (text, name) => {
    expect(sitesIn(text)).toContain(name);
  });

  it.each(["陆文柏向全体教师献花。", "陆文柏说，永拓公园里有人赠送图书。", "向导在寺里默哀。"])(
    "is none where it is people, or nothing is given to it: %s",
    (text) => {
      expect(read(text).sites.map(({ foundBy }) => foundBy)).not.toContain("sites/honoured");
    },
  );
});

describe("a name that leaves doubt", () => {
  it.each<[string, string]>([
    ["人群聚集，警察驱散尼亚美德国大使馆外的人群。", "尼亚美德国大使馆"],
    ["在福州龙门社区的长者食堂，每天有老人用餐。", "长者食堂"],
  ])("is that of a site by what stands around it: %s", (text, name) => {
    expect(sitesIn(text)).toContain(name);
  });

  it.each(["警察驱散大使馆外的人群。", "他说，长者食堂每天有老人用餐。"])("is that of none elsewhere: %s", (text) => {
    expect(sitesIn(text)).toEqual([]);
  });
});

describe("the name of a site", () => {
  it.each<[string, readonly string[]]>([
    ["乾潭镇在社区服务中心设立岗位。", []],
    ["永康市开设新大使馆的消息不实。", []],
    ["乾潭镇存在河公园开放了。", ["乾潭镇存在河公园"]],
  ])("holds no 在 and no verb, but words that hold these: %s", (text, names) => {
    expect(sitesIn(text)).toEqual(names);
  });

  it("is none where a ship is called so", () => {
    expect(sitesIn("“龙川”号医院船离港。")).toEqual([]);
    expect(sitesIn("陆文柏来到“龙川”号医院。")).not.toEqual([]);
  });

  it("is known without each of the areas that it begins with", () => {
    expect(read("陆文柏来到张北县小二台镇卫生院。").sites[0]?.aliases).toEqual(["小二台镇卫生院", "卫生院"]);
  });
});
