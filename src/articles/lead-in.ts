/**
 * What a copied web page runs together with the first sentence of its story: the headline, once or twice, and who wrote
 * it. 原标题：方明远调研春耕记者 程禾苗5月16日，市委书记方明远… is a headline, a reporter and a story.
 */

import { findDateline, LEAD, REPORTER } from "./byline";
import { ADVERTS, CREDIT, datelineAt, HEADED_WIRE } from "./front";
import { withoutColumn } from "./headline";
import { headlineAt, LONGEST, type Expecting } from "./headline-end";
import { FOLLOWS_SURELY, OPENING } from "./opening";
import { OUTLETS } from "./words";

/** What stands in front of a story. */
interface LeadIn {
  readonly headline: string;
  readonly names: readonly string[];
  /** Of all of it, in characters. */
  readonly length: number;
}

const NAME = String.raw`(?:[\u4e00-\u9fff]{2,3}?|[\u4e00-\u9fff]·[\u4e00-\u9fff]{2})`;

/** The label of the headline that a page was first printed under, with or without 本报讯 before it. */
export const LABELLED = /^(?:本(?:报|台|网|刊)讯 ?)?（?原标题：/u;

/** Of the first paragraph of a story; undefined where it begins with the story. */
export function findLeadIn(text: string, expecting: Exclude<Expecting, "label">): LeadIn | undefined {
  const label = LABELLED.exec(text)?.[0] ?? "";
  const begins = expecting === "item" ? OPENING : LEAD;
  if (label === "" && (begins.test(text) || findDateline(text) !== undefined)) return undefined;
  const begin = text.slice(label.length, label.length + LONGEST * 2);
  const bracket = label.includes("（") ? begin.indexOf("）") : undefined;
  if (bracket !== undefined && bracket < 0) return undefined;
  const end =
    bracket === undefined
      ? headlineAt(begin, label === "" ? expecting : "label", text)
      : { headline: begin.slice(0, bracket).replace(/\s/gu, ""), behind: bracket + 1 };
  if (end === undefined) return undefined;
  const behind = behindSecond(text, label.length + end.behind, end.headline);
  const adverts = ADVERTS.exec(text.slice(behind))?.[0].length ?? 0;
  const credits = creditsAt(text, behind + adverts, end.headline);
  return { headline: end.headline, names: credits.names, length: credits.end };
}

/** Behind the headline that is there again under a second label, or in a dateline: 新华社澄江5月16日电 题：把农时抓在手上. */
function behindSecond(text: string, from: number, headline: string): number {
  const begin = text.slice(from, from + LONGEST * 2);
  const wire = HEADED_WIRE.exec(begin)?.[0];
  if (wire !== undefined) {
    const told = withoutColumn(headline);
    return from + wire.length + (begin.startsWith(told, wire.length) ? told.length : 0);
  }
  const label = LABELLED.exec(begin)?.[0];
  if (label === undefined) return from;
  const again = headlineAt(begin.slice(label.length), "label", begin);
  return from + label.length + (again?.behind ?? 0);
}

interface Credits {
  readonly names: readonly string[];
  readonly end: number;
}

/** 记者 程禾苗 罗一帆 before the story. */
function creditsAt(text: string, from: number, headline: string): Credits {
  const names: string[] = [];
  let end = from;
  for (;;) {
    const rest = text.slice(end, end + LONGEST);
    const credit = CREDIT.exec(rest);
    if (!credit || datelineAt(rest.trimStart(), undefined)) return { names, end };
    const found = namesAt(rest.slice(credit[0].length), headline);
    if (found.length === 0) return { names, end };
    names.push(...found.map(({ name }) => name));
    end += credit[0].length + found.at(-1)!.end;
  }
}

const FOLLOWS = new RegExp(`^(?:$|[^\\u4e00-\\u9fffA-Za-z]|${FOLLOWS_SURELY}|${OUTLETS}|${REPORTER}|报道)`, "u");

/** A name that runs into the story has three characters, unless the headline has the third and the next: 程禾|澄江大地. */
function namesAt(text: string, headline: string): readonly { readonly name: string; readonly end: number }[] {
  const found: { name: string; end: number }[] = [];
  for (let at = 0; ;) {
    const name = new RegExp(String.raw`^[ 、]?(?!${REPORTER}[ ：])(?<name>${NAME})(?=[ 、])`, "u").exec(text.slice(at));
    if (!name || !/^[ 、]/u.test(text.slice(at + name[0].length))) break;
    at += name[0].length;
    found.push({ name: name.groups!["name"]!, end: at });
  }
  const start = found.at(-1)?.end ?? 0;
  const last = /^[ 、]?(?<han>[\u4e00-\u9fff]{2,4})/u.exec(text.slice(start));
  if (!last || FOLLOWS.test(text.slice(start).trimStart())) return found;
  const han = last.groups!["han"]!;
  // 程禾在全市开展: nobody is called so.
  const beginsClause = /[在从据随当将按]/u.test(han[2] ?? "");
  const skip = last[0].length - han.length;
  const known = [3, 2].find((one) => FOLLOWS.test(text.slice(start + skip + one)));
  // 程禾苗 澄江CEO: behind a name that is set off, the story itself may stand.
  if (known === undefined && found.length > 0) return found;
  const length = known ?? (beginsClause || headline.includes(han.slice(2, 4)) ? 2 : 3);
  return [...found, { name: han.slice(0, length), end: start + skip + length }];
}
