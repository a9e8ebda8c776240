/** `xingji read`: what was understood of pages before anything is looked for in them. */

import type { Command } from "commander";

import type { ArticleOverview, Piece, Place, Seam } from "../extract";
import { doubtsOf } from "../read";
import { findInput } from "./input";
import { addPageOptions, PAGES, prepare, type PageOptions } from "./options";
import type { Makings, PageFacts } from "./page-jobs";
import { printPages } from "./pages";
import type { Terminal } from "./terminal";
import { visible } from "./visible";

interface ReadOptions extends PageOptions {
  readonly json?: true;
  readonly text?: true;
}

/** Adds `read` to the program. */
export function addRead(program: Command, terminal: Terminal): void {
  const command = program
    .command("read")
    .summary("say how pages were understood")
    .description(
      "Prints what was understood of pages, so that one sees why something was missed: format and encoding;\n" +
        "paper, date and home, and whence they are known; of each article its headline, byline, dateline and\n" +
        "body, and on which page it goes on; and the lines that were left out as belonging to none. Numbers\n" +
        "before texts are line numbers.",
    )
    .argument("<files...>", PAGES)
    .option("--json", "print it as JSON, a page a line")
    .option(
      "--text",
      "print the text that was taken out of the file, in which offsets count; of several, each under its name",
    )
    .addHelpText("after", "\nExample:\n  $ xingji read examples/2022-04-14-yongkang-1.txt");
  addPageOptions(command);
  command.action((files: readonly string[], options: ReadOptions) => read(files, options, terminal));
}

type Understood = Makings["overview"];

async function read(names: readonly string[], options: ReadOptions, terminal: Terminal): Promise<void> {
  const { json, text, ...pageOptions } = options;
  const { hints, reading } = prepare(pageOptions, terminal.io);
  const input = findInput(names, hints);
  const print = text ? ({ page }: Understood) => textOf(page, input.files.length > 1) : json ? toJson : toText;
  await printPages("overview", input, { reading, terminal }, print);
}

/** Of several pages, each under its name, as `head` and `tail` print files. */
function textOf({ source, format, raw }: PageFacts, several: boolean): string {
  if (!several && format !== "jsonl") return raw;
  return `==> ${plain(source)} <==\n${raw}${raw.endsWith("\n") ? "" : "\n"}\n`;
}

function toJson({ page, overview: { about, articles, leftOut } }: Understood): string {
  const { source, format, encoding, confidence, script, raw, given } = page;
  const fact = (name: "publication" | "published" | "home", value: string | null): object => ({
    value,
    from: about.known[name] ?? null,
  });
  return `${JSON.stringify({
    source,
    ...given,
    format,
    encoding,
    confidence,
    script,
    characters: raw.length,
    publication: fact("publication", about.publication),
    published: fact("published", about.published),
    home: fact("home", about.home.name),
    doubts: doubtsOf(raw),
    articles,
    leftOut,
  })}\n`;
}

function toText({ page, overview: { about, articles, leftOut } }: Understood): string {
  const fact = (name: string, value: string | null): string =>
    `  ${name.padEnd(13)}${value === null ? "unknown" : `${value} (${about.known[name] ?? "?"})`}`;
  const lines = [
    page.source,
    `  ${"format".padEnd(13)}${formatOf(page)}`,
    fact("publication", about.publication),
    fact("published", about.published),
    fact("home", about.home.name),
    ...doubtsOf(page.raw).map((doubt) => `  ${"doubt".padEnd(13)}${visible(doubt)}`),
    ...articles.flatMap((article) => linesOf(article, about.published !== null)),
    ...(articles.length === 0 ? ["", "  no article: no running text was found"] : []),
    ...(leftOut.length === 0 ? [] : ["", "  left out"]),
    ...leftOut.map((piece) => row(piece.kind, piece)),
    "",
  ];
  return `${lines.join("\n")}\n`;
}

function formatOf({ format, encoding, confidence, script, raw }: PageFacts): string {
  const sure = confidence === 1 ? "" : ` (${Math.round(confidence * 100)} % sure)`;
  const decoded = encoding === null ? "" : `, ${encoding}${sure}`;
  return `${format}${decoded}, ${script} characters, ${raw.length} of them`;
}

/** @param dated - whether the day of the page is known, without which nothing is known to be of its issue */
function linesOf(
  { id, kicker, headline, dateline, bylines, body, lastLine, continues, continuedBy }: ArticleOverview,
  dated: boolean,
): readonly string[] {
  const size = `(to line ${lastLine}, ${body.text.replace(/\s/gu, "").length} characters)`;
  return [
    "",
    `  ${id}`,
    ...(kicker ? [row("kicker", kicker)] : []),
    headline ? row("headline", headline) : row("headline", { line: null, text: "none found" }),
    ...(dateline ? [row("dateline", dateline)] : []),
    ...(bylines.length > 0 ? [row("byline", { line: null, text: bylines.join("、") })] : []),
    ...(continues ? [seam("continues", continues, dated)] : []),
    `${row("body", body)} ${size}`,
    ...(continuedBy ? [seam("continued", continuedBy, dated)] : []),
  ];
}

function seam(label: string, { other, rivals, crowded, ...piece }: Seam, dated: boolean): string {
  const alone = crowded ? "too many others come into question" : whyAlone(rivals, dated);
  return `${row(label, piece)} ${other ? `at ${placeOf(other)}` : `not joined, as ${alone}`}`;
}

/** So many rivals are named. */
const NAMED = 3;

function whyAlone(rivals: readonly Place[], dated: boolean): string {
  const [first, ...more] = rivals.slice(0, NAMED).map(placeOf);
  if (first === undefined) return dated ? "no other page that was read fits" : "the day of the page is unknown";
  if (more.length === 0) return `${first} fits another as well`;
  const unnamed = rivals.length > NAMED ? [`${rivals.length - NAMED} more`] : [];
  return `${[first, ...more, ...unnamed].join(" and ")} fit alike`;
}

const placeOf = ({ source, line }: Place): string => `${plain(source)}:${line}`;

/** The first characters of what is longer. */
const SHOWN = 32;

function row(label: string, { line, text }: Piece): string {
  const all = plain(text);
  const begin = Array.from(all).slice(0, SHOWN).join("");
  return `    ${label.padEnd(10)}${String(line ?? "").padStart(5)}  ${begin}${begin === all ? "" : "…"}`;
}

function plain(text: string): string {
  return visible(text.replace(/\s+/gu, " "));
}
