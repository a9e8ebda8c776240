/** The graph as a table: the same nodes and edges, filtered alike, to be sorted and kept as CSV. */
import { Button, SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { useViewer } from "../state/context";
import { formatCsv } from "../share/csv";
import { download } from "../share/download";
import { DataTable } from "./data-table";
import { edgeRows, nodeRows } from "./rows";
import { sortRows, type Sorting } from "./sort";

type What = "edges" | "nodes";

/** By the count of edges or events. */
const FIRST: Readonly<Record<What, Sorting>> = {
  edges: { column: 3, descending: true },
  nodes: { column: 4, descending: true },
};

/** A table in place of the graph, a switch between edges and nodes, and a button that saves it as CSV. */
export function TableStage() {
  const { model, picture, measures, memberships, view, text } = useViewer();
  const [what, setWhat] = useState<What>("edges");
  const [sortings, setSortings] = useState(FIRST);
  const sorting = sortings[what];
  const { columns, rows } = useMemo(
    () =>
      what === "nodes"
        ? nodeRows(model, picture, text, view.statistics ? { measures, memberships } : undefined)
        : edgeRows(picture, text),
    [model, picture, text, what, view.statistics, measures, memberships],
  );
  const sorted = useMemo(() => sortRows(rows, sorting), [rows, sorting]);
  const save = (): void => {
    const table = [columns.map(({ title }) => title), ...sorted.map(({ cells }) => cells.map((cell) => cell ?? ""))];
    download(`${model.name}-${text[what]}.csv`, formatCsv(table), "text/csv");
  };
  return (
    <section className="table-stage" aria-label={text.table} data-ready="true">
      <div className="table-tools">
        <SegmentedControl
          size="xs"
          aria-label={text.table}
          data={[
            { value: "edges", label: `${text.edges} ${picture.graph.size}` },
            { value: "nodes", label: `${text.nodes} ${picture.graph.order}` },
          ]}
          value={what}
          onChange={(value) => setWhat(value)}
        />
        <Button variant="default" size="xs" onClick={save}>
          {text.saveCsv}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className="quiet">{text.nothing}</p>
      ) : (
        <DataTable
          key={what}
          label={text[what]}
          columns={columns}
          rows={sorted}
          sorting={sorting}
          onSort={(next) => setSortings({ ...sortings, [what]: next })}
        />
      )}
    </section>
  );
}
