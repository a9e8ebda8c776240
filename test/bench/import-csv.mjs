/** A graph as `neo4j-admin database import` reads it, a file for each label and type. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import model from "../../dist/model/index.js";

/** Options of neo4j-admin that the files need. */
export const FORM = ["--array-delimiter=|", "--multiline-fields=true"];

const TYPES = { string: "", integer: ":long", float: ":double", date: ":date", strings: ":string[]" };

/** Writes the files into `folder`. @returns the options of neo4j-admin that name them */
export function writeCsv({ nodes, relationships }, folder) {
  const files = [
    ...Object.entries(model.NODES).map(([label, properties]) => {
      const rows = nodes.filter((node) => node.label === label);
      return { option: "nodes", name: label, lines: lines(rows, ["key:ID", "id"], properties, ofNode) };
    }),
    ...Object.entries(model.RELATIONSHIPS).map(([type, { properties }]) => {
      const rows = relationships.filter((one) => one.type === type);
      const first = [":START_ID", ":END_ID", "id"];
      return { option: "relationships", name: type, lines: lines(rows, first, properties, ofRelationship) };
    }),
  ];
  return files.map((file) => {
    const path = join(folder, `${file.name}.csv`);
    writeFileSync(path, file.lines.map((line) => `${line}\n`).join(""));
    return `--${file.option}=${file.name}=${path}`;
  });
}

const ofNode = (node) => [keyOf(node), node.id];
const ofRelationship = ({ from, to, id }) => [keyOf(from), keyOf(to), id];
const keyOf = ({ label, id }) => `${label}:${id}`;

function lines(rows, first, properties, firstOf) {
  const header = [...first, ...Object.entries(properties).map(([name, type]) => `${name}${TYPES[type]}`)].join(",");
  return [header, ...rows.map((row) => [...firstOf(row), ...Object.values(row.properties)].map(cell).join(","))];
}

const cell = (value) => (value === null ? "" : `"${[value].flat().join("|").replaceAll('"', '""')}"`);
