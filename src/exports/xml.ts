/** Text and values in XML. */
import type { PropertyType, Value } from "../model";

/** For text and attributes alike. Line ends and tabs are kept as references, since programs fold them in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** ` name="value"`, or nothing for null. */
export function attribute(name: string, value: string | number | null): string {
  return value === null ? "" : ` ${name}="${escapeXml(String(value))}"`;
}

/** What GEXF and GraphML call the types; neither has dates that other programs read. */
export const XML_TYPES: Readonly<Record<Exclude<PropertyType, "strings">, string>> = {
  string: "string",
  integer: "long",
  float: "double",
  boolean: "boolean",
  date: "string",
};

/** A value as text, not escaped yet; null for what is unknown and for an empty list. */
export function plainValue(value: Value): string | null {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value.length === 0 ? null : bracketedList(value);
}

/**
 * `["甲","a \"b\""]`: what Gephi reads as a list, and JSON to everybody else, but for a line end inside a text, which
 * stays one, as Gephi knows no sign for it.
 */
function bracketedList(texts: readonly string[]): string {
  return `[${texts.map((text) => `"${text.replace(/["\\]/g, "\\$&")}"`).join(",")}]`;
}
