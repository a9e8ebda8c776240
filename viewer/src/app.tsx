/** The application: loads the data, keeps the view in the address, and lays out graph and panel. */
import { Alert, Button, Loader } from "@mantine/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { loadModel, LoadError, type DataPlace, type LoadFault } from "./data/load";
import type { Model } from "./data/model";
import { Controls } from "./controls/controls";
import { NodeActions } from "./controls/node-actions";
import { TimeBar } from "./controls/time-bar";
import { EditingProvider } from "./edit/context";
import { EditDialogs } from "./edit/dialogs";
import { FigureDialog } from "./figure/dialog";
import { GraphCanvas } from "./graph/canvas";
import type { GraphView } from "./graph/graph-view";
import { usePicture } from "./graph/use-picture";
import type { Picture } from "./data/picture";
import { CompareStage } from "./compare/stage";
import { Console } from "./console/console";
import { Panel } from "./panels/panel";
import { PassageDialog } from "./panels/passage";
import { Boundary } from "./parts/boundary";
import { Header } from "./parts/header";
import { Legend } from "./parts/legend";
import { useViewer, ViewerContext, type Viewer } from "./state/context";
import { ExportDialog } from "./share/export-dialog";
import { showing } from "./state/show";
import { ServedProvider } from "./state/served";
import { useView } from "./state/use-view";
import type { Comparison, Selection } from "./state/view";
import { documentLanguage, type Language } from "./i18n/language";
import { preferredLanguage } from "./i18n/preference";
import { STRINGS } from "./i18n/strings";
import { MapStage } from "./map/stage";
import { NotebookProvider } from "./notebook/context";
import { keptPage } from "./data/kept";
import { NotebookDialog } from "./notebook/dialog";
import { SentencesDialog } from "./sentences/dialog";
import { TableStage } from "./table/stage";

/** The whole page: a sign that data is loading, why there is none to show, or the graph with everything around it. */
export function App({ place }: { readonly place: DataPlace }) {
  const [model, setModel] = useState<Model | null>(null);
  const [fault, setFault] = useState<LoadFault | null>(null);
  const [{ around, language }] = useView();
  const text = STRINGS[language ?? preferredLanguage()];
  const asked = around.join("\n");
  // One that is sent whole has all surroundings.
  const isWhole = model !== null && model.whole === null;
  useEffect(() => {
    if (isWhole) return undefined;
    let left = false;
    loadModel(place, asked.split("\n").filter(Boolean)).then(
      (loaded) => !left && setModel(loaded),
      (error: unknown) => !left && setFault(error instanceof LoadError ? error.fault : "unreadable"),
    );
    return () => void (left = true);
  }, [place, asked, isWhole]);
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
  return (
    <Boundary message={text.broken} action={text.firstView} onAction={() => (window.location.hash = "")}>
      <Explorer model={model} place={place} />
    </Boundary>
  );
}

function Explorer({ model, place }: { readonly model: Model; readonly place: DataPlace }) {
  const served = place.text === null;
  const [view, change] = useView();
  const language = view.language ?? preferredLanguage();
  const pictures = usePicture(model, view);
  const { picture } = pictures;
  const [drawing, setDrawing] = useState<GraphView | null>(null);
  const selection = useMemo(() => existing(model, picture, view.selection), [model, picture, view.selection]);
  useFirstProjection(model, change);
  const current = useRef(picture);
  current.current = picture;
  const go = useCallback(
    (target: Selection | null) =>
      change((now) =>
        // Without a camera of its own the address leads to what it selects.
        target === null ? { selection: null } : { ...showing(model, current.current, now, target), camera: null },
      ),
    [model, change],
  );
  const viewer = useMemo<Viewer>(
    () => ({ model, ...pictures, drawing, view, change, selection, served, text: STRINGS[language], go }),
    [model, ...Object.values(pictures), drawing, view, change, selection, served, language, go],
  );
  useDocument(language, model.name);
  useEscape(go);
  return (
    <ViewerContext value={viewer}>
      <ServedProvider served={served} held={place.built}>
        <EditingProvider>
          <NotebookProvider held={place.notebook} served={served}>
            <Header />
            <main className="stage" data-controls={view.controls}>
              <Controls />
              <div className="stage-main">
                <Stage onDrawing={setDrawing} />
                {served && view.console && <Console />}
              </div>
              <Panel />
            </main>
            <Dialogs />
          </NotebookProvider>
        </EditingProvider>
      </ServedProvider>
    </ViewerContext>
  );
}

/** What fills the middle: the graph, or the map, the table or a comparison in its place. */
function Stage({ onDrawing }: { readonly onDrawing: (view: GraphView | null) => void }) {
  const { model, view, text } = useViewer();
  const [canDraw, setCanDraw] = useState(true);
  const comparison = useMemo(() => comparable(model, view.comparison), [model, view.comparison]);
  const onLost = useCallback(() => setCanDraw(false), []);
  return (
    <>
      {!canDraw && view.stage !== "map" && (
        <Alert role="alert" className="stage-alert">
          {text.noWebgl}{" "}
          <Button variant="default" size="compact-sm" onClick={() => setCanDraw(true)}>
            {text.drawAgain}
          </Button>
        </Alert>
      )}
      {comparison !== null ? (
        <CompareStage comparison={comparison} />
      ) : view.stage === "map" ? (
        <MapStage>
          <TimeBar />
        </MapStage>
      ) : canDraw && view.stage === "graph" ? (
        <Boundary message={text.broken} action={text.drawAgain} onAction={() => undefined}>
          <GraphCanvas onLost={onLost} onView={onDrawing} over={<NodeActions />}>
            <TimeBar />
            <Legend />
          </GraphCanvas>
        </Boundary>
      ) : (
        <TableStage />
      )}
    </>
  );
}

/** Whatever is open over the page. */
function Dialogs() {
  const { view, served, drawing } = useViewer();
  return (
    <>
      {view.passage !== null && (served || keptPage(view.passage.file)) && <PassageDialog passage={view.passage} />}
      <EditDialogs />
      {view.notebook && <NotebookDialog />}
      {view.exporting && <ExportDialog />}
      {view.sentences !== null && <SentencesDialog query={view.sentences} />}
      {drawing !== null && view.figure !== null && <FigureDialog figure={view.figure} />}
    </>
  );
}

/** A link may be older than the data: what is no longer there is not selected. */
function existing({ graph, events }: Model, picture: Picture, selection: Selection | null): Selection | null {
  if (selection === null) return null;
  const { kind, key } = selection;
  const known = {
    node: () => graph.hasNode(key) || picture.graph.hasNode(key),
    edge: () => graph.hasEdge(key) || picture.graph.hasEdge(key),
    event: () => events.has(key),
  };
  return known[kind]() ? selection : null;
}

/** Two of one kind that the data has, or two periods. */
function comparable({ graph }: Model, comparison: Comparison | null): Comparison | null {
  if (comparison === null || comparison.of === "periods") return comparison;
  const known = comparison.pair.every((key) => graph.hasNode(key));
  return known && comparison.pair[0] !== comparison.pair[1] ? comparison : null;
}

/** Pages that tell of no visit open on who was together, unless the address says what to show. */
function useFirstProjection({ graph }: Model, change: Viewer["change"]): void {
  useEffect(() => {
    const isVisited = graph.someEdge((_edge, { kind }) => kind === "visited");
    if (!isVisited && !/[#&]view=/.test(window.location.hash)) change({ projection: "appearances" }, "drift");
  }, [graph, change]);
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
      // A dialog over the page is closed first, wherever the focus is.
      if (event.key === "Escape" && document.querySelector("dialog[open]") === null) go(null);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [go]);
}
