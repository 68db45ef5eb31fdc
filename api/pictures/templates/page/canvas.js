// The drawing on vis-network's canvas. No text becomes markup.
const wantsDark = matchMedia("(prefers-color-scheme: dark)");
const FONT = '"Libre Franklin","Helvetica Neue",Arial,"Liberation Sans",sans-serif';
const ALIGN = { start: "left", middle: "center", end: "right" };
const FAINT = 0.1;
let colours, lit = null; // the card that is pointed at
const chain = { lines: new Set(), nodes: new Set(), weakest: "" }; // what a question lights up
let matches = null; // what the search lights up

// Of a drawing that is very high only what is in view is painted, and half a window around it.
const TALL = 4000, REACH = 90; // that far a name's words may stand from it
let fitted = "", above = 0, high = 0; // of the drawing, in pixels: where what is painted begins
const inView = (top, bottom) => bottom + REACH > above / scale() && top - REACH < (above + high) / scale();

const lineLit = (line) => {
  if (lit) return isNode(lit) ? line.from === lit.id || line.to === lit.id : line.id === lit.id;
  if (chain.lines.size) return chain.lines.has(line.id);
  return !matches?.size;
};
const nodeLit = (id) => {
  if (lit) {
    return id === lit.id || linesAt(id).some((line) => scene.linesShown.has(line.id) && lineLit(line));
  }
  if (chain.lines.size) return chain.nodes.has(id);
  return !matches?.size || matches.has(id);
};

const drawLines = (ctx) => {
  const shown = [...scene.lines.values()].filter(
    (line) => scene.linesShown.has(line.id) && inView(line.top, line.bottom));
  const stressed = lit || chain.lines.size;
  for (const line of shown) {
    const on = lineLit(line);
    ctx.globalAlpha = on ? 1 : FAINT;
    ctx.strokeStyle = colours[line.stroke];
    ctx.lineWidth = line.width + (stressed && on ? 0.8 : 0);
    ctx.setLineDash(line.dash);
    ctx.stroke(line.way);
  }
  ctx.setLineDash([]);
  for (const line of shown) {
    ctx.globalAlpha = lineLit(line) ? 1 : FAINT;
    ctx.fillStyle = colours[line.stroke];
    ctx.fill(line.tip);
    if (!line.sign) continue;
    ctx.fillStyle = colours.page;
    ctx.beginPath();
    ctx.arc(line.middle[0], line.middle[1], 7, 0, 7);
    ctx.fill();
    ctx.strokeStyle = colours.denies;
    ctx.lineWidth = 1.8;
    ctx.stroke(line.cross);
  }
  ctx.globalAlpha = 1;
};
const lands = drawing.outlines.map((outline) => ({ ...outline, way: new Path2D(outline.path) }));
const drawBehind = (ctx) => {
  ctx.setLineDash([]);
  ctx.lineWidth = 0.8;
  for (const { way, land } of lands) {
    ctx.fillStyle = colours.land;
    if (land) ctx.fill(way);
    ctx.strokeStyle = colours.neutral;
    ctx.stroke(way);
  }
  ctx.textBaseline = "alphabetic";
  for (const caption of drawing.captions) {
    ctx.font = caption.strong ? `600 12px ${FONT}` : `400 11px ${FONT}`;
    ctx.textAlign = ALIGN[caption.anchor];
    ctx.fillStyle = caption.strong ? colours.ink : colours.soft;
    haloed(ctx, caption.text, caption.x, caption.y, colours.land);
  }
  ctx.font = `700 11px ${FONT}`;
  for (const heading of drawing.headings) {
    ctx.textAlign = ALIGN[heading.anchor];
    ctx.fillStyle = colours.kinds[heading.kind];
    for (const text of heading.texts) ctx.fillText(text.text, heading.x, text.y, 180);
  }
};
const haloed = (ctx, text, x, y, colour, room) => {
  ctx.strokeStyle = colour;
  ctx.lineWidth = 3;
  ctx.lineJoin = "round";
  ctx.strokeText(text, x, y, room);
  ctx.fillText(text, x, y, room);
};
const drawAbove = (ctx) => {
  const weakest = scene.lines.get(chain.weakest);
  if (lit || !weakest || !scene.linesShown.has(weakest.id)) return;
  ctx.font = `700 11px ${FONT}`;
  ctx.textAlign = "center";
  ctx.fillStyle = colours.ink;
  haloed(ctx, "weakest step", weakest.middle[0], weakest.middle[1] - 8, colours.page);
};
// A site's frame, a square or a circle; two bars under a mark that stands for several.
const mark = (ctx, node) => {
  const { x, y, r } = node;
  ctx.beginPath();
  if (node.frame) {
    const [left, top, wide, high] = node.frame;
    ctx.roundRect(left + x - node.home[0], top + y - node.home[1], wide, high, 2);
    ctx.fillStyle = colours.card;
    ctx.fill();
    ctx.strokeStyle = colours.kinds[node.tone];
    ctx.lineWidth = 1.6;
    ctx.stroke();
    return;
  }
  for (const [more, colour] of [[1.5, colours.page], [0, colours.kinds[node.tone]]]) {
    ctx.fillStyle = colour;
    ctx.beginPath();
    if (node.square) ctx.roundRect(x - r - more, y - r - more, 2 * (r + more), 2 * (r + more), 2);
    else ctx.arc(x, y, r + more, 0, 7);
    ctx.fill();
  }
  if (node.several) {
    ctx.fillRect(x - r + 2, y + r + 1.2, 2 * r - 4, 1.6);
    ctx.fillRect(x - r + 5, y + r + 4.2, 2 * r - 10, 1.6);
  }
};
const drawNode = ({ ctx, id }) => ({
  drawNode() {
    const node = scene.nodes.get(id);
    if (!node || !scene.nodesShown.has(id) || !inView(node.y, node.y)) return;
    ctx.save();
    ctx.globalAlpha = nodeLit(id) ? 1 : FAINT + 0.04;
    mark(ctx, node);
    if (state.pin.has(id)) {
      ctx.strokeStyle = colours.ink;
      ctx.lineWidth = 1.2;
      ctx.beginPath();
      ctx.arc(node.x, node.y, node.r + 3.5, 0, 7);
      ctx.stroke();
    }
    ctx.save();
    ctx.translate(node.x - node.home[0], node.y - node.home[1]);
    ctx.textAlign = ALIGN[node.anchor];
    ctx.textBaseline = "alphabetic";
    for (const text of node.texts) {
      ctx.font = text.name ? `600 12px ${FONT}` : `400 11px ${FONT}`;
      ctx.fillStyle = text.name ? colours.ink : colours.soft;
      if (scene.touched) haloed(ctx, text.text, text.x, text.y, colours.page, node.room);
      else ctx.fillText(text.text, text.x, text.y, node.room);
    }
    ctx.restore();
    if (!node.frame) {
      ctx.translate(node.x, node.y);
      ctx.scale(node.r / 16, node.r / 16);
      ctx.translate(-12, -12);
      ctx.fillStyle = colours.page;
      ctx.fill(icons[node.icon], "evenodd");
    }
    ctx.restore();
  },
  nodeDimensions: { width: 32, height: 32 },
});

const stage = byId("stage");
// Small drawings are not blown up, wide ones not made too small to read: there one scrolls.
stage.style.minWidth = `${Math.min(1240, drawing.width)}px`;
stage.style.maxWidth = `${Math.max(480, drawing.width * 1.15)}px`;
const net = new vis.Network(
  byId("canvas"),
  {
    nodes: new vis.DataSet(data.network.nodes.map((node) => ({ ...node, ctxRenderer: drawNode }))),
    edges: new vis.DataSet(data.network.edges),
  },
  data.network.options,
);
// The keys below are the way through by keyboard; the canvas is a picture only.
for (const held of byId("canvas").querySelectorAll("[tabindex]")) held.removeAttribute("tabindex");
net.on("beforeDrawing", (ctx) => { drawBehind(ctx); drawLines(ctx); });
net.on("afterDrawing", drawAbove);
let waits = 0;
// However much changes, a frame is drawn once.
const redraw = () => {
  waits ||= requestAnimationFrame(() => { waits = 0; net.redraw(); });
};
const scale = () => stage.clientWidth / scene.width;
const pane = byId("canvas");
const fit = () => {
  const whole = Math.round(scene.height * scale());
  if (fitted !== `${stage.clientWidth} ${whole} ${innerHeight}`) {
    fitted = `${stage.clientWidth} ${whole} ${innerHeight}`;
    high = whole > TALL ? Math.min(whole, 2 * innerHeight) : whole;
    stage.style.height = `${whole}px`;
    pane.style.height = `${high}px`;
    above = -1;
    net.setSize("100%", "100%");
  }
  const wanted = Math.max(0, Math.min(whole - high, -stage.getBoundingClientRect().top - innerHeight / 2));
  if (above >= 0 && Math.abs(wanted - above) < Math.min(innerHeight / 4, whole - high + 1)) return;
  above = Math.round(wanted);
  pane.style.transform = above ? `translateY(${above}px)` : "";
  net.moveTo({
    position: { x: scene.width / 2, y: (above + high / 2) / scale() }, scale: scale(), animation: false,
  });
};
addEventListener("scroll", () => { if (scene.height * scale() > TALL) fit(); }, { passive: true });
const paint = () => {
  const theme = root.dataset.theme === "auto" ? (wantsDark.matches ? "dark" : "light") : root.dataset.theme;
  root.dataset.shown = theme;
  colours = drawing.palettes[theme];
  byId("theme").textContent = theme === "dark" ? "Light" : "Dark";
  redraw();
};
