/** The answer to a question: its rows, and the button that shows its nodes in the graph. */
import { Button } from "@mantine/core";
import { useViewer } from "../state/context";
import { formatCsv } from "../share/csv";
import { download } from "../share/download";
import type { Answer } from "./ask";
import { formatCell } from "./nodes";

interface Props {
  readonly answer: Answer;
  /** The keys of the nodes in it that the graph has. */
  readonly nodes: readonly string[];
  readonly onShow: (nodes: readonly string[]) => void;
}

/**
 * How many rows there are, the rows themselves, and buttons that show the nodes in the graph or save the rows as CSV.
 */
export function AnswerTable({ answer: { columns, rows, total }, nodes, onShow }: Props) {
  const { text } = useViewer();
  const cells = rows.map((row) => row.map(formatCell));
  return (
    <>
      <div className="console-result">
        <span className="quiet">{text.rowsOf(rows.length, total)}</span>
        {nodes.length > 0 ? (
          <Button size="xs" onClick={() => onShow(nodes)}>
            {text.showInGraph(nodes.length)}
          </Button>
        ) : (
          rows.length > 0 && <span className="quiet">{text.nothingToShow}</span>
        )}
        <Button
          variant="default"
          size="xs"
          onClick={() => download("xingji-query.csv", formatCsv([columns, ...cells]), "text/csv")}
        >
          {text.saveCsv}
        </Button>
      </div>
      <div className="answer-scroller" tabIndex={0} role="region" aria-label={text.answer}>
        <table className="data-table" aria-label={text.answer}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang="zh-Hans">
            {/* Rows of an answer have no identity but their position. */}
            {cells.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={columns[column]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
