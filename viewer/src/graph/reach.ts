/** How much of a layout the screen shows. */
import type { Camera } from "../state/view";
import { fitting, misses, sideOf, turned, type Frame } from "./camera";
import type { Renderer } from "./graph-view";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whether the picture is turned by a quarter. */
export function isTurned(renderer: Renderer): boolean {
  return renderer.getCamera().angle !== 0;
}

/** How many units of the layout's own width and height the screen shows at ratio 1, inside its padding. */
export function acrossOf(renderer: Renderer, frame: Frame): Size {
  const { width, height } = inside(renderer, renderer.getDimensions());
  const cameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  const from = renderer.framedGraphToViewport({ x: 0, y: 0 }, { cameraState });
  const to = renderer.framedGraphToViewport({ x: 1, y: 0 }, { cameraState });
  const pixels = Math.hypot(to.x - from.x, to.y - from.y) / sideOf(frame);
  const [along, up] = [width / pixels, height / pixels];
  return isTurned(renderer) ? { width: up, height: along } : { width: along, height: up };
}

/** The camera that is asked for; for none, and for one that looks beside all there is, one that shows a part. */
export function goalOf(renderer: Renderer, frame: Frame, camera: Camera | null, part: Frame): Camera {
  const across = acrossOf(renderer, frame);
  return camera === null || misses(camera, renderer.getBBox(), across) ? fitting(part, across, 0) : camera;
}

/** Pixels of a unit of the layout while all of `frame` is on the screen, whose size is given. */
export function pixelsOf(renderer: Renderer, frame: Frame, screen: Size): number {
  const { width, height } = inside(renderer, screen);
  const { x, y } = isTurned(renderer) ? turned(frame) : frame;
  return Math.min(width / extentOf(x), height / extentOf(y));
}

/** Room for names at the borders of a stage so wide, of which a telephone has little; all in pixels. */
export function paddingOf(width: number): number {
  return Math.min(48, width / 14);
}

function inside(renderer: Renderer, { width, height }: Size): Size {
  const padding = 2 * renderer.getSetting("stagePadding");
  return { width: Math.max(1, width - padding), height: Math.max(1, height - padding) };
}

function extentOf([from, to]: readonly [number, number]): number {
  return to - from || 1;
}
