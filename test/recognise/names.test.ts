/** Where a name ends, and what is no name. */

import { read } from "./scene";

/** The name that a text begins with, behind a post if `sure`; "" for none. `page` is the text with what follows it. */
function nameIn(text: string, sure: boolean, page = text): string {
  const front = sure ? "市长" : "";
  return read(front + page).persons.find(({ start }) => start === front.length)?.name ?? "";
}

describe("a name behind a title", () => {
  it.each([
    ["陆文柏出席会议", "陆文柏"],
    ["陆文柏、俞岚", "陆文柏"],
    ["陆文柏等参加", "陆文柏"],
    ["陆文柏和俞岚参加", "陆文柏"],
    ["陆文柏来永调研", "陆文柏"],
    ["陆文柏在会上强调", "陆文柏"],
    ["陆文柏说", "陆文柏"],
    ["陆文柏一行", "陆文柏"],
    ["陆文柏同志", "陆文柏"],
    ["陆文柏率队", "陆文柏"],
    ["陆文柏带队", "陆文柏"],
    ["陆文柏深入企业", "陆文柏"],
    ["陆文柏陪同", "陆文柏"],
    ["陆文柏主持", "陆文柏"],
    ["陆文柏受邀参加", "陆文柏"],
    ["陆文柏向客商介绍", "陆文柏"],
    ["陆文柏就此提出要求", "陆文柏"],
    ["陆文柏", "陆文柏"],
  ])("ends in %s behind %s", (text, name) => expect(nameIn(text, true)).toBe(name));

  it.each([
    ["俞岚出席会议", "俞岚"],
    ["柯楠说", "柯楠"],
    ["柯楠等参加", "柯楠"],
    ["柯楠和俞岚参加", "柯楠"],
    ["柯楠来永调研", "柯楠"],
    ["柯楠在会上强调", "柯楠"],
    ["柯楠一行", "柯楠"],
    ["柯楠一同参加", "柯楠"],
    ["柯楠代理市长职务", "柯楠"],
    ["柯楠主持会议", "柯楠"],
    ["柯楠率队检查", "柯楠"],
    ["柯楠带队检查", "柯楠"],
    ["柯楠陪同调研", "柯楠"],
    ["柯楠到古山镇", "柯楠"],
    ["柯楠赴杭州", "柯楠"],
    ["柯楠还走访了企业", "柯楠"],
    ["柯楠先后来到", "柯楠"],
    ["柯楠分别带队", "柯楠"],
    ["柯楠为企业解难", "柯楠"],
    ["柯楠会见客商", "柯楠"],
    ["柯楠对此表示肯定", "柯楠"],
    ["柯楠要求", "柯楠"],
    ["柯楠任组长", "柯楠"],
    ["柯楠现场办公", "柯楠"],
    ["柯楠详细询问", "柯楠"],
    ["柯楠宣布开工", "柯楠"],
    ["柯楠致辞", "柯楠"],
    ["柯楠作报告", "柯楠"],
    ["柯楠通报情况", "柯楠"],
    ["柯楠随后来到", "柯楠"],
    ["柯楠主任", "柯楠"],
  ])("of two characters in %s is %s", (text, name) => expect(nameIn(text, true)).toBe(name));

  it.each([
    ["欧阳澄出席", "欧阳澄"],
    ["欧阳澄秋出席", "欧阳澄秋"],
    ["诸葛明礼陪同", "诸葛明礼"],
    ["上官云锦、陆文柏", "上官云锦"],
    ["司马青说", "司马青"],
    ["司徒远山强调", "司徒远山"],
    ["皇甫清和陆文柏参加", "皇甫清"],
    ["尉迟建等参加", "尉迟建"],
  ])("of a compound surname in %s is %s", (text, name) => expect(nameIn(text, true)).toBe(name));

  it.each([
    ["阿依夏木·吐尔洪出席", "阿依夏木·吐尔洪"],
    ["买买提明·艾山、陆文柏", "买买提明·艾山"],
    ["司马义·买合苏提说", "司马义·买合苏提"],
    ["叶尔兰·努尔江在会上", "叶尔兰·努尔江"],
    ["叶尔兰·努尔江等参加", "叶尔兰·努尔江"],
    ["叶尔兰·努尔江一行来永", "叶尔兰·努尔江"],
    ["米克·安德松·布隆等", "米克·安德松·布隆"],
  ])("with a dot in %s is %s", (text, name) => expect(nameIn(text, true)).toBe(name));

  it.each([
    ["宁波说", "宁波", "宁波说"],
    ["凌云，", "凌云"],
    ["白马、陆文柏", "白马"],
    ["信长青、陆文柏", "信长青"],
    ["夜明海出席", "夜明海"],
    ["杲晨、", "杲晨"],
    ["康宁陪同", "康宁"],
    ["高远说", "高远"],
    ["温和平参加", "温和平"],
    ["何平、", "何平"],
    ["万全出席", "万全"],
    ["时光明说", "时光明"],
    ["白云飞来永", "白云飞"],
    ["石油生强调", "石油生"],
    ["扎西央措、", "扎西央措", "扎西央措、陆文柏。扎西央措说"],
    ["洛绒平措，", "洛绒平措", "洛绒平措，陆文柏。洛绒平措强调"],
  ])("that is a word, a place, or without a surname in %s is %s", (text, name, page = text) =>
    expect(nameIn(text, true, page)).toBe(name),
  );
});

describe("a name without a surname, or that is a word", () => {
  it.each([
    ["安然、", "安然"],
    ["兴安强调", "兴安"],
    ["于是平、", "于是平"],
    ["祖丽菲亚·阿不都热合曼强调", "祖丽菲亚·阿不都热合曼"],
    ["叶尔兰·努尔江和陆文柏", "叶尔兰·努尔江"],
    ["从新荣、", "从新荣"],
    ["其其格，", "其其格"],
  ])("in %s is %s", (text, name) => expect(nameIn(text, true)).toBe(name));

  it("stands where no title does", () => expect(nameIn("扎西央措强调", false)).toBe("扎西央措"));
});

describe("what is no name", () => {
  it.each(
    "高新区 高质量 高度重视 金融机构 金属制品 时间紧迫 时刻准备 张贴公告 何时完成 于是大家 方案已经 方面工作 马上就办 毛病不少 黄码人员 白天巡查 石油公司 程序规范 常委会议 常务会议 任务清单 万元产值 安全生产 严峻形势 单位负责 应急处置 施策精准 封控区域 管控措施 包联企业 文章指出 商定细则 应该看到 明确责任 温度适宜 钱包丢失 雷电预警 全面推进 经济发展 党员干部 广大群众 项目建设 龙头企业 成绩显著 成为亮点 强化责任 和谐社会 向前发展 解决问题 厚植优势 牛羊满圈 花园小区 从严从实 能源安全 江河湖库 水利设施 支持企业 都要落实 干部队伍 边走边看 充分肯定 别墅小区 权责清晰 车辆有序 关键环节 平安建设 幸福生活 充满信心 计划生育 练好内功 麻烦不少 于此同时 曾经来过 易于操作 甘于奉献 乐于助人 云计算 雷达站 池塘边 桂花节 养老院 巢湖市 冷链物流 苗木基地 谷物生产 胡同里 鲜花盛开 路口卡点 家庭农场 房屋建筑 符合条件".split(
      " ",
    ),
  )("begins %s, with no title in front", (text) => expect(nameIn(text, false)).toBe(""));

  it("is nothing, a number, or what stands behind a mark", () => {
    expect(nameIn("", true)).toBe("");
    expect(nameIn("2022年", true)).toBe("");
    expect(nameIn("，陆文柏", true)).toBe("");
  });

  it("is a word of the genre even behind a title", () => {
    expect(["应急处置", "高新区内", "负责人说", "会议室里"].map((text) => nameIn(text, true))).toEqual([
      "",
      "",
      "",
      "",
    ]);
  });
});

describe("the rest of the page", () => {
  it("says that a third character belongs to a name", () => {
    expect(nameIn("柯楠山区", true, "柯楠山区。柯楠山说，柯楠山强调")).toBe("柯楠山");
  });
  it("says that a third character is the next word", () => {
    expect(nameIn("柯楠向东", true, "柯楠向东。柯楠说，柯楠强调，柯楠要求")).toBe("柯楠");
  });
});
