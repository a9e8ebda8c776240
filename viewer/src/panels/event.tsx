/** An event: where it was, everyone there in printed order, and its sentences. */
import { useViewer } from "../state/context";
import { Mark, NameLink } from "../parts/entry";
import { Facts } from "../parts/facts";
import { formatDate } from "../i18n/dates";
import { eventType, roleName } from "../i18n/kinds";
import { namesOf } from "./edge";
import { Evidence } from "./evidence";
import { PanelHead } from "./panel";

export function EventPanel({ id }: { readonly id: string }) {
  const { model, text } = useViewer();
  const event = model.events.get(id);
  if (event === undefined) return null;
  const nodes = [...event.participants.map(({ person }) => person), ...event.at.map(({ site }) => site)];
  const names = nodes.filter((node) => model.graph.hasNode(node)).flatMap((node) => namesOf(model, node));
  const type = eventType(event.type, text.language);
  return (
    <>
      <PanelHead>
        <span lang="zh-Hans">{event.name || type}</span>
        <small>{type}</small>
      </PanelHead>
      <Facts facts={[[text.dates, formatDate(event.dateFrom ?? event.date, text.language)]]} />
      {event.at.length > 0 && (
        <>
          <h3>{text.places}</h3>
          <ul className="list compact">
            {event.at.map(({ site, name }) => (
              <li key={site}>
                <Mark kind={model.graph.hasNode(site) ? model.graph.getNodeAttribute(site, "kind") : "place"} />
                <NameLink node={site} name={name} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{text.participants}</h3>
      <ol className="list compact">
        {event.participants.map(({ person, name, role }) => (
          <li key={person}>
            <Mark kind="person" />
            <NameLink node={person} name={name} />
            <span className="tag">{roleName(role, text.language)}</span>
          </li>
        ))}
      </ol>
      <h3>{text.evidence}</h3>
      <Evidence event={event} names={names} />
    </>
  );
}
