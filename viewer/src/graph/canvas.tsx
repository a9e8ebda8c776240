/** The graph on the page, with its buttons for the camera. */
import { ActionIcon, useComputedColorScheme } from "@mantine/core";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { eventOfNode } from "../data/project";
import type { Picture } from "../data/picture";
import { useViewer } from "../state/context";
import { isSame, type Selection } from "../state/view";
import { Icon } from "../parts/icon";
import { frameOf, type Frame } from "./camera";
import { emphasise, emphasiseNodes, type Emphasis } from "./emphasis";
import { GraphView, type Hit } from "./graph-view";
import { DARK, LIGHT } from "./palette";

interface Props {
  /** The picture without the time window: its extent is shown while the reader has not moved the camera. */
  readonly still: Picture;
  /** The browser took the drawing context away. */
  readonly onLost: () => void;
  /** Under the graph. */
  readonly children: ReactNode;
}

export function GraphCanvas({ still, onLost, children }: Props) {
  const { model, picture, view: state, selection, text, go, change } = useViewer();
  const palette = useComputedColorScheme("light") === "dark" ? DARK : LIGHT;
  const container = useRef<HTMLDivElement>(null);
  const clicked = useRef<Selection | null>(null);
  const [view, setView] = useState<GraphView | null>(null);
  const [ready, setReady] = useState(false);
  const [hovered, setHovered] = useState<Hit>(null);
  const frame = useMemo(() => frameOf(model.graph.mapNodes((_node, point) => point)), [model]);
  const part = useMemo<Frame>(() => frameOf(still.graph.mapNodes((_node, point) => point)), [still]);
  const inHand = hovered === null ? selection : selectionOf(hovered);
  const emphasis = useMemo<Emphasis | null>(() => {
    if (inHand !== null) return emphasise(model, picture, inHand);
    return state.chosen.length > 0 ? emphasiseNodes(picture, state.chosen) : null;
  }, [model, picture, inHand?.kind, inHand?.key, state.chosen]);

  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const created = new GraphView(element, frame, palette, {
      onHover: setHovered,
      onClick: (hit) => {
        const target = hit === null ? null : selectionOf(hit);
        clicked.current = target;
        go(target);
      },
      onCamera: (camera) => change({ camera }, "drift"),
      onReady: () => setReady(true),
    });
    setView(created);
    const watcher = new ResizeObserver(() => created.resize());
    watcher.observe(element);
    // The event does not bubble, hence the capture.
    element.addEventListener("webglcontextlost", onLost, true);
    return () => {
      element.removeEventListener("webglcontextlost", onLost, true);
      watcher.disconnect();
      created.kill();
      setView(null);
      setReady(false);
    };
    // A new palette is handed to the living view below.
  }, [frame, go, change, onLost]);

  const drawn = useRef<Picture | null>(null);
  useEffect(() => {
    if (view === null) return;
    if (drawn.current === picture) view.setScene({ palette, emphasis });
    else view.setGraph(picture.graph, { palette, emphasis });
    drawn.current = picture;
  }, [view, picture, palette, emphasis]);
  useEffect(() => view?.setCamera(state.camera, part), [view, state.camera, part]);
  useEffect(() => {
    // What was clicked on is under the mouse already; moving it away would be rude.
    if (view !== null && selection !== null && !isSame(selection, clicked.current)) {
      const { nodes } = emphasise(model, picture, selection);
      if (nodes.size > 0) view.goTo([...nodes].map((node) => picture.graph.getNodeAttributes(node)));
    }
    clicked.current = null;
  }, [view, selection?.kind, selection?.key]);

  return (
    <section className="graph" aria-label={text.graph} data-ready={ready}>
      <div className="graph-stage">
        <div ref={container} className="graph-canvas" role="img" aria-label={text.graphHint} />
        <div className="graph-buttons">
          <CameraButton name="plus" label={text.zoomIn} onClick={() => view?.zoom(1.6)} />
          <CameraButton name="minus" label={text.zoomOut} onClick={() => view?.zoom(1 / 1.6)} />
          <CameraButton name="fit" label={text.showAll} onClick={() => change({ camera: null })} />
        </div>
      </div>
      {children}
    </section>
  );
}

/** A node that stands for an event is that event. */
function selectionOf(hit: NonNullable<Hit>): Selection {
  const event = hit.kind === "node" ? eventOfNode(hit.key) : null;
  return event === null ? hit : { kind: "event", key: event };
}

function CameraButton({
  name,
  label,
  onClick,
}: {
  name: "plus" | "minus" | "fit";
  label: string;
  onClick: () => void;
}) {
  return (
    <ActionIcon variant="default" size="lg" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </ActionIcon>
  );
}
