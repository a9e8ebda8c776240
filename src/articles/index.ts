/** A page becomes articles. */
export { splitBlocks, type Block } from "./block";
export { splitArticles, type Article } from "./split";
