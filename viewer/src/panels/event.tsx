/** An event: where it was, everyone there in printed order, and its sentences. */
import { describeNode, namesOf } from "../data/describe";
import { useViewer } from "../state/context";
import { Mark, NameLink } from "../parts/entry";
import { Doubt } from "../parts/doubt";
import { Facts } from "../parts/facts";
import { formatDate } from "../i18n/dates";
import { eventType, modeName, roleName } from "../i18n/kinds";
import { InferredYear } from "./diary";
import { Evidence } from "./evidence";
import { PanelHead } from "./head";

/** Name and type, day, places, participants with their roles, and the sentences. */
export function EventPanel({ id }: { readonly id: string }) {
  const { model, picture, text } = useViewer();
  const event = model.events.get(id);
  if (event === undefined) return null;
  const nodes = [...event.participants.map(({ person }) => person), ...event.at.map(({ site }) => site)];
  const names = nodes.flatMap((node) => namesOf(model, picture, node));
  const type = eventType(event.type, text.language);
  const day = (
    <>
      {formatDate(event.dateFrom ?? event.date, text.language)} <InferredYear event={event} />
    </>
  );
  return (
    <>
      <PanelHead>
        <span lang="zh-Hans">{event.name || type}</span>
        <small>{type}</small>
        <Doubt confidence={event.confidence} />
      </PanelHead>
      <Facts facts={[[text.dates, day]]} />
      {event.at.length > 0 && (
        <>
          <h3>{text.places}</h3>
          <ul className="list compact">
            {event.at.map(({ site, name, confidence }) => (
              <li key={site}>
                <Mark kind={describeNode(model, picture, site).kind} />
                <NameLink node={site} name={name} />
                <Doubt confidence={confidence} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>
        {text.participants} <small>{text.inPrintedOrder}</small>
      </h3>
      <ol className="list compact">
        {event.participants.map(({ person, name, role, mode, confidence }) => (
          <li key={person}>
            <Mark kind="person" />
            <NameLink node={person} name={name} />
            <span className="tag">{roleName(role, text.language)}</span>
            {mode !== null && <span className="tag">{modeName(mode, text.language)}</span>}
            <Doubt confidence={confidence} />
          </li>
        ))}
      </ol>
      <h3>{text.evidence}</h3>
      <Evidence event={event} names={names} />
    </>
  );
}
