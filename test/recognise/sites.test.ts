/** Stops: what stands behind verbs of coming and visiting, item by item, with the kind of each site. */

import { describeRows, read, stopsIn } from "./scene";

describeRows("one site", stopsIn, [
  ["陆文柏来到金水湾医院，察看发热门诊。", ["金水湾医院:hospital"]],
  ["陆文柏走进清泉小学，与师生交谈。", ["清泉小学:school"]],
  ["陆文柏赴云栖水库检查防汛。", ["云栖水库:water"]],
  ["陆文柏在万象广场检查消防。", ["万象广场:park"]],
  ["陆文柏先后到永拓五金有限公司调研。", ["永拓五金有限公司:company"]],
  ["陆文柏深入南溪卡点检查。", ["南溪卡点:checkpoint"]],
  ["陆文柏前往红旗敬老院看望老人。", ["红旗敬老院:care"]],
  ["陆文柏实地察看城北污水处理厂。", ["城北污水处理厂:factory"]],
  ["陆文柏参观了五金博物馆。", ["五金博物馆:museum"]],
]);

describeRows("several sites", stopsIn, [
  [
    "陆文柏先后来到宝盛广场、康民药店、城西农贸市场，检查防控。",
    ["宝盛广场:park", "康民药店:pharmacy", "城西农贸市场:market"],
  ],
  [
    "陆文柏先后到宝盛广场、康民药店和城西农贸市场等地检查。",
    ["宝盛广场:park", "康民药店:pharmacy", "城西农贸市场:market"],
  ],
  ["在康民药店、城西农贸市场等地，陆文柏仔细询问。", ["康民药店:pharmacy", "城西农贸市场:market"]],
  ["陆文柏实地察看了宝盛广场、康民药店等处。", ["宝盛广场:park", "康民药店:pharmacy"]],
  ["陆文柏先后走访永拓五金有限公司、春和集团。", ["永拓五金有限公司:company", "春和集团:company"]],
]);

describeRows("sites in places", stopsIn, [
  ["陆文柏来到古山镇，走进康民药店。", ["古山镇", "康民药店:pharmacy"]],
  ["陆文柏来到古山镇康民药店。", ["古山镇", "古山镇康民药店:pharmacy"]],
  ["陆文柏来到古山镇青杏村。", ["古山镇", "青杏村"]],
  ["陆文柏赴江南街道、西城街道检查。", ["江南街道", "西城街道"]],
  ["陆文柏来到位于古山镇的康民药店。", ["古山镇", "康民药店:pharmacy"]],
]);

describeRows("no stop", stopsIn, [
  ["陆文柏在会上强调，要抓落实。", []],
  ["要加强医院、学校、车站等重点场所管控。", []],
  ["做到思想到位、责任到位。", []],
  ["来自各地的客商参加。", []],
  ["近年来，成绩来之不易。", []],
  ["在这种情况下，要守住底线。", []],
  ["陆文柏检查工作情况，听取汇报。", []],
  ["要从企业、群众的角度考虑。", []],
  ["学校要落实责任，药店要登记信息。", []],
]);

const first = (text: string) => read(text).sites[0];

describe("a site", () => {
  it("knows the town that it lies in, and its name without it", () => {
    const site = first("陆文柏来到古山镇康民药店检查。");
    expect([site?.name, site?.aliases, site?.within?.name]).toEqual(["古山镇康民药店", ["康民药店"], "古山镇"]);
  });

  it("is what stands behind 的", () => {
    expect(first("陆文柏来到园区内的规划展示馆。")?.name).toBe("规划展示馆");
  });

  it("leaves out the words that lead to it", () => {
    expect(first("陆文柏首先来到位于城西的康民药店。")?.name).toBe("康民药店");
  });

  it("may hold a verb in its name", () => {
    expect(first("陆文柏来到城北核酸检测基地，询问进度。")?.name).toBe("城北核酸检测基地");
    expect(first("陆文柏来到永祥检查站，询问进度。")?.name).toBe("永祥检查站");
  });

  it("quotes the text", () => {
    const { text, sites } = read("陆文柏来到康民药店、城西农贸市场检查。");
    const quoted = sites.map(({ start, end }) => text.slice(start, end));
    expect(quoted).toEqual(["康民药店", "城西农贸市场"]);
  });
});
