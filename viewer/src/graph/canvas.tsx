/** The graph on the page, with its buttons for the camera. */
import { ActionIcon, useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useViewer } from "../state/context";
import { isSame, type Projection, type Selection } from "../state/view";
import { Icon } from "../parts/icon";
import { GraphView } from "./graph-view";
import { DARK, LIGHT } from "./palette";

interface Props {
  readonly projection: Projection;
  readonly selection: Selection | null;
  /** The browser took the drawing context away. */
  readonly onLost: () => void;
  /** Under the graph. */
  readonly children: ReactNode;
}

export function GraphCanvas({ projection, selection, onLost, children }: Props) {
  const { model, text, go } = useViewer();
  const palette = useComputedColorScheme("light") === "dark" ? DARK : LIGHT;
  const container = useRef<HTMLDivElement>(null);
  const clicked = useRef<Selection | null>(null);
  const [view, setView] = useState<GraphView | null>(null);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const onSelect = (target: Selection | null): void => {
      clicked.current = target;
      go(target);
    };
    const created = new GraphView(model, element, palette, { onSelect, onReady: () => setReady(true) });
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
  }, [model, go, onLost]);

  useEffect(() => view?.setPalette(palette), [view, palette]);
  useEffect(() => view?.setProjection(projection), [view, projection]);
  useEffect(() => {
    view?.setSelection(selection);
    // What was clicked on is under the mouse already; moving it away would be rude.
    if (selection !== null && !isSame(selection, clicked.current)) view?.focus(selection);
    clicked.current = null;
  }, [view, selection?.kind, selection?.key]);

  return (
    <section className="graph" aria-label={text.graph} data-ready={ready}>
      <div className="graph-stage">
        <div ref={container} className="graph-canvas" role="img" aria-label={text.graphHint} />
        <div className="graph-buttons">
          <CameraButton name="plus" label={text.zoomIn} onClick={() => view?.zoom(1.6)} />
          <CameraButton name="minus" label={text.zoomOut} onClick={() => view?.zoom(1 / 1.6)} />
          <CameraButton name="fit" label={text.showAll} onClick={() => view?.showAll()} />
        </div>
      </div>
      {children}
    </section>
  );
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
