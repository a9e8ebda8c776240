/** One file becomes one page. */
export { decode, type Decoded } from "./decode";
export { removeTypesetSpaces, type Line } from "./line";
export { readPage, type Page } from "./page";
