/** The drawn graph: owns sigma, its camera and the mouse. It knows nothing of React. */
import { NodeSquareProgram } from "@sigma/node-square";
import { Sigma } from "sigma";
import { NodeCircleProgram } from "sigma/rendering";
import type { DatasetAttributes, EdgeAttributes, NodeAttributes } from "../data/dataset";
import type { Model } from "../data/model";
import { isSame, type Projection, type Selection } from "../state/view";
import { LabelLayer } from "./labels";
import { nearestEdge } from "./nearest-edge";
import { LABEL_FONT, type Palette } from "./palette";
import { drawEdge, drawNode, emphasise, shownNodes, type Scene } from "./scene";

type Renderer = Sigma<NodeAttributes, EdgeAttributes, DatasetAttributes>;

export interface GraphEvents {
  /** A click on a node or edge, or null for one beside them. */
  readonly onSelect: (selection: Selection | null) => void;
  /** The first frame stands. */
  readonly onReady: () => void;
}

const MOVE_MS = 400;
/** Of the camera: 1 shows the whole projection, smaller is nearer. */
const NEAREST = 0.3;

export class GraphView {
  private readonly renderer: Renderer;
  private readonly labels: LabelLayer;
  private scene: Scene;
  private selection: Selection | null = null;
  private hovered: Selection | null = null;

  constructor(
    private readonly model: Model,
    container: HTMLElement,
    palette: Palette,
    private readonly events: GraphEvents,
  ) {
    this.scene = {
      palette,
      projection: "all",
      shown: shownNodes(model.graph, "all"),
      emphasis: null,
      scale: scaleFor(container),
    };
    this.labels = new LabelLayer(palette);
    this.renderer = new Sigma<NodeAttributes, EdgeAttributes, DatasetAttributes>(model.graph, container, {
      labelFont: LABEL_FONT,
      labelRenderedSizeThreshold: 0,
      labelDensity: 8,
      labelGridCellSize: 80,
      minEdgeThickness: 1.5,
      stagePadding: 48,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      defaultDrawNodeLabel: this.labels.offer,
      defaultDrawNodeHover: this.labels.drawCard,
      nodeProgramClasses: { circle: NodeCircleProgram, square: squareWith(this.labels) },
      nodeReducer: (key, node) => drawNode(this.scene, key, node),
      edgeReducer: (key, edge) => drawEdge(this.scene, key, edge),
    });
    this.listen();
  }

  setPalette(palette: Palette): void {
    this.labels.setPalette(palette);
    this.change({ palette });
  }

  setProjection(projection: Projection): void {
    const shown = shownNodes(this.model.graph, projection);
    this.renderer.setCustomBBox(boundingBox(this.model, shown));
    this.scene = { ...this.scene, projection, shown, emphasis: this.emphasis(projection) };
    this.renderer.refresh();
    this.showAll();
  }

  setSelection(selection: Selection | null): void {
    this.selection = selection;
    this.change({ emphasis: this.emphasis() });
  }

  /** Moves the camera so that the selection and all that is joined to it can be seen. */
  focus(selection: Selection): void {
    const { nodes } = emphasise(this.model, selection, this.scene.projection);
    const points = [...nodes].flatMap((node) => this.renderer.getNodeDisplayData(node) ?? []);
    const { x, y } = centre(points);
    const spread = Math.max(0, ...points.map((point) => Math.max(Math.abs(point.x - x), Math.abs(point.y - y))));
    this.move({ x, y, ratio: Math.min(1, Math.max(NEAREST, 2.4 * spread)) });
  }

  showAll(): void {
    this.move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** A factor of 2 shows twice as much detail. */
  zoom(factor: number): void {
    this.move({ ratio: this.renderer.getCamera().getBoundedRatio(this.renderer.getCamera().ratio / factor) });
  }

  /** To be called when the container has a new size. */
  resize(): void {
    this.scene = { ...this.scene, scale: scaleFor(this.renderer.getContainer()) };
    this.renderer.refresh();
  }

  kill(): void {
    this.renderer.kill();
  }

  private listen(): void {
    const { renderer } = this;
    renderer.on("afterRender", () => {
      const { width, height } = renderer.getDimensions();
      const context = renderer.getCanvases()["labels"]?.getContext("2d");
      if (context) this.labels.draw(context, width, height);
    });
    renderer.once("afterRender", () => this.events.onReady());
    renderer.on("enterNode", ({ node }) => this.hover({ kind: "node", key: node }));
    renderer.on("leaveNode", () => this.hover(null));
    renderer.on("leaveStage", () => this.hover(null));
    renderer.on("moveBody", ({ event }) => {
      if (this.hovered?.kind !== "node") this.hover(this.edgeAt(event));
    });
    renderer.on("clickNode", ({ node }) => this.events.onSelect({ kind: "node", key: node }));
    renderer.on("clickStage", ({ event }) => this.events.onSelect(this.edgeAt(event)));
  }

  private edgeAt(point: { x: number; y: number }): Selection | null {
    const key = nearestEdge(this.renderer, point);
    return key === null ? null : { kind: "edge", key };
  }

  private hover(target: Selection | null): void {
    if (isSame(target, this.hovered)) return;
    this.hovered = target;
    this.renderer.getContainer().style.cursor = target === null ? "" : "pointer";
    this.change({ emphasis: this.emphasis() });
  }

  private emphasis(projection = this.scene.projection): Scene["emphasis"] {
    const inHand = this.hovered ?? this.selection;
    return inHand === null ? null : emphasise(this.model, inHand, projection);
  }

  private change(part: Partial<Scene>): void {
    this.scene = { ...this.scene, ...part };
    this.renderer.refresh({ skipIndexation: true });
  }

  private move(state: { x?: number; y?: number; ratio?: number; angle?: number }): void {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const camera = this.renderer.getCamera();
    if (still) camera.setState(state);
    else void camera.animate(state, { duration: MOVE_MS });
  }
}

/** A telephone has no room for nodes that suit a desk. */
function scaleFor({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1, Math.max(0.4, Math.min(clientWidth, clientHeight) / 640));
}

/** Sigma's squares bring their own labels; ours replace them. */
function squareWith(labels: LabelLayer) {
  return class extends NodeSquareProgram<NodeAttributes, EdgeAttributes, DatasetAttributes> {
    override drawLabel = labels.offer;
    override drawHover = labels.drawCard;
  };
}

function boundingBox(
  { graph }: Model,
  nodes: ReadonlySet<string>,
): { x: [number, number]; y: [number, number] } | null {
  if (nodes.size === 0) return null;
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    const { x, y } = graph.getNodeAttributes(node);
    [left, right, bottom, top] = [Math.min(left, x), Math.max(right, x), Math.min(bottom, y), Math.max(top, y)];
  }
  return { x: [left, right], y: [bottom, top] };
}

function centre(points: readonly { x: number; y: number }[]): { x: number; y: number } {
  if (points.length === 0) return { x: 0.5, y: 0.5 };
  return { x: middle(points.map(({ x }) => x)), y: middle(points.map(({ y }) => y)) };
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
