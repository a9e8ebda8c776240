/** The graph on the page, with its buttons for camera and lasso. */
import { ActionIcon } from "@mantine/core";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { findPath } from "../data/chain";
import { eventOfNode } from "../data/project";
import type { Picture } from "../data/picture";
import { useViewer } from "../state/context";
import { choosing, pinning, unfolding } from "../state/steps";
import type { Layout } from "../state/choices";
import { isSame, type Point, type Selection } from "../state/view";
import { Icon } from "../parts/icon";
import { ArrangeButton } from "./arrange-button";
import { frameOf, type Frame } from "./camera";
import { emphasise, emphasiseNodes, emphasisePath, isNothing, type Emphasis } from "./emphasis";
import type { GraphEvents, Hit } from "./gestures";
import { GraphView } from "./graph-view";
import { LassoLayer } from "./lasso-layer";
import { EmptyNote, GraphNote } from "./notes";
import { usePalette, type Palette } from "./palette";
import { hasWebGL } from "./webgl";

interface Props {
  /** The browser took the drawing context away, and gives no other. */
  readonly onLost: () => void;
  /** The drawn graph, or null before it first stands and when it is gone. */
  readonly onView: (view: GraphView | null) => void;
  /** Over the graph, and under it. */
  readonly over: ReactNode;
  readonly children: ReactNode;
}

/** The graph with notes and buttons over it, and its children below. */
export function GraphCanvas({ onLost, onView, over, children }: Props) {
  const { picture, still, view: state, text, change, busy } = useViewer();
  const [lasso, setLasso] = useState(false);
  const { container, view, ready } = useGraphView(onLost);
  useEffect(() => {
    // Before, there is nothing to save.
    onView(ready ? view : null);
    return () => onView(null);
  }, [view, ready, onView]);
  const showAll = (): void => {
    // With something selected, an address without a camera would lead there.
    if (state.selection === null) change({ camera: null });
    else view?.goTo(still.graph.mapNodes((_node, point) => point));
  };
  const onDrawn = (line: readonly Point[], together: boolean): void => {
    const inside = view?.nodesInside(line) ?? [];
    change(({ chosen }) => ({ chosen: together ? [...new Set([...chosen, ...inside])] : inside }));
    setLasso(false);
  };
  return (
    <section
      className="graph"
      aria-label={text.graph}
      aria-busy={busy}
      data-ready={ready || picture.graph.order === 0}
      data-busy={busy}
    >
      <div className="graph-stage">
        <div ref={container} className="graph-canvas" role="img" aria-label={text.graphHint} />
        {lasso && <LassoLayer onDrawn={onDrawn} />}
        {over}
        <GraphNote />
        <EmptyNote />
        <div className="graph-buttons" data-over-graph>
          <ArrangeButton />
          <StageButton name="lasso" label={text.lasso} pressed={lasso} onClick={() => setLasso(!lasso)} />
          <StageButton name="plus" label={text.zoomIn} onClick={() => view?.zoom(1.6)} />
          <StageButton name="minus" label={text.zoomOut} onClick={() => view?.zoom(1 / 1.6)} />
          <StageButton name="fit" label={text.showAll} onClick={showAll} />
        </div>
      </div>
      {children}
    </section>
  );
}

/** Keeps a graph view in step with the state. */
function useGraphView(onLost: () => void) {
  const { view: state, still, arrangement } = useViewer();
  const clicked = useRef<Selection | null>(null);
  const [drawn, setDrawn] = useState(false);
  const [hovered, setHovered] = useState<Hit>(null);
  const part = useMemo<Frame>(() => frameOf(still.graph.mapNodes((_node, point) => point)), [still]);
  const events = useGraphEvents(clicked, setHovered, setDrawn);
  const { container, view } = useLivingView(events, onLost, setDrawn);
  useScene(view, part, hovered);
  // Once it has been, it stays ready: what comes later is only busy.
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (drawn && arrangement.done) setReady(true);
    if (!drawn) setReady(false);
  }, [drawn, arrangement.done]);
  useEffect(() => view?.setCamera(state.camera, part), [view, state.camera, part]);
  useWayToSelection(view, clicked);
  return { container, view, ready };
}

/** A graph view for as long as the element is on the page. */
function useLivingView(events: GraphEvents, onLost: () => void, onReady: (ready: boolean) => void) {
  const palette = usePalette();
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  const losses = useRef(0);
  const [life, setLife] = useState(0);
  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const created = begin(element, palette, events);
    if (created === null) return onLost();
    setView(created);
    const watcher = new ResizeObserver(() => created.resize());
    watcher.observe(element);
    let next: ReturnType<typeof setTimeout> | undefined;
    const onContextLost = (): void => {
      // All contexts of one view go together.
      if (next !== undefined) return;
      losses.current += 1;
      if (losses.current > MOST_LOSSES) onLost();
      else next = setTimeout(() => setLife((now) => now + 1), AGAIN_MS);
    };
    // The event does not bubble, hence the capture.
    element.addEventListener("webglcontextlost", onContextLost, true);
    return () => {
      clearTimeout(next);
      element.removeEventListener("webglcontextlost", onContextLost, true);
      watcher.disconnect();
      created.kill();
      setView(null);
      onReady(false);
    };
    // A new palette is handed to the living view with the rest of the scene.
  }, [events, onLost, onReady, life]);
  return { container, view };
}

/** How often a view whose context is taken away is begun anew, before the reader is asked. */
const MOST_LOSSES = 4;
const AGAIN_MS = 300;

/** Null where the browser gives no context. */
function begin(element: HTMLElement, palette: Palette, events: GraphEvents): GraphView | null {
  try {
    return hasWebGL() ? new GraphView(element, palette, events) : null;
  } catch {
    return null;
  }
}

/** Layouts in which neither left and right nor up and down mean anything. */
const TURNABLE: ReadonlySet<Layout> = new Set<Layout>(["force", "built"]);

/** Draws the picture anew when it is another one, and otherwise only in other colours. */
function useScene(view: GraphView | null, part: Frame, hovered: Hit): void {
  const { picture, communities, style, placed, arrangement, text } = useViewer();
  const { layout } = useViewer().view;
  const palette = usePalette();
  const emphasis = useEmphasis(hovered);
  const communityOf = useMemo(
    () => (communities === null ? null : (node: string) => communities.get(node)),
    [communities],
  );
  const drawn = useRef<{ view: GraphView; picture: Picture } | null>(null);
  useEffect(() => {
    if (view === null || !placed) return;
    const scene = { palette, emphasis, communityOf, style };
    if (drawn.current?.view === view && drawn.current.picture === picture) view.setScene(scene);
    else {
      const headings = arrangement.headings.map((heading) => ({ ...heading, text: heading.text ?? text.unknown }));
      view.setGraph(picture.graph, part, { headings, apart: arrangement.apart, turnable: TURNABLE.has(layout) }, scene);
    }
    drawn.current = { view, picture };
  }, [view, placed, picture, palette, emphasis, communityOf, style]);
}

/**
 * Takes the camera to what is selected elsewhere than on the graph, unless the address says itself where to look; as
 * soon as a layout that is awaited stands, since before nothing is where it will be.
 */
function useWayToSelection(view: GraphView | null, clicked: { current: Selection | null }): void {
  const { model, picture, view: state, selection, placed, arrangement } = useViewer();
  const wanted = useRef(false);
  useEffect(() => {
    // What was clicked on is under the mouse already; moving it away would be rude.
    wanted.current = selection !== null && !isSame(selection, clicked.current) && state.camera === null;
    clicked.current = null;
  }, [view, selection?.kind, selection?.key]);
  const stands = placed && arrangement.done;
  useEffect(() => {
    if (view === null || selection === null || !stands || !wanted.current) return;
    wanted.current = false;
    const { nodes } = emphasise(model, picture, selection);
    if (nodes.size > 0) view.goTo([...nodes].map((node) => picture.graph.getNodeAttributes(node)));
  }, [view, selection?.kind, selection?.key, stands]);
}

/** What the mouse is on comes before what is selected, and that before a chain and the nodes picked together. */
function useEmphasis(hovered: Hit): Emphasis | null {
  const { model, picture, view, selection } = useViewer();
  const inHand = hovered === null ? selection : selectionOf(hovered);
  return useMemo(() => {
    if (inHand !== null) {
      const emphasis = emphasise(model, picture, inHand);
      // What is not drawn fades nothing.
      return isNothing(emphasis) ? null : emphasis;
    }
    const path = view.chain === null ? null : findPath(picture, view.chain);
    if (path !== null) return emphasisePath(path);
    return view.chosen.length > 0 ? emphasiseNodes(picture, view.chosen) : null;
  }, [model, picture, inHand?.kind, inHand?.key, view.chain, view.chosen]);
}

function useGraphEvents(
  clicked: { current: Selection | null },
  onHover: (hit: Hit) => void,
  onReady: (ready: boolean) => void,
): GraphEvents {
  const { model, change } = useViewer();
  // Another model, of a dataset that is sent in part, is drawn by the same view.
  const current = useRef(model);
  current.current = model;
  return useMemo(
    () => ({
      onHover,
      onReady: () => onReady(true),
      onClick: (hit, together) => {
        if (together) {
          if (hit?.kind === "node") change(choosing(hit.key));
          return;
        }
        clicked.current = hit === null ? null : selectionOf(hit);
        change({ selection: clicked.current });
      },
      onDrag: (node, to) => change(pinning(node, to), "drift"),
      onOpen: (node) => change(unfolding(current.current, node)),
      onCamera: (camera) => change({ camera }, "drift"),
    }),
    [change, clicked, onHover, onReady],
  );
}

/** A node that stands for an event is that event. */
function selectionOf(hit: NonNullable<Hit>): Selection {
  const event = hit.kind === "node" ? eventOfNode(hit.key) : null;
  return event === null ? hit : { kind: "event", key: event };
}

interface ButtonProps {
  readonly name: "plus" | "minus" | "fit" | "lasso";
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function StageButton({ name, label, pressed, onClick }: ButtonProps) {
  return (
    <ActionIcon
      variant={pressed ? "filled" : "default"}
      size="lg"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      <Icon name={name} />
    </ActionIcon>
  );
}
