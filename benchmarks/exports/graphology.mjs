// Nodes and links that graphology finds: `node graphology.mjs FORMAT FILE`.
import { readFileSync } from "node:fs";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";

const [format, file] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

function ofRows({ nodes, links }) {
  const graph = new MultiDirectedGraph();
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const { from, to, ...attributes } of links) graph.addEdge(from, to, attributes);
  return graph;
}

const read = {
  gexf: () => gexf.parse(MultiDirectedGraph, text),
  graphml: () => graphml.parse(MultiDirectedGraph, text),
  json: () => ofRows(JSON.parse(text)),
};
const graph = read[format]();
console.log(JSON.stringify([graph.order, graph.size]));
