/** Where it was: sites on a map, visits as arcs, and the way of whoever is selected. */
import { ActionIcon, Checkbox } from "@mantine/core";
import { useMemo, type ReactNode } from "react";
import { Icon } from "../parts/icon";
import { useViewer } from "../state/context";
import { MapCard } from "./card";
import { MapNote } from "./note";
import { provinces } from "./outline";
import { Outlines } from "./outlines";
import { onPlane, over } from "./projection";
import { Arcs, Points, WayLine } from "./shapes";
import { mapOf, pointsInHand, wayOf } from "./spots";
import { useMapCamera } from "./use-map-camera";

/** The map in place of the graph, with what lies over it; points and arcs can be clicked and reached by keys. */
export function MapStage({ children }: { readonly children: ReactNode }) {
  const { model, picture, still, view, change, selection, text } = useViewer();
  const shown = useMemo(() => mapOf(model, picture), [model, picture]);
  const person = selection?.kind === "node" && isPerson(model, selection.key) ? selection.key : null;
  const way = useMemo(() => (person === null ? null : wayOf(model, picture, person)), [model, picture, person]);
  // A running time slider moves no camera; somebody's way is worth a closer look.
  const areas = useMemo(() => model.outline ?? provinces(), [model]);
  const whole = useMemo(
    () =>
      over(
        areas.map(({ shape }) => shape),
        mapOf(model, still).points.map(onPlane),
      ),
    [model, still, areas],
  );
  const extent = useMemo(() => (way !== null && way.stops.length > 0 ? way.stops.map(onPlane) : whole), [whole, way]);
  const inHand = useMemo(
    () => pointsInHand(model, selection, view.mapPoint, way),
    [model, selection, view.mapPoint, way],
  );
  const { frame, size, transform, scaleBy } = useMapCamera(extent);
  const open = shown.points.find(({ key }) => key === view.mapPoint);
  return (
    <section className="graph" aria-label={text.map} data-ready={size.width > 0}>
      <div className="graph-stage">
        <svg
          ref={frame}
          className="map"
          role="group"
          aria-label={text.mapHint}
          onClick={(event) => event.target === event.currentTarget && change({ mapPoint: null, selection: null })}
        >
          <Outlines areas={areas} transform={transform} />
          {way === null && view.arcs && <Arcs shown={shown} transform={transform} inHand={inHand} />}
          {way !== null && <WayLine way={way} transform={transform} />}
          <Points shown={shown} way={way} areas={areas} transform={transform} size={size} inHand={inHand} />
        </svg>
        {way === null && (
          <div className="map-tools">
            <Checkbox
              size="xs"
              label={text.arcs}
              title={text.arcsHint}
              checked={view.arcs}
              onChange={(event) => change({ arcs: event.currentTarget.checked })}
            />
          </div>
        )}
        {open !== undefined && <MapCard point={open} onClose={() => change({ mapPoint: null })} />}
        <MapNote shown={shown} way={way} person={person} />
        <div className="graph-buttons">
          <MapButton name="plus" label={text.zoomIn} onClick={() => scaleBy(1.6)} />
          <MapButton name="minus" label={text.zoomOut} onClick={() => scaleBy(1 / 1.6)} />
          <MapButton name="fit" label={text.showAll} onClick={() => change({ mapCamera: null })} />
        </div>
      </div>
      {children}
    </section>
  );
}

interface ButtonProps {
  readonly name: "plus" | "minus" | "fit";
  readonly label: string;
  readonly onClick: () => void;
}

function MapButton({ name, label, onClick }: ButtonProps) {
  return (
    <ActionIcon variant="default" size="lg" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </ActionIcon>
  );
}

type Viewed = ReturnType<typeof useViewer>;

function isPerson({ graph }: Viewed["model"], key: string): boolean {
  return graph.hasNode(key) && graph.getNodeAttribute(key, "kind") === "person";
}
