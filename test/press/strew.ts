/** What typesetters and PDF readers do to the characters of a line; none of it changes what the line says. */

import type { Dice } from "./random";

const HALF: Readonly<Record<string, string>> = {
  "，": ",",
  "；": ";",
  "：": ":",
  "？": "?",
  "！": "!",
  "（": "(",
  "）": ")",
};

/** 1月21日，周一 becomes 1月21日,周一. */
export function narrowMarks(text: string, dice: Dice, share: number): string {
  return text.replace(/[，；：？！（）]/gu, (mark) => (dice.chance(share) ? HALF[mark]! : mark));
}

/** 1月21日 becomes １月２１日. */
export function widenDigits(text: string, dice: Dice, share: number): string {
  return text.replace(/\d+/gu, (number) =>
    dice.chance(share) ? number.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : number,
  );
}

/** 1月21日 becomes 1 月 2 1 日, or 1 月 21 日. */
export function spaceNumbers(text: string, dice: Dice): string {
  const digits = dice.chance(0.5) ? " " : "";
  return text
    .replace(/\d+/gu, (number) => Array.from(number).join(digits))
    .replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/gu, " ");
}

/** 市领导俞兰、吴东明 becomes 市领导俞 兰、吴东明: names of two characters as wide as those of three, in a list. */
export function padNames(text: string, names: readonly string[], dice: Dice): string {
  const gap = dice.pick(["　", " "]);
  return names.reduce(
    (padded, name) => padded.replace(new RegExp(`${name}(?=[、，])|(?<=、)${name}`, "gu"), Array.from(name).join(gap)),
    text,
  );
}

/** 章根明一行 becomes 章 根 明 一 行. */
export function letterSpace(text: string): string {
  return Array.from(text.replace(/\s/gu, "")).join(" ");
}

/** Marks that copying out of a PDF leaves inside words, and that nobody sees. */
export function addInvisible(text: string, dice: Dice): string {
  const mark = dice.pick(["\u00ad", "\u200b", "\ufeff"]);
  return Array.from(text, (char) => (dice.chance(0.06) ? char + mark : char)).join("");
}

const NOT_FIRST = /^[，。、；：？！”’）》]/u;
const NOT_LAST = /[“‘（《]$/u;

/**
 * Lines of so many characters. `kept`: no closing mark begins a line and no opening one ends it, as in print; a PDF
 * reader breaks anywhere.
 */
export function wrap(text: string, width: number, kept: boolean): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    let at = width;
    if (kept) {
      while (at < rest.length && NOT_FIRST.test(rest.slice(at))) at += 1;
      while (at > 1 && NOT_LAST.test(rest.slice(0, at))) at -= 1;
    }
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === "" ? lines : [...lines, rest];
}
