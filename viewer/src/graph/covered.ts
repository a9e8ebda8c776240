/** What lies over the graph: buttons and notes, which say so of themselves by `data-over-graph`. */
import type { Box } from "./occupancy";

/** Around each of them, in pixels. */
const APART = 4;

/** In pixels of the graph, whose element is `container`. */
export function coveredOf(container: HTMLElement): readonly Box[] {
  const { left, top } = container.getBoundingClientRect();
  const over = container.closest("main")?.querySelectorAll("[data-over-graph]") ?? [];
  return [...over].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      left: box.left - left - APART,
      right: box.right - left + APART,
      top: box.top - top - APART,
      bottom: box.bottom - top + APART,
    };
  });
}
