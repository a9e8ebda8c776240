/**
 * FollowTheMoney entities, one a line, for OpenAleph, Aleph and OpenSanctions (followthemoney.tech). What VISITED and
 * APPEARED_WITH say follows from the events; that people were in one room is not called an association.
 */
import { createHash } from "node:crypto";
import {
  type Graph,
  type GraphNode,
  type GraphRelationship,
  nodeKey,
  type NodeLabel,
  type RelationshipType,
  type Value,
} from "../../model";
import { distinct } from "../../collections";
import { type Format, oneFile } from "../format";
import { doubtTold, GraphIndex, listOf } from "../graph-index";
import { labelOf } from "../project";

/** What `ftm` reads: one entity a line, nodes before relationships. */
export const followTheMoney: Format = oneFile("OpenAleph, Aleph and `ftm`: an entity a line", null, ({ graph }) =>
  writeEntities(graph),
);

function* writeEntities(graph: Graph): Iterable<string> {
  const index = new GraphIndex(graph);
  for (const node of graph.nodes) yield entityLine(nodeKey(node), NODES[node.label](node, index));
  for (const one of graph.relationships) {
    const entity = RELATIONSHIPS[one.type]?.(one, index);
    if (entity !== undefined) yield entityLine(`${one.type}:${one.id}`, entity);
  }
}

/** What is unknown or an empty text is not said. */
type Properties = Readonly<Record<string, readonly (Value | undefined)[]>>;

interface Entity {
  readonly schema: string;
  readonly properties: Properties;
}

/** Every property is a list of texts. */
function entityLine(key: string, { schema, properties }: Entity): string {
  const said = Object.entries(properties)
    .map(([name, values]) => [name, values.filter((value) => (value ?? "") !== "").map(String)] as const)
    .filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id: entityId(key), schema, properties: Object.fromEntries(said) })}\n`;
}

const NODES: Readonly<Record<NodeLabel, (node: GraphNode, index: GraphIndex) => Entity>> = {
  Person: (person, index) => {
    const titles = index.from(person, "HOLDS").map(({ to }) => labelOf(index.node(to)));
    const { home, reasons } = person.properties;
    const properties = { name: [labelOf(person)], position: distinct(titles), address: [home], notes: listOf(reasons) };
    return { schema: "Person", properties: { ...properties, country: ["cn"], summary: [doubtTold(person)] } };
  },
  Title: (title, index) => {
    const body = index.from(title, "OF").filter(({ to }) => to.label === "Organisation");
    const { jurisdiction } = title.properties;
    const properties = { name: [labelOf(title)], subnationalArea: [jurisdiction], organization: body.map(toId) };
    return { schema: "Position", properties: { ...properties, country: ["cn"] } };
  },
  Organisation: (organisation) => ({
    schema: "Organization",
    properties: { name: [labelOf(organisation)], country: ["cn"] },
  }),
  Place: (place, index) => address(place, index.withinOf(place)),
  Facility: (facility, index) => address(facility, index.withinOf(facility)),
  Event: (event, index) => {
    const { type, date, dateFrom, dateTo } = event.properties;
    const reports = index.from(event, "REPORTED_IN");
    const sites = index.from(event, "AT");
    return {
      schema: "Event",
      properties: {
        name: [labelOf(event)],
        keywords: [type],
        startDate: [dateFrom],
        endDate: [dateTo],
        date: [dateFrom === null ? prefixDate(date) : null],
        involved: index.to(event, "TOOK_PART").map(({ from }) => idOf(from)),
        location: sites.map(({ to }) => labelOf(index.node(to))),
        addressEntity: sites.map(toId),
        description: reports.map(({ properties: { quote } }) => quote),
        proof: distinct(reports.map(toId)),
        summary: [doubtTold(event)],
      },
    };
  },
  Article: (article) => {
    const { headline, publication, published, file, line, sha256 } = article.properties;
    return {
      schema: "Article",
      properties: {
        title: [headline],
        fileName: [`${String(file)}:${String(line)}`],
        publisher: [publication],
        publishedAt: [published],
        language: ["zho"],
        notes: [`SHA-256 ${String(sha256)}`],
      },
    };
  },
};

/** Of OF, LOCATED_IN, PART_OF, AT and REPORTED_IN the nodes say it. */
const RELATIONSHIPS: Readonly<
  Partial<Record<RelationshipType, (one: GraphRelationship, index: GraphIndex) => Entity | undefined>>
> = {
  // The days on which it is printed, not those on which it began and ended: those are not known.
  HOLDS: (one) => {
    const { status, first, last } = one.properties;
    const properties = { holder: [idOf(one.from)], post: [idOf(one.to)], status: [status], date: days(first, last) };
    return { schema: "Occupancy", properties: { ...properties, summary: [doubtTold(one)] } };
  },
  SUCCEEDED: ({ from, to, properties }) => ({
    schema: "Succession",
    properties: {
      predecessor: [idOf(to)],
      successor: [idOf(from)],
      role: [properties["post"]],
      date: days(properties["from"], properties["to"]),
    },
  }),
  TOOK_PART: (one) => ({
    schema: "UnknownLink",
    properties: {
      subject: [idOf(one.from)],
      object: [idOf(one.to)],
      role: [one.properties["role"]],
      summary: [doubtTold(one)],
    },
  }),
  MENTIONED_IN: (one, index) => {
    const { from, to } = one;
    if (from.label !== "Person") {
      return { schema: "Documentation", properties: { document: [idOf(to)], entity: [idOf(from)] } };
    }
    const name = labelOf(index.node(from));
    const properties = { document: [idOf(to)], resolved: [idOf(from)], name: [name], detectedSchema: ["Person"] };
    return { schema: "Mention", properties };
  },
};

/** A site, whatever stands there. */
function address(site: GraphNode, within: string | null): Entity {
  const name = labelOf(site);
  const { aliases, level, kind } = site.properties;
  const full = within === null ? name : `${within}${name}`;
  const properties = { name: [name], alias: listOf(aliases), full: [full], keywords: [level ?? kind], country: ["cn"] };
  return { schema: "Address", properties: { ...properties, summary: [doubtTold(site)] } };
}

function days(...dates: readonly (Value | undefined)[]): readonly (Value | undefined)[] {
  return distinct(dates.flatMap((date) => prefixDate(date) ?? []));
}

/** FollowTheMoney takes a date without a day, `2022-04`, and none without a year. */
function prefixDate(date: Value | undefined): string | null {
  return typeof date === "string" && /^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : null;
}

const toId = ({ to }: GraphRelationship): string => idOf(to);
const idOf = (end: GraphRelationship["from"]): string => entityId(nodeKey(end));

/** Ids may hold letters, digits, dots and hyphens only. */
function entityId(key: string): string {
  return `xingji-${createHash("sha256").update(key).digest("hex").slice(0, 32)}`;
}
