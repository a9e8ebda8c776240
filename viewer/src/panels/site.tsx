/** A place or facility: what it is, and its visitor book; of a place that sites are folded into, which those are. */
import { Tabs } from "@mantine/core";
import { membersOf } from "../data/describe";
import { spanOf } from "../data/links";
import { eventsCounted } from "../data/picture";
import type { DatedEvent } from "../data/model";
import { useViewer } from "../state/context";
import { Doubt } from "../parts/doubt";
import { Entry, LongList, Mark } from "../parts/entry";
import { Facts } from "../parts/facts";
import { formatSpan } from "../i18n/dates";
import { siteKind } from "../i18n/kinds";
import { CompareButton } from "../compare/button";
import { Diary, NotCounted } from "./diary";
import { Months } from "./months";
import { NodeMeasures } from "./measures";
import { Reasons } from "./reasons";
import { Neighbours } from "./neighbours";
import { PanelHead } from "./head";

/** Name and kind, facts, events by month, and tabs with the visitor book and the visitors. */
export function SitePanel({ node }: { readonly node: string }) {
  const { model, picture, text } = useViewer();
  const { label, kind, subkind, within, aliases, confidence } = model.graph.getNodeAttributes(node);
  const events = eventsCounted(model, picture, node);
  const { first, last } = spanOf(events);
  return (
    <>
      <PanelHead actions={<CompareButton node={node} />}>
        <Mark kind={kind} />
        <span lang="zh-Hans">{label}</span>
        <small>{siteKind(subkind, text.language)}</small>
        <Doubt confidence={confidence} />
      </PanelHead>
      <Facts
        facts={[
          [text.within, within ?? ""],
          [text.aliases, aliases.join("、")],
          [text.seen, formatSpan(first, last, text.language)],
          [text.inAll, text.eventsOf(events.length)],
        ]}
      />
      <NodeMeasures node={node} />
      <NotCounted of={model.eventsOf(node).length - events.length} />
      <Reasons node={node} />
      <Months events={events} />
      <Tabs defaultValue="book" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="book">{text.visitorBook}</Tabs.Tab>
          <Tabs.Tab value="visitors">{text.visitors}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="book">
          <Diary events={events} of={node} />
        </Tabs.Panel>
        <Tabs.Panel value="visitors">
          <Neighbours node={node} kind="visited" />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

/** A place that stands for the sites in it. */
export function FoldPanel({ node }: { readonly node: string }) {
  const { model, picture, text } = useViewer();
  const { label, subkind } = picture.graph.getNodeAttributes(node);
  const sites = membersOf(model, picture, node).map((site) => ({
    site,
    events: eventsCounted(model, picture, site),
  }));
  const events = [...new Set(sites.flatMap((member) => member.events))].toSorted((a, b) => a.rank - b.rank);
  const most = Math.max(1, ...sites.map((member) => member.events.length));
  return (
    <>
      <PanelHead>
        <Mark kind="place" />
        <span lang="zh-Hans">{label}</span>
        <small>{siteKind(subkind, text.language)}</small>
      </PanelHead>
      <p className="quiet">{text.foldSummary(sites.length, events.length)}</p>
      <Months events={events} />
      <Tabs defaultValue="sites" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="sites">{text.sites}</Tabs.Tab>
          <Tabs.Tab value="book">{text.visitorBook}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="sites">
          <LongList
            items={sites.toSorted((a, b) => b.events.length - a.events.length)}
            render={(member) => <Member key={member.site} {...member} most={most} />}
          />
        </Tabs.Panel>
        <Tabs.Panel value="book">
          <Diary events={events} of={node} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

interface MemberProps {
  readonly site: string;
  readonly events: readonly DatedEvent[];
  readonly most: number;
}

function Member({ site, events, most }: MemberProps) {
  const { model, text } = useViewer();
  const { kind, label, subkind, confidence = null } = model.graph.getNodeAttributes(site);
  return (
    <Entry
      target={{ kind: "node", key: site }}
      kind={kind}
      name={label}
      detail={siteKind(subkind, text.language)}
      confidence={confidence}
      count={text.eventsOf(events.length)}
      share={events.length / most}
    />
  );
}
