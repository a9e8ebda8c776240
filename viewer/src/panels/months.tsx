/** How many events each month saw, as bars. */
import { monthsOf } from "../data/diary";
import type { DatedEvent } from "../data/model";
import { useViewer } from "../state/context";

/** More months than this are no longer told apart. */
const MOST = 120;

/** A bar for each month, those without events too; nothing for fewer than two months. */
export function Months({ events }: { readonly events: readonly DatedEvent[] }) {
  const { text } = useViewer();
  const months = monthsOf(events).slice(-MOST);
  if (months.length < 2) return null;
  const most = Math.max(...months.map((month) => month.events));
  return (
    <figure className="months">
      <figcaption className="quiet">{text.byMonth}</figcaption>
      <ol>
        {months.map((month) => (
          <li key={month.month} title={`${month.month}: ${text.eventsOf(month.events)}`}>
            <span className="month-bar" style={{ height: `${(100 * month.events) / most}%` }} />
            <span className="unseen">
              {month.month}: {text.eventsOf(month.events)}
            </span>
          </li>
        ))}
      </ol>
      <p className="months-ends quiet" aria-hidden="true">
        {months[0]?.month} – {months.at(-1)?.month}
      </p>
    </figure>
  );
}
