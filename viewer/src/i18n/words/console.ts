/** The console for questions in Cypher. */

/** In Chinese. */
export const zh = {
  console: "Cypher 查询",
  consoleHint: "只读查询，⌘/Ctrl + Enter 运行",
  question: "Cypher 语句",
  run: "运行",
  recipes: "常用问题",
  noRecipe: "自己写，或选一个问题",
  schema: "图里有什么",
  completions: "可以接着写",
  stop: "停止",
  running: "正在查询……",
  answer: "查询结果",
  rowsOf: (count: number, total: number) => (count === total ? `${total} 行` : `${total} 行，显示前 ${count} 行`),
  showInGraph: (count: number) => `在图中显示 ${count} 个节点`,
  nothingToShow: "结果里没有图中的节点；返回 p、f 这样的节点就能在图中显示。",
  focused: (count: number) => `图中只显示 ${count} 个节点`,
  showAllAgain: "恢复全部",
  noServer: "连不上 xingji view，它可能已经停止。",
  exampleNames: ["谁去得最多", "谁和谁常在一起", "同一天的活动"],
};

/** In English. */
export const en: typeof zh = {
  console: "Cypher",
  consoleHint: "read-only; ⌘/Ctrl + Enter runs it",
  question: "Question in Cypher",
  run: "Run",
  recipes: "Questions by name",
  noRecipe: "write one, or choose",
  schema: "What the graph has",
  completions: "What may stand here",
  stop: "Stop",
  running: "Asking…",
  answer: "Answer",
  rowsOf: (count, total) =>
    count === total ? `${total} ${total === 1 ? "row" : "rows"}` : `${total} rows, the first ${count} shown`,
  showInGraph: (count) => `Show ${count} ${count === 1 ? "node" : "nodes"} in the graph`,
  nothingToShow: "There are no nodes of the graph in the answer; return nodes such as p or f to see them there.",
  focused: (count) => `The graph shows ${count} ${count === 1 ? "node" : "nodes"} only`,
  showAllAgain: "Show all again",
  noServer: "xingji view does not answer; it may have been stopped.",
  exampleNames: ["Who went most", "Who is often with whom", "Events of one day"],
};
