/** The graph with its legend and buttons, and which of its edges are drawn. */
import type { LinkKind } from "../../data/links";
import type { PictureKind } from "../../data/picture";
import type { Projection } from "../../state/choices";

/** In Chinese. */
export const zh = {
  projection: "关系",
  projections: {
    visits: "人—地",
    appearances: "人—人",
    sites: "地—地",
    events: "人—事",
    all: "全部",
  } satisfies Record<Projection, string>,
  projectionHints: {
    visits: "到访",
    appearances: "同场",
    all: "到访与同场",
    sites: "有共同来访者",
    events: "参加的活动",
  } satisfies Record<Projection, string>,
  legend: "图例",
  nodeKinds: { person: "人物", place: "地方", facility: "场所", event: "活动" } satisfies Record<PictureKind, string>,
  edgeKinds: {
    visited: "到访",
    appeared: "同场",
    shared: "共同来访者",
    "took-part": "参加",
  } satisfies Record<LinkKind, string>,
  graph: "关系图",
  graphHint: "关系图；右侧列表给出同样的内容，可用键盘操作",
  zoomIn: "放大",
  zoomOut: "缩小",
  showAll: "显示全图",
  nothingDrawn: {
    data: "这份数据里没有这种关系。",
    filters: "筛选之后没有剩下的关系。",
    time: "这段时间里没有这种关系。",
    aside: "选定的范围里没有可画的节点。",
  },
  goTo: (projection: string, nodes: number, links: number) => `看${projection}（${nodes} 个节点，${links} 条关系）`,
};

/** In English. */
export const en: typeof zh = {
  projection: "Relations",
  projections: { visits: "Visits", appearances: "Together", sites: "Sites", events: "Events", all: "All" },
  projectionHints: {
    visits: "people and sites",
    appearances: "people and people",
    all: "visits and appearances",
    sites: "sites with visitors in common",
    events: "people and the events they took part in",
  },
  legend: "Legend",
  nodeKinds: { person: "People", place: "Places", facility: "Facilities", event: "Events" },
  edgeKinds: { visited: "visited", appeared: "appeared together", shared: "shared visitors", "took-part": "took part" },
  graph: "Graph",
  graphHint: "The graph; the list beside it says the same and works by keyboard",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  showAll: "Show everything",
  nothingDrawn: {
    data: "There are no such relations in this data.",
    filters: "The filters leave no relation.",
    time: "There are no such relations at that time.",
    aside: "What is chosen has no node to draw.",
  },
  goTo: (projection, nodes, links) => `Go to ${projection} (${nodes} nodes, ${links} relations)`,
};
