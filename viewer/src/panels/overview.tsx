/** What the picture shows, and who and what stands out in it: the panel while nothing is selected. */
import { Tabs } from "@mantine/core";
import { useMemo } from "react";
import type { DatedEvent } from "../data/model";
import { eventsDrawn } from "../data/picture";
import { rankNodes, type Ranked } from "../data/ranking";
import { countKinds } from "../data/summary";
import { useViewer } from "../state/context";
import type { Projection } from "../state/choices";
import { Entry, LongList } from "../parts/entry";
import { siteKind } from "../i18n/kinds";
import type { Strings } from "../i18n/strings";
import { EventLine } from "./diary";
import { PartNote } from "./part";

/** Counts, and tabs with the people, the sites and the events, the strongest people and sites first. */
export function Overview() {
  const { model, picture, text } = useViewer();
  const events = useMemo(() => eventsDrawn(picture), [picture]);
  const people = useMemo(() => rankNodes(picture, "people"), [picture]);
  const sites = useMemo(() => rankNodes(picture, "sites"), [picture]);
  const first = people.length > 0 ? "people" : sites.length > 0 ? "sites" : "events";
  return (
    <>
      <div className="panel-head">
        <h2 lang="zh-Hans">{model.name}</h2>
      </div>
      <Counts people={people.length} sites={sites.length} events={events} />
      {/* Another projection has its own first tab. */}
      <Tabs key={first} defaultValue={first} keepMounted={false}>
        <Tabs.List>
          {people.length > 0 && <Tabs.Tab value="people">{text.people}</Tabs.Tab>}
          {sites.length > 0 && <Tabs.Tab value="sites">{text.sites}</Tabs.Tab>}
          <Tabs.Tab value="events">{text.nodeKinds.event}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="people">
          <RankedList ranked={people} />
        </Tabs.Panel>
        <Tabs.Panel value="sites">
          <RankedList ranked={sites} />
        </Tabs.Panel>
        <Tabs.Panel value="events">
          <LongList
            items={events}
            render={(event) => (
              <li key={event.id} className="diary-entry">
                <EventLine event={event} role="" />
              </li>
            )}
          />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

/** What there is in all, what of it is shown, and why the rest is not. */
function Counts({ people, sites, events }: { people: number; sites: number; events: readonly DatedEvent[] }) {
  const { model, text } = useViewer();
  const { graph } = model;
  const all = useMemo(() => countKinds(graph, graph.nodes()), [graph]);
  const undated = events.filter(({ dateFrom }) => dateFrom === null).length;
  return (
    <>
      <p className="quiet">
        {text.summary(all.person, all.place + all.facility, model.events.size, Object.keys(model.articles).length)}
      </p>
      <p className="quiet counts">
        {text.shownCounts(people, sites, events.length)}
        {undated > 0 && text.undatedCount(undated)}
      </p>
      <Missing events={model.events.size - events.length} />
      <PartNote />
    </>
  );
}

function Missing({ events }: { readonly events: number }) {
  const { view, picture, text } = useViewer();
  const { unjoined, filtered, cut, aside } = picture.absent;
  const reasons = [
    cut > 0 && text.absentCut(cut),
    unjoined > 0 && text.absentUnjoined(unjoined, view.period !== null),
    filtered > 0 && text.absentFiltered(filtered),
    aside > 0 && text.absentAside(aside),
    events > 0 && text.absentEvents(events),
  ].filter((reason) => reason !== false);
  return reasons.length === 0 ? null : <p className="quiet counts">{text.absent(reasons.join(text.comma))}</p>;
}

function RankedList({ ranked }: { readonly ranked: readonly Ranked[] }) {
  const { model, view, text } = useViewer();
  const most = ranked[0]?.attributes.strength ?? 0;
  const detailOf = ({ node, attributes }: Ranked): string =>
    (model.graph.hasNode(node) ? model.graph.getNodeAttribute(node, "titles")[0] : undefined) ??
    siteKind(attributes.subkind, text.language);
  return (
    <LongList
      items={ranked}
      render={(item) => (
        <Entry
          key={item.node}
          target={{ kind: "node", key: item.node }}
          kind={item.attributes.kind}
          name={item.attributes.label}
          detail={detailOf(item)}
          confidence={item.attributes.confidence}
          count={measureOf(item, view.projection, text)}
          share={most === 0 ? 0 : item.attributes.strength / most}
        />
      )}
    />
  );
}

/** In how many sites, with how many people, and by how much the projection counts it. */
function measureOf(
  { attributes: { kind, strength }, neighbours }: Ranked,
  projection: Projection,
  text: Strings,
): string {
  if (neighbours === 0) return "";
  const rounded = Math.round(10 * strength) / 10;
  if (projection === "visits") {
    const met = kind === "person" ? text.visitsOf(neighbours) : text.visitorsOf(neighbours);
    return strength === neighbours ? met : `${met} · ${text.timesOf(rounded)}`;
  }
  if (projection === "events") return text.eventsOf(neighbours);
  const met = projection === "appearances" ? text.companionsOf(neighbours) : text.relationsOf(neighbours);
  return `${met} · ${text.strengthOf(rounded)}`;
}
