/** A file becomes pages. */
export { decode, encodingNamed, type Decoded } from "./decode";
export type { Head } from "./html-head";
export { isDay, type Given } from "./given";
export { removeTypesetSpaces, type Line } from "./line";
export { findImprint, isPageHead, type Imprint, type Stated } from "./imprint";
export { PAGE_ENDINGS, readPages } from "./open";
export { findText, readPage, type Page } from "./page";
export type { Script } from "./script";
