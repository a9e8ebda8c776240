/** Which nodes of the graph an answer speaks of. */
import type { Model } from "../data/model";
import type { Answer, Cell } from "./ask";

/**
 * The keys of all nodes in the answer that the dataset draws: nodes as such, in lists and in paths; an event stands for
 * those who took part and where it was. In the order of the answer, each once.
 */
export function nodesIn({ rows }: Answer, model: Model): string[] {
  return [...new Set(rows.flat().flatMap((cell) => nodesOf(cell, model)))];
}

const LABELS = ["Person", "Place", "Facility"];

function nodesOf(cell: Cell, model: Model): string[] {
  // Recipes give ids beside names: person:章旭升@永康市.
  if (typeof cell === "string")
    return LABELS.map((label) => `${label}:${cell}`).filter((key) => model.graph.hasNode(key));
  if (typeof cell !== "object" || cell === null) return [];
  if (isList(cell)) return cell.flatMap((one) => nodesOf(one, model));
  const { labels, id } = cell;
  if (!Array.isArray(labels) || typeof id !== "string")
    return Object.values(cell).flatMap((one) => nodesOf(one, model));
  const event = labels.includes("Event") ? model.events.get(id) : undefined;
  const keys =
    event === undefined
      ? labels.map((label) => `${String(label)}:${id}`)
      : [...event.participants.map(({ person }) => person), ...event.at.map(({ site }) => site)];
  return keys.filter((key) => model.graph.hasNode(key));
}

/** As text in a table: a node by its name, a relationship by its type, a list by what is in it. */
export function formatCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  if (isList(cell)) return cell.map(formatCell).join(", ");
  const { labels, type, name, headline, id = "", nodes } = cell;
  if (Array.isArray(nodes)) return nodes.map(formatCell).join(" – ");
  if (labels !== undefined) return formatCell(name ?? headline ?? id);
  if (typeof type === "string" && "id" in cell) return type;
  return JSON.stringify(cell);
}

function isList(cell: Cell): cell is readonly Cell[] {
  return Array.isArray(cell);
}
