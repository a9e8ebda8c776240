/** The application: loads the data, keeps the view in the address, and lays out graph and panel. */
import { Alert, Loader } from "@mantine/core";
import { useCallback, useEffect, useMemo, useState } from "react";
import { loadModel, LoadError, type LoadFault } from "./data/load";
import type { Model } from "./data/model";
import { GraphCanvas } from "./graph/canvas";
import { drawnKinds, projectionFor } from "./graph/scene";
import { hasWebGL } from "./graph/webgl";
import { Panel } from "./panels/panel";
import { EdgeTable } from "./parts/edge-table";
import { Header } from "./parts/header";
import { Legend } from "./parts/legend";
import { ViewerContext, type Viewer } from "./state/context";
import { useView } from "./state/use-view";
import { parseView, type Selection } from "./state/view";
import { documentLanguage, type Language } from "./i18n/language";
import { preferredLanguage } from "./i18n/preference";
import { STRINGS } from "./i18n/strings";

/** `address` is that of `graph.json`, relative to the page. */
export function App({ address }: { readonly address: string }) {
  const [model, setModel] = useState<Model | null>(null);
  const [fault, setFault] = useState<LoadFault | null>(null);
  const text = STRINGS[parseView(window.location.hash).language ?? preferredLanguage()];
  useEffect(() => {
    loadModel(address).then(setModel, (error: unknown) =>
      setFault(error instanceof LoadError ? error.fault : "unreadable"),
    );
  }, [address]);
  if (fault !== null) {
    return (
      <main className="message">
        <Alert color="red" title={text.title}>
          {text.faults[fault]}
        </Alert>
      </main>
    );
  }
  if (model === null) {
    return (
      <main className="message" aria-busy="true">
        <Loader aria-label={text.loading} />
      </main>
    );
  }
  return <Explorer model={model} />;
}

function Explorer({ model }: { readonly model: Model }) {
  const [view, change] = useView();
  const [canDraw, setCanDraw] = useState(hasWebGL);
  const { projection } = view;
  const language = view.language ?? preferredLanguage();
  const selection = useMemo(() => existing(model, view.selection), [model, view.selection]);
  const go = useCallback(
    (target: Selection | null) => {
      if (target === null) change({ selection: null });
      else {
        const current = parseView(window.location.hash).projection;
        change({ selection: target, projection: projectionFor(model, target, current) });
      }
    },
    [model, change],
  );
  const onLost = useCallback(() => setCanDraw(false), []);
  const viewer = useMemo<Viewer>(() => ({ model, text: STRINGS[language], go }), [model, language, go]);
  useDocument(language, model.name);
  useEscape(go);
  return (
    <ViewerContext value={viewer}>
      <Header view={view} change={change} />
      <main className="stage">
        {canDraw ? (
          <GraphCanvas projection={projection} selection={selection} onLost={onLost}>
            <Legend projection={projection} />
          </GraphCanvas>
        ) : (
          <section className="fallback">
            <Alert role="alert">{viewer.text.noWebgl}</Alert>
            <EdgeTable kinds={drawnKinds(projection)} />
          </section>
        )}
        <Panel selection={selection} projection={projection} />
      </main>
    </ViewerContext>
  );
}

/** A link may be older than the data: what is no longer there is not selected. */
function existing({ graph, events }: Model, selection: Selection | null): Selection | null {
  if (selection === null) return null;
  const { kind, key } = selection;
  const known = kind === "node" ? graph.hasNode(key) : kind === "edge" ? graph.hasEdge(key) : events.has(key);
  return known ? selection : null;
}

function useDocument(language: Language, name: string): void {
  useEffect(() => {
    document.documentElement.lang = documentLanguage(language);
    document.title = [...new Set([name, STRINGS[language].title])].join(" · ");
  }, [language, name]);
}

function useEscape(go: Viewer["go"]): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") go(null);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go]);
}
