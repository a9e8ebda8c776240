/** A person: posts, itinerary, sites and company. */
import { Tabs } from "@mantine/core";
import { useViewer } from "../state/context";
import { Mark } from "../parts/entry";
import { Facts } from "../parts/facts";
import { formatSpan } from "../i18n/dates";
import { Diary } from "./diary";
import { Neighbours } from "./neighbours";
import { PanelHead } from "./panel";

export function PersonPanel({ node }: { readonly node: string }) {
  const { model, text } = useViewer();
  const { label, pinyin, titles, home, first, last } = model.graph.getNodeAttributes(node);
  return (
    <>
      <PanelHead>
        <Mark kind="person" />
        <span lang="zh-Hans">{label}</span>
        <small>{pinyin}</small>
      </PanelHead>
      <Facts
        facts={[
          [text.posts, titles.join("、")],
          [text.home, home ?? ""],
          [text.seen, formatSpan(first, last, text.language)],
        ]}
      />
      <Tabs defaultValue="itinerary" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="itinerary">{text.itinerary}</Tabs.Tab>
          <Tabs.Tab value="visits">{text.visits}</Tabs.Tab>
          <Tabs.Tab value="companions">{text.companions}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="itinerary">
          <Diary events={model.eventsOf(node)} of={node} />
        </Tabs.Panel>
        <Tabs.Panel value="visits">
          <Neighbours node={node} kind="visited" />
        </Tabs.Panel>
        <Tabs.Panel value="companions">
          <Neighbours node={node} kind="appeared" />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
