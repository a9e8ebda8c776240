/** All that is kept: views under their names, each a link, and stars and notes, each leading to what it is about. */
import { Alert, Button, TextInput, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "../parts/dialog";
import { useViewer } from "../state/context";
import type { Fault } from "../state/post";
import { freeName, linkOf, starredNodes, type NotebookWish, type Remark, type SavedView } from "./content";
import { useNotebook } from "./context";

/** A dialog with both lists; where the page may write, a field that saves the view as it is. */
export function NotebookDialog() {
  const { change, text } = useViewer();
  const { content, send } = useNotebook();
  const [fault, setFault] = useState<Fault | null>(null);
  const starred = starredNodes(content);
  const ask = (wish: NotebookWish): void => void send?.(() => wish).then(setFault);
  return (
    <Dialog title={text.notebook} onClose={() => change({ notebook: false })}>
      <p className="quiet">{send === null ? text.notebookRead : text.notebookHint}</p>
      {fault !== null && <Alert role="alert">{fault.fault ?? text.noServer}</Alert>}
      <h3>{text.savedViews}</h3>
      {send !== null && <SaveView onSave={(save) => ask({ save })} views={content.views} />}
      {content.views.length === 0 ? (
        <p className="quiet">{text.noSavedViews}</p>
      ) : (
        <ul className="list kept">
          {content.views.map((view) => (
            <li key={view.name}>
              <a className="link" href={view.link}>
                {view.name}
              </a>
              {send !== null && (
                <Remove label={`${text.removeView}：${view.name}`} onClick={() => ask({ drop: view.name })} />
              )}
            </li>
          ))}
        </ul>
      )}
      <h3>{text.remarks}</h3>
      {content.remarks.length === 0 ? (
        <p className="quiet">{text.noRemarks}</p>
      ) : (
        <ul className="list kept" tabIndex={0} aria-label={text.remarks}>
          {content.remarks.map((remark) => (
            <Line key={remark.kind + remark.key} remark={remark} />
          ))}
        </ul>
      )}
      {starred.length > 0 && (
        <Button
          variant="default"
          size="xs"
          onClick={() => change({ focus: starred, expanded: [], camera: null, notebook: false })}
        >
          {text.onlyStarred}
        </Button>
      )}
    </Dialog>
  );
}

interface SaveProps {
  readonly views: readonly SavedView[];
  readonly onSave: (view: SavedView) => void;
}

function SaveView({ views, onSave }: SaveProps) {
  const { view, text } = useViewer();
  const [name, setName] = useState("");
  return (
    <form
      className="save-view"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ name: name.trim() || freeName(text.viewWord, views), link: linkOf(view) });
        setName("");
      }}
    >
      <TextInput
        size="xs"
        label={text.viewName}
        placeholder={freeName(text.viewWord, views)}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button size="xs" type="submit">
        {text.saveView}
      </Button>
    </form>
  );
}

/** What a later build no longer has keeps its name, and leads nowhere. */
function Line({ remark: { kind, key, label, starred, note } }: { readonly remark: Remark }) {
  const { model, picture, change, go, text } = useViewer();
  const isThere = {
    node: () => model.graph.hasNode(key) || picture.graph.hasNode(key),
    edge: () => model.graph.hasEdge(key) || picture.graph.hasEdge(key),
    event: () => model.events.has(key),
  }[kind]();
  const open = (): void => {
    change({ notebook: false });
    go({ kind, key });
  };
  return (
    <li>
      <span className="star" role="img" aria-label={starred ? text.starred : text.noted}>
        {starred ? "★" : "✎"}
      </span>
      {isThere ? (
        <UnstyledButton className="link" lang="zh-Hans" onClick={open}>
          {label}
        </UnstyledButton>
      ) : (
        <span className="quiet">
          <span lang="zh-Hans">{label}</span> {text.gone}
        </span>
      )}
      {note !== "" && <span className="note-text">{note}</span>}
    </li>
  );
}

function Remove({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  const { text } = useViewer();
  return (
    <Button variant="subtle" size="compact-sm" aria-label={label} onClick={onClick}>
      {text.removeView}
    </Button>
  );
}
