/** A person: posts, itinerary, sites and company. */
import { Tabs } from "@mantine/core";
import { gapsOf } from "../data/diary";
import { isHomeGuessed } from "../data/doubt";
import { spanOf } from "../data/links";
import { eventsCounted } from "../data/picture";
import { useViewer } from "../state/context";
import { Doubt } from "../parts/doubt";
import { Mark } from "../parts/entry";
import { Facts } from "../parts/facts";
import { formatSpan } from "../i18n/dates";
import { CompareButton } from "../compare/button";
import { Diary, NotCounted } from "./diary";
import { NodeMeasures } from "./measures";
import { Neighbours } from "./neighbours";
import { PanelHead } from "./head";
import { Reasons } from "./reasons";
import { Posts } from "./posts";

/** Name and pinyin, facts, posts as bars, and tabs with the itinerary, the sites and the people met. */
export function PersonPanel({ node }: { readonly node: string }) {
  const { model, picture, text } = useViewer();
  const { label, pinyin, posts, home, confidence } = model.graph.getNodeAttributes(node);
  const events = eventsCounted(model, picture, node);
  const { first, last } = spanOf(events);
  const longest = Math.max(0, ...gapsOf(events).map(({ days }) => days));
  return (
    <>
      <PanelHead actions={<CompareButton node={node} />}>
        <Mark kind="person" />
        <span lang="zh-Hans">{label}</span>
        <small>{pinyin}</small>
        <Doubt confidence={confidence} />
      </PanelHead>
      <Facts
        facts={[
          [text.home, isHomeGuessed(model, node) ? `${home}（${text.guessedMarkHome}）` : (home ?? "")],
          [text.seen, formatSpan(first, last, text.language)],
          [text.inAll, text.eventsOf(events.length)],
          [text.longestGap, longest === 0 ? "" : text.daysOf(longest)],
        ]}
      />
      <NodeMeasures node={node} />
      <NotCounted of={model.eventsOf(node).length - events.length} />
      <Posts posts={posts} />
      <Reasons node={node} />
      <Tabs defaultValue="itinerary" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="itinerary">{text.itinerary}</Tabs.Tab>
          <Tabs.Tab value="visits">{text.visits}</Tabs.Tab>
          <Tabs.Tab value="companions">{text.companions}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="itinerary">
          <Diary events={events} of={node} />
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
