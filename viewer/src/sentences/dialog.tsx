/** All sentences that hold some words: by newspaper, file, type of event and kind of evidence. */
import { NativeSelect, TextInput, UnstyledButton } from "@mantine/core";
import { useMemo } from "react";
import { EVIDENCE_KINDS } from "../data/doubt";
import { simplify } from "../data/simplify";
import { formatDate } from "../i18n/dates";
import { eventType } from "../i18n/kinds";
import { Dialog } from "../parts/dialog";
import { LongList } from "../parts/entry";
import { Marked } from "../parts/marked";
import { useViewer } from "../state/context";
import type { SentenceQuery } from "../state/view";
import { choicesOf, findSentences, type Sentence } from "./find";

/** A dialog with a field for the words, lists to narrow down by, and the sentences with the words marked. */
export function SentencesDialog({ query }: { readonly query: SentenceQuery }) {
  const { model, change, text } = useViewer();
  const choices = useMemo(() => choicesOf(model), [model]);
  const found = useMemo(() => findSentences(model, query, simplify), [model, query]);
  const set = (part: Partial<SentenceQuery>): void => change({ sentences: { ...query, ...part } }, "drift");
  const kinds: Readonly<Record<string, string>> = text.evidenceKinds;
  const labelOf = (name: string, value: string): string =>
    name === "type" ? eventType(value, text.language) : name === "evidence" ? (kinds[value] ?? value) : value;
  const select = (name: "paper" | "file" | "type" | "evidence", label: string, values: readonly string[]) => (
    <NativeSelect
      size="xs"
      label={label}
      lang="zh-Hans"
      value={query[name]}
      data={[{ value: "", label: text.all }, ...values.map((value) => ({ value, label: labelOf(name, value) }))]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Dialog title={text.sentences} onClose={() => change({ sentences: null })}>
      <div className="sentence-query">
        <TextInput
          size="xs"
          label={text.sentenceWords}
          placeholder={text.sentenceWordsHint}
          data-autofocus
          value={query.words}
          onChange={(event) => set({ words: event.currentTarget.value })}
        />
        {choices.papers.length > 1 && select("paper", text.newspaper, choices.papers)}
        {select("file", text.file, choices.files)}
        {select("type", text.typeFilter, choices.types)}
        {select("evidence", text.evidenceFilter, EVIDENCE_KINDS)}
      </div>
      <p className="quiet" role="status">
        {text.sentencesFound(found.length)}
      </p>
      <div className="sentence-list" tabIndex={0} role="region" aria-label={text.sentences}>
        {found.length > 0 && (
          <LongList
            items={found}
            render={(one) => (
              <Line
                key={`${one.evidence.article} ${one.evidence.start}`}
                sentence={one}
                words={query.words.split(/\s+/)}
              />
            )}
          />
        )}
      </div>
    </Dialog>
  );
}

function Line({
  sentence: { event, article, evidence },
  words,
}: {
  readonly sentence: Sentence;
  readonly words: readonly string[];
}) {
  const { text, change, go } = useViewer();
  const open = (): void => {
    change({ sentences: null });
    go({ kind: "event", key: event.id });
  };
  return (
    <li className="diary-entry">
      <p lang="zh-Hans">
        <Marked sentence={evidence.quote} names={words} />
      </p>
      <p className="quiet">
        {formatDate(event.dateFrom ?? event.date, text.language)} ·{" "}
        <UnstyledButton className="link" lang="zh-Hans" onClick={open}>
          {event.name || eventType(event.type, text.language)}
        </UnstyledButton>{" "}
        · <code>{text.line(article?.file ?? "?", evidence.line)}</code>
      </p>
    </li>
  );
}
