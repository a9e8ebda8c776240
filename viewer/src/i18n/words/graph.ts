/** The graph with its legend and buttons, and which of its edges are drawn. */
import type { Projection } from "../../state/view";

export const zh = {
  projection: "关系",
  projections: { visits: "人—地", appearances: "人—人", all: "全部" } satisfies Record<Projection, string>,
  projectionHints: { visits: "到访", appearances: "同场", all: "到访与同场" } satisfies Record<Projection, string>,
  legend: "图例",
  graph: "关系图",
  graphHint: "关系图；右侧列表给出同样的内容，可用键盘操作",
  zoomIn: "放大",
  zoomOut: "缩小",
  showAll: "显示全图",
};

export const en: typeof zh = {
  projection: "Relations",
  projections: { visits: "Visits", appearances: "Together", all: "Both" },
  projectionHints: { visits: "people and sites", appearances: "people and people", all: "visits and appearances" },
  legend: "Legend",
  graph: "Graph",
  graphHint: "The graph; the list beside it says the same and works by keyboard",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  showAll: "Show everything",
};
