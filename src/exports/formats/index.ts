/** The formats by the names that `xingji export` knows them by. */
import type { Format } from "../format";
import { oneFile } from "../format";
import { writeJson } from "../json";
import { appearances } from "./appearances";
import { codebook } from "./codebook";
import { cytoscape } from "./cytoscape";
import { followTheMoney } from "./follow-the-money";
import { geoJson } from "./geojson";
import { gephiCsv } from "./gephi-csv";
import { gexf, gexf12 } from "./gexf";
import { graphml } from "./graphml";
import { jsonLd } from "./json-ld";
import { neo4jCsv } from "./neo4j-csv";
import { d3, nodeLink } from "./node-link";
import { pajek } from "./pajek";

/** To add one, write a file that makes a Format, and name it here. */
export const FORMATS = {
  gexf,
  "gexf-1.2": gexf12,
  graphml,
  "gephi-csv": gephiCsv,
  "neo4j-csv": neo4jCsv,
  json: oneFile("graphology and Sigma: the file that the viewer reads", null, ({ verbatim, coordinatesOf, pages }) =>
    writeJson(verbatim, { coordinatesOf, pages }),
  ),
  "node-link": nodeLink,
  d3,
  cytoscape,
  pajek,
  "json-ld": jsonLd,
  ftm: followTheMoney,
  geojson: geoJson,
  appearances,
  codebook,
} as const satisfies Readonly<Record<string, Format>>;
