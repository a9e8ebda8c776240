/** Text that every program can read. */
import type { Graph, Value } from "../model";

/**
 * Control characters but tab and line ends, signs that turn the direction of what follows, halves of surrogate pairs, and
 * the two code points that are no characters.
 */
const UNREADABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Leaves out what XML cannot hold and readers stumble over or are misled by: `甲\u0001乙\ud800` becomes `甲乙`, and 𠮷 stays. */
export function cleanText(text: string): string {
  return text.replace(UNREADABLE, "");
}

/** A graph with clean texts and ids; what is clean already is not copied. */
export function cleanGraph({ nodes, relationships }: Graph): Graph {
  return {
    nodes: nodes.map((node) =>
      isClean(node) ? node : { ...node, id: cleanText(node.id), properties: cleanProperties(node.properties) },
    ),
    relationships: relationships.map((one) =>
      isClean(one)
        ? one
        : {
            ...one,
            id: cleanText(one.id),
            from: { ...one.from, id: cleanText(one.from.id) },
            to: { ...one.to, id: cleanText(one.to.id) },
            properties: cleanProperties(one.properties),
          },
    ),
  };
}

function isClean(one: Graph["nodes"][number] | Graph["relationships"][number]): boolean {
  const texts = [one.id, ...Object.values(one.properties).flat()];
  if ("from" in one) texts.push(one.from.id, one.to.id);
  return texts.every((text) => typeof text !== "string" || text.search(UNREADABLE) < 0);
}

function cleanProperties(properties: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, cleanValue(value)]));
}

function cleanValue(value: Value): Value {
  if (typeof value === "string") return cleanText(value);
  return typeof value === "object" && value !== null ? value.map(cleanText) : value;
}
