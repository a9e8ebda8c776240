/** A file becomes pages. */
export { encodingNamed } from "./charset";
export { decode, type Decoded } from "./decode";
export type { Head } from "./html-head";
export { dayFrom, isDay, type Given } from "./given";
export { removeTypesetSpaces, type Line } from "./line";
export { findImprint, isPageHead, type Imprint, type Stated } from "./imprint";
export { ARCHIVE_ENDINGS, PAGE_ENDINGS } from "./kinds";
export { MAPPED, type Mapped, type Mapping } from "./mapping";
export { readPages } from "./open";
export { findText, readPage, type Page } from "./page";
export type { Script } from "./script";
export { drawSheet, type SheetPicture } from "./sheet";
