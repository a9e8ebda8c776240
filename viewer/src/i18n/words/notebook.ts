/** Saved views, stars and notes. */

/** In Chinese. */
export const zh = {
  notebook: "收藏与笔记",
  notebookHint: "保存在构建文件夹的 notebook.json 里，可以查看、修改、删除；重新构建后仍在，导出网站时一并带上。",
  notebookRead: "保存的视图、星标和笔记。要添加，请用 xingji view --edit 打开。",
  savedViews: "保存的视图",
  noSavedViews: "还没有保存的视图。",
  viewWord: "视图",
  viewName: "名称",
  saveView: "保存现在的视图",
  removeView: "删除",
  remarks: "星标和笔记",
  noRemarks: "还没有星标和笔记。",
  onlyStarred: "只看有星标的",
  starred: "有星标",
  noted: "有笔记",
  gone: "（现在的图里没有）",
  star: "星标",
  note: "笔记",
  saveNote: "保存笔记",
};

/** In English. */
export const en: typeof zh = {
  notebook: "Saved views and notes",
  notebookHint:
    "Kept in notebook.json in the folder of the build, to be read, changed or deleted; it outlives builds, and goes along with an exported site.",
  notebookRead: "Saved views, stars and notes. To add some, open this with xingji view --edit.",
  savedViews: "Saved views",
  noSavedViews: "No view has been saved.",
  viewWord: "View",
  viewName: "Name",
  saveView: "Save this view",
  removeView: "Remove",
  remarks: "Stars and notes",
  noRemarks: "There are no stars and notes.",
  onlyStarred: "Only the starred",
  starred: "starred",
  noted: "noted",
  gone: "(not in the graph)",
  star: "Star",
  note: "Note",
  saveNote: "Save the note",
};
