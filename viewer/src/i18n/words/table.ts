/** The graph as a table, and what can be kept of it. */

/** In Chinese. */
export const zh = {
  table: "表格",
  showTable: "显示为表格",
  showGraph: "显示为关系图",
  nodes: "节点",
  name: "名称",
  kind: "类别",
  post: "职务或所在地",
  relations: "关系数",
  eventCount: "活动数",
  weight: "权重",
  first: "首次",
  last: "末次",
  save: "保存",
  savePng: "图片 PNG",
  saveSvg: "矢量图 SVG",
  saveCsv: "保存 CSV",
  saveFailed: "图片太大，浏览器画不出来。请缩小窗口，或者保存为 SVG。",
  sourceLine: (events: number, articles: number, built: string | null) =>
    `行迹 Xingji：${events} 项活动，出自 ${articles} 篇稿件${built === null ? "" : `；${built} 构建`}`,
};

/** In English. */
export const en: typeof zh = {
  table: "Table",
  showTable: "Show as a table",
  showGraph: "Show as a graph",
  nodes: "Nodes",
  name: "Name",
  kind: "Kind",
  post: "Post or place",
  relations: "Relations",
  eventCount: "Events",
  weight: "Weight",
  first: "First",
  last: "Last",
  save: "Save",
  savePng: "Picture (PNG)",
  saveSvg: "Drawing (SVG)",
  saveCsv: "Save CSV",
  saveFailed: "The picture is too large for this browser. Make the window smaller, or save it as SVG.",
  sourceLine: (events, articles, built) =>
    `Xingji: ${events} events from ${articles} articles${built === null ? "" : `; built on ${built}`}`,
};
