/** The drawn graph: owns sigma and its camera. It knows nothing of React. */
import { UndirectedGraph } from "graphology";
import { Sigma } from "sigma";
import { NodeCircleProgram } from "sigma/rendering";
import type { PictureEdge, PictureGraph, PictureNode } from "../data/picture";
import type { Shot } from "../share/svg";
import type { Camera, Point } from "../state/view";
import type { Heading } from "../layout";
import { coveredOf } from "./covered";
import {
  exactly,
  fitting,
  frameOf,
  fromSigma,
  isBetterTurned,
  QUARTER,
  roomy,
  sideOf,
  toSigma,
  type Frame,
} from "./camera";
import { isDragging, isTogether, type GraphEvents, type Hit } from "./gestures";
import { LabelLayer } from "./labels";
import { isInside } from "./lasso";
import { nearestEdge } from "./nearest-edge";
import { LABEL_FONT, type Palette } from "./palette";
import { letNodesBeDragged } from "./node-drag";
import { drawEdge, drawNode, placeIn, type Scene } from "./scene";
import { acrossOf, goalOf, paddingOf, pixelsOf } from "./reach";
import { takeShot } from "./shot";
import { squareWith } from "./square";

/** Sigma with the attributes of a picture. */
export type Renderer = Sigma<PictureNode, PictureEdge>;

const MOVE_MS = 400;
const REST_MS = 200;
/** How near the camera goes by itself; the reader may go nearer. */
const NEAREST = 0.3;
/** In the layout's units: of a small graph so much stays around what it goes to, unless that is nearly all. */
const AROUND = { units: 700, most: 0.7 };
/** More nodes than these are put at their new places without being seen on the way. */
const MOST_MOVED = 3000;

/** What a layout says besides places. */
interface Ordered {
  readonly headings: readonly Heading[];
  readonly apart: number | null;
  readonly turnable: boolean;
}

/** One sigma in one element. `kill` ends it; nothing may be asked of it then. */
export class GraphView {
  readonly renderer: Renderer;
  private readonly labels: LabelLayer;
  private scene: Scene;
  private hovered: Hit = null;
  /** While true, the camera moves by itself and nobody is told. */
  private following = false;
  private resting: ReturnType<typeof setTimeout> | undefined;
  /** Around the layout. */
  private frame = frameOf([]);
  private travel = 0;
  private turnable = false;
  /** Where the camera was last told to be. */
  private sought: Camera | null = null;
  /** Of the container, as it is drawn. */
  private size: { readonly width: number; readonly height: number };

  constructor(
    private readonly container: HTMLElement,
    palette: Palette,
    private readonly events: GraphEvents,
  ) {
    this.scene = { palette, emphasis: null, communityOf: null, style: null, pixels: 1, apart: null, from: null };
    this.labels = new LabelLayer(palette);
    this.size = { width: container.clientWidth, height: container.clientHeight };
    this.renderer = new Sigma<PictureNode, PictureEdge>(new UndirectedGraph(), container, {
      labelFont: LABEL_FONT,
      labelRenderedSizeThreshold: 0,
      labelDensity: 8,
      labelGridCellSize: 80,
      minEdgeThickness: 1.5,
      stagePadding: paddingOf(container.clientWidth),
      zIndex: true,
      minCameraRatio: 0.005,
      maxCameraRatio: 6,
      enableCameraRotation: false,
      defaultDrawNodeLabel: this.labels.offer,
      defaultDrawNodeHover: this.labels.drawCard,
      nodeProgramClasses: { circle: NodeCircleProgram, square: squareWith(this.labels) },
      nodeReducer: (key, node) => drawNode(this.scene, key, node),
      edgeReducer: (key, edge) => drawEdge(this.scene, key, edge),
    });
    this.listen();
  }

  /**
   * Draws another graph. What stays on the screen goes from its old place to its new one; the camera stands still. A view
   * that is dead, since its context was lost, draws nothing more.
   *
   * @param turnable - whether left and right, up and down say nothing, so that an upright screen may show it turned
   */
  setGraph(graph: PictureGraph, part: Frame, { headings, apart, turnable }: Ordered, scene: Partial<Scene>): void {
    if (this.dead) return;
    const before = this.spots();
    this.labels.setOrder(headings, apart !== null);
    this.reframe(roomy(part));
    this.turn(turnable);
    this.adopt({ ...scene, pixels: this.pixels(), apart, from: null });
    const moves = this.announced && graph.order <= MOST_MOVED && !isStill() && before.size > 0;
    if (moves) this.scene = { ...this.scene, from: { spots: before, part: 0 } };
    this.renderer.setGraph(graph);
    cancelAnimationFrame(this.travel);
    if (moves) this.go(before);
  }

  /** Where nodes stand on the screen, perhaps on their way. */
  private spots(): Map<string, Point> {
    const graph = this.renderer.getGraph();
    return new Map(graph.mapNodes((node, attributes) => [node, placeIn(this.scene, node, attributes)]));
  }

  /** Another square for the camera's unit, in which the same is seen as before. */
  private reframe(frame: Frame): void {
    const { x, y, ratio } = this.renderer.getCamera().getState();
    const camera = exactly(this.frame, { x, y, ratio });
    const factor = sideOf(this.frame) / sideOf(frame);
    this.frame = frame;
    this.renderer.setCustomBBox(frame);
    if (!this.announced) return;
    this.following = true;
    this.renderer.getCamera().setState(toSigma(frame, { ...camera, ratio: ratio * factor }));
    this.following = false;
  }

  private turn(turnable: boolean): void {
    this.turnable = turnable;
    const screen = { width: window.innerWidth, height: window.innerHeight };
    this.renderer.getCamera().angle = turnable && isBetterTurned(this.frame, screen) ? QUARTER : 0;
  }

  private go(spots: ReadonlyMap<string, Point>): void {
    const start = performance.now();
    const step = (): void => {
      const part = Math.min(1, (performance.now() - start) / MOVE_MS);
      this.scene = { ...this.scene, from: part === 1 ? null : { spots, part: part * (2 - part) } };
      this.renderer.refresh();
      if (part < 1) this.travel = requestAnimationFrame(step);
    };
    this.travel = requestAnimationFrame(step);
  }

  /** Draws the same graph in another way. */
  setScene(scene: Partial<Scene>): void {
    if (this.dead) return;
    this.adopt(scene);
    this.renderer.refresh({ skipIndexation: true });
  }

  private adopt(scene: Partial<Scene>): void {
    this.scene = { ...this.scene, ...scene };
    if (scene.palette) this.labels.setPalette(scene.palette);
  }

  /** Goes where the reader left the camera; null, or one that looks beside all there is, shows all of `part`. */
  setCamera(camera: Camera | null, part: Frame): void {
    this.sought = camera;
    const now = this.camera();
    if (camera !== null && now.x === camera.x && now.y === camera.y && now.ratio === camera.ratio) return;
    this.move(goalOf(this.renderer, this.frame, camera, roomy(part)), true);
  }

  /** Brings some points of the layout into the middle; tells where the camera comes to rest. */
  goTo(points: Iterable<Point>): void {
    const least = Math.max(NEAREST, Math.min(AROUND.most, AROUND.units / sideOf(this.frame)));
    this.move(fitting(frameOf(points), acrossOf(this.renderer, this.frame), least), false);
  }

  /** A factor of 2 shows twice as much detail. */
  zoom(factor: number): void {
    const camera = this.renderer.getCamera();
    this.move({ ...this.camera(), ratio: camera.getBoundedRatio(camera.ratio / factor) }, false);
  }

  /** What stands on the screen now. */
  shot(): Shot {
    return { ...takeShot(this.renderer, this.labels.placed, this.scene.palette), turnable: this.turnable };
  }

  /** The nodes inside a closed line on the screen, in pixels. */
  nodesInside(line: readonly Point[]): string[] {
    const graph = this.renderer.getGraph();
    return graph.filterNodes((_node, point) => isInside(this.renderer.graphToViewport(point), line));
  }

  camera(): Camera {
    return fromSigma(this.frame, this.renderer.getCamera().getState());
  }

  /** To be called when the container may have a new size. */
  resize(): void {
    const { clientWidth, clientHeight } = this.container;
    // Whoever observes an element is told of its first size, too.
    if (clientWidth === this.size.width && clientHeight === this.size.height) return;
    this.size = { width: clientWidth, height: clientHeight };
    this.renderer.setSetting("stagePadding", paddingOf(clientWidth));
    const { angle } = this.renderer.getCamera();
    this.turn(this.turnable);
    this.scene = { ...this.scene, pixels: this.pixels() };
    this.renderer.refresh();
    if (this.renderer.getCamera().angle !== angle) this.setCamera(this.sought, this.frame);
  }

  kill(): void {
    this.dead = true;
    clearTimeout(this.resting);
    cancelAnimationFrame(this.travel);
    this.renderer.kill();
  }

  private listen(): void {
    const { renderer } = this;
    renderer.on("afterRender", () => {
      const context = renderer.getCanvases()["labels"]?.getContext("2d");
      const onScreen = (point: Point): Point => renderer.graphToViewport(point);
      if (context) this.labels.draw(context, renderer.getDimensions(), onScreen, coveredOf(this.container));
      if (renderer.getGraph().order > 0) this.announce();
    });
    renderer.getCamera().on("updated", () => this.rest());
    renderer.on("enterNode", ({ node }) => this.hover({ kind: "node", key: node }));
    renderer.on("leaveNode", () => this.hover(null));
    renderer.on("leaveStage", () => this.hover(null));
    renderer.on("moveBody", ({ event }) => {
      if (this.hovered?.kind !== "node" && !isDragging(event.original)) this.hover(this.edgeAt(event));
    });
    const wasDragged = letNodesBeDragged(renderer, this.events.onDrag);
    renderer.on("clickNode", ({ node, event }) => {
      if (!wasDragged()) this.events.onClick({ kind: "node", key: node }, isTogether(event.original));
    });
    renderer.on("doubleClickNode", (payload) => {
      payload.preventSigmaDefault();
      // Sigma takes two quick clicks for a double click, on whatever nodes they are.
      if (isTogether(payload.event.original)) this.events.onClick({ kind: "node", key: payload.node }, true);
      else this.events.onOpen(payload.node);
    });
    renderer.on("clickStage", ({ event }) => this.events.onClick(this.edgeAt(event), isTogether(event.original)));
  }

  /** Of a unit of the layout while all of it is on the screen. */
  private pixels(): number {
    const { clientWidth: width, clientHeight: height } = this.container;
    return pixelsOf(this.renderer, this.frame, { width, height });
  }

  private announced = false;
  private dead = false;

  private announce(): void {
    if (this.announced) return;
    this.announced = true;
    this.events.onReady();
  }

  private edgeAt(point: Point): Hit {
    const key = nearestEdge(this.renderer, point);
    return key === null ? null : { kind: "edge", key };
  }

  private hover(hit: Hit): void {
    if (hit?.kind === this.hovered?.kind && hit?.key === this.hovered?.key) return;
    this.hovered = hit;
    this.container.style.cursor = hit === null ? "" : "pointer";
    this.events.onHover(hit);
  }

  private rest(): void {
    clearTimeout(this.resting);
    if (this.following) return;
    this.resting = setTimeout(() => this.events.onCamera(this.camera()), REST_MS);
  }

  private move(target: Camera, silently: boolean): void {
    const camera = this.renderer.getCamera();
    const state = toSigma(this.frame, target);
    const still = isStill() || !this.announced;
    this.following = silently;
    if (still) {
      camera.setState(state);
      this.following = false;
    } else void camera.animate(state, { duration: MOVE_MS }).then(() => (this.following = false));
  }
}

function isStill(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
