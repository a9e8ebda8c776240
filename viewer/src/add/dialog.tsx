/** What was understood of dropped files, before they are added: articles, newspaper, date and home, guesses to be confirmed. */
import { Alert, Button, FileButton, Loader } from "@mantine/core";
import { useEffect, useState } from "react";
import { BuildButton } from "../edit/build-button";
import { useEditing } from "../edit/context";
import { Dialog } from "../parts/dialog";
import { useViewer } from "../state/context";
import type { Fault } from "../state/post";
import { askForAdded, askToAdd, askToRead, askToRemove } from "./api";
import {
  factsOf,
  NOTHING_SAID,
  openGuesses,
  readFiles,
  type DroppedFile,
  type Said,
  type UnderstoodFile,
} from "./facts";
import { FileFacts } from "./file";

interface Props {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
}

interface Read {
  readonly dropped: readonly DroppedFile[];
  readonly understood: readonly UnderstoodFile[];
}

/** A dialog with what was understood of the files, a field for each fact, and the list of files added before. */
export function PagesDialog({ files, onFiles }: Props) {
  const { change, text } = useViewer();
  const [added, setAdded] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<Fault | null>(null);
  const { read, busy } = useRead(files, setFault);
  const hear = (answer: Fault | { readonly added: readonly string[] }): boolean => {
    setFault("fault" in answer ? answer : null);
    if ("added" in answer) setAdded(answer.added);
    return "added" in answer;
  };
  useEffect(() => void askForAdded().then(hear), []);
  return (
    <Dialog title={text.addPages} onClose={() => change({ editing: null })}>
      <p className="quiet">{text.addPagesHint}</p>
      <FileButton multiple onChange={(chosen) => onFiles(chosen)}>
        {(props) => (
          <Button variant="default" size="xs" {...props}>
            {text.chooseFiles}
          </Button>
        )}
      </FileButton>
      {busy && <Loader aria-label={text.readingPages} />}
      {fault !== null && <Alert role="alert">{fault.fault ?? text.noServer}</Alert>}
      {read !== null && (
        <Confirm
          read={read}
          onAdd={async (wanted) => {
            if (hear(await askToAdd(wanted))) onFiles([]);
          }}
        />
      )}
      <AddedList added={added} onRemove={(name) => void askToRemove(name).then(hear)} />
    </Dialog>
  );
}

/** Reads what is dropped; null while there is nothing. */
function useRead(files: readonly File[], onFault: (fault: Fault | null) => void) {
  const [read, setRead] = useState<Read | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let left = false;
    const look = async (): Promise<void> => {
      const dropped = await readFiles(files);
      const answer = await askToRead(dropped);
      if (left) return;
      setBusy(false);
      onFault("fault" in answer ? answer : null);
      if ("understood" in answer) setRead({ dropped, understood: answer.understood });
    };
    setRead(null);
    setBusy(files.length > 0);
    if (files.length > 0) void look();
    return () => void (left = true);
  }, [files]);
  return { read, busy };
}

function Confirm({
  read,
  onAdd,
}: {
  readonly read: Read;
  readonly onAdd: (files: readonly DroppedFile[]) => Promise<void>;
}) {
  const { text } = useViewer();
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const [busy, setBusy] = useState(false);
  const saidOf = (name: string): Said => said[name] ?? NOTHING_SAID;
  const readable = read.understood.filter(({ fault }) => fault === null);
  const open = readable.reduce((sum, file) => sum + openGuesses(file, saidOf(file.name)).length, 0);
  const add = async (): Promise<void> => {
    setBusy(true);
    const wanted = readable.flatMap(({ name, pages: [page] }) =>
      read.dropped
        .filter((file) => file.name === name)
        .map((file) => ({ ...file, facts: factsOf(page, saidOf(name)) })),
    );
    await onAdd(wanted);
    setBusy(false);
  };
  return (
    <>
      <ul className="list understood" tabIndex={0} aria-label={text.understood}>
        {read.understood.map((file) => (
          <FileFacts
            key={file.name}
            file={file}
            said={saidOf(file.name)}
            onSay={(next) => setSaid({ ...said, [file.name]: next })}
          />
        ))}
      </ul>
      {open > 0 && <p role="status">{text.openGuesses(open)}</p>}
      <Button loading={busy} disabled={open > 0 || readable.length === 0} onClick={() => void add()}>
        {text.addThese(readable.length)}
      </Button>
    </>
  );
}

interface AddedProps {
  readonly added: readonly string[];
  readonly onRemove: (name: string) => void;
}

function AddedList({ added, onRemove }: AddedProps) {
  const { text } = useViewer();
  const editing = useEditing();
  if (added.length === 0) return null;
  return (
    <>
      <h3>{text.addedPages(added.length)}</h3>
      <ul className="list kept" tabIndex={0} aria-label={text.addedPages(added.length)}>
        {added.map((name) => (
          <li key={name}>
            <code>{name}</code>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={`${text.removePage}：${name}`}
              onClick={() => onRemove(name)}
            >
              {text.removePage}
            </Button>
          </li>
        ))}
      </ul>
      <div className="buttons">
        {editing?.canBuild === true ? <BuildButton /> : <p className="quiet">{text.buildYourself}</p>}
      </div>
    </>
  );
}
