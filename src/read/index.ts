/** One file becomes one page. */
export { decode, type Decoded } from "./decode";
export { removeTypesetSpaces, type Line } from "./line";
export { findImprint, isPageHead, type Imprint, type Stated } from "./imprint";
export { readPage, type Page } from "./page";
