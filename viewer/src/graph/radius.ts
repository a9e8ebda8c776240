/** How large a node is drawn. */

/** In pixels: smaller nodes are not seen. */
const LEAST = 2;
/** Of a node's own size: so that of nodes drawn as small as can be the more important ones keep their labels. */
const HAIR = 0.01;

/** A square of the same width looks larger than a circle. */
const SQUARE = 0.88;

/** Of the way to the next node in a row: two as large as this do not touch. */
const OF_ROW = 0.42;

/**
 * In pixels: as large as the node is, or, with little room, as the layout keeps free around it (src/layout/room.ts): no
 * node meets another.
 *
 * @param pixels - of a unit of the layout while all of it is on the screen
 * @param apart - units from one node to the next where the layout has rows of them; null where sizes make their room
 */
export function radiusOf(size: number, shape: "circle" | "square", pixels: number, apart: number | null): number {
  // A little less for the smaller: of nodes alike in size the more important ones keep their labels.
  const free = apart === null ? 8 + 0.65 * size : OF_ROW * apart * (0.9 + 0.5 * HAIR * size);
  const room = Math.min(size, pixels * free);
  return Math.max(LEAST + HAIR * size, shape === "circle" ? room : SQUARE * room);
}
