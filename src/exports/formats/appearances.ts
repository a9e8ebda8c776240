/** One flat table for a spreadsheet: a row for each person at each event, with the sentence that says so. */
import type { Graph, GraphNode, GraphRelationship } from "../../model";
import { sortedBy } from "../../collections";
import { type CsvCell, writeCsv } from "../csv";
import { type Format, oneFile } from "../format";
import { dateOf, GraphIndex, text } from "../graph-index";
import { labelOf } from "../project";

/** In a cell that lists several: what a Chinese list has between its members, and no spreadsheet between cells. */
const SEPARATOR = "、";

/** The columns in their order, and what they mean. */
export const APPEARANCE_COLUMNS = {
  date: "the day of the event, the first of several; empty where no page gives it whole",
  until: "the last day of an event of several days; empty for others",
  printed: "what pages print of a day that is not known whole: `--04-12` without a year, `2022-04` without a day",
  person: "the name",
  title: "the posts held or acted in between the event and the newspapers that report it; empty where none is printed",
  role: "lead, chair, speak, accompany or attend",
  event: "what it is called in the text, or its verb",
  site: "the places and facilities where it was, in the order of the stops",
  doubtful:
    "what of this row is doubtful, with how likely it is from 0 to 1: that the person took part (`person 0.72`), that it was at a site (`永康体育馆 0.61`); empty where nothing is",
  companions: "who else took part, in the order of the printed list",
  newspaper: "that of the sentence",
  page: "the file and line of the sentence, as FILE:LINE",
  sentence: "the first sentence that names the person, else the first of the event",
  person_id: "the person's id in the graph: two people of one name have two",
  event_id: "the event's id in the graph",
} as const;

/** With a byte-order mark, without which Excel takes Chinese for something else, and nothing that it would run. */
export const appearances: Format = oneFile(
  "Excel and other spreadsheets: who was where, when, with whom, and the sentence",
  null,
  ({ graph, raw }) => writeCsv(Object.keys(APPEARANCE_COLUMNS), rows(graph), { bom: true, escape_formulas: !raw }),
);

function* rows(graph: Graph): Iterable<readonly CsvCell[]> {
  const index = new GraphIndex(graph);
  const events = graph.nodes.filter(({ label }) => label === "Event");
  for (const event of sortedBy(events, (one) => `${dateOf(one) ?? "~"}\n${one.id}`)) {
    const shared = new EventCells(event, index);
    for (const taking of shared.participants) yield shared.row(taking);
  }
}

/** What the rows of one event share. */
class EventCells {
  readonly participants;
  readonly #dates: readonly CsvCell[];
  readonly #site: string;
  readonly #doubtfulSites: readonly string[];
  readonly #sentences;

  constructor(
    readonly event: GraphNode,
    readonly index: GraphIndex,
  ) {
    const { date, dateFrom, dateTo } = event.properties;
    const isWhole = dateFrom !== null;
    this.#dates = [text(dateFrom), dateTo === dateFrom ? null : text(dateTo), isWhole ? null : text(date)];
    this.participants = inOrder(index.to(event, "TOOK_PART"), "order");
    const stops = inOrder(index.from(event, "AT"), "order");
    this.#site = stops.map(({ to }) => labelOf(index.node(to))).join(SEPARATOR);
    this.#doubtfulSites = stops.flatMap((stop) => doubtOf(labelOf(index.node(stop.to)), stop));
    this.#sentences = inOrder(
      sortedBy(index.from(event, "REPORTED_IN"), ({ to }) => to.id),
      "start",
    );
  }

  row(taking: GraphRelationship): readonly CsvCell[] {
    const person = this.index.node(taking.from);
    const name = labelOf(person);
    const sentence =
      this.#sentences.find(({ properties }) => String(properties["quote"]).includes(name)) ?? this.#sentences[0];
    const article = sentence === undefined ? undefined : this.index.node(sentence.to).properties;
    const companions = this.participants.map(({ from }) => this.index.node(from)).filter(({ id }) => id !== person.id);
    return [
      ...this.#dates,
      name,
      this.#titles(person).join(SEPARATOR),
      String(taking.properties["role"]),
      labelOf(this.event),
      this.#site,
      [...doubtOf("person", taking), ...this.#doubtfulSites].join(SEPARATOR),
      companions.map(labelOf).join(SEPARATOR),
      text(article?.["publication"]),
      article === undefined ? null : `${String(article["file"])}:${String(sentence!.properties["line"])}`,
      text(sentence?.properties["quote"]),
      person.id,
      this.event.id,
    ];
  }

  /** A post is dated by the newspapers that print it, which come out after the event. */
  #titles(person: GraphNode): readonly string[] {
    const published = this.#sentences.map(({ to }) => this.index.node(to).properties["published"]);
    const { date, dateFrom, dateTo } = this.event.properties;
    const whole = [dateFrom, dateTo, ...published].filter((day) => typeof day === "string").toSorted();
    // Without any year, --07-28 is the day of the post as well.
    const days = whole.length > 0 || typeof date !== "string" ? whole : [date];
    const [from, to] = [days[0], days.at(-1)];
    if (from === undefined || to === undefined) return [];
    const held = this.index.from(person, "HOLDS").filter(({ properties: { status, first, last } }) => {
      const inOffice = status === "held" || status === "acting";
      return inOffice && String(first) <= to && from <= String(last);
    });
    return held.map((one) => labelOf(this.index.node(one.to)));
  }
}

function doubtOf(what: string, { properties: { confidence } }: GraphRelationship): readonly string[] {
  return typeof confidence === "number" ? [`${what} ${confidence}`] : [];
}

function inOrder<T extends { readonly properties: GraphNode["properties"] }>(
  items: readonly T[],
  by: "order" | "start",
): readonly T[] {
  return items.toSorted((a, b) => Number(a.properties[by]) - Number(b.properties[by]));
}
