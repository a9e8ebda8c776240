import { eventName } from "../../src/graph/event-name";
import type { EventEntity } from "../../src/resolve";

const PEOPLE = ["曹普平", "林岚", "邵一鸣"];
const SITES = {
  新华未来工厂: "Facility",
  青石镇: "Place",
  茶山村: "Place",
  县医院: "Facility",
  云川市: "Place",
} as const;
const names = {
  people: new Map(PEOPLE.map((name) => [`person:${name}`, name])),
  sites: new Map(Object.keys(SITES).map((name) => [`site:${name}`, name])),
};

type Told = Pick<EventEntity, "type" | "name" | "participants" | "at">;

function told(
  type: EventEntity["type"],
  name: string,
  roles: readonly EventEntity["participants"][number]["role"][],
  sites: readonly (keyof typeof SITES)[],
): Told {
  return {
    type,
    name,
    participants: roles.map((role, at) => ({
      person: `person:${PEOPLE[at]}`,
      role,
      order: at + 1,
      mode: null,
      venue: null,
      confidence: null,
    })),
    at: sites.map((site) => ({ label: SITES[site], id: `site:${site}`, confidence: null })),
  };
}

describe("an event's name", () => {
  it.each<[string, Told]>([
    ["曹普平调研新华未来工厂", told("visit", "调研", ["lead"], ["新华未来工厂"])],
    ["曹普平、林岚赴青石镇", told("visit", "赴", ["lead", "lead"], ["青石镇"])],
    [
      "曹普平等走访慰问青石镇等2处",
      told("visit", "走访慰问", ["lead", "accompany", "accompany"], ["青石镇", "茶山村"]),
    ],
    ["曹普平督查县医院", told("visit", "督查", ["lead", "accompany"], ["青石镇", "县医院"])],
    ["曹普平走访青石镇", told("visit", "实地", ["lead"], ["青石镇"])],
    ["曹普平督查", told("visit", "督查", ["lead"], [])],
    ["曹普平在青石镇义务植树", told("other", "义务植树", ["lead"], ["青石镇"])],
    ["曹普平在县医院会见", told("reception", "会见", ["lead"], ["县医院"])],
    ["全市防汛工作会议", told("meeting", "全市防汛工作会议", ["lead", "attend"], ["县医院"])],
    ["曹普平出席县医院座谈会", told("meeting", "的座谈会", ["lead"], ["县医院"])],
    ["曹普平主持会议", told("meeting", "此次会议", ["chair"], [])],
    ["曹普平出席启动仪式", told("ceremony", "启动仪式", ["attend"], [])],
    ["曹普平出席启动仪式", told("ceremony", "正式启动", ["attend"], [])],
    ["青石镇文化节揭幕仪式", told("ceremony", "青石镇文化节正式揭幕", ["attend"], ["青石镇"])],
    ["曹普平出席会议", told("meeting", "来", ["attend"], [])],
    ["曹普平到青石镇", told("visit", "来", ["lead"], ["青石镇"])],
    ["曹普平在县医院会见", told("reception", "会见了", ["lead"], ["县医院"])],
    ["曹普平在云川会见", told("reception", "云川会见", ["lead"], ["云川市"])],
    ["“八一”军民活动", told("meeting", "“八一”军民活动", ["lead"], [])],
    ["庆八一军民共建活动", told("meeting", "庆八一”军民共建活动", ["lead"], [])],
    ["青石龙舟邀请赛", told("other", "青石龙舟邀请赛", ["lead"], ["云川市"])],
    ["曹普平出席青石镇决赛", told("other", "决赛", ["lead"], ["青石镇"])],
    ["“送医下乡”活动", told("visit", "“送医下乡”活动", ["lead"], ["青石镇", "茶山村"])],
    ["曹普平带队到青石镇", told("visit", "带队", ["lead"], ["青石镇"])],
    ["曹普平率队", told("visit", "率队", ["lead"], [])],
    ["曹普平在县医院会见", told("reception", "县医院会见", ["lead"], ["县医院"])],
    ["曹普平在青石镇会谈", told("meeting", "会谈", ["lead"], ["青石镇"])],
    ["曹普平在青石镇开营", told("ceremony", "开营", ["attend"], ["青石镇"])],
    ["曹普平出席毕业典礼", told("ceremony", "毕业典礼", ["attend"], [])],
    ["曹普平督导", told("meeting", "督导", ["attend"], [])],
    ["曹普平出席云川开幕仪式", told("ceremony", "云川开幕", ["attend"], ["云川市"])],
    ["曹普平赴云川市人民政府签订", told("ceremony", "赴云川市人民政府签订", ["lead"], ["云川市"])],
    ["第三届青石戏剧展演", told("meeting", "第三届“青石戏剧展演", ["lead"], [])],
  ])("is %s", (name, event) => {
    expect(eventName(event, names)).toBe(name);
  });

  it("is what the page says where nobody is known", () => {
    expect(eventName(told("meeting", "座谈会", [], ["青石镇"]), names)).toBe("青石镇座谈会");
  });
});
