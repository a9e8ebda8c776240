/** Careers: every post that a résumé gives its subject, behind a year, a span of years or a word for the past. */
import { describePeople } from "./scene";

describePeople("a career", [
  [
    "俞岚，2015年3月至2018年任武义县副县长，2018年至今任永康市市长。",
    { 俞岚: ["武义县副县长|武义县", "永康市市长|永康市"] },
  ],
  ["陆文柏历任武义县副县长、永康市市长。", { 陆文柏: ["武义县副县长|武义县~former", "永康市市长|永康市~former"] }],
  [
    "俞岚，1975年5月生，曾任武义县副县长，2018年起任永康市市长。",
    { 俞岚: ["武义县副县长|武义县~former", "永康市市长|永康市"] },
  ],
  ["俞岚到会讲话，2018年武义县副县长换届。", { 俞岚: [] }],
  ["陆文柏说，为此，现任金华市茶叶协会会长沈若川留任。", { 陆文柏: [], 沈若川: ["金华市茶叶协会会长|金华市"] }],
]);
