/** Text that knows its origin; knows no newspaper. */
export { beforeBracket, behindBracket } from "./brackets";
export { fold, isHan, isHanAt, isIdeograph } from "./characters";
export { LineIndex } from "./lines";
export { contains, firstAtOrAfter, lastWithin, overlaps, spansWithin, Taken, type Span } from "./span";
export { isMark, isMarkAt } from "./marks";
export { Traced } from "./traced";
export { isNote } from "./note";
export { isNumeralAt, numeralAt, NUMERALS, yearAt } from "./numerals";
export { sentencesOf } from "./sentences";
