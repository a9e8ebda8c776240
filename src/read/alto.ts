/** ALTO, in which libraries keep the words of a page with their places; our own columns make a text of them. */

import type { Print } from "../model";
import { layOut } from "./print";
import { MIDDLE } from "./geometry";
import type { PrintedItem } from "./stretches";

/** The text of an ALTO page, and where it stands; null for what is no ALTO. */
export function altoOf(xml: string): { readonly raw: string; readonly print: Print } | null {
  if (!/<(?:\w+:)?alto[\s>]/u.test(xml.slice(0, 4096))) return null;
  const items: PrintedItem[] = [];
  let sheet = { width: 0, height: 0 };
  const { Parser }: typeof import("htmlparser2") = require("htmlparser2");
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const local = name.slice(name.indexOf(":") + 1);
        const of = (key: string): number => Number(attributes[key] ?? 0) || 0;
        if (local === "Page") sheet = { width: of("WIDTH"), height: of("HEIGHT") };
        if (local !== "String" || !attributes["CONTENT"]) return;
        items.push(
          itemOf(attributes["CONTENT"], [of("HPOS"), of("VPOS"), of("WIDTH"), of("HEIGHT")], attributes["WC"]),
        );
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const { text, runs } = layOut(items);
  return { raw: text, print: { sheets: [sheet], runs: runs.map((run) => ({ ...run, sheet: 1 })) } };
}

type Box = readonly [left: number, top: number, width: number, height: number];

/** A word; one that is taller than it is wide runs down. */
function itemOf(text: string, [left, top, width, height]: Box, sureness: string | undefined): PrintedItem {
  const count = Array.from(text).length;
  const down = count > 1 && height > width * 1.5;
  const size = down ? width : height;
  const middle = top + height / 2;
  const confidence = sureness === undefined ? undefined : Array.from({ length: text.length }, () => Number(sureness));
  return {
    text,
    left: down ? left + width / 2 : left,
    baseline: down ? top : middle + MIDDLE * size,
    width,
    size,
    upright: true,
    vertical: down ? height : 0,
    ink: {
      from: down ? [left + width / 2, top] : [left, middle],
      to: down ? [left + width / 2, top + height] : [left + width, middle],
      size,
      ...(confidence && { confidence }),
    },
  };
}
