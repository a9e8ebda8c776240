/** Nodes in columns by the first day on which the events that count show them, the earliest first, in lines of a text. */
import { groupBy } from "../data/group";
import type { Model } from "../data/model";
import type { Picture } from "../data/picture";
import { eventOfNode } from "../data/project";
import type { Point } from "../state/view";
import type { Arranged, Heading } from "./index";
import { byStrength } from "./order";

const ROW = 30;
const COLUMN = 150;
/** How many nodes of one day stand in a column before it goes on beside it. */
const ROWS = 12;
/** How much wider than high all of it becomes: of many days, the later ones stand below the earlier. */
const ASPECT = 1.4;
/** So many columns stand beside one another whatever that makes it, as one reads time from left to right. */
const COLUMNS = 10;
/** Between two days, beside the distance of two columns, in columns; and between two lines of days, in rows. */
const [ASIDE, BELOW] = [0.2, 2.5];
/** More columns are months. */
const MOST_DAYS = 40;

/** Who is seen on no whole day stands behind all. */
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
  const places = new Map<string, Point>();
  const headings: Heading[] = [];
  const lefts = inLines(groups.map(([, nodes]) => nodes.length));
  for (const [group, [unit, nodes]] of groups.entries()) {
    const { left, top } = lefts[group]!;
    headings.push({ x: left, y: top + 1.5 * ROW, text: unit });
    for (const [at, node] of nodes.entries()) {
      places.set(node, { x: left + COLUMN * Math.floor(at / ROWS), y: top - ROW * (at % ROWS) });
    }
  }
  return { places, headings, apart: ROW };
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Where groups of such sizes begin, one after the other in lines as wide as the whole should be. */
function inLines(sizes: readonly number[]): Corner[] {
  const columns = sizes.map((size) => Math.ceil(size / ROWS));
  for (let width = Math.max(COLUMNS, ...columns); ; width += 1) {
    const lines = linesOf(columns, width);
    const heights = lines.map((line) => Math.min(ROWS, Math.max(...line.map((group) => sizes[group]!))) + BELOW);
    const height = ROW * heights.reduce((sum, rows) => sum + rows, 0);
    if (lines.length > 1 && COLUMN * width < ASPECT * height) continue;
    return lines.flatMap((line, at) => {
      const top = -ROW * heights.slice(0, at).reduce((sum, rows) => sum + rows, 0);
      let left = 0;
      return line.map((group) => {
        const corner = { left: COLUMN * left, top };
        left += columns[group]! + ASIDE;
        return corner;
      });
    });
  }
}

/** The groups of each line, by their number. */
function linesOf(columns: readonly number[], width: number): number[][] {
  const lines: number[][] = [];
  let right = Infinity;
  for (const [group, count] of columns.entries()) {
    if (right + count > width) {
      lines.push([]);
      right = 0;
    }
    lines.at(-1)!.push(group);
    right += count + ASIDE;
  }
  return lines;
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
