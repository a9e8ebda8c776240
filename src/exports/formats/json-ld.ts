/** JSON-LD in the terms of schema.org: an entity a line, which any RDF program reads as triples. */
import { type Graph, type GraphNode, type GraphRelationship, nodeKey } from "../../model";
import { type Format, oneFile } from "../format";
import { doubtTold, GraphIndex } from "../graph-index";
import { jsonLines } from "../json-lines";
import { labelOf } from "../project";
import { isDay } from "../spells";

/** A `@graph` of entities; relationships are said of their nodes. */
export const jsonLd: Format = oneFile("RDF programs and search engines, in schema.org's terms", null, ({ graph }) =>
  writeJsonLd(graph),
);

/** The context is in the file, so that nothing is fetched to read it. */
const CONTEXT = {
  "@vocab": "https://schema.org/",
  ...Object.fromEntries(
    ["startDate", "endDate", "datePublished"].map((name) => [name, { "@id": name, "@type": "Date" }]),
  ),
};

function* writeJsonLd(graph: Graph): Iterable<string> {
  const index = new GraphIndex(graph);
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":`;
  // A post is said of those who hold it, and is nothing by itself.
  const described = graph.nodes.filter(({ label }) => label !== "Title");
  yield* jsonLines(described, (node) =>
    withoutNothing({ "@id": iriOf(node), ...DESCRIPTIONS[node.label](node, index) }),
  );
  yield "}\n";
}

type Described = Readonly<Record<string, unknown>>;

const DESCRIPTIONS: Readonly<Record<GraphNode["label"], (node: GraphNode, index: GraphIndex) => Described>> = {
  Person: (person, index) => ({
    "@type": "Person",
    name: labelOf(person),
    description: doubtTold(person),
    hasOccupation: index.from(person, "HOLDS").map((one) => occupation(one, index)),
    subjectOf: index.from(person, "MENTIONED_IN").map(({ to }) => reference(to)),
  }),
  Title: () => ({}),
  Organisation: (organisation) => ({ "@type": "Organization", name: labelOf(organisation) }),
  Place: (place, index) => ({ "@type": "AdministrativeArea", ...site(place, index, "PART_OF") }),
  Facility: (facility, index) => ({ "@type": "Place", ...site(facility, index, "LOCATED_IN") }),
  Event: (event, index) => ({
    "@type": "Event",
    name: labelOf(event),
    description: doubtTold(event),
    additionalType: event.properties["type"],
    startDate: event.properties["dateFrom"],
    endDate: event.properties["dateTo"],
    location: index.from(event, "AT").map(({ to }) => reference(to)),
    attendee: index.to(event, "TOOK_PART").map((one) =>
      withoutNothing({
        "@type": "Role",
        roleName: one.properties["role"],
        position: one.properties["order"],
        description: doubtTold(one),
        attendee: reference(one.from),
      }),
    ),
    subjectOf: index.from(event, "REPORTED_IN").map(quotation),
  }),
  Article: (article) => {
    const { headline, publication, published, file, line, sha256 } = article.properties;
    return {
      "@type": "NewsArticle",
      headline,
      datePublished: published,
      isPartOf: publication === null ? null : { "@type": "Newspaper", name: publication },
      identifier: sha256,
      pagination: `${String(file)}:${String(line)}`,
    };
  },
};

function occupation(one: GraphRelationship, index: GraphIndex): Described {
  const { status, first, last } = one.properties;
  return withoutNothing({
    "@type": "Role",
    roleName: status,
    startDate: isDay(first) ? first : null,
    endDate: isDay(last) ? last : null,
    description: doubtTold(one),
    hasOccupation: { "@type": "Occupation", name: labelOf(index.node(one.to)) },
  });
}

function site(node: GraphNode, index: GraphIndex, within: "PART_OF" | "LOCATED_IN"): Described {
  const { aliases, level, kind } = node.properties;
  return {
    name: labelOf(node),
    description: doubtTold(node),
    alternateName: aliases,
    additionalType: level ?? kind,
    containedInPlace: index.from(node, within).map(({ to }) => reference(to)),
  };
}

function quotation({ to, properties: { quote, line } }: GraphRelationship): Described {
  return { "@type": "Quotation", text: quote, position: line, isPartOf: reference(to) };
}

/** What is not known, and what is an empty list, is not said. */
function withoutNothing(described: Described): Described {
  return Object.fromEntries(
    Object.entries(described).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

function reference(end: GraphRelationship["from"]): Described {
  return { "@id": iriOf(end) };
}

/** `urn:xingji:Person:person:章旭升@永康市`; what may not stand in an IRI is percent-encoded. */
function iriOf(end: GraphRelationship["from"]): string {
  return `urn:xingji:${nodeKey(end).replace(/[\s<>"{}|\\^`%#?[\]]/gu, encodeURIComponent)}`;
}
