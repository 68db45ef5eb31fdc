// What is drawn: names and lines with their places, and which of them are shown.
const byId = (id) => document.getElementById(id);
const data = JSON.parse(byId("data").textContent);
const { drawing, claims, base } = data;
const root = document.documentElement;
root.dataset.live = "yes"; // the still drawing gives way to this one
// A copy on a disk has nobody to ask.
const asks = data.asks && location.protocol.startsWith("http");
const scene = {
  nodes: new Map(), lines: new Map(), cards: new Map(),
  joined: new Map(), // the lines of each name
  nodesShown: new Set(), linesShown: new Set(),
  width: drawing.width, height: drawing.height, touched: false,
};
const icons = {};
const addIcons = (paths) => {
  for (const [name, path] of Object.entries(paths)) icons[name] ??= new Path2D(path);
};
const addNode = (node, added) => scene.nodes.set(node.id, { ...node, home: [node.x, node.y], added });
const addLine = (line, added) => {
  const points = line.path.match(/-?\d+(?:\.\d+)?/g).map(Number);
  const [beforeX, , tipX, tipY] = points.slice(-4);
  const down = points.filter((_, place) => place % 2);
  const whole = {
    ...line, added, drawnTip: [tipX, tipY], faces: tipX >= beforeX ? 1 : -1,
    drawn: { top: Math.min(...down), bottom: Math.max(...down), way: new Path2D(line.path), tip: new Path2D(line.head), cross: new Path2D(line.sign), middle: line.middle },
  };
  scene.lines.set(line.id, Object.assign(whole, whole.drawn));
  for (const id of [line.from, line.to]) {
    if (!scene.joined.has(id)) scene.joined.set(id, []);
    scene.joined.get(id).push(whole);
  }
};
const dropLine = (line) => {
  scene.lines.delete(line.id);
  scene.cards.delete(line.id);
  for (const id of [line.from, line.to]) {
    scene.joined.set(id, scene.joined.get(id).filter((other) => other !== line));
  }
};
addIcons(drawing.icons);
for (const node of drawing.nodes) addNode(node, false);
for (const line of drawing.lines) addLine(line, false);
for (const card of data.cards) scene.cards.set(card.id, card);

const isNode = (card) => Boolean(card) && "node" in card;
const labelOf = (card) => (card.standing ? `${card.title} — ${card.standing}` : card.title);
const nameOf = (id) => scene.cards.get(id)?.title ?? id;
const hasMoved = (node) => node.x !== node.home[0] || node.y !== node.home[1];
const linesAt = (id) => scene.joined.get(id) ?? [];
const otherEnd = (line, id) => (line.from === id ? line.to : line.from);

// A line keeps the way it was drawn in until one of its ends has moved; then it is one curve.
const curveOf = (line) => {
  const a = scene.nodes.get(line.from), b = scene.nodes.get(line.to);
  const twins = linesAt(line.from).filter((other) => otherEnd(other, line.from) === line.to);
  const shift = 6 * (twins.indexOf(line) - (twins.length - 1) / 2);
  if (Math.abs(b.x - a.x) > a.r + b.r + 20) {
    const faces = b.x > a.x ? 1 : -1;
    const from = [a.x + faces * a.r, a.y + shift], to = [b.x - faces * (b.r + 3), b.y + shift];
    const half = (to[0] - from[0]) / 2;
    return { faces, points: [from, [from[0] + half, from[1]], [to[0] - half, to[1]], to] };
  }
  const out = Math.max(a.x + a.r, b.x + b.r) + 34 + Math.abs(shift) + Math.min(50, Math.abs(b.y - a.y) / 7);
  const from = [a.x + a.r, a.y + shift], to = [b.x + b.r + 3, b.y + shift];
  return { faces: -1, points: [from, [out, from[1]], [out, to[1]], to] };
};
const route = (line) => {
  if (!line.added && !hasMoved(scene.nodes.get(line.from)) && !hasMoved(scene.nodes.get(line.to))) {
    Object.assign(line, line.drawn);
    return;
  }
  const { faces, points: [from, first, second, to] } = curveOf(line);
  const middle = [0, 1].map((i) => (from[i] + 3 * first[i] + 3 * second[i] + to[i]) / 8);
  const put = (path, x, y, flip, [fromX, fromY]) => {
    const placed = new Path2D();
    placed.addPath(new Path2D(path), new DOMMatrix().translate(x, y).scale(flip, 1).translate(-fromX, -fromY));
    return placed;
  };
  line.way = new Path2D(`M${from}C${first} ${second} ${to}`);
  line.curve = [from, first, second, to];
  line.top = Math.min(from[1], to[1]);
  line.bottom = Math.max(from[1], to[1]);
  line.tip = put(line.head, ...to, faces * line.faces, line.drawnTip);
  line.cross = put(line.sign, ...middle, 1, line.drawn.middle);
  line.middle = middle;
};
const routeAt = (id) => linesAt(id).forEach(route);
const wordsBox = (node) => {
  const dx = node.x - node.home[0], dy = node.y - node.home[1];
  if (!node.texts.length) return null;
  const x = node.texts[0].x + dx;
  const left = { start: x, middle: x - node.room / 2, end: x - node.room }[node.anchor];
  return [left, node.texts[0].y + dy - 12, left + node.room, node.texts.at(-1).y + dy + 4];
};
