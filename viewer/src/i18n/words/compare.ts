/** Two people, sites or periods side by side. */

/** In Chinese. */
export const zh = {
  compare: "比较",
  comparePeriods: "比较两个时期",
  closeComparison: "结束比较",
  comparedPeople: "比较两位人物",
  comparedSites: "比较两处地点",
  side: (number: number): string => (number === 1 ? "左边" : "右边"),
  periodFrom: (number: number): string => (number === 1 ? "左边，自" : "右边，自"),
  periodTo: (number: number): string => (number === 1 ? "左边，至" : "右边，至"),
  inBoth: (count: number) => `两边都有 ${count}`,
  onlyIn: (count: number, side: string) => `只在${side} ${count}`,
  allOfThem: (count: number) => `全部 ${count}`,
  sharedEvents: "共同的活动",
  pictureOf: (name: string) => `关系图：${name}`,
};

/** In English. */
export const en: typeof zh = {
  compare: "Compare",
  comparePeriods: "Compare two periods",
  closeComparison: "End the comparison",
  comparedPeople: "Two people compared",
  comparedSites: "Two sites compared",
  side: (number) => (number === 1 ? "left" : "right"),
  periodFrom: (number) => `${number === 1 ? "Left" : "Right"}, from`,
  periodTo: (number) => `${number === 1 ? "Left" : "Right"}, to`,
  inBoth: (count) => `In both ${count}`,
  onlyIn: (count, side) => `Only ${side} ${count}`,
  allOfThem: (count) => `All ${count}`,
  sharedEvents: "Events in common",
  pictureOf: (name) => `Graph of ${name}`,
};
