/** The map's camera: moved by hand, by the address, or to fit what is shown. */
import { select } from "d3-selection";
import { zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior } from "d3-zoom";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { useViewer } from "../state/context";
import type { MapCamera } from "../state/view";
import { cameraOf, fitting, transformOf, ZOOMS, type Position, type Size, type Transform } from "./projection";

interface MapView {
  readonly frame: RefObject<SVGSVGElement | null>;
  readonly size: Size;
  readonly transform: Transform;
  /** A factor of 2 shows twice as much detail. */
  readonly scaleBy: (factor: number) => void;
  /** Shows all of these positions. */
  readonly goTo: (positions: readonly Position[]) => void;
}

/** `shown` are the positions that the map shows where the address has no camera. */
export function useMapCamera(shown: readonly Position[]): MapView {
  const { view, change } = useViewer();
  const frame = useRef<SVGSVGElement>(null);
  const size = useSize(frame);
  const [transform, setTransform] = useState<Transform>({ k: 1, x: 0, y: 0 });
  const written = useRef<MapCamera | null>(null);
  const camera = useMemo(() => view.mapCamera ?? fitting(shown, size), [view.mapCamera, shown, size]);
  const behaviour = useZoom(frame, size, setTransform, (moved) => {
    written.current = cameraOf(moved, size);
    change({ mapCamera: written.current }, "drift");
  });
  useLayoutEffect(() => {
    const element = frame.current;
    // What the reader's own hand did stands already, more exactly than the address has it.
    if (element === null || behaviour === null || size.width === 0 || camera === written.current) return;
    const { k, x, y } = transformOf(camera, size);
    select(element).call((svg) => behaviour.transform(svg, zoomIdentity.translate(x, y).scale(k)));
  }, [camera, size, behaviour]);
  const scaleBy = (factor: number): void => {
    if (frame.current === null || behaviour === null) return;
    select(frame.current).call((svg) => behaviour.scaleBy(svg, factor));
    written.current = cameraOf(zoomTransform(frame.current), size);
    change({ mapCamera: written.current }, "drift");
  };
  const goTo = (positions: readonly Position[]): void => change({ mapCamera: fitting(positions, size) });
  return { frame, size, transform, scaleBy, goTo };
}

type Zoomed = D3ZoomEvent<SVGSVGElement, unknown>;

function useZoom(
  frame: RefObject<SVGSVGElement | null>,
  size: Size,
  onMove: (transform: Transform) => void,
  onRest: (transform: Transform) => void,
): ZoomBehavior<SVGSVGElement, unknown> | null {
  const [behaviour, setBehaviour] = useState<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const rest = useRef(onRest);
  rest.current = onRest;
  useEffect(() => {
    const element = frame.current;
    if (element === null || size.width === 0) return undefined;
    const [least, most] = ZOOMS.map((power) => transformOf({ longitude: 0, latitude: 0, zoom: power }, size).k);
    let before: Transform | null = null;
    const made = zoom<SVGSVGElement, unknown>()
      .scaleExtent([least ?? 0, most ?? Infinity])
      .clickDistance(4)
      .on("start", ({ transform }: Zoomed) => (before = transform))
      .on("zoom", ({ transform: { k, x, y } }: Zoomed) => onMove({ k, x, y }))
      .on("end", ({ transform, sourceEvent }: Zoomed) => {
        // What moved without a hand was asked for by the address, and a click moves nothing.
        if (sourceEvent != null && transform !== before) rest.current(transform);
      });
    select(element).call(made);
    setBehaviour(() => made);
    return () => void select(element).on(".zoom", null);
  }, [frame, size, onMove]);
  return behaviour;
}

/** Of the element on the screen, kept when it changes. */
function useSize(frame: RefObject<SVGSVGElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      setSize((now) => (now.width === width && now.height === height ? now : { width, height }));
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    measure();
    return () => watcher.disconnect();
  }, [frame]);
  return size;
}
