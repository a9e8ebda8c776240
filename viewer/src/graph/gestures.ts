/** What a reader does with the drawn graph by mouse or finger. */
import type { Camera, Point } from "../state/view";

/** What lies under the mouse. */
export type Hit = { readonly kind: "node" | "edge"; readonly key: string } | null;

/** What a reader does with the graph; whoever makes a GraphView answers. */
export interface GraphEvents {
  readonly onHover: (hit: Hit) => void;
  /** `together` as {@link isTogether} has it. */
  readonly onClick: (hit: Hit, together: boolean) => void;
  /** A node was taken elsewhere, in the layout's units. */
  readonly onDrag: (node: string, to: Point) => void;
  /** Two clicks on a node. */
  readonly onOpen: (node: string) => void;
  /** The camera came to rest where the reader moved it. */
  readonly onCamera: (camera: Camera) => void;
  /** The first frame stands. */
  readonly onReady: () => void;
}

/** Whether a button is held down meanwhile; a finger drags nothing in this sense. */
export function isDragging(event: MouseEvent | TouchEvent): boolean {
  return event instanceof MouseEvent && event.buttons !== 0;
}

/** Whether the reader holds the key that adds to what is picked: Shift, Ctrl or the Apple key. */
export function isTogether(event: MouseEvent | TouchEvent): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
