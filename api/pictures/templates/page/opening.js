// Opening a name: what is around it comes from the record; what stands already stays where it is.
const STEP = 6; // of the grid that says where there is room
const TOP = 70, EDGE = 26;
const MOST = data.most; // names in a picture
let openings = [];

const ask = async (path, pairs) => {
  const answer = await fetch(`${path}?${new URLSearchParams(pairs)}`, { headers: { Accept: "application/json" } });
  const found = await answer.json();
  if (!answer.ok) throw new Error(found.detail ?? `the record answered ${answer.status}`);
  return found;
};

// Points along path data (M, L, Q, C), no further apart than a cell of the grid.
const between = (points, t) => {
  let left = points;
  while (left.length > 1) {
    left = left.slice(1).map(([x, y], i) => [left[i][0] + (x - left[i][0]) * t, left[i][1] + (y - left[i][1]) * t]);
  }
  return left[0];
};
const pointsOf = (path) => {
  const found = [];
  for (const [, letter, rest] of path.matchAll(/([MLQC])([^MLQC]+)/g)) {
    const given = rest.trim().split(/\s+/).map((pair) => pair.split(",").map(Number));
    if (letter === "M") { found.push(given[0]); continue; }
    const all = [found.at(-1), ...given];
    const reach = all.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - all[i][0], y - all[i][1]), 0);
    const steps = Math.ceil(reach / STEP);
    for (let i = 1; i <= steps; i += 1) found.push(between(all, i / steps));
  }
  return found;
};

// Where names and lines already are, on a coarse grid.
const takenGrid = (height) => {
  const across = Math.ceil(scene.width / STEP), down = Math.ceil(height / STEP);
  const cells = new Uint8Array(across * down);
  const range = ([left, top, right, bottom]) => [
    Math.max(0, Math.floor(left / STEP)), Math.max(0, Math.floor(top / STEP)),
    Math.min(across - 1, Math.floor(right / STEP)), Math.min(down - 1, Math.floor(bottom / STEP)),
  ];
  const grid = {
    mark(box) {
      const [l, t, r, b] = range(box);
      for (let y = t; y <= b; y += 1) cells.fill(1, y * across + l, y * across + r + 1);
    },
    free(box) {
      if (box[0] < EDGE / 2 || box[2] > scene.width - EDGE / 2 || box[1] < TOP || box[3] > height) return false;
      const [l, t, r, b] = range(box);
      for (let y = t; y <= b; y += 1) {
        for (let x = l; x <= r; x += 1) if (cells[y * across + x]) return false;
      }
      return true;
    },
  };
  for (const id of scene.nodesShown) {
    const node = scene.nodes.get(id), words = wordsBox(node);
    grid.mark([node.x - node.r - 4, node.y - node.r - 4, node.x + node.r + 4, node.y + node.r + 4]);
    if (words) grid.mark(words);
  }
  for (const id of scene.linesShown) {
    const line = scene.lines.get(id);
    const path = line.way === line.drawn.way ? line.path : `M${line.curve[0]}C${line.curve.slice(1).join(" ")}`;
    for (const [x, y] of pointsOf(path)) grid.mark([x, y, x, y]);
  }
  return grid;
};
const reachOf = (node) => {
  const words = wordsBox({ ...node, x: 0, y: 0, home: [0, 0] }) ?? [0, 0, 0, 0];
  return [
    Math.min(words[0], -node.r) - 4, Math.min(words[1], -node.r) - 4,
    Math.max(words[2], node.r) + 4, Math.max(words[3], node.r) + 4,
  ];
};
// As near as there is room, best in the column of its kind: level with the name it hangs on.
const settle = (node, anchor, grid, height) => {
  const mates = [...scene.nodes.values()].filter((other) => !other.added && other.column === node.column);
  const column = mates.length ? mates[0].x : anchor.x;
  const [l, t, r, b] = reachOf(node);
  let best = null;
  for (let y = TOP; y < height; y += 10) {
    for (const x of new Set([column, ...Array.from({ length: Math.floor(scene.width / 24) }, (_, i) => 24 * i)])) {
      const cost = Math.abs(y - anchor.y) + 2 * Math.abs(x - column);
      if ((best && cost >= best.cost) || !grid.free([x + l, y + t, x + r, y + b])) continue;
      best = { x, y, cost };
    }
  }
  return best ?? { x: column, y: height };
};
const place = (added) => {
  if (!added.length) return;
  const waiting = added.filter((node) => !state.pin.has(node.id));
  const height = scene.height + 40 + 24 * waiting.length;
  const grid = takenGrid(height);
  for (const node of added) {
    const held = state.pin.get(node.id);
    const joined = linesAt(node.id).map((line) => scene.nodes.get(otherEnd(line, node.id)));
    const anchor = joined.find((other) => other && !added.includes(other))
      ?? joined.find((other) => other.x || other.y) ?? { x: scene.width / 2, y: scene.height };
    const at = held ? { x: held[0], y: held[1] } : settle(node, anchor, grid, height);
    node.x = at.x;
    node.y = at.y;
    for (const text of node.texts) { text.x += at.x; text.y += at.y; }
    node.home = [at.x, at.y];
    const words = wordsBox(node);
    grid.mark([node.x - node.r - 4, node.y - node.r - 4, node.x + node.r + 4, node.y + node.r + 4]);
    if (words) grid.mark(words);
  }
};
const bottomOf = (node) => Math.max(node.y + node.r, wordsBox(node)?.[3] ?? 0);

const takeIn = (found) => {
  const nodes = new Set(found.drawing.nodes.map((node) => node.id));
  const lines = new Set(found.drawing.lines.map((line) => line.id));
  for (const line of [...scene.lines.values()]) {
    if (line.added && !lines.has(line.id)) dropLine(line);
  }
  for (const node of [...scene.nodes.values()]) {
    if (node.added && !nodes.has(node.id)) {
      scene.nodes.delete(node.id);
      scene.cards.delete(node.id);
      net.body.data.nodes.remove(node.id);
    }
  }
  addIcons(found.drawing.icons);
  Object.assign(claims, found.claims);
  const fresh = found.drawing.nodes.filter((node) => !scene.nodes.has(node.id));
  for (const node of fresh) addNode(node, true);
  for (const line of found.drawing.lines) if (!scene.lines.has(line.id)) addLine(line, true);
  for (const one of found.cards) scene.cards.set(one.id, one);
  reckon();
  place(fresh.map((node) => scene.nodes.get(node.id)));
  for (const { id } of fresh) {
    const node = scene.nodes.get(id);
    net.body.data.nodes.add({ id, label: " ", shape: "custom", x: node.x, y: node.y, size: node.r, fixed: true, ctxRenderer: drawNode });
  }
  for (const line of scene.lines.values()) if (line.added) route(line);
  scene.height = Math.max(drawing.height, ...[...scene.nodes.values()].map((node) => bottomOf(node) + EDGE));
  scene.touched = scene.touched || fresh.length > 0;
  openings = found.openings;
  if (found.version !== data.version) say("The data has changed since this page was drawn: load it again.");
};
const NOTHING = { drawing: { nodes: [], lines: [], icons: {} }, claims: {}, cards: [], openings: [], version: data.version };
// What was asked for last: an answer that comes late is not taken in.
let lastAsked = "[]", turn = 0;
const openAll = async (also) => {
  const wanted = [...state.open.map((id) => ["open", id]), ...also.map((id) => ["also", id])];
  const asked = JSON.stringify(wanted);
  if (asked === lastAsked) return;
  lastAsked = asked;
  turn += 1;
  const mine = turn;
  const found = wanted.length
    ? await ask(`${base}/api/pictures/${encodeURIComponent(data.name)}/opened`, [...new URLSearchParams(data.query), ...wanted])
    : NOTHING;
  if (mine === turn) takeIn(found);
};

const openingsSaid = (id) => {
  const one = openings.find((opening) => opening.id === id);
  if (!one) return countsSaid();
  const rest = one.around - one.added;
  const left = rest ? `; ${counted(rest, "name")} with weaker ties left out, all on its own page` : "";
  return `${counted(one.added, "name")} added around ${one.name}${left}. ${countsSaid()}`;
};
const showOpenings = () => {
  byId("openings").replaceChildren(...openings.map((one) => {
    const item = make("li", `${one.name}: ${one.added} of ${digits(one.around)} more names shown `);
    if (one.around > one.added) item.append(link("the rest", `${base}/entity/${encodeURIComponent(one.id)}`), " ");
    const rest = one.around - one.added, room = MOST - scene.nodes.size;
    if (rest > 0 && room > 0) item.append(act("More of them", () => openMore(one.id)), " ");
    if (rest > 0 && room <= 0) item.append(`(a picture holds ${MOST} names) `);
    item.append(act("Close", () => toggle("open", one.id)));
    return item;
  }));
};
const openMore = (id) => {
  state.open.push(id);
  keep();
  refresh(() => openingsSaid(id));
};
const toggle = (list, id) => {
  state[list] = state[list].includes(id) ? state[list].filter((one) => one !== id) : [...state[list], id];
  keep();
  refresh(() => (list === "open" ? openingsSaid(id) : countsSaid()));
};
