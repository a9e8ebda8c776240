/** Text that knows its origin; knows no newspaper. */
export { beforeBracket, behindBracket } from "./brackets";
export { fold, isHan } from "./characters";
export { LineIndex } from "./lines";
export { contains, firstAtOrAfter, overlaps, spansWithin, Taken, type Span } from "./span";
export { Traced } from "./traced";
export { daysBetween, isCalendarDay, nearestDay, shiftDay, weekdayOf } from "./days";
export { isNumeral, numeralAt, yearAt, type Numeral } from "./numerals";
export { sentencesOf } from "./sentences";
