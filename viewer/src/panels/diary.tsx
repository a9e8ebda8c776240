/** Events in the order of their dates, with the gaps between them: a person's itinerary, a site's visitor book. */
import { UnstyledButton } from "@mantine/core";
import { Fragment, useMemo } from "react";
import { type Confidence, leastSure } from "../../../src/derive";
import { gapsOf } from "../data/diary";
import { hasInferredYear } from "../data/doubt";
import { confidenceAt } from "../data/links";
import type { DatedEvent } from "../data/model";
import { useViewer } from "../state/context";
import { Doubt } from "../parts/doubt";
import { LongList, NameLink } from "../parts/entry";
import { formatDate } from "../i18n/dates";
import { eventType, roleName } from "../i18n/kinds";

/** Whose diary it is: the node's own name is not repeated. */
export function Diary({ events, of }: { readonly events: readonly DatedEvent[]; readonly of: string }) {
  const { text } = useViewer();
  const gaps = useMemo(() => new Map(gapsOf(events).map(({ before, days }) => [before, days])), [events]);
  return (
    <LongList
      items={events}
      render={(event) => (
        <Fragment key={event.id}>
          {gaps.has(event.id) && <li className="gap quiet">{text.gap(gaps.get(event.id) ?? 0)}</li>}
          <DiaryEntry event={event} of={of} />
        </Fragment>
      )}
    />
  );
}

const NAMED = 5;

function DiaryEntry({ event, of }: { readonly event: DatedEvent; readonly of: string }) {
  const { text } = useViewer();
  const own = event.participants.find(({ person }) => person === of);
  const people = event.participants.filter(({ person }) => person !== of);
  const sites = event.at.filter(({ site }) => site !== of);
  const more = people.length > NAMED ? text.others(people.length) : "";
  return (
    <li className="diary-entry">
      <EventLine
        event={event}
        role={own === undefined ? "" : roleName(own.role, text.language)}
        confidence={confidenceAt(event, [of])}
      />
      {sites.length > 0 && (
        <Names label={text.places} names={sites.map(({ site, name }) => ({ node: site, name }))} more="" />
      )}
      {people.length > 0 && (
        <Names
          label={own === undefined ? text.visitors : text.with}
          names={people.slice(0, NAMED).map(({ person, name }) => ({ node: person, name }))}
          more={more}
        />
      )}
    </li>
  );
}

/** How many events filters and time leave out, where they do. */
export function NotCounted({ of }: { readonly of: number }) {
  const { text } = useViewer();
  return of === 0 ? null : <p className="quiet">{text.notCounted(of)}</p>;
}

/** That a page prints a date without its year, which the paper's date settles; nothing for other dates. */
export function InferredYear({ event }: { readonly event: DatedEvent }) {
  const { text } = useViewer();
  if (!hasInferredYear(event)) return null;
  return (
    <span className="tag doubt" title={text.inferredYearHint(formatDate(event.date, text.language))}>
      {text.inferredYear}
    </span>
  );
}

interface EventLineProps {
  readonly event: DatedEvent;
  readonly role: string;
  /** Of what the list is about, that somebody took part or that it was at a site; absent where it is about the event alone. */
  readonly confidence?: Confidence;
}

/** Date, kind and name of an event; the name opens it. */
export function EventLine({ event, role, confidence = null }: EventLineProps) {
  const { text, go } = useViewer();
  return (
    <div className="event-line">
      <time>{formatDate(event.dateFrom ?? event.date, text.language)}</time>
      <InferredYear event={event} />
      <UnstyledButton className="link" lang="zh-Hans" onClick={() => go({ kind: "event", key: event.id })}>
        {event.name || eventType(event.type, text.language)}
      </UnstyledButton>
      <span className="tag">{eventType(event.type, text.language)}</span>
      {role !== "" && <span className="tag">{role}</span>}
      <Doubt confidence={leastSure([confidence, event.confidence ?? null])} />
    </div>
  );
}

interface NamesProps {
  readonly label: string;
  readonly names: readonly { readonly node: string; readonly name: string }[];
  readonly more: string;
}

function Names({ label, names, more }: NamesProps) {
  return (
    <p className="names">
      <span className="quiet">{label} </span>
      {names.map(({ node, name }, index) => (
        <Fragment key={node}>
          {index > 0 && "、"}
          <NameLink node={node} name={name} />
        </Fragment>
      ))}
      {more !== "" && <span className="quiet"> {more}</span>}
    </p>
  );
}
