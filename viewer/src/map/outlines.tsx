/** The outlines under everything. */
import { memo } from "react";
import { land } from "./land";
import type { Area } from "./outline";
import { pathOf, type Transform } from "./projection";

interface Props {
  readonly areas: readonly Area[];
  readonly transform: Transform;
}

/** All land, and over it grey lines: the provinces, or the user's own outline. */
export function Outlines({ areas, transform: { k, x, y } }: Props) {
  const transform = `translate(${x} ${y}) scale(${k})`;
  return (
    <g aria-hidden="true">
      <g className="map-land" transform={transform}>
        <Land />
      </g>
      <g className="map-outlines" transform={transform}>
        <Shapes areas={areas} />
      </g>
    </g>
  );
}

const Land = memo(() => <path d={pathOf(land())} />);

/** Drawn once: the camera moves the group around them. */
const Shapes = memo(({ areas }: { readonly areas: readonly Area[] }) =>
  areas.map(({ name, shape }, index) => <path key={`${name} ${index}`} d={pathOf(shape)} />),
);
