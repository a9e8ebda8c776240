/** Whose paper a page is: the jurisdiction that 我市, 市委 and 全市 stand for. */
export { Home, stemOf } from "./home";
export { inferHome, sharingLeader, speaksOf, type Inferred } from "./infer";
