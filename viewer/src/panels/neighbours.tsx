/** The neighbours of a node as a list: each opens the edge, and so its evidence. */
import { useMemo } from "react";
import type { EdgeKind } from "../data/dataset";
import { neighboursOf } from "../data/summary";
import { useViewer } from "../state/context";
import { Entry, LongList } from "../parts/entry";
import { siteKind } from "../i18n/kinds";

/** An entry for each node that an edge of this kind joins, the most frequent first. */
export function Neighbours({ node, kind }: { readonly node: string; readonly kind: EdgeKind }) {
  const { model, picture, text } = useViewer();
  const neighbours = useMemo(
    () => neighboursOf(model.graph, picture.links, node, kind),
    [model, picture.links, node, kind],
  );
  const most = neighbours[0]?.link.times ?? 1;
  return (
    <LongList
      items={neighbours}
      render={({ node: other, attributes, link }) => (
        <Entry
          key={other}
          target={{ kind: "edge", key: link.key }}
          kind={attributes.kind}
          name={attributes.label}
          detail={attributes.titles[0] ?? siteKind(attributes.subkind, text.language)}
          confidence={link.confidence}
          count={text.timesOf(link.times)}
          share={link.times / most}
        />
      )}
    />
  );
}
