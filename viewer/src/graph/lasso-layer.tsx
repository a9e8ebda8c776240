/** Over the graph while the lasso is in hand: the line that the reader draws. */
import { useRef, useState, type PointerEvent } from "react";
import type { Point } from "../state/view";

interface Props {
  /** The line, closed, in pixels from the upper left corner of the graph. */
  readonly onDrawn: (line: readonly Point[], together: boolean) => void;
}

/**
 * A line that follows the pointer while it is held down; letting go picks what lies inside, with Shift, Ctrl or the
 * Apple key in addition.
 */
export function LassoLayer({ onDrawn }: Props) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const drawing = useRef(false);
  return (
    <svg
      className="lasso"
      aria-hidden="true"
      onPointerDown={(event) => {
        drawing.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        setLine([pointOf(event)]);
      }}
      onPointerMove={(event) => {
        const point = pointOf(event);
        if (drawing.current) setLine((before) => [...before, point]);
      }}
      onPointerUp={(event) => {
        drawing.current = false;
        onDrawn(line, event.shiftKey || event.ctrlKey || event.metaKey);
        setLine([]);
      }}
    >
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(" ")} />
    </svg>
  );
}

function pointOf({ nativeEvent: { offsetX, offsetY } }: PointerEvent): Point {
  return { x: offsetX, y: offsetY };
}
