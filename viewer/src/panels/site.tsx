/** A place or facility: what it is, and its visitor book. */
import { Tabs } from "@mantine/core";
import { useViewer } from "../state/context";
import { Mark } from "../parts/entry";
import { Facts } from "../parts/facts";
import { formatSpan } from "../i18n/dates";
import { siteKind } from "../i18n/kinds";
import { Diary } from "./diary";
import { Neighbours } from "./neighbours";
import { PanelHead } from "./panel";

export function SitePanel({ node }: { readonly node: string }) {
  const { model, text } = useViewer();
  const { label, kind, subkind, within, aliases, first, last } = model.graph.getNodeAttributes(node);
  return (
    <>
      <PanelHead>
        <Mark kind={kind} />
        <span lang="zh-Hans">{label}</span>
        <small>{siteKind(subkind, text.language)}</small>
      </PanelHead>
      <Facts
        facts={[
          [text.within, within ?? ""],
          [text.aliases, aliases.join("、")],
          [text.seen, formatSpan(first, last, text.language)],
        ]}
      />
      <Tabs defaultValue="book" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="book">{text.visitorBook}</Tabs.Tab>
          <Tabs.Tab value="visitors">{text.visitors}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="book">
          <Diary events={model.eventsOf(node)} of={node} />
        </Tabs.Panel>
        <Tabs.Panel value="visitors">
          <Neighbours node={node} kind="visited" />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
