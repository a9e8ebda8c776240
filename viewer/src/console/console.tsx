/** The console: a question in Cypher, its answer as a table, and the nodes in it as the graph. */
import { Alert, Button, CloseButton } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useViewer } from "../state/context";
import { keyHeaders } from "../state/key";
import { AnswerTable } from "./answer-table";
import { ask, type Answer, type Fault } from "./ask";
import { fetchHelp } from "./help";
import { nodesIn } from "./nodes";
import { FIRST_QUESTION, QuestionForm } from "./question-form";
import { RecipeForm } from "./recipe-form";
import { NO_HELP } from "./recipes";
import { SchemaList } from "./schema";

/** A field for Cypher with recipes, completion and examples; under it the answer, or why there is none. */
export function Console() {
  const { model, view, text, change } = useViewer();
  const [cypher, setCypher] = useState(FIRST_QUESTION);
  const { answer, running, run, stop } = useAsking();
  const [help, setHelp] = useState(NO_HELP);
  useEffect(() => void fetchHelp().then(setHelp), []);
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
      <QuestionForm
        cypher={cypher}
        schema={help.schema}
        running={running}
        onWrite={setCypher}
        onRun={run}
        onStop={stop}
      />
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
