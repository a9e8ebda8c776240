/** The application as a whole: its name, what it says while loading or failing, the kinds of things it shows. */
import type { LoadFault } from "../../data/load";

/** In Chinese. */
export const zh = {
  title: "行迹",
  subtitle: "谁去过哪里",
  switchLanguage: "EN",
  switchLanguageHint: "EN: Switch to English",
  loading: "正在读取数据……",
  faults: {
    unreachable: "取不到 graph.json。请先运行 xingji build，再用 xingji view 打开。",
    unreadable: "graph.json 不是行迹的数据。请重新运行 xingji build。",
    empty: "这份数据里还没有人物和地点。请用更多版面运行 xingji build。",
  } satisfies Record<LoadFault, string>,
  noWebgl: "浏览器没有给出绘图环境（WebGL），以下是同样内容的表格。",
  drawAgain: "再画一次",
  broken: "这里出了错，图没有画成。",
  firstView: "回到最初的样子",
  people: "人物",
  sites: "地点",
  edges: "连线",
  relation: "关系",
  times: "次数",
  dates: "日期",
};

/** In English. */
export const en: typeof zh = {
  title: "Xingji",
  subtitle: "Who visited where",
  switchLanguage: "中",
  switchLanguageHint: "换成中文",
  loading: "Reading the data…",
  faults: {
    unreachable: "graph.json cannot be had. Run xingji build first, then open it with xingji view.",
    unreadable: "graph.json is not Xingji's data. Run xingji build again.",
    empty: "There are no people or sites in this data yet. Run xingji build with more pages.",
  },
  noWebgl: "The browser gives nothing to draw with (WebGL); this table says the same.",
  drawAgain: "Draw again",
  broken: "Something went wrong here, and nothing could be drawn.",
  firstView: "Back to the first view",
  people: "People",
  sites: "Sites",
  edges: "Edges",
  relation: "Relation",
  times: "Times",
  dates: "Dates",
};
