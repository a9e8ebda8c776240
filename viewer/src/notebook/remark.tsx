/** The star and the note of what a panel shows. */
import { ActionIcon, Alert, Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { describeEdge, describeNode } from "../data/describe";
import { Icon } from "../parts/icon";
import { useViewer, type Viewer } from "../state/context";
import type { Fault } from "../state/post";
import type { Selection } from "../state/view";
import { remarkOn, type NotebookContent, type Remark } from "./content";
import { useNotebook } from "./context";

/** Stars the selected, or takes its star away; where the page may not write, only a star that is there is shown. */
export function StarButton() {
  const { text } = useViewer();
  const { remark, set } = useRemark();
  if (remark === null) return null;
  if (set === null) {
    return remark.starred ? (
      <span className="star" role="img" aria-label={text.starred} title={text.starred}>
        ★
      </span>
    ) : null;
  }
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      className="star-button"
      aria-label={text.star}
      title={text.star}
      aria-pressed={remark.starred}
      onClick={() => void set({ starred: !remark.starred })}
    >
      <Icon name="star" />
    </ActionIcon>
  );
}

/** The note on the selected, to be written where the page may. */
export function NoteBox() {
  const { remark, set } = useRemark();
  if (remark === null) return null;
  if (set !== null)
    return <NoteForm key={JSON.stringify([remark.kind, remark.key, remark.note])} note={remark.note} set={set} />;
  return remark.note === "" ? null : <p className="note-text">{remark.note}</p>;
}

type SetRemark = (part: Partial<Remark>) => Promise<Fault | null>;

function NoteForm({ note, set }: { readonly note: string; readonly set: SetRemark }) {
  const { text } = useViewer();
  const [said, setSaid] = useState(note);
  const [fault, setFault] = useState<Fault | null>(null);
  const save = (): void => {
    if (said.trim() !== note) void set({ note: said.trim() }).then(setFault);
  };
  return (
    <form
      className="note-form"
      // Who goes on to something else has not thrown the note away.
      onBlur={save}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Textarea
        size="xs"
        rows={said === "" ? 1 : 3}
        aria-label={text.note}
        placeholder={text.note}
        maxLength={20_000}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
      />
      {fault !== null && <Alert role="alert">{fault.fault ?? text.noServer}</Alert>}
      {said.trim() !== note && (
        <Button size="compact-xs" type="submit">
          {text.saveNote}
        </Button>
      )}
    </form>
  );
}

/** Of the selected; null where nothing is. */
function useRemark(): { readonly remark: Remark | null; readonly set: SetRemark | null } {
  const viewer = useViewer();
  const { content, send } = useNotebook();
  const { selection } = viewer;
  if (selection === null) return { remark: null, set: null };
  const label = labelOf(viewer, selection).slice(0, 200);
  const remarkIn = (kept: NotebookContent): Remark =>
    remarkOn(kept, selection) ?? { ...selection, label, starred: false, note: "" };
  return {
    remark: remarkIn(content),
    set: send && ((part) => send((kept) => ({ remark: { ...remarkIn(kept), label, ...part } }))),
  };
}

/** What it is called: 苏明远; 苏明远 — 韩知秋. */
function labelOf({ model, picture }: Viewer, { kind, key }: Selection): string {
  if (kind === "event") return model.events.get(key)?.name ?? key;
  if (kind === "node") return describeNode(model, picture, key).label;
  const link = describeEdge(model, picture, key);
  if (link === null) return key;
  return [link.source, link.target].map((end) => describeNode(model, picture, end).label).join(" — ");
}
