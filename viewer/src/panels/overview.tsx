/** What the data holds, and who and what stands out: the panel while nothing is selected. */
import { Tabs } from "@mantine/core";
import { useMemo } from "react";
import { countKinds, rankNodes, type Ranked } from "../data/summary";
import { useViewer } from "../state/context";
import { Entry, LongList } from "../parts/entry";
import { siteKind } from "../i18n/kinds";
import { EventLine } from "./diary";

export function Overview() {
  const { model, picture, text } = useViewer();
  const { graph } = model;
  const counts = useMemo(() => countKinds(graph, graph.nodes()), [graph]);
  const events = useMemo(() => [...picture.events.values()], [picture]);
  const sites = counts.place + counts.facility;
  return (
    <>
      <div className="panel-head">
        <h2 lang="zh-Hans">{model.name}</h2>
      </div>
      <p className="quiet">
        {text.summary(counts.person, sites, model.events.size, Object.keys(model.articles).length)}
      </p>
      <Tabs defaultValue="people" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="people">{text.people}</Tabs.Tab>
          <Tabs.Tab value="sites">{text.sites}</Tabs.Tab>
          <Tabs.Tab value="events">{text.nodeKinds.event}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="people">
          <RankedList which="people" />
        </Tabs.Panel>
        <Tabs.Panel value="sites">
          <RankedList which="sites" />
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

function RankedList({ which }: { readonly which: "people" | "sites" }) {
  const { model, text } = useViewer();
  const ranked = useMemo(() => rankNodes(model.graph, which), [model, which]);
  const most = ranked[0]?.visited ?? 0;
  const count = ({ visited, appeared }: Ranked): string => {
    if (visited === 0) return appeared === 0 ? "" : text.companionsOf(appeared);
    return which === "people" ? text.visitsOf(visited) : text.visitorsOf(visited);
  };
  return (
    <LongList
      items={ranked}
      render={(item) => (
        <Entry
          key={item.node}
          target={{ kind: "node", key: item.node }}
          kind={item.attributes.kind}
          name={item.attributes.label}
          detail={item.attributes.titles[0] ?? siteKind(item.attributes.subkind, text.language)}
          count={count(item)}
          share={most === 0 ? 0 : item.visited / most}
        />
      )}
    />
  );
}
