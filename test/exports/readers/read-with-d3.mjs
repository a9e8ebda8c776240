/** Gives a file to D3's link force, as any page does, and prints what that has made of nodes and links. */

import { readFileSync } from "node:fs";

import { forceLink, forceSimulation } from "d3-force";

const { nodes, links } = JSON.parse(readFileSync(process.argv[2], "utf8"));
forceSimulation(nodes)
  .force(
    "link",
    forceLink(links).id(({ id }) => id),
  )
  .stop();
const read = {
  nodes: nodes.map(({ id, x, y }) => ({ id, x, y })),
  links: links.map(({ source, target, weight }) => ({ source: source.id, target: target.id, weight })),
};
process.stdout.write(JSON.stringify(read));
