/** An edge: every event behind it, and the sentences that say so. */
import { edgeOf } from "../data/picture";
import { eventsById, type Model } from "../data/model";
import { useViewer } from "../state/context";
import { LongList, Mark, NameLink } from "../parts/entry";
import { Facts } from "../parts/facts";
import type { Language } from "../i18n/language";
import { formatSpan } from "../i18n/dates";
import { roleName } from "../i18n/kinds";
import { EventLine } from "./diary";
import { Evidence } from "./evidence";
import { PanelHead } from "./panel";

export function EdgePanel({ edge }: { readonly edge: string }) {
  const { model, picture, text } = useViewer();
  const link = edgeOf(model, picture, edge);
  if (link === null) return null;
  const { kind, times, first, last, events } = link;
  const ends = [link.source, link.target] as const;
  const names = ends.flatMap((node) => namesOf(model, node));
  return (
    <>
      <PanelHead>
        <End node={ends[0]} /> <span className="relation">{kind === "visited" ? "→" : "—"}</span> <End node={ends[1]} />
      </PanelHead>
      <p className="quiet">
        {text.edgeKinds[kind]} · {text.edgeSummary(times)}
      </p>
      <Facts facts={[[text.seen, formatSpan(first, last, text.language)]]} />
      <LongList
        items={eventsById(model, events)}
        render={(event) => (
          <li className="edge-event" key={event.id}>
            <EventLine event={event} role={rolesOf(event.participants, ends, text.language)} />
            <Evidence event={event} names={names} />
          </li>
        )}
      />
    </>
  );
}

function End({ node }: { readonly node: string }) {
  const { model, picture } = useViewer();
  const { kind, label } = (picture.graph.hasNode(node) ? picture : model).graph.getNodeAttributes(node);
  return (
    <span className="end">
      <Mark kind={kind} />
      <NameLink node={node} name={label} />
    </span>
  );
}

/** All forms in which a page may print the node's name. */
export function namesOf({ graph }: Model, node: string): string[] {
  if (!graph.hasNode(node)) return [];
  const { label, aliases } = graph.getNodeAttributes(node);
  return [label, ...aliases];
}

/** 带队, or 带队 · 陪同 where both ends are people. */
function rolesOf(
  participants: readonly { readonly person: string; readonly role: string }[],
  ends: readonly string[],
  language: Language,
): string {
  return ends
    .flatMap((node) => participants.find(({ person }) => person === node)?.role ?? [])
    .map((role) => roleName(role, language))
    .join(" · ");
}
