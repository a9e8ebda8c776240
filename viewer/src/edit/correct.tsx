/** What is wrong with the selected: a choice, what the choice needs, and a note. */
import { Alert, Button, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import type { NodeAttributes } from "../data/dataset";
import { siteKind, SITE_KINDS } from "../i18n/kinds";
import { Dialog } from "../parts/dialog";
import { NodePicker } from "../parts/node-picker";
import { useViewer } from "../state/context";
import type { Fault } from "../state/post";
import { useEditing } from "./context";
import {
  isDivision,
  newSite,
  rowsOf,
  withCodes,
  WRONGS,
  type Correction,
  type NewSite,
  type Said,
  type Wrong,
} from "./rows";

/** A dialog that asks what is wrong with the selected node; with none selected, it adds a site that was not found. */
export function CorrectDialog() {
  const { model, selection, change, text } = useViewer();
  const close = (): void => change({ editing: null });
  const node = selection?.kind === "node" && model.graph.hasNode(selection.key) ? selection.key : null;
  const title = node === null ? text.addSite : `${text.correct} · ${model.graph.getNodeAttribute(node, "label")}`;
  return (
    <Dialog title={title} onClose={close}>
      {node === null ? <SiteForm /> : <NodeForm node={node} />}
    </Dialog>
  );
}

const NOTHING: Omit<Said, "wrong"> = { other: "", posts: ["", ""], value: "", note: "" };

function NodeForm({ node }: { readonly node: string }) {
  const { model, text } = useViewer();
  const attributes = model.graph.getNodeAttributes(node);
  const wrongs: readonly Wrong[] = attributes.kind === "person" ? WRONGS.person : WRONGS.site;
  const offered = wrongs.filter((wrong) => {
    if (wrong === "two") return attributes.posts.length > 1;
    return !isDivision(node) || wrong === "place";
  });
  const [said, setSaid] = useState<Said>({ ...NOTHING, wrong: offered[0] ?? "same" });
  const set = (part: Partial<Said>): void => setSaid({ ...said, ...part });
  return (
    <Form
      rows={rowsOf(node, attributes, said)}
      note={said.note}
      onNote={(note) => set({ note })}
      onSent={() => setSaid({ ...NOTHING, wrong: said.wrong })}
    >
      <NativeSelect
        label={text.whatIsWrong}
        value={said.wrong}
        data={offered.map((wrong) => ({ value: wrong, label: text.wrongs[wrong] }))}
        onChange={(event) => setSaid({ ...NOTHING, wrong: offered.find((one) => one === event.currentTarget.value)! })}
      />
      <Fields node={attributes} said={said} onSay={set} />
    </Form>
  );
}

interface FieldsProps {
  readonly node: NodeAttributes;
  readonly said: Said;
  readonly onSay: (part: Partial<Said>) => void;
}

/** What else the chosen wrong needs to be told. */
function Fields({ node, said, onSay }: FieldsProps) {
  const { text } = useViewer();
  const posts = ["", ...new Set(node.posts.map(({ name }) => name))];
  return (
    <>
      {(said.wrong === "same" || said.wrong === "not-same") && (
        <NodePicker
          label={text.theOther}
          people={node.kind === "person"}
          value={said.other}
          size="sm"
          inDialog
          onPick={(other) => onSay({ other })}
        />
      )}
      {said.wrong === "two" &&
        ([0, 1] as const).map((side) => (
          <NativeSelect
            key={side}
            label={side === 0 ? text.onePost : text.otherPost}
            lang="zh-Hans"
            value={said.posts[side]}
            data={posts}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onSay({ posts: side === 0 ? [value, said.posts[1]] : [said.posts[0], value] });
            }}
          />
        ))}
      {(said.wrong === "home" || said.wrong === "place") && (
        <TextInput
          label={said.wrong === "home" ? text.rightHome : text.rightSpot}
          description={said.wrong === "home" ? text.fullName : text.degrees}
          lang="zh-Hans"
          value={said.value}
          onChange={(event) => onSay({ value: event.currentTarget.value })}
        />
      )}
      {said.wrong === "kind" && <KindSelect value={said.value} onChange={(value) => onSay({ value })} />}
    </>
  );
}

const NO_SITE: NewSite = { name: "", kindOf: "facility", kind: "", within: "", note: "" };

/** A site that the pages name and no rule has found. */
function SiteForm() {
  const { text } = useViewer();
  const [site, setSite] = useState(NO_SITE);
  const set = (part: Partial<NewSite>): void => setSite({ ...site, ...part });
  const isWhole = site.name.trim() !== "" && site.kind !== "";
  return (
    <Form
      rows={isWhole ? [newSite({ ...site, name: site.name.trim(), within: site.within.trim() })] : null}
      note={site.note}
      onNote={(note) => set({ note })}
      onSent={() => setSite(NO_SITE)}
    >
      <TextInput
        label={text.siteName}
        lang="zh-Hans"
        value={site.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <KindSelect value={site.kind} onChange={(kind) => set({ kind })} />
      <TextInput
        label={text.rightPlace}
        description={text.fullName}
        lang="zh-Hans"
        value={site.within}
        onChange={(event) => set({ within: event.currentTarget.value })}
      />
    </Form>
  );
}

function KindSelect({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { text } = useViewer();
  return (
    <NativeSelect
      label={text.rightKind}
      value={value}
      data={[
        { value: "", label: "" },
        ...SITE_KINDS.map((kind) => ({ value: kind, label: siteKind(kind, text.language) })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface FormProps {
  /** Null where something is missing. */
  readonly rows: readonly Correction[] | null;
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly onSent: () => void;
  readonly children: React.ReactNode;
}

function Form({ rows, note, onNote, onSent, children }: FormProps) {
  const { model, change, text } = useViewer();
  const editing = useEditing();
  const [fault, setFault] = useState<Fault | null>(null);
  const [sent, setSent] = useState(false);
  const submit = async (): Promise<void> => {
    if (rows === null || editing === null) return;
    const refused = await editing.send({ add: withCodes(model, rows) });
    setFault(refused);
    setSent(refused === null);
    if (refused === null) onSent();
  };
  return (
    <form
      className="edit-form"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {children}
      <TextInput label={text.correctionNote} value={note} onChange={(event) => onNote(event.currentTarget.value)} />
      {fault !== null && <Alert role="alert">{fault.fault ?? text.noServer}</Alert>}
      <p className="quiet" role="status">
        {sent ? text.corrected : text.correctionsApply}
      </p>
      <div className="buttons">
        <Button type="submit" disabled={rows === null}>
          {text.saveCorrection}
        </Button>
        <Button variant="default" onClick={() => change({ editing: "list" })}>
          {text.corrections(editing?.corrections.length ?? 0)}
        </Button>
      </div>
    </form>
  );
}
