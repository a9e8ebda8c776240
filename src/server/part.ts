/**
 * A dataset too large for a browser, of which the page gets the part that it asks for: who and what is in most events, and
 * the surroundings of what the reader looks for.
 */
import { readFile, stat } from "node:fs/promises";
import type { Dataset, DatasetNode } from "../exports";
import type { Found } from "./found";

/** In nodes: what a browser draws at a bearable pace. A larger dataset is sent in part. */
const MOST = 20_000;

/** In bytes: a node takes more, and so a smaller file has no more than `MOST`, and is not looked into. */
const LEAST_NODE = 150;

/** How many of what is looked for are told. */
const MOST_FOUND = 12;

interface Known {
  /** When the file was written. */
  readonly at: number;
  /** Null for a dataset that is sent whole. */
  readonly dataset: Dataset | null;
  /** In how many events each node is. */
  readonly times: ReadonlyMap<string, number>;
}

/**
 * The parts of one dataset. The file is read when the first is asked for, and again once a build has written it anew.
 */
export class DatasetParts {
  #known: Promise<Known> | null = null;
  #at = NaN;

  /** @param file - `graph.json`; it is looked into anew when a build has written it again */
  constructor(
    private readonly file: string,
    private readonly most = MOST,
  ) {}

  /**
   * The part as the text of a dataset of its own, whose attributes say of how much it is a part; null where the file itself
   * is small enough to be sent.
   *
   * @param around - keys of nodes that are in it with their neighbours
   */
  async part(around: readonly string[]): Promise<string | null> {
    const { dataset, times } = await this.#read();
    return dataset === null ? null : JSON.stringify(partOf(dataset, times, around, this.most));
  }

  /** The nodes of the whole dataset whose name, other name or pinyin holds the words, those of most events first. */
  async find(words: string): Promise<readonly Found[]> {
    const { dataset, times } = await this.#read();
    const wanted = words.toLowerCase().replaceAll(/\s/g, "");
    if (dataset === null || wanted === "") return [];
    return dataset.nodes
      .filter(({ attributes: { label, pinyin, aliases } }) => {
        const initials = pinyin.split(" ").map((syllable) => syllable.slice(0, 1));
        return [label, ...aliases, pinyin.replaceAll(" ", ""), initials.join("")].some((form) => form.includes(wanted));
      })
      .toSorted((a, b) => times.get(b.key)! - times.get(a.key)!)
      .slice(0, MOST_FOUND)
      .map(foundOf);
  }

  async #read(): Promise<Known> {
    const { mtimeMs, size } = await stat(this.file);
    if (this.#known !== null && this.#at === mtimeMs) return this.#known;
    this.#at = mtimeMs;
    this.#known = size < this.most * LEAST_NODE ? Promise.resolve(WHOLE) : look(this.file, mtimeMs, this.most);
    return this.#known;
  }
}

const WHOLE: Known = { at: 0, dataset: null, times: new Map() };

async function look(file: string, at: number, most: number): Promise<Known> {
  // A build writes it, which shares its types.
  const dataset: Dataset = JSON.parse(await readFile(file, "utf8"));
  if (!Array.isArray(dataset.nodes) || dataset.nodes.length <= most) return { ...WHOLE, at };
  const times = new Map(dataset.nodes.map(({ key }) => [key, 0]));
  for (const { participants, at: stops } of Object.values(dataset.attributes.events)) {
    const there = [...participants.map(({ person }) => person), ...stops.map(({ site }) => site)];
    for (const key of new Set(there)) times.set(key, (times.get(key) ?? 0) + 1);
  }
  return { at, dataset, times };
}

/** Events come with whoever of them is in the part, and articles with the events. */
function partOf(
  { options, attributes, nodes, edges }: Dataset,
  times: ReadonlyMap<string, number>,
  around: readonly string[],
  most: number,
): Dataset {
  const chosen = new Set(around.filter((key) => times.has(key)));
  const wanted = [...chosen];
  for (const key of wanted) {
    for (const { source, target } of edges) if (source === key || target === key) chosen.add(source).add(target);
  }
  for (const { key } of nodes.toSorted((a, b) => times.get(b.key)! - times.get(a.key)! || (a.key < b.key ? -1 : 1))) {
    if (chosen.size >= most) break;
    chosen.add(key);
  }
  const events = Object.entries(attributes.events).filter(
    ([, { participants, at }]) =>
      participants.some(({ person }) => chosen.has(person)) || at.some(({ site }) => chosen.has(site)),
  );
  const told = new Set(events.flatMap(([, { evidence }]) => evidence.map(({ article }) => article)));
  return {
    options,
    attributes: {
      ...attributes,
      whole: { nodes: nodes.length, events: Object.keys(attributes.events).length },
      events: Object.fromEntries(events),
      articles: Object.fromEntries(Object.entries(attributes.articles).filter(([id]) => told.has(id))),
    },
    nodes: nodes.filter(({ key }) => chosen.has(key)),
    edges: edges.filter(({ source, target }) => chosen.has(source) && chosen.has(target)),
  };
}

function foundOf({ key, attributes: { label, kind, titles, within } }: DatasetNode): Found {
  return { key, label, kind, detail: titles[0] ?? within ?? "" };
}
