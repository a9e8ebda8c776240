/** Pages of libraries in XML: TEI and the like by a mapping, and ALTO, which says itself where its words are. */

import { UsageError, type Problem } from "../errors";
import type { Print } from "../model";
import { altoOf } from "./alto";
import { contentOf, MAPPED, requireMapping, type Mapped, type MappedContent, type Mapping } from "./mapping";

/** A page of an XML file. */
export interface XmlPage extends Partial<MappedContent> {
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
  const paths = MAPPED.flatMap((field) => {
    const [path = "", attribute] = mapping[field]?.from.split("@") ?? [];
    return mapping[field] === undefined ? [] : [{ field, steps: path.split("/"), attribute }];
  });
  const found: Found[] = [{}];
  const stack: string[] = [];
  const open: { field: Mapped; depth: number; text: string }[] = [];
  let item = 0;
  const into = (): Found => (item > 0 ? found.at(-1)! : found[0]!);
  const set = (field: Mapped, value: string): void => {
    const before = into()[field];
    if (before === undefined) into()[field] = value;
    else if (field === "text") into()[field] = `${before}\n\n${value}`;
  };
  const { Parser }: typeof import("htmlparser2") = require("htmlparser2");
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        stack.push(localOf(name));
        if (stack.length > DEEPEST) throw new UsageError("is damaged XML (its elements nest without end); get it anew");
        for (const { field, steps, attribute } of paths) {
          if (!endsWith(stack, steps)) continue;
          if (field === "item" && item === 0) {
            found.push({});
            item = stack.length;
          } else if (attribute !== undefined) set(field, attributes[attribute] ?? "");
          else if (field !== "item") open.push({ field, depth: stack.length, text: "" });
        }
      },
      ontext: (part) => {
        for (const one of open) one.text += part.replace(/\s*\n\s*/gu, " ");
      },
      onclosetag: (name) => {
        if (LINES.test(localOf(name))) for (const one of open) one.text += "\n";
        while (open.at(-1)?.depth === stack.length) {
          const { field, text: value } = open.pop()!;
          set(field, value.replace(/[^\S\n]*\n\s*/gu, "\n").trim());
        }
        if (item === stack.length) item = 0;
        stack.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return found;
}

const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);

const endsWith = (stack: readonly string[], steps: readonly string[]): boolean =>
  steps.every((step, at) => stack[stack.length - steps.length + at] === step);
