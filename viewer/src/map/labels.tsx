/** The names on the map: those of points first, then those of areas where there is room left. */
import { geoCentroid } from "d3-geo";
import { useMemo } from "react";
import { Occupancy } from "../graph/occupancy";
import { placeLabels, type OfferedLabel } from "../graph/place-labels";
import type { Area } from "./outline";
import { onPlane, toScreen, type Size, type Transform } from "./projection";

const FONT_SIZE = 13;
/** The letters of areas stand apart. */
const SPACED = 1.1;

interface Props {
  readonly offered: readonly OfferedLabel[];
  readonly areas: readonly Area[];
  readonly transform: Transform;
  readonly size: Size;
}

/** Names beside points and within areas, none over another. */
export function Labels({ offered, areas, transform, size: { width, height } }: Props) {
  const centres = useMemo(() => areas.map(({ name, shape }) => ({ name, at: centreOf(shape) })), [areas]);
  const labels = placeLabels(offered, widthOf, width, height);
  const room = new Occupancy(width, height);
  for (const { x, y, size } of offered)
    room.occupy({ left: x - size, right: x + size, top: y - size, bottom: y + size });
  for (const { x, y, text } of labels) {
    room.occupy({ left: x, right: x + widthOf(text), top: y - FONT_SIZE / 2, bottom: y + FONT_SIZE / 2 });
  }
  const names = centres.flatMap(({ name, at }) => {
    const [x, y] = toScreen(transform, at);
    const half = (SPACED * widthOf(name)) / 2;
    const box = { left: x - half, right: x + half, top: y - FONT_SIZE / 2, bottom: y + FONT_SIZE / 2 };
    return name !== "" && room.claim(box) ? [{ name, x, y }] : [];
  });
  return (
    <g className="map-labels" aria-hidden="true" dominantBaseline="middle">
      {names.map(({ name, x, y }) => (
        <text key={name} className="map-area" x={x} y={y} textAnchor="middle" lang="zh-Hans">
          {name}
        </text>
      ))}
      {labels.map(({ x, y, text }) => (
        <text key={`${text} ${x} ${y}`} x={x} y={y} lang="zh-Hans">
          {text}
        </text>
      ))}
    </g>
  );
}

function centreOf(shape: Area["shape"]): readonly [number, number] {
  const [longitude, latitude] = geoCentroid(shape);
  return onPlane({ longitude, latitude });
}

/** A Chinese character is as wide as it is high. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > "\u2E80" ? 1 : 0.6) * FONT_SIZE, 0);
}
