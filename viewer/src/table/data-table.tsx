/** A table of any length: sorted by a click on a column, walked through by the arrow keys, only what is seen drawn. */
import { UnstyledButton } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState, type KeyboardEvent } from "react";
import { useViewer } from "../state/context";
import { isSame } from "../state/view";
import type { Column, Row } from "./rows";
import type { Sorting } from "./sort";

interface Props {
  readonly label: string;
  readonly columns: readonly Column[];
  /** Sorted. */
  readonly rows: readonly Row[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** In pixels, as in the style sheet. */
const ROW_HEIGHT = 36;
/** Rows beyond the edge of the screen, so that scrolling finds them drawn. */
const OVERSCAN = 12;

/** A table that scrolls by itself; a click on a row, or Enter in it, opens what it is about. */
export function DataTable({ label, columns, rows, sorting, onSort }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const [current, setCurrent] = useState(0);
  const drawn = virtual.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (drawn.at(-1)?.end ?? 0);

  const goTo = (index: number): void => {
    const next = Math.min(rows.length - 1, Math.max(0, index));
    setCurrent(next);
    virtual.scrollToIndex(next);
    focusRow(scroller.current, next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || !(event.target instanceof Element) || event.target.closest("tbody") === null) return;
    event.preventDefault();
    goTo(step(current, rows.length));
  };

  return (
    <div className="table-scroller" ref={scroller} onKeyDown={onKeyDown}>
      <table className="data-table" aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, index) => (
              <Heading key={column.title} column={column} index={index} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} columns={columns.length} />
          {drawn.map(({ index }) => (
            <BodyRow
              key={index}
              row={rows[index]!}
              index={index}
              columns={columns}
              isCurrent={index === Math.min(current, rows.length - 1)}
              onFocus={() => setCurrent(index)}
            />
          ))}
          <Spacer height={below} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + 20,
  PageUp: (index) => index - 20,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/** The row is drawn only after the scrolling that brings it into view. */
function focusRow(scroller: HTMLElement | null, index: number, tries = 20): void {
  const button = scroller?.querySelector<HTMLElement>(`tr[data-index="${index}"] button`);
  if (button) button.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusRow(scroller, index, tries - 1));
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} className="spacer" style={{ height }} />
    </tr>
  );
}

interface HeadingProps extends Pick<Props, "sorting" | "onSort"> {
  readonly column: Column;
  readonly index: number;
}

function Heading({ column: { title, numeric = false }, index, sorting, onSort }: HeadingProps) {
  const sorted = sorting.column === index;
  const descending = sorted ? !sorting.descending : numeric;
  return (
    <th
      scope="col"
      data-numeric={numeric}
      aria-sort={!sorted ? "none" : sorting.descending ? "descending" : "ascending"}
    >
      <UnstyledButton onClick={() => onSort({ column: index, descending })}>
        {title}
        <span aria-hidden="true">{!sorted ? "" : sorting.descending ? " ↓" : " ↑"}</span>
      </UnstyledButton>
    </th>
  );
}

interface RowProps {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column[];
  /** The one row that Tab reaches; the arrow keys move on from it. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}

function BodyRow({ row: { target, cells }, index, columns, isCurrent, onFocus }: RowProps) {
  const { selection, go } = useViewer();
  return (
    <tr
      data-index={index}
      data-selected={isSame(selection, target)}
      aria-rowindex={index + 2}
      onClick={() => go(target)}
    >
      {cells.map((cell, column) => (
        <td key={columns[column]?.title} data-numeric={columns[column]?.numeric ?? false} lang="zh-Hans">
          {column === 0 ? (
            <UnstyledButton className="link" tabIndex={isCurrent ? 0 : -1} onFocus={onFocus}>
              {cell}
            </UnstyledButton>
          ) : (
            cell
          )}
        </td>
      ))}
    </tr>
  );
}
