/** The sites at one point of the map. */
import { CloseButton } from "@mantine/core";
import { Doubt } from "../parts/doubt";
import { Mark, NameLink } from "../parts/entry";
import { useViewer } from "../state/context";
import type { MapPoint } from "./spots";

interface Props {
  readonly point: MapPoint;
  readonly onClose: () => void;
}

/** A card over the map that lists the sites of a point, those with coordinates of what they lie in marked so. */
export function MapCard({ point: { name, sites, events }, onClose }: Props) {
  const { text } = useViewer();
  return (
    <aside className="map-card" aria-label={text.mapPoint(name, sites.length, events)}>
      <div className="panel-head">
        <h2 lang="zh-Hans">{name}</h2>
        <CloseButton aria-label={text.close} title={text.close} onClick={onClose} />
      </div>
      <ul className="list compact">
        {sites.map(({ key, label, kind, exact, events: count, confidence }) => (
          <li key={key}>
            <Mark kind={kind} />
            <NameLink node={key} name={label} />
            <span className="entry-count">{text.timesOf(count)}</span>
            <Doubt confidence={confidence} />
            {!exact && <span className="tag">{text.mapAbout}</span>}
          </li>
        ))}
      </ul>
    </aside>
  );
}
