// The same names and lines in sigma and in cytoscape.js, each laid out as its own guide lays out.
import cytoscape from "cytoscape";
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import Sigma from "sigma";

const stage = document.getElementById("stage");
const drawn = () => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); });

window.peers = {
  async sigma({ names, lines }) {
    const graph = new Graph({ multi: true });
    names.forEach(({ id, name }, i) => graph.addNode(id, { label: name, size: 6, x: Math.cos(i), y: Math.sin(i) }));
    for (const line of lines) graph.addEdge(line.from, line.to, { size: line.width });
    forceAtlas2.assign(graph, { iterations: 100, settings: forceAtlas2.inferSettings(graph) });
    const camera = new Sigma(graph, stage).getCamera();
    await drawn();
    return (closer) => camera.setState({ ratio: camera.getState().ratio * (closer ? 0.97 : 1.03) });
  },
  async cytoscape({ names, lines }) {
    const cy = cytoscape({
      container: stage,
      elements: [
        ...names.map(({ id, name }) => ({ data: { id, name } })),
        ...lines.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
      ],
      style: [{ selector: "node", style: { label: "data(name)" } }, { selector: "edge", style: { "curve-style": "bezier", "target-arrow-shape": "triangle" } }],
      layout: { name: "cose", animate: false },
    });
    await drawn();
    return (closer) => cy.zoom({ level: cy.zoom() * (closer ? 1.03 : 0.97), renderedPosition: { x: 750, y: 475 } });
  },
};
