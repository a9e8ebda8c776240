/** What lies on the map: points for sites, arcs for visits, and a line for a person's way. */
import type { KeyboardEvent } from "react";
import { useViewer } from "../state/context";
import { Labels } from "./labels";
import type { Area } from "./outline";
import { onPlane, toScreen, type Position, type Size, type Transform } from "./projection";
import { keyOf, legsOf, ordersAt, type MapPicture, type MapPoint, type Way } from "./spots";

/** Of points, in pixels. */
const LEAST = 4;
const MOST = 22;

interface Placed {
  readonly point: MapPoint;
  readonly at: Position;
  readonly radius: number;
}

interface PointsProps {
  readonly shown: MapPicture;
  readonly way: Way | null;
  readonly areas: readonly Area[];
  readonly transform: Transform;
  readonly size: Size;
  /** Others fade; null fades none. */
  readonly inHand: ReadonlySet<string> | null;
}

/** The larger ones below, so that none is hidden. */
export function Points({ shown, way, areas, transform, size, inHand }: PointsProps) {
  const placed = shown.points.map((point): Placed => {
    return { point, at: toScreen(transform, onPlane(point)), radius: radiusOf(point.events) };
  });
  const seen = placed.filter(
    ({ at: [x, y] }) => x > -MOST && y > -MOST && x < size.width + MOST && y < size.height + MOST,
  );
  const isFaded = ({ key }: MapPoint): boolean => inHand !== null && !inHand.has(key);
  const named = seen.filter(({ point }) => !isFaded(point));
  const offered = named.map(({ point, at: [x, y], radius }) => ({ x, y, size: radius, label: labelOf(point, way) }));
  return (
    <>
      {seen.map((one) => (
        <Point key={one.point.key} {...one} faded={isFaded(one.point)} />
      ))}
      <Labels offered={offered} areas={areas} transform={transform} size={size} />
    </>
  );
}

/** A site by itself has its own name, several that of their county; the stops of a way their numbers. */
function labelOf({ key, name, sites }: MapPoint, way: Way | null): string {
  const label = sites.length === 1 ? sites[0]!.label : name;
  const orders = way === null ? "" : ordersAt(way, key);
  return orders === "" ? label : `${orders} ${label}`;
}

function Point({ point, at: [x, y], radius, faded }: Placed & { readonly faded: boolean }) {
  const { change, go, text, view } = useViewer();
  const { key, name, sites, events } = point;
  const isExact = sites.some(({ exact }) => exact);
  const open = (): void => {
    if (sites.length === 1) go({ kind: "node", key: sites[0]!.key });
    else change({ mapPoint: view.mapPoint === key ? null : key });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  };
  return (
    <g
      className="map-point"
      role="button"
      tabIndex={0}
      aria-label={text.mapPoint(sites.length === 1 ? sites[0]!.label : name, sites.length, events)}
      data-kind-of={kindOf(point)}
      data-exact={isExact}
      data-doubtful={sites.every(({ confidence }) => confidence !== null)}
      data-faded={faded}
      data-open={view.mapPoint === key}
      transform={`translate(${x} ${y})`}
      onClick={open}
      onKeyDown={onKeyDown}
    >
      <title>{text.mapPoint(name, sites.length, events)}</title>
      <circle className="map-touch" r={Math.max(radius, 12)} />
      <circle className="map-dot" r={radius} />
    </g>
  );
}

/** What most of its sites are. */
function kindOf({ sites }: MapPoint): string {
  return sites.filter(({ kind }) => kind === "facility").length * 2 >= sites.length ? "facility" : "place";
}

function radiusOf(events: number): number {
  return Math.min(MOST, LEAST + 2 * Math.sqrt(events - 1));
}

interface ArcsProps {
  readonly shown: MapPicture;
  readonly transform: Transform;
  readonly inHand: ReadonlySet<string> | null;
}

/** An arc for all visits from one home to one point, wider for more; a dot where it begins and no site lies. */
export function Arcs({ shown, transform, inHand }: ArcsProps) {
  const { text } = useViewer();
  const points = new Map(shown.points.map((point) => [point.key, point]));
  // An arc does not begin in the void.
  const homes = new Map(shown.arcs.map(({ from }) => [keyOf(from), from]));
  return (
    <g className="map-arcs">
      {[...homes].map(([key, home]) => {
        const [x, y] = toScreen(transform, onPlane(home));
        return points.has(key) ? null : <circle key={key} cx={x} cy={y} r={2.5} />;
      })}
      {shown.arcs.map(({ key, from, to, visits, doubtful }) => {
        const point = points.get(to);
        if (point === undefined) return null;
        const faded = inHand !== null && !inHand.has(to);
        return (
          <path
            key={key}
            d={arcBetween(toScreen(transform, onPlane(from)), toScreen(transform, onPlane(point)))}
            strokeWidth={Math.min(6, 0.8 + 0.7 * Math.sqrt(visits))}
            data-faded={faded}
            data-doubtful={doubtful}
          >
            <title>{text.mapArc(from.name, point.name, visits)}</title>
          </path>
        );
      })}
    </g>
  );
}

/** Of an arc, as a share of its length: to the left of its way, so that there and back are two. */
const BEND = 0.18;

function arcBetween([x1, y1]: Position, [x2, y2]: Position): string {
  return quadratic(x1, y1, (x1 + x2) / 2 + (y2 - y1) * BEND, (y1 + y2) / 2 - (x2 - x1) * BEND, x2, y2);
}

/** The way in order, each leg with an arrow in its middle. */
export function WayLine({ way, transform }: { readonly way: Way; readonly transform: Transform }) {
  return (
    <g className="map-way" aria-hidden="true">
      <defs>
        <marker
          id="map-arrow"
          viewBox="0 0 10 10"
          refX="6"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0 10 5 0 10Z" />
        </marker>
      </defs>
      {legsOf(way).map(([from, to]) => {
        const [first, second] = halves(toScreen(transform, onPlane(from)), toScreen(transform, onPlane(to)));
        return (
          <g key={to.order}>
            <path d={first} markerEnd="url(#map-arrow)" />
            <path d={second} />
          </g>
        );
      })}
    </g>
  );
}

/** The two halves of the arc between two positions (de Casteljau). */
function halves([x1, y1]: Position, [x2, y2]: Position): [string, string] {
  const [cx, cy] = [(x1 + x2) / 2 + (y2 - y1) * BEND, (y1 + y2) / 2 - (x2 - x1) * BEND];
  const [ax, ay] = [(x1 + cx) / 2, (y1 + cy) / 2];
  const [bx, by] = [(cx + x2) / 2, (cy + y2) / 2];
  const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
  return [quadratic(x1, y1, ax, ay, mx, my), quadratic(mx, my, bx, by, x2, y2)];
}

function quadratic(...points: readonly number[]): string {
  const [fromX, fromY, overX, overY, toX, toY] = points.map(round);
  return `M${fromX} ${fromY}Q${overX} ${overY} ${toX} ${toY}`;
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
