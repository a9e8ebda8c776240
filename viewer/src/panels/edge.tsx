/** An edge: every event behind it, and the sentences that say so. */
import { describeEdge, describeNode, isDirected, namesOf } from "../data/describe";
import { confidenceAt } from "../data/links";
import { eventsById } from "../data/model";
import type { EventParticipant } from "../data/dataset";
import { useViewer } from "../state/context";
import { LongList, Mark, NameLink } from "../parts/entry";
import { Doubt } from "../parts/doubt";
import { Facts } from "../parts/facts";
import type { Language } from "../i18n/language";
import { formatSpan } from "../i18n/dates";
import { roleName } from "../i18n/kinds";
import { EventLine } from "./diary";
import { Evidence } from "./evidence";
import { PanelHead } from "./head";

/** Both ends with an arrow or a dash between, how often, and each event with its sentences. */
export function EdgePanel({ edge }: { readonly edge: string }) {
  const { model, picture, text } = useViewer();
  const link = describeEdge(model, picture, edge);
  if (link === null) return null;
  const { kind, times, first, last, events, confidence, through, source, target } = link;
  const ends = [source, target];
  const names = [...ends, ...through].flatMap((node) => namesOf(model, picture, node));
  return (
    <>
      <PanelHead>
        <End node={source} /> <span className="relation">{isDirected(kind) ? "→" : "—"}</span> <End node={target} />
      </PanelHead>
      <p className="quiet">
        {text.edgeKinds[kind]} · {kind === "shared" ? text.peopleOf(times) : text.eventsOf(times)}{" "}
        <Doubt confidence={confidence} />
      </p>
      <Facts
        facts={[
          [text.seen, formatSpan(first, last, text.language)],
          [text.visitors, through.map((node) => describeNode(model, picture, node).label).join("、")],
        ]}
      />
      <LongList
        items={eventsById(model, events)}
        render={(event) => (
          <li className="edge-event" key={event.id}>
            <EventLine
              event={event}
              role={rolesOf(event.participants, [...ends, ...through], text.language)}
              confidence={confidenceAt(event, [...ends, ...through])}
            />
            <Evidence event={event} names={names} ends={ends.map((node) => namesOf(model, picture, node))} />
          </li>
        )}
      />
    </>
  );
}

function End({ node }: { readonly node: string }) {
  const { model, picture } = useViewer();
  const { kind, label } = describeNode(model, picture, node);
  return (
    <span className="end">
      <Mark kind={kind} />
      <NameLink node={node} name={label} />
    </span>
  );
}

/** 带队, or 带队 · 陪同 where both ends are people. */
function rolesOf(participants: readonly EventParticipant[], ends: readonly string[], language: Language): string {
  return ends
    .flatMap((node) => participants.find(({ person }) => person === node)?.role ?? [])
    .map((role) => roleName(role, language))
    .join(" · ");
}
