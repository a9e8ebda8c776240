/** The field for a question, with words to complete it, examples, and the button that asks it. */
import { Button, Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useViewer } from "../state/context";
import { complete, type Schema } from "./recipes";

const EXAMPLES = [
  "MATCH (p:Person)-[v:VISITED]->(s)\nRETURN p, count(s) AS sites, sum(v.times) AS visits\nORDER BY visits DESC LIMIT 20",
  "MATCH (a:Person)-[w:APPEARED_WITH]->(b:Person)\nRETURN a, b, w.times AS times, w.weight AS weight\nORDER BY weight DESC LIMIT 20",
  "MATCH (p:Person)-[t:TOOK_PART]->(e:Event)-[:AT]->(s)\nRETURN e.date AS date, e, p, t.role AS role, s\nORDER BY date LIMIT 50",
];

/** What the field holds at first. */
export const FIRST_QUESTION = EXAMPLES[0]!;

interface Props {
  readonly cypher: string;
  readonly schema: Schema;
  /** Whether an answer is awaited. */
  readonly running: boolean;
  readonly onWrite: (cypher: string) => void;
  readonly onRun: (cypher: string) => void;
  readonly onStop: () => void;
}

/** A field of four lines, in which Ctrl and Enter ask; under it the words that may follow, and the buttons. */
export function QuestionForm({ cypher, schema, running, onWrite, onRun, onStop }: Props) {
  const { text } = useViewer();
  const editor = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const completion = complete(cypher, caret, schema);
  const accept = (word: string): void => {
    onWrite(cypher.slice(0, completion.from) + word + cypher.slice(caret));
    setCaret(completion.from + word.length);
    editor.current?.focus();
  };
  useEffect(() => editor.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onRun(cypher);
      }}
    >
      <Textarea
        ref={editor}
        className="console-editor"
        aria-label={text.question}
        value={cypher}
        rows={4}
        spellCheck={false}
        onChange={(event) => {
          onWrite(event.currentTarget.value);
          setCaret(event.currentTarget.selectionStart);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRun(cypher);
        }}
      />
      {completion.words.length > 0 && (
        <div className="completions" role="group" aria-label={text.completions}>
          {completion.words.map((word) => (
            <Button key={word} variant="default" size="compact-xs" onClick={() => accept(word)}>
              {word}
            </Button>
          ))}
        </div>
      )}
      <Buttons running={running} onWrite={onWrite} onStop={onStop} />
    </form>
  );
}

/** Asks, or gives up waiting; and writes an example. */
function Buttons({ running, onWrite, onStop }: Pick<Props, "running" | "onWrite" | "onStop">) {
  const { text } = useViewer();
  return (
    <div className="console-buttons">
      {running ? (
        <Button variant="default" size="xs" onClick={onStop}>
          {text.stop}
        </Button>
      ) : (
        <Button type="submit" size="xs">
          {text.run}
        </Button>
      )}
      {EXAMPLES.map((example, index) => (
        <Button key={example} variant="subtle" size="xs" onClick={() => onWrite(example)}>
          {text.exampleNames[index]}
        </Button>
      ))}
    </div>
  );
}
