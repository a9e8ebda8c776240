/** What a sentence tells of, and the part that its verb gives people. */

import { kindOf, roleOf } from "../../src/events/kind";
import type { EventType, Role } from "../../src/model";

describe("kindOf", () => {
  it.each<readonly [string, EventType, string]>([
    ["陆文柏到古山镇检查防汛工作", "visit", "检查"],
    ["陆文柏一行来永调研", "visit", "调研"],
    ["陆文柏走访慰问老党员", "visit", "走访"],
    ["陆文柏来到云栖水库巡河", "visit", "来到"],
    ["陆文柏参观五金博物馆", "visit", "参观"],
    ["陆文柏暗访农贸市场", "visit", "暗访"],
    ["陆文柏督查疫情防控工作", "visit", "督查"],
    ["陆文柏赴杭州考察项目", "visit", "赴"],
    ["全市防汛工作会议召开", "meeting", "全市防汛工作会议"],
    ["陆文柏主持召开座谈会", "meeting", "座谈会"],
    ["市委常委会会议举行", "meeting", "市委常委会会议"],
    ["陆文柏出席全市经济工作推进会", "meeting", "全市经济工作推进会"],
    ["双方进行座谈", "meeting", "进行座谈"],
    ["陆文柏连线一线干部", "meeting", "连线"],
    ["陆文柏出席项目签约仪式", "ceremony", "项目签约仪式"],
    ["永拓产业园正式开工", "ceremony", "开工"],
    ["陆文柏参加揭牌仪式", "ceremony", "揭牌仪式"],
    ["陆文柏宣布工程正式开工", "ceremony", "开工"],
    ["陆文柏会见客商一行", "reception", "会见"],
    ["陆文柏接见劳动模范代表", "reception", "接见"],
    ["双方举行会谈", "reception", "会谈"],
  ])("takes %s for a %s called %s", (told, type, name) => {
    expect(kindOf(told)).toEqual({ type, name });
  });

  it("takes a visit with a meeting at its end for a visit", () => {
    expect(kindOf("陆文柏来我市调研申报工作并召开座谈会")?.type).toBe("visit");
  });

  it("takes the meeting after an inspection for a meeting", () => {
    expect(kindOf("检查结束后，陆文柏主持召开座谈会")?.type).toBe("meeting");
  });

  it.each(["全市经济平稳运行", "天气晴好，游客不断", "会议室宽敞明亮", "开工率达九成", "永拓公司年产值上亿元", ""])(
    "takes %s for none",
    (told) => expect(kindOf(told)).toBeUndefined(),
  );
});

describe("roleOf", () => {
  it.each<readonly [string, EventType, boolean, boolean, Role]>([
    ["到古山镇检查", "visit", false, true, "lead"],
    ["率队检查", "visit", false, true, "lead"],
    ["强调", "visit", false, false, "lead"],
    ["主持召开会议", "meeting", false, true, "lead"],
    ["出席会议并讲话", "meeting", false, true, "lead"],
    ["出席并讲话", "meeting", true, false, "speak"],
    ["主持", "meeting", true, false, "chair"],
    ["主持会议", "meeting", false, true, "chair"],
    ["传达会议精神", "meeting", true, false, "speak"],
    ["作表态发言", "meeting", true, false, "speak"],
    ["汇报工作", "meeting", true, false, "speak"],
    ["致辞", "ceremony", true, false, "speak"],
    ["陪同", "visit", true, false, "accompany"],
    ["陪同调研", "visit", true, false, "accompany"],
    ["随同考察", "visit", true, false, "accompany"],
    ["参加调研", "visit", true, false, "accompany"],
    ["参加", "meeting", true, false, "attend"],
    ["出席会议", "meeting", true, false, "attend"],
    ["列席会议", "meeting", true, false, "attend"],
    ["参加会见", "reception", true, false, "attend"],
    ["参加签约仪式", "ceremony", true, false, "attend"],
  ])("gives those who %s in a %s (led: %s, opening: %s) the part %s", (predicate, type, led, opens, role) => {
    expect(roleOf(predicate, type, led, opens)).toBe(role);
  });

  it("gives none to those of whom an event that has a leader says nothing", () => {
    expect(roleOf("的儿子在外地工作", "visit", true, false)).toBeUndefined();
  });
});
