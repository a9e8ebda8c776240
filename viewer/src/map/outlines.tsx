/** The outlines under everything. */
import { memo } from "react";
import type { Area } from "./outline";
import { pathOf, type Transform } from "./projection";

interface Props {
  readonly areas: readonly Area[];
  readonly transform: Transform;
}

/** Grey lines: the provinces, or the user's own outline. */
export function Outlines({ areas, transform: { k, x, y } }: Props) {
  return (
    <g className="map-outlines" aria-hidden="true" transform={`translate(${x} ${y}) scale(${k})`}>
      <Shapes areas={areas} />
    </g>
  );
}

/** Drawn once: the camera moves the group around them. */
const Shapes = memo(({ areas }: { readonly areas: readonly Area[] }) =>
  areas.map(({ name, shape }, index) => <path key={`${name} ${index}`} d={pathOf(shape)} />),
);
