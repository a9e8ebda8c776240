/** Nodes with others of their place, in a block under its name: people of their home, sites of the county that they lie in. */
import { placesAround } from "../data/fold";
import { groupBy } from "../data/group";
import type { Model } from "../data/model";
import type { Picture } from "../data/picture";
import type { Point } from "../state/view";
import type { Arranged, Heading } from "./index";
import { byStrength } from "./order";

/** From one node to the one below it, and from the name of the place to the topmost, in units. */
const ROW = 30;
/** Of a character of a name beside its node while hundreds of nodes are on the screen, in units. */
const CHARACTER = 22;
/** Of a node with what is between it and names, in units. */
const NODE = 40;
/** Nodes stand no closer and no farther than names of so many characters need. */
const CHARACTERS = { least: 3, most: 5 };
/** How much wider than high all of it becomes, and each block: flat ones leave less of a shelf empty. */
const ASPECT = 1.4;
const FLAT = 3.5;
/** Between two blocks, in units. */
const [ASIDE, BELOW] = [24, 18];

/** From the top left the places with the most nodes first, and last those whose place is not known. */
export function byPlace(model: Model, picture: Picture): Arranged {
  const { graph } = picture;
  const lengthOf = (node: string): number => graph.getNodeAttribute(node, "label").length;
  const blocks = [...groupBy(byStrength(graph, graph.nodes()), (node) => placeOf(model, picture, node))]
    .map(([text, nodes]) => blockOf(text, nodes, Math.max(...nodes.map(lengthOf))))
    .toSorted((a, b) => Number(a.text === null) - Number(b.text === null) || b.height - a.height);
  const corners = onShelves(blocks);
  const places = blocks.flatMap(({ spots }, at) =>
    spots.map(([node, spot]) => [node, add(corners[at]!, spot)] as const),
  );
  const headings = blocks.map(({ text, width }, at): Heading => ({
    ...add(corners[at]!, { x: width / 2, y: 0 }),
    text,
  }));
  return { places: new Map(places), headings, apart: ROW };
}

function add(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

/** Nodes of one place, from the top left corner of the block. */
interface Block {
  readonly text: string | null;
  readonly width: number;
  readonly height: number;
  readonly spots: readonly (readonly [node: string, spot: Point])[];
}

/** In rows from the first, under the heading, with room to the right of each for its name, the longest being so long. */
function blockOf(text: string | null, nodes: readonly string[], longest: number): Block {
  const cell = NODE + CHARACTER * Math.max(CHARACTERS.least, Math.min(CHARACTERS.most, longest));
  const columns = Math.ceil(Math.sqrt((FLAT * nodes.length * ROW) / cell));
  const rows = Math.ceil(nodes.length / columns);
  const width = Math.max(cell * columns, CHARACTER * (text?.length ?? 0));
  const left = (width - cell * columns + NODE) / 2;
  const spots = nodes.map((node, at) => {
    return [node, { x: left + cell * (at % columns), y: -ROW * (1 + Math.floor(at / columns)) }] as const;
  });
  return { text, width, height: ROW * (rows + 1), spots };
}

/** The top left corner of each block: on the first shelf with room, the shelves as wide as the whole should be. */
function onShelves(blocks: readonly Block[]): Point[] {
  for (let width = Math.max(0, ...blocks.map((block) => block.width)); ; width *= 1.05) {
    const { corners, height } = shelve(blocks, width);
    if (width >= ASPECT * height) return corners;
  }
}

function shelve(blocks: readonly Block[], width: number): { corners: Point[]; height: number } {
  const shelves: { right: number; readonly top: number; readonly height: number }[] = [];
  let height = 0;
  const corners = blocks.map((block) => {
    let shelf = shelves.find(({ right, height: room }) => right + block.width <= width && block.height <= room);
    if (shelf === undefined) {
      shelves.push((shelf = { right: 0, top: height, height: block.height }));
      height += block.height + BELOW;
    }
    const corner = { x: shelf.right, y: -shelf.top };
    shelf.right += block.width + ASIDE;
    return corner;
  });
  return { corners, height };
}

/** The name of the county, or of the widest place below; null where nothing is known. */
function placeOf(model: Model, { graph, drawnAs }: Picture, node: string): string | null {
  if (!model.graph.hasNode(node))
    return model.places.has(node) ? graph.getNodeAttribute(node, "label") : eventPlace(model, node);
  const { kind, home, within } = model.graph.getNodeAttributes(node);
  if (kind === "person") return home;
  const around = [drawnAs(node), ...placesAround(model, node)].flatMap((place) => model.places.get(place) ?? []);
  return around.find(({ level }) => level === "county")?.name ?? around.at(-1)?.name ?? within;
}

/** An event is where its first stop is. */
function eventPlace(model: Model, node: string): string | null {
  const [stop] = model.events.get(node.replace(/^Event:/, ""))?.at ?? [];
  if (stop === undefined || !model.graph.hasNode(stop.site)) return null;
  return model.graph.getNodeAttribute(stop.site, "within");
}
