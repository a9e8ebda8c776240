/** A page becomes articles. */
export { splitArticles, type Article } from "./split";
