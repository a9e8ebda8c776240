/** Pages of libraries in XML: TEI and the like by a mapping, and ALTO, which says itself where its words are. */

import { UsageError, type Problem } from "../errors";
import type { Print } from "../model";
import { altoOf } from "./alto";
import { contentOf, MAPPED, requireMapping, type Mapped, type MappedContent, type Mapping } from "./mapping";

/** A page of an XML file. */
interface XmlPage extends Partial<MappedContent> {
  readonly raw: string;
  /** Of its item, or its number; null where the file is one page. */
  readonly id: string | null;
  readonly print?: Print;
}

/** Reads another file of the archive, by its path from the one that is read. */
export type Beside = (path: string) => string;

/** Hardly any document nests a tenth as deep. */
const DEEPEST = 500;
/** What ends a line inside of a text. */
const LINES = /^(?:p|head|l|lb|ab|item|row|div|br|para|title)$/u;

/**
 * The pages of an XML file, and what is wrong with them.
 * @throws UsageError without a mapping, but for ALTO
 */
export function* xmlPages(
  file: string,
  text: string,
  given: Mapping | undefined,
  beside: Beside,
): Generator<XmlPage | Problem> {
  const alto = altoOf(text);
  const outside = Object.entries(given ?? {}).filter(([, { from }]) => from.includes(".xml:"));
  const shared = Object.fromEntries(outside.map(([field, { from }]) => [field, valueBeside(from, beside)]));
  if (alto) {
    const { given: own, faults } = aroundAlto(shared, given ?? {}, alto.raw);
    for (const reason of faults) yield { file, reason };
    yield { ...alto, given: own, id: null };
    return;
  }
  const mapping = requireMapping(given, "is XML", "such as text/body");
  const found = collect(text, mapping);
  const items = mapping.item ? found.slice(1) : found.slice(0, 1);
  for (const [at, item] of items.entries()) {
    const values = { ...shared, ...(mapping.item ? found[0] : {}), ...item };
    try {
      const { content, faults } = contentOf(values, mapping);
      for (const reason of faults) yield { file, reason };
      yield { ...content, id: mapping.item ? (values["id"] ?? String(at + 1)) : null };
    } catch (fault) {
      if (!(fault instanceof UsageError)) throw fault;
      if (!mapping.item) throw fault;
      yield { file, reason: `item ${at + 1} ${fault.message}; it is left out` };
    }
  }
  if (items.length === 0)
    throw new UsageError(`has no ${mapping.item?.from ?? "text"}, which ${mapping.item?.said ?? ""} names`);
}

function aroundAlto(
  values: Found,
  mapping: Mapping,
  raw: string,
): { readonly given: MappedContent["given"]; readonly faults: readonly string[] } {
  const { content, faults } = contentOf(
    { ...values, text: raw },
    { ...mapping, text: { from: "its words", said: "ALTO" } },
  );
  return { given: content.given, faults };
}

/** The first value at a path of another file: `../mets.xml:mods/dateIssued`. */
function valueBeside(from: string, beside: Beside): string {
  const [, name = "", path = ""] = /^(.*?\.xml):(.*)$/u.exec(from) ?? [];
  return collect(beside(name), { text: { from: path, said: "" } })[0]?.["text"]?.trim() ?? "";
}

type Found = Partial<Record<Mapped, string>>;

/** What stands at the paths: first outside of all items, then in each. Of a text all places, of all else the first. */
function collect(text: string, mapping: Mapping): readonly Found[] {
  const collector = new Collector(mapping);
  const { Parser }: typeof import("htmlparser2") = require("htmlparser2");
  new Parser(collector, { xmlMode: true }).end(text);
  return collector.found;
}

/** An element whose text is wanted, while it is read. */
interface Open {
  readonly field: Mapped;
  readonly depth: number;
  text: string;
}

/** Goes through a document with its parser. */
class Collector {
  readonly found: Found[] = [{}];
  readonly #paths;
  readonly #stack: string[] = [];
  readonly #open: Open[] = [];
  /** How deep the item stands that is being read; 0 outside of all. */
  #item = 0;

  constructor(mapping: Mapping) {
    this.#paths = MAPPED.flatMap((field) => {
      const [path = "", attribute] = mapping[field]?.from.split("@") ?? [];
      return mapping[field] === undefined ? [] : [{ field, steps: path.split("/"), attribute }];
    });
  }

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#stack.push(localOf(name));
    const depth = this.#stack.length;
    if (depth > DEEPEST) throw new UsageError("is damaged XML (its elements nest without end); get it anew");
    for (const { field, steps, attribute } of this.#paths) {
      if (!endsWith(this.#stack, steps)) continue;
      if (field === "item" && this.#item === 0) {
        this.found.push({});
        this.#item = depth;
      } else if (attribute !== undefined) this.#set(field, attributes[attribute] ?? "");
      else if (field !== "item") this.#open.push({ field, depth, text: "" });
    }
  }

  ontext(part: string): void {
    for (const one of this.#open) one.text += part.replace(/\s*\n\s*/gu, " ");
  }

  onclosetag(name: string): void {
    if (LINES.test(localOf(name))) for (const one of this.#open) one.text += "\n";
    while (this.#open.at(-1)?.depth === this.#stack.length) {
      const { field, text } = this.#open.pop()!;
      this.#set(field, text.replace(/[^\S\n]*\n\s*/gu, "\n").trim());
    }
    if (this.#item === this.#stack.length) this.#item = 0;
    this.#stack.pop();
  }

  #set(field: Mapped, value: string): void {
    const into = this.#item > 0 ? this.found.at(-1)! : this.found[0]!;
    const before = into[field];
    if (before === undefined) into[field] = value;
    else if (field === "text") into[field] = `${before}\n\n${value}`;
  }
}

const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);

const endsWith = (stack: readonly string[], steps: readonly string[]): boolean =>
  steps.every((step, at) => stack[stack.length - steps.length + at] === step);
