/** The lines that every list of the viewer is made of. */
import { Button, UnstyledButton } from "@mantine/core";
import { useState, type ReactNode } from "react";
import type { PictureKind } from "../data/picture";
import { eventOfNode } from "../data/project";
import { useViewer } from "../state/context";
import type { Selection } from "../state/view";
import { Doubt } from "./doubt";

interface MarkProps {
  readonly kind: PictureKind;
  /** The shape alone, where colours mean something else. */
  readonly plain?: boolean;
  /** As of what is doubtful. */
  readonly pale?: boolean;
}

/** The shape and colour of a kind, as in the graph. */
export function Mark({ kind, plain = false, pale = false }: MarkProps) {
  return <span className={pale ? "mark pale" : "mark"} data-kind={kind} data-plain={plain} aria-hidden="true" />;
}

/** A name that goes to its node. */
export function NameLink({ node, name }: { readonly node: string; readonly name: string }) {
  const { model, picture, go } = useViewer();
  const event = eventOfNode(node);
  if (event === null && !model.graph.hasNode(node) && !picture.graph.hasNode(node)) {
    return <span lang="zh-Hans">{name}</span>;
  }
  const target: Selection = event === null ? { kind: "node", key: node } : { kind: "event", key: event };
  return (
    <UnstyledButton className="link" lang="zh-Hans" onClick={() => go(target)}>
      {name}
    </UnstyledButton>
  );
}

interface EntryProps {
  readonly target: Selection;
  readonly kind: PictureKind;
  readonly name: string;
  readonly detail?: string;
  /** Of what it stands for; null and absent for what is sure. */
  readonly confidence?: number | null;
  readonly count: string;
  /** From 0 to 1: the length of the bar under the entry. */
  readonly share: number;
}

/** A button over the whole width: name, detail and count, with a bar for comparison. */
export function Entry({ target, kind, name, detail, confidence, count, share }: EntryProps) {
  const { go } = useViewer();
  return (
    <li>
      <UnstyledButton className="entry" onClick={() => go(target)}>
        <Mark kind={kind} />
        <span className="entry-name" lang="zh-Hans">
          {name}
        </span>
        <span className="entry-detail" lang="zh-Hans">
          {detail}
        </span>
        <Doubt confidence={confidence} />
        <span className="entry-count">{count}</span>
        <span className="entry-bar" data-kind={kind} style={{ width: `${Math.round(100 * share)}%` }} />
      </UnstyledButton>
    </li>
  );
}

const PAGE = 60;

/** A list that shows its beginning and the rest on demand; says so when it is empty. */
export function LongList<T>({
  items,
  render,
}: {
  readonly items: readonly T[];
  readonly render: (item: T) => ReactNode;
}) {
  const { text } = useViewer();
  const [shown, setShown] = useState(PAGE);
  if (items.length === 0) return <p className="quiet">{text.nothing}</p>;
  const rest = items.length - shown;
  return (
    <>
      <ul className="list">{items.slice(0, shown).map(render)}</ul>
      {rest > 0 && (
        <Button variant="subtle" size="xs" fullWidth onClick={() => setShown(shown + PAGE)}>
          {text.more(Math.min(rest, PAGE))}
        </Button>
      )}
    </>
  );
}
