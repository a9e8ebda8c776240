/** How large a node is drawn. */

/** In pixels: smaller nodes are not seen. */
const LEAST = 2;
/** Of a node's own size: so that of nodes drawn as small as can be the more important ones keep their labels. */
const HAIR = 0.01;

/** A square of the same width looks larger than a circle. */
const SQUARE = 0.88;

/**
 * In pixels: as large as the node is, or, with little room, as the layout keeps free around it (src/layout/room.ts): no
 * node meets another.
 *
 * @param pixels - of a unit of the layout while all of it is on the screen
 */
export function radiusOf(size: number, shape: "circle" | "square", pixels: number): number {
  const room = Math.min(size, pixels * (8 + 0.65 * size));
  return Math.max(LEAST + HAIR * size, shape === "circle" ? room : SQUARE * room);
}
