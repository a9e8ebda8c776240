/** The panel beside the graph: the overview, or what is selected. */
import { CloseButton } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import { useViewer } from "../state/context";
import type { Projection, Selection } from "../state/view";
import { EdgePanel } from "./edge";
import { EventPanel } from "./event";
import { Overview } from "./overview";
import { PersonPanel } from "./person";
import { SitePanel } from "./site";

interface Props {
  readonly selection: Selection | null;
  readonly projection: Projection;
}

export function Panel({ selection, projection }: Props) {
  const { text } = useViewer();
  // A new key makes a new panel, scrolled to its beginning and with its tabs at the first.
  return (
    <aside className="panel" aria-label={selection === null ? text.subtitle : text.evidence}>
      {selection === null ? (
        <Overview projection={projection} />
      ) : (
        <Selected key={selection.kind + selection.key} selection={selection} />
      )}
    </aside>
  );
}

function Selected({ selection }: { readonly selection: Selection }) {
  const { model } = useViewer();
  const { kind, key } = selection;
  if (kind === "edge") return <EdgePanel edge={key} />;
  if (kind === "event") return <EventPanel id={key} />;
  return model.graph.getNodeAttribute(key, "kind") === "person" ? <PersonPanel node={key} /> : <SitePanel node={key} />;
}

/** The top of a panel; the focus moves here, so that a keyboard or screen reader goes on from it. */
export function PanelHead({ children }: { readonly children: ReactNode }) {
  const { text, go } = useViewer();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="panel-head">
      <h2 ref={heading} tabIndex={-1}>
        {children}
      </h2>
      <CloseButton aria-label={text.close} title={text.close} onClick={() => go(null)} />
    </div>
  );
}
