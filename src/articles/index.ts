/** A page becomes articles. */
export { splitBlocks, type Block } from "./block";
export { mayBeContinued, pageNumber, type Mark } from "./continuation";
export type { Article, Cut } from "./draft";
export { splitArticles } from "./split";
