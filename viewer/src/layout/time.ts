/** Nodes in columns by the first day on which the events that count show them, the earliest to the left. */
import { groupBy } from "../data/group";
import type { Model } from "../data/model";
import type { Picture } from "../data/picture";
import { eventOfNode } from "../data/project";
import type { Arranged, Heading } from "./index";
import { byStrength } from "./order";

const ROW = 30;
const COLUMN = 150;
/** How much wider than high all of it becomes; what is too much for a column goes on beside it. */
const ASPECT = 1.4;
const LEAST_ROWS = 12;
/** Between two days, beside the distance of two columns, in columns. */
const APART = 0.2;
/** More columns are months. */
const MOST_DAYS = 40;

/** Who is seen on no whole day stands to the right of all. */
export function byTime(model: Model, picture: Picture): Arranged {
  const { graph } = picture;
  const days = firstDays(model, picture);
  const byMonth = new Set(days.values()).size > MOST_DAYS;
  const unitOf = (node: string): string | null => {
    const day = days.get(node);
    return day === undefined ? null : byMonth ? day.slice(0, 7) : day;
  };
  const groups = [...groupBy(byStrength(graph, graph.nodes()), unitOf)].toSorted(([a], [b]) =>
    (a ?? "~") < (b ?? "~") ? -1 : 1,
  );
  const places = new Map<string, { x: number; y: number }>();
  const headings: Heading[] = [];
  const rows = rowsFor(groups.map(([, nodes]) => nodes.length));
  let left = 0;
  for (const [unit, nodes] of groups) {
    const columns = Math.ceil(nodes.length / rows);
    headings.push({ x: left, y: 1.5 * ROW, text: unit });
    for (const [at, node] of nodes.entries()) {
      places.set(node, { x: left + COLUMN * Math.floor(at / rows), y: -ROW * (at % rows) });
    }
    left += COLUMN * (columns + APART);
  }
  return { places, headings, apart: ROW };
}

/** So many that columns with few nodes do not make a strip of the whole. */
function rowsFor(sizes: readonly number[]): number {
  const most = Math.max(LEAST_ROWS, ...sizes);
  for (let rows = LEAST_ROWS; rows < most; rows += 1) {
    const columns = sizes.reduce((sum, size) => sum + Math.ceil(size / rows) + APART, 0);
    if (columns * COLUMN <= ASPECT * rows * ROW) return rows;
  }
  return most;
}

function firstDays(model: Model, { events, graph, drawnAs }: Picture): Map<string, string> {
  const days = new Map<string, string>();
  const see = (node: string, day: string): void => {
    if (graph.hasNode(node) && (days.get(node) ?? "~") > day) days.set(node, day);
  };
  for (const { dateFrom, participants, at } of events.values()) {
    if (dateFrom === null) continue;
    for (const { person } of participants) see(person, dateFrom);
    for (const { site } of at) see(drawnAs(site), dateFrom);
  }
  graph.forEachNode((node) => {
    const day = model.events.get(eventOfNode(node) ?? "")?.dateFrom;
    if (day) see(node, day);
  });
  return days;
}
