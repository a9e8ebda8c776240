/** What a mapping says of a file of an archive: where in it each thing is that a page has. */

import { UsageError } from "../errors";
import { dayFrom, type Given } from "./given";
import type { Head } from "./html-head";

/** What can be said of a page; `item` is the element of an XML file that holds one of several pages. */
export const MAPPED = [
  "item",
  "id",
  "headline",
  "text",
  "author",
  "publication",
  "published",
  "home",
  "page",
  "url",
] as const;
/** One of them. */
export type Mapped = (typeof MAPPED)[number];

/** Where a value is: the name of a column, or the path of an element (`text/body`) or an attribute (`date@when`). */
interface Origin {
  readonly from: string;
  /** The place that says so, such as `archive/mapping.tsv:3`. */
  readonly said: string;
}

/** Where each thing is that a page has. */
export type Mapping = Readonly<Partial<Record<Mapped, Origin>>>;

/** The values of one page. */
export type Values = Readonly<Partial<Record<Mapped, string>>>;

/** What a page is made of. */
export interface MappedContent {
  readonly raw: string;
  readonly given: Given;
  readonly head: Head;
}

/** What reading by a mapping needs, and where the file has none. */
export function requireMapping(mapping: Mapping | undefined, what: string, has: string): Mapping {
  if (mapping?.text) return mapping;
  throw new UsageError(`${what}; say in a mapping.tsv beside it where the text of its pages is (${has})`);
}

/**
 * The content of a page, and as problems the values that are none, which are left out. A headline stands over the text.
 * @throws UsageError where there is no text
 */
export function contentOf(
  values: Values,
  mapping: Mapping,
): { readonly content: MappedContent; readonly faults: readonly string[] } {
  const { text = "", headline, author, published, publication, home, page, url } = values;
  if (text.trim() === "") throw new UsageError(`has no text in ${mapping.text!.from}`);
  const day = published === undefined ? undefined : dayFrom(published);
  const isFault = published !== undefined && day === undefined;
  const stated = { publication, home, page, url, published: day };
  const given = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
  const saidBy = Object.fromEntries(Object.keys(given).map((name) => [name, placeOf(mapping, name)]));
  return {
    content: {
      raw: headline === undefined ? text : `${headline}\n\n${text}`,
      given: { ...given, saidBy },
      head: {
        ...(headline !== undefined && { headline: headline.replace(/\s/gu, "") }),
        ...(author !== undefined && { author }),
      },
    },
    faults: isFault ? [`published is "${published}", which is no day; the page is read without`] : [],
  };
}

function placeOf(mapping: Mapping, name: string): string {
  const origin = Object.entries(mapping).find(([field]) => field === name)?.[1];
  return origin === undefined ? "given" : `${origin.from}, by ${origin.said}`;
}
