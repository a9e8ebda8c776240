/** A page becomes articles. */
export { splitBlocks, type Block } from "./block";
export { mayBeContinued, pageNumber, type Mark } from "./continuation";
export { splitArticles, type Article, type Cut } from "./split";
