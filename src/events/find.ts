/** The events of one article: sentence by sentence, each opens an event or says more of one. */

import type { EventType, Mode, Role } from "../model";
import { isOwnNation, type Home } from "../recognise";
import { contains, type Span } from "../text";
import type { Draft } from "./draft";
import { Report, type Found } from "./report";
import { sentencesIn } from "./sentence";
import { Thread } from "./thread";
import type { EventVerdict } from "./verdict";
import { leaveNameless, settleKinds, settlePresence, settleVenues } from "./weigh";

interface FoundParticipant {
  readonly name: string;
  readonly role: Role;
  readonly order: number;
  /** Absent for who was in the main room. */
  readonly mode?: Mode;
  /** Absent for who surely took part. */
  readonly confidence?: number;
  readonly evidence: readonly Span[];
}

/** Spans are places in the article's text. */
export interface FoundEvent {
  readonly type: EventType;
  readonly name: string;
  readonly date: string | null;
  readonly resolved: string | null;
  readonly dayPart: string | null;
  readonly participants: readonly FoundParticipant[];
  readonly at: readonly string[];
  /** How likely it is that it took place at those of them of which this is not sure. */
  readonly doubts: ReadonlyMap<string, number>;
  readonly evidence: readonly Span[];
}

/** The events of an article, and why they are these. */
interface ReadEvents {
  readonly events: readonly FoundEvent[];
  /** In the order of the text. */
  readonly verdicts: () => readonly EventVerdict[];
}

/** What the rules read in an article, before anybody is weighed. */
export function threadOf(report: Report): Thread {
  const thread = new Thread(report);
  for (const sentence of sentencesIn(report)) thread.read(sentence);
  return thread;
}

/** Outings and meetings that at least one named person is likely to have taken part in, in the order of the text. */
export function findEvents(article: Found, home: Home): ReadEvents {
  const report = new Report(article, home);
  const thread = threadOf(report);
  const { drafts, verdicts } = thread;
  const weights = settlePresence(report, drafts);
  const nameless = leaveNameless(report, drafts);
  const venues = settleVenues(report, thread);
  const kinds = settleKinds(report, drafts);
  const nation = article.places.find(isOwnNation)?.name;
  // Who receives somebody who has come to the nation is at home.
  if (nation !== undefined) for (const draft of drafts) if (draft.type !== "visit") draft.leave(nation);
  const weighed = (verdict: EventVerdict): EventVerdict => {
    const confidence = venues.confidences.get(verdict);
    const droppedBy = nameless.get(verdict);
    return {
      ...verdict,
      ...weights.get(verdict),
      ...(confidence !== undefined && { confidence }),
      ...(droppedBy !== undefined && { droppedBy }),
    };
  };
  return {
    events: drafts.filter((draft) => draft.participants.size > 0).map(finish),
    verdicts: () =>
      verdicts
        .map((verdict) => (verdict.droppedBy === null ? weighed(verdict) : verdict))
        .concat(venues.verdicts, kinds)
        .toSorted((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** As printed; of several days that another event was told of with, which only say when this one may have been, in full where they are known. */
function printedDay({ date, evidence, opened }: Draft): string | null {
  if (date === null) return null;
  const isOwn = [opened, ...evidence.values()].some((sentence) => contains(sentence, date));
  return isOwn || date.value?.includes("/") !== true ? date.value : (date.resolved ?? date.value);
}

function finish(draft: Draft): FoundEvent {
  return {
    type: draft.type,
    name: draft.called,
    date: printedDay(draft),
    resolved: draft.date?.resolved ?? null,
    dayPart: draft.date?.dayPart ?? null,
    participants: [...draft.participants.values()],
    at: [...draft.at],
    doubts: draft.doubts,
    evidence: [...draft.evidence.values()].toSorted((a, b) => a.start - b.start),
  };
}
