/** What the map shows, what it cannot, and where its coordinates come from; on a telephone only when asked. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { useViewer } from "../state/context";
import { Mark, NameLink } from "../parts/entry";
import type { MapPicture, Way } from "./spots";

interface Props {
  readonly shown: MapPicture;
  readonly way: Way | null;
  readonly person: string | null;
  /** Points so far from the others that the map leaves them out until it is asked for them. */
  readonly far: number;
  readonly onFar: () => void;
}

/** A note under the map: how many sites it shows, which it cannot, and what a hollow point means. */
export function MapNote({ shown: { points, nowhere }, way, person, far, onFar }: Props) {
  const { model, view, text } = useViewer();
  const [wide] = useState(() => window.matchMedia("(min-width: 901px)").matches);
  const sites = points.reduce((sum, point) => sum + point.sites.length, 0);
  const said = points.length === 0 ? text.mapNothing : text.mapShown(sites, points.length);
  return (
    <div className="map-note">
      {way !== null && person !== null && <WayNote way={way} name={model.graph.getNodeAttribute(person, "label")} />}
      {far > 0 && view.mapCamera === null && (
        <Button variant="default" size="compact-xs" onClick={onFar}>
          {text.mapFar(far)}
        </Button>
      )}
      <details open={wide}>
        <summary>{nowhere.length === 0 ? said : `${said} · ${text.mapNowhere(nowhere.length)}`}</summary>
        <p>
          <span className="map-key" data-exact="true" aria-hidden="true" /> {text.mapExact}{" "}
          <span className="map-key" data-exact="false" aria-hidden="true" /> {text.mapAbout}
        </p>
        <p>{model.outline === null ? `${text.mapSource} ${text.mapBorders}` : text.mapSource}</p>
        {nowhere.length > 0 && (
          <details>
            <summary>{text.mapWhich}</summary>
            <ul className="list compact">
              {nowhere.map(({ key, label, kind }) => (
                <li key={key}>
                  <Mark kind={kind} />
                  <NameLink node={key} name={label} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </details>
    </div>
  );
}

function WayNote({ way: { stops, undated, nowhere }, name }: { readonly way: Way; readonly name: string }) {
  const { text } = useViewer();
  const said = [
    stops.length > 0 ? text.wayOf(name, stops.length) : text.wayNone,
    undated > 0 && text.wayUndated(undated),
    nowhere > 0 && text.wayNowhere(nowhere),
  ];
  return <p>{said.filter(Boolean).join(" · ")}</p>;
}
