/** A file becomes pages. */
export { encodingNamed } from "./charset";
export { decode, type Decoded } from "./decode";
export { doubtsOf } from "./doubts";
export type { Head } from "./html-head";
export { dayFrom } from "./given";
export { removeTypesetSpaces, type Line } from "./line";
export { findImprint, isPageHead, type Imprint, type Stated } from "./imprint";
export { repeatedId, type NumberedLine } from "./jsonl";
export { ARCHIVE_ENDINGS, kindOf, PAGE_ENDINGS } from "./kinds";
export { MAPPED, type Mapped, type Mapping } from "./mapping";
export { linesOf, type LineBlock } from "./lines";
export { readLines, readPages, type Found } from "./open";
export { findText, readPage, type Page } from "./page";
export { scriptOf } from "./script";
export { drawSheet, type SheetPicture } from "./sheet";
