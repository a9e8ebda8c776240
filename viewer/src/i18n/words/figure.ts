/** The figure for a paper. */
import type { Figure } from "../../state/view";

/** In Chinese. */
export const zh = {
  figure: "论文插图",
  figureWidth: "宽（毫米）",
  figureHeight: "高（毫米）",
  figureType: "字号（磅）",
  figureDpi: "PNG 分辨率（dpi）",
  figureGround: "底色",
  figureGrounds: { white: "白", none: "透明", screen: "同屏幕" } satisfies Record<Figure["ground"], string>,
  figureLabels: "名称",
  figureLabelsOf: { all: "全部", people: "人物", sites: "地点", none: "不标" } satisfies Record<
    Figure["labels"],
    string
  >,
  figureTitle: "标题",
  figureCaption: "标题、图例与出处",
  figureGrey: "黑白",
  figureWeighted: "线宽按权重",
};

/** In English. */
export const en: typeof zh = {
  figure: "Figure for a paper",
  figureWidth: "Width (mm)",
  figureHeight: "Height (mm)",
  figureType: "Type (pt)",
  figureDpi: "PNG resolution (dpi)",
  figureGround: "Ground",
  figureGrounds: { white: "white", none: "transparent", screen: "as on the screen" },
  figureLabels: "Names",
  figureLabelsOf: { all: "all", people: "of people", sites: "of sites", none: "none" },
  figureTitle: "Title",
  figureCaption: "Title, legend and source",
  figureGrey: "Black and white",
  figureWeighted: "Edges by weight",
};
