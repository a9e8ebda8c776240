/** On a telephone the panel is a sheet over the graph that is drawn up and down by its handle. */
import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from "react";
import { useViewer } from "../state/context";
import type { Selection } from "../state/view";

const HEIGHTS = ["low", "half", "full"] as const;

/** How far the sheet is drawn up; the style sheet says how high that is. */
type SheetHeight = (typeof HEIGHTS)[number];

/** In pixels: less is a tap. */
const DRAG = 24;

/** At first the screen is the graph's; what is newly selected is worth half of it. */
export function useSheet(selection: Selection | null): { height: SheetHeight; handle: ReactNode } {
  const { text } = useViewer();
  const [height, setHeight] = useState<SheetHeight>("low");
  const start = useRef(0);
  const dragged = useRef(false);
  useEffect(() => {
    if (selection !== null) setHeight((now) => (now === "low" ? "half" : now));
  }, [selection?.kind, selection?.key]);
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    start.current = event.clientY;
    dragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerUp = (event: PointerEvent): void => {
    const way = event.clientY - start.current;
    if (Math.abs(way) < DRAG) return;
    dragged.current = true;
    setHeight((now) => HEIGHTS[HEIGHTS.indexOf(now) + (way < 0 ? 1 : -1)] ?? now);
  };
  const onClick = (): void => {
    if (!dragged.current) setHeight(height === "full" ? "low" : (HEIGHTS[HEIGHTS.indexOf(height) + 1] ?? "low"));
    dragged.current = false;
  };
  const handle = (
    <button
      type="button"
      className="sheet-handle"
      aria-label={height === "full" ? text.shrinkPanel : text.expandPanel}
      aria-expanded={height !== "low"}
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
      onClick={onClick}
    />
  );
  return { height, handle };
}
