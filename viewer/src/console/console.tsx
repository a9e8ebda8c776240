/** The console: a question in Cypher, its answer as a table, and the nodes in it as the graph. */
import { Alert, Button, CloseButton, Textarea } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useViewer } from "../state/context";
import { keyHeaders } from "../state/key";
import { AnswerTable } from "./answer-table";
import { ask, type Answer, type Fault } from "./ask";
import { fetchHelp } from "./help";
import { nodesIn } from "./nodes";
import { RecipeForm } from "./recipe-form";
import { complete, NO_HELP } from "./recipes";
import { SchemaList } from "./schema";

const EXAMPLES = [
  "MATCH (p:Person)-[v:VISITED]->(s)\nRETURN p, count(s) AS sites, sum(v.times) AS visits\nORDER BY visits DESC LIMIT 20",
  "MATCH (a:Person)-[w:APPEARED_WITH]->(b:Person)\nRETURN a, b, w.times AS times, w.weight AS weight\nORDER BY weight DESC LIMIT 20",
  "MATCH (p:Person)-[t:TOOK_PART]->(e:Event)-[:AT]->(s)\nRETURN e.date AS date, e, p, t.role AS role, s\nORDER BY date LIMIT 50",
];

/** A field for Cypher with recipes, completion and examples; under it the answer, or why there is none. */
export function Console() {
  const { model, view, text, change } = useViewer();
  const [cypher, setCypher] = useState(EXAMPLES[0] ?? "");
  const { answer, running, run, stop } = useAsking();
  const editor = useRef<HTMLTextAreaElement>(null);
  const [help, setHelp] = useState(NO_HELP);
  const [caret, setCaret] = useState(0);
  const completion = complete(cypher, caret, help.schema);
  useEffect(() => void fetchHelp().then(setHelp), []);
  const accept = (word: string): void => {
    setCypher(cypher.slice(0, completion.from) + word + cypher.slice(caret));
    setCaret(completion.from + word.length);
    editor.current?.focus();
  };
  useEffect(() => editor.current?.focus(), []);
  return (
    <section className="console" aria-label={text.console}>
      <div className="console-head">
        <h2>
          {text.console} <small>{text.consoleHint}</small>
        </h2>
        <CloseButton aria-label={text.close} title={text.close} onClick={() => change({ console: false })} />
      </div>
      {help.recipes.length > 0 && (
        <RecipeForm
          recipes={help.recipes}
          onRun={(question) => {
            setCypher(question);
            run(question);
          }}
        />
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          run(cypher);
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
            setCypher(event.currentTarget.value);
            setCaret(event.currentTarget.selectionStart);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run(cypher);
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
        <div className="console-buttons">
          {running ? (
            <Button variant="default" size="xs" onClick={stop}>
              {text.stop}
            </Button>
          ) : (
            <Button type="submit" size="xs">
              {text.run}
            </Button>
          )}
          {EXAMPLES.map((example, index) => (
            <Button key={example} variant="subtle" size="xs" onClick={() => setCypher(example)}>
              {text.exampleNames[index]}
            </Button>
          ))}
        </div>
      </form>
      <SchemaList schema={help.schema} />
      {view.focus !== null && (
        <p className="console-focus">
          {text.focused(view.focus.length)}{" "}
          <Button variant="default" size="compact-xs" onClick={() => change({ focus: null })}>
            {text.showAllAgain}
          </Button>
        </p>
      )}
      <div aria-live="polite" className="console-answer">
        {running && <p className="quiet">{text.running}</p>}
        {!running && answer !== null && "fault" in answer && (
          <Alert role="alert">{answer.fault ?? text.noServer}</Alert>
        )}
        {!running && answer !== null && !("fault" in answer) && (
          <AnswerTable
            answer={answer}
            nodes={nodesIn(answer, model)}
            onShow={(nodes) => change({ focus: nodes, comparison: null, stage: "graph", projection: "all" })}
          />
        )}
      </div>
    </section>
  );
}

interface Asking {
  readonly answer: Answer | Fault | null;
  readonly running: boolean;
  readonly run: (cypher: string) => void;
  readonly stop: () => void;
}

/** One question at a time; a new one, or leaving, ends the one before. */
function useAsking(): Asking {
  const [answer, setAnswer] = useState<Answer | Fault | null>(null);
  const [running, setRunning] = useState(false);
  const asked = useRef<AbortController | null>(null);
  const stop = (): void => {
    asked.current?.abort();
    asked.current = null;
    setRunning(false);
  };
  const run = (cypher: string): void => {
    stop();
    const own = new AbortController();
    asked.current = own;
    setRunning(true);
    ask(cypher, keyHeaders(), own.signal).then(
      (given) => {
        setAnswer(given);
        setRunning(false);
      },
      () => undefined,
    );
  };
  useEffect(() => () => asked.current?.abort(), []);
  return { answer, running, run, stop };
}
