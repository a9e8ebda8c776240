/** Exporting what is seen. */

/** In Chinese. */
export const zh = {
  exportTitle: "导出图中内容",
  exportWhat: "导出",
  exportSeen: (count: number) => `图中所见（${count} 个）`,
  exportPicked: (count: number) => `选中的（${count} 个）`,
  exportFormat: "格式",
  exportStatistics: "附上统计量（度数、中介中心性等）",
  exportSave: "导出",
};

/** In English. */
export const en: typeof zh = {
  exportTitle: "Export what is seen",
  exportWhat: "What",
  exportSeen: (count) => `All that is seen (${count})`,
  exportPicked: (count) => `What is picked (${count})`,
  exportFormat: "Format",
  exportStatistics: "With statistics (degree, betweenness, …)",
  exportSave: "Export",
};
