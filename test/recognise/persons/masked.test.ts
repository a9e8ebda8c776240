/** Names that hide who is meant are names too; what only begins like one is none. */

import { read } from "../scene";

const namesIn = (text: string): string =>
  read(text)
    .persons.map(({ name }) => name)
    .join(" ");

it.each([
  ["永康市公安局局长李某因涉嫌受贿被查。", "李某"],
  ["法院认为，被告人张某、王某某和孙某鸣的行为构成诈骗罪。", "张某 王某某 孙某鸣"],
  ["当晚，欧阳某甲驾车离开，王某1被抓获。", "欧阳某甲 王某1"],
  ["副市长陈×到古山镇检查，局长林**陪同，赵XX参加。", "陈× 林** 赵XX"],
  ["犯罪嫌疑人于某被抓获。", "于某"],
])("a masked name is read in %s", (text, names) => expect(namesIn(text)).toBe(names));

it.each(["河南某地，对方某员工于某日前往，向某公司提出要求。", "双方某负责人说，宝马X5卖得很好，面积为3×4米。"])(
  "nobody is masked in %s",
  (text) => expect(namesIn(text)).toBe(""),
);

it("takes a word that goes on behind a mask for none of the name", () =>
  expect(namesIn("张某驾车离开，张某对此表示认罪，张某家属没有来。")).toBe("张某 张某 张某"));

it("takes a character for one of the name only where the text never leaves it out", () => {
  expect(namesIn("王某方如梦初醒。王某说，孙某鸣知道，孙某鸣来了。")).toBe("王某 王某 孙某鸣 孙某鸣");
});

it.each([
  ["村民刘先生说，村里变化大。马女士也说好。", "刘先生 马女士"],
  ["董事长刘大伟接受采访。刘先生说，企业发展好。", "刘大伟"],
  ["桑德马克龙先生出席。", ""],
])(
  "who is addressed by a surname is somebody, unless the page names him in full or it is the end of a name: %s",
  (text, names) => expect(namesIn(text)).toBe(names),
);

it.each([
  ["嫌疑人张某才与他人发生冲突，张某才用棍打人，民警对张某才进行讯问。", "张某才 张某才 张某才"],
  ["邓某从胡某停在门口的货车上偷走鱼。", "邓某 胡某"],
  ["李某被抓，李某被判刑。", "李某 李某"],
  ["2号楼某室内发生火灾，驻江某部队赶来，刘某曾任某刊主编。", "刘某"],
])("what stands behind a mask is of the name where the page always has it: %s", (text, names) =>
  expect(namesIn(text)).toBe(names),
);
