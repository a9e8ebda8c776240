/** All that has been put right, each row undone by a button; and the build that makes it count. */
import { Alert, Button } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "../parts/dialog";
import { useViewer } from "../state/context";
import type { Fault } from "../state/post";
import { BuildButton } from "./build-button";
import { useEditing } from "./context";
import { aboutOf, type Correction } from "./rows";

/** A list of all corrections, each with a button that undoes it, and below it the button that builds again. */
export function CorrectionsDialog() {
  const { change, text } = useViewer();
  const editing = useEditing();
  const [fault, setFault] = useState<Fault | null>(null);
  if (editing === null) return null;
  const { corrections, canBuild, send } = editing;
  return (
    <Dialog title={text.corrections(corrections.length)} onClose={() => change({ editing: null })}>
      <p className="quiet">{text.correctionsHint}</p>
      {fault !== null && <Alert role="alert">{fault.fault ?? text.noServer}</Alert>}
      {corrections.length === 0 ? (
        <p className="quiet">{text.nothing}</p>
      ) : (
        <ul className="list corrections" tabIndex={0} aria-label={text.corrections(corrections.length)}>
          {corrections.map((row) => (
            <Row key={row.table + aboutOf(row)} row={row} onUndo={() => void send({ remove: [row] }).then(setFault)} />
          ))}
        </ul>
      )}
      <div className="buttons">
        {canBuild ? <BuildButton /> : <p className="quiet">{text.buildYourself}</p>}
        <Button variant="default" onClick={() => change({ editing: "selection", selection: null })}>
          {text.addSite}
        </Button>
      </div>
    </Dialog>
  );
}

function Row({ row, onUndo }: { readonly row: Correction; readonly onUndo: () => void }) {
  const { text } = useViewer();
  return (
    <li>
      <span className="tag">{text.tables[row.table] ?? row.table}</span>
      <span className="entry-detail" lang="zh-Hans" title={aboutOf(row)}>
        {aboutOf(row)}
      </span>
      <Button variant="subtle" size="compact-sm" aria-label={`${text.undo}：${aboutOf(row)}`} onClick={onUndo}>
        {text.undo}
      </Button>
    </li>
  );
}
