/** How one edition is set, drawn at random. */

import type { Charset } from "../read/formats/encode";
import type { Copy } from "./copy";
import type { Dice } from "./random";

/** Where a headline stands. */
export type Side = "before" | "behind";

export interface Style {
  readonly wrapped: boolean;
  /** Of the lines of each story. */
  readonly widths: readonly number[];
  /** Empty lines between two lines. */
  readonly gap: number;
  /** What each paragraph begins with. */
  readonly indent: string;
  /** Empty lines more, where one thing ends and another begins; none on a page that is set tight. */
  readonly apart: number;
  readonly betweenParagraphs: number;
  readonly kept: boolean;
  readonly sides: readonly Side[];
  readonly script: "simplified" | "traditional";
  readonly charset: Charset;
  readonly lineEnd: string;
  /** Shares of marks and numbers set in the other width. */
  readonly narrow: number;
  readonly wide: number;
  readonly spacedNumbers: boolean;
  readonly padded: boolean;
  /** Share of lines that are letter-spaced. */
  readonly spaced: number;
  readonly spacedHeadlines: boolean;
  readonly brokenHeadlines: boolean;
  readonly invisible: boolean;
  readonly furniture: boolean;
}

const CHARSETS: readonly Charset[] = [
  "utf-8",
  "utf-8 with mark",
  "utf-16le",
  "utf-16le with mark",
  "utf-16be",
  "utf-16be with mark",
  "gb18030",
  "big5",
];

/** The style of an edition of so many stories. */
export function drawStyle(dice: Dice, count: number): Style {
  const charset = dice.pick(CHARSETS);
  const wrapped = dice.chance(0.8);
  const width = dice.between(12, 40);
  const gap = wrapped ? dice.pick([0, 0, 1, 1, 2]) : dice.pick([0, 1]);
  const mixedWidths = dice.chance(0.3);
  return {
    wrapped,
    widths: Array.from({ length: count }, () => (mixedWidths ? dice.between(12, 40) : width)),
    gap,
    indent: dice.pick(["", "　　", "　　", "    "]),
    apart: dice.between(0, 2),
    betweenParagraphs: dice.chance(0.2) ? 1 : 0,
    kept: dice.chance(0.7),
    sides: drawSides(dice, count),
    script: charset === "big5" || (charset.startsWith("utf") && dice.chance(0.1)) ? "traditional" : "simplified",
    charset,
    lineEnd: dice.chance(0.2) ? "\r\n" : "\n",
    narrow: dice.pick([0, 0, 0.3, 1]),
    wide: dice.pick([0, 0, 0.3, 1]),
    spacedNumbers: dice.chance(0.3),
    padded: dice.chance(0.3),
    spaced: dice.pick([0, 0, 0, 0.1, 0.5, 1]),
    spacedHeadlines: dice.chance(0.15),
    brokenHeadlines: dice.chance(0.25),
    invisible: charset.startsWith("utf") && dice.chance(0.15),
    furniture: dice.chance(0.5),
  };
}

/** Mostly all on one side; otherwise never one behind a story and the next before its own, in the same gap. */
function drawSides(dice: Dice, count: number): readonly Side[] {
  const side = dice.pick<Side>(["before", "behind"]);
  if (dice.chance(0.85)) return Array.from({ length: count }, () => side);
  const turn = dice.between(1, count);
  return Array.from({ length: count }, (_, at) => (at < turn ? "before" : "behind"));
}

/** What an edition's style and copy do to the reader, in words. */
export function nameOperations(style: Style, stories: readonly Copy[]): readonly string[] {
  const has = (field: "headline" | "kicker" | "label" | "caption", name: string): string =>
    stories.some((copy) => copy[field] !== null) ? name : "";
  const kinds = stories.map(({ byline }) =>
    byline.line !== null
      ? "credit above"
      : byline.behind !== ""
        ? "credit behind"
        : byline.before === ""
          ? "no byline"
          : "",
  );
  return [
    style.charset,
    style.script,
    style.wrapped ? `wrapped with ${style.gap} empty lines` : `plain with ${style.gap} empty lines`,
    `headlines ${[...new Set(style.sides)].join(" and ")}`,
    style.apart === 0 ? "tight" : "apart",
    style.indent === "" ? "not indented" : "indented",
    style.betweenParagraphs > 0 ? "paragraphs apart" : "",
    new Set(style.widths).size > 1 ? "mixed widths" : "",
    style.kept ? "" : "marks at line starts",
    style.lineEnd === "\n" ? "" : "Windows line ends",
    style.narrow > 0 ? "half-width marks" : "",
    style.wide > 0 ? "full-width digits" : "",
    style.spacedNumbers ? "spaced numbers" : "",
    style.padded ? "padded names" : "",
    style.spaced > 0 ? "letter-spaced lines" : "",
    style.spacedHeadlines ? "letter-spaced headlines" : "",
    style.brokenHeadlines ? "headlines in two lines" : "",
    style.invisible ? "invisible marks" : "",
    style.furniture ? "furniture" : "",
    has("kicker", "kicker"),
    has("label", "label"),
    has("caption", "caption"),
    stories.some(({ headline }) => headline === null) ? "no headline" : "",
    `${stories.length} stories`,
    ...new Set(kinds),
  ].filter((name) => name !== "");
}
