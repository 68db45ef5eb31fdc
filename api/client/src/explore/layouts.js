// Where names stand: by role, by time, on the map, or freely. Each returns a plan: places of names
// (`x`, `y`, words to the `side`, a `frame` for a site), lanes of lines, headings, land.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { clear } from "./clearance.js";
import { linesAt, mapOfSites, names, otherEnd, settings } from "./data.js";
import { widthOf } from "./pen.js";

export const R = 9, NAME = { size: 12, weight: 600 }, SUB = { size: 11, weight: 400 };
export const BOX = { size: 12.5, weight: 700, serif: true };
const GUTTER = 58, ROW = 12, LOOSE = 34, LANE = 9, MANY_LINES = 500, TALLEST = 44, AIR = 16, SPREAD = 1.5;

const wordsOf = (name, more) => {
  const font = name.kind === "Compound" ? BOX : NAME;
  const wide = Math.max(...name.label.map((text, i, all) => widthOf(text, font) + (more && i === all.length - 1 ? widthOf(` +${more}`, SUB) : 0)), ...name.sub.map((text) => widthOf(text, SUB)), 20);
  return { wide, high: 14 * name.label.length + 13 * name.sub.length };
};
/** Return a name's place with its words on one side of its mark; a site without a side is a frame. */
let more = new Map();
const placed = (id, x, y, side, frame) => {
  const name = names.get(id), { wide, high } = wordsOf(name, more.get(id));
  if (frame) {
    const w = Math.max(112, wide + 24), h = Math.max(high + 18, frame);
    return { id, x, y, side: "box", wide, high, r: R, words: [-wide / 2, -high / 2, wide / 2, high / 2], frame: [-w / 2, -h / 2, w, h], left: -w / 2, right: w / 2, top: -h / 2, bottom: h / 2, tall: h };
  }
  return sided({ id, x, y, wide, high, r: R }, side);
};
/** Return a place with its words on a side: `words` and the whole, from the middle of its mark. */
const sided = (place, side) => {
  const { wide, high } = place, out = R + 6;
  const words = {
    right: [out, -high / 2, out + wide, high / 2], left: [-out - wide, -high / 2, -out, high / 2],
    below: [-wide / 2, R + 3, wide / 2, R + 3 + high], above: [-wide / 2, -R - 3 - high, wide / 2, -R - 3],
  }[side];
  return {
    ...place, side, words, left: Math.min(-R, words[0]), right: Math.max(R, words[2]), top: Math.min(-R, words[1]), bottom: Math.max(R, words[3]),
    tall: Math.max(high, 2 * R),
  };
};

/** Sort each column by where its neighbours stand, a few times from both sides. */
const ordered = (columns, neighbours) => {
  const rank = new Map();
  const number = () => columns.forEach((column) => column.forEach((item, i) => rank.set(item, (i + 0.5) / column.length)));
  number();
  for (let sweep = 0; sweep < 14; sweep += 1) {
    const way = sweep % 2 ? [...columns].reverse() : columns;
    for (const column of way) {
      const wish = new Map(column.map((item) => {
        const near = neighbours.get(item) ?? [];
        return [item, near.length ? near.reduce((sum, other) => sum + rank.get(other), 0) / near.length : rank.get(item)];
      }));
      column.sort((a, b) => wish.get(a) - wish.get(b) || rank.get(a) - rank.get(b));
      column.forEach((item, i) => rank.set(item, (i + 0.5) / column.length));
    }
  }
};
/** Give each item of a column the height that its neighbours wish, without two touching. */
const settled = (column, high, wish) => {
  const y = column.map(wish);
  const gap = (i) => (high(column[i]) + high(column[i - 1])) / 2;
  for (let i = 1; i < y.length; i += 1) y[i] = Math.max(y[i], y[i - 1] + gap(i));
  const over = column.reduce((sum, item, i) => sum + (wish(item, i) - y[i]), 0) / (column.length || 1);
  for (let i = 0; i < y.length; i += 1) y[i] += over;
  return y;
};
/** Draw the items of a column together, so that none stands far off: gaps are at most LOOSE wide. */
const drawnTogether = (column, high, y) => {
  const middle = Math.floor(column.length / 2);
  const gap = (i) => (high(column[i]) + high(column[i - 1])) / 2 + LOOSE;
  for (let i = middle + 1; i < column.length; i += 1) y.set(column[i], Math.min(y.get(column[i]), y.get(column[i - 1]) + gap(i)));
  for (let i = middle - 1; i >= 0; i -= 1) y.set(column[i], Math.max(y.get(column[i]), y.get(column[i + 1]) - gap(i + 1)));
};

const byRole = (shown) => {
  const many = shown.among.length > MANY_LINES;
  const columns = [], headings = [];
  for (const { id, heading, side } of settings.columns) {
    const own = shown.inLayout.filter((name) => names.get(name).column === id);
    // A column that is too long for a reader is set in several beside one another.
    const parts = Math.max(1, Math.ceil(own.length / TALLEST));
    if (!own.length) continue;
    for (let part = 0; part < parts; part += 1) {
      const slice = own.filter((_, i) => i % parts === part);
      columns.push({ id, heading: part ? "" : heading, items: slice, left: side === "left", sites: side === "box" });
    }
  }
  const columnOf = new Map(columns.flatMap((column, i) => column.items.map((id) => [id, i])));
  const neighbours = new Map(), lanes = new Map();
  const join = (a, b) => {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
    neighbours.set(b, [...(neighbours.get(b) ?? []), a]);
  };
  for (const line of shown.among) {
    const [low, high] = [columnOf.get(line.from), columnOf.get(line.to)].sort((a, b) => a - b);
    const [first, last] = columnOf.get(line.from) === low ? [line.from, line.to] : [line.to, line.from];
    let before = first;
    if (!many) {
      for (let c = low + 1; c < high; c += 1) { // a lane between two names of a column that it passes
        const lane = `lane ${line.link} ${c}`;
        if (!lanes.has(lane)) { columns[c].items.push(lane); lanes.set(lane, c); }
        join(before, lane);
        before = lane;
      }
    }
    join(before, last);
  }
  ordered(columns.map((column) => column.items), neighbours);
  const ends = (id) => linesAt(id).filter((line) => shown.there.has(otherEnd(line, id))).length;
  const places = new Map();
  for (const column of columns) {
    for (const id of column.items) {
      if (lanes.has(id)) continue;
      const name = names.get(id), framed = name.kind === "Compound" ? 10 + 8 * Math.min(ends(id), 40) : 0;
      places.set(id, placed(id, 0, 0, column.left ? "left" : "right", framed));
    }
  }
  const high = (item) => (lanes.has(item) ? LANE : places.get(item).tall + ROW);
  const y = new Map();
  for (const column of columns) {
    let top = -column.items.reduce((sum, item) => sum + high(item), 0) / 2;
    for (const item of column.items) { y.set(item, top + high(item) / 2); top += high(item); }
  }
  for (let sweep = 0; sweep < 6; sweep += 1) {
    for (const column of sweep % 2 ? [...columns].reverse() : columns) {
      const wish = (item) => {
        const near = neighbours.get(item) ?? [];
        return near.length ? near.reduce((sum, other) => sum + y.get(other), 0) / near.length : y.get(item);
      };
      settled(column.items, high, wish).forEach((at, i) => y.set(column.items[i], at));
      drawnTogether(column.items, high, y);
    }
  }
  let x = 0;
  for (const column of columns) {
    const own = column.items.filter((item) => !lanes.has(item)).map((id) => places.get(id));
    const left = Math.max(...own.map((place) => -place.left)), right = Math.max(...own.map((place) => place.right));
    column.from = x;
    column.to = x + left + right;
    for (const place of own) { place.x = x + left; place.y = y.get(place.id); if (column.sites) place.edges = [column.from, column.to]; }
    if (column.heading) headings.push({ text: column.heading, x: column.left ? column.to : column.sites ? x + left : x, anchor: column.left ? "end" : column.sites ? "middle" : "start", column: column.id });
    x = column.to + GUTTER;
  }
  const top = Math.min(...[...y.entries()].map(([item, at]) => at - high(item) / 2), 0) - 30;
  for (const heading of headings) heading.y = top;
  return {
    places, headings, straight: many,
    passing: (line) => [...lanes].filter(([lane]) => lane.startsWith(`lane ${line.link} `))
      .map(([lane, c]) => ({ from: columns[c].from, to: columns[c].to, y: y.get(lane) })).sort((a, b) => a.from - b.from),
  };
};

const byTime = (shown) => {
  const places = new Map(), headings = [], rules = [];
  const days = new Map(shown.inLayout.map((id) => {
    const own = names.get(id).day || linesAt(id).filter((line) => shown.there.has(otherEnd(line, id)))
      .reduce((first, line) => (line.known && (!first || line.known < first) ? line.known : first), "");
    return [id, own];
  }));
  const dated = [...days.values()].filter(Boolean).sort();
  // A year is as wide as it has names: most was said lately. Years without a name have no width.
  const years = new Map();
  for (const day of dated) years.set(day.slice(0, 4), (years.get(day.slice(0, 4)) ?? 0) + 1);
  let wide = 0;
  const begins = new Map([...years].map(([year, own]) => { const x = wide, long = 110 + 22 * own; wide += long; return [year, [x, long]]; }));
  const xOf = (day) => { const [x, long] = begins.get(day.slice(0, 4)); return x + long * (Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 366 / 864e5; };
  let y = 0;
  for (const { id: column, heading } of settings.columns) {
    const own = shown.inLayout.filter((id) => names.get(id).column === column)
      .sort((a, b) => (days.get(a) < days.get(b) ? -1 : 1));
    if (!own.length) continue;
    headings.push({ text: heading, x: -20, y: y + 30, anchor: "end", column });
    const rows = [];
    for (const id of own) {
      const place = placed(id, days.get(id) ? xOf(days.get(id)) : wide + 60, 0, "right", 0);
      let row = rows.find(({ end }) => end < place.x - R - 10);
      if (!row) rows.push(row = { tall: 0, all: [] });
      row.end = place.x + place.right + 14;
      row.tall = Math.max(row.tall, place.tall + AIR);
      row.all.push(place);
      places.set(id, place);
    }
    for (const row of rows) {
      for (const place of row.all) place.y = y + row.tall / 2;
      y += row.tall;
    }
    y += 26;
    rules.push({ d: `M-160,${y - 18}H${wide + 240}` });
  }
  for (const [year, [x]] of begins) {
    rules.push({ d: `M${x.toFixed(1)},-14V${y - 18}` });
    headings.push({ text: year, x: x + 3, y: -20, anchor: "start", column: "" });
  }
  return clear({ places, headings, rules, direct: true, passing: () => [], note: "Each name stands at its day; without one, where the first source spoke of it." }, shown.among, sided, { push: false });
};

/** Return names where forces bring them: [id, x, y]. Those of `spots` stay, the others keep right of `limit`. */
const forced = (shown, { spots = new Map(), middle = [0, 0], limit = -Infinity } = {}) => {
  const small = shown.inLayout.length <= 300;
  const nodes = shown.inLayout.map((id, i) => {
    const far = 30 * Math.sqrt(i), own = spots.get(id);
    const [x, y] = own ?? [middle[0] + far * Math.cos(i * 2.4), middle[1] + far * Math.sin(i * 2.4)];
    return { id, x: x / SPREAD, y, ...(own ? { fx: x / SPREAD, fy: y } : {}) };
  });
  const pairs = new Map(shown.among.map((line) => [[line.from, line.to].sort().join(" "), { source: line.from, target: line.to }]));
  forceSimulation(nodes)
    .force("link", forceLink([...pairs.values()]).id((node) => node.id).distance(small ? 120 : 40).strength(0.35))
    .force("charge", forceManyBody().strength(small ? -900 : -90).distanceMax(900))
    .force("collide", forceCollide(small ? 60 : 15))
    .force("x", forceX(middle[0] / SPREAD).strength(0.05)).force("y", forceY(middle[1]).strength(0.05))
    .force("limit", () => { for (const node of nodes) if (node.fx === undefined && node.x < limit / SPREAD) node.x = limit / SPREAD; })
    .stop().tick(small ? 260 : 90);
  return new Map(nodes.map(({ id, x, y }) => [id, placed(id, x * SPREAD, y, "right", 0)]));
};
const FRAME = /^M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)/;
/** Return the windows of the map in which one of these spots lies: their outlines, captions and box. */
const windowsOf = (map, spots) => {
  const frames = map.outlines.map(({ path, land }) => (land ? null : FRAME.exec(path)?.slice(1).map(Number))).filter(Boolean);
  const used = frames.filter(([x, y, wide, high]) => spots.some(([left, top]) => left >= x && left <= x + wide && top >= y && top <= y + high));
  const within = (x) => used.some(([left, , wide]) => x >= left && x <= left + wide);
  return {
    land: map.outlines.filter(({ path }) => within(Number(/[\d.]+/.exec(path)[0]))),
    captions: map.captions.filter(({ x, text }) => within(x) && /^[^a-z]+$|^\d+ km$/.test(text)),
    landBox: used.length ? [Math.min(...used.map(([x]) => x)), used[0][1], Math.max(...used.map(([x, , wide]) => x + wide)), used[0][1] + used[0][3]] : null,
  };
};
const onMap = async (shown) => {
  const map = await mapOfSites();
  const spots = new Map(map.nodes.filter(({ id }) => shown.there.has(id)).map((node) => [node.id, [node.x, node.y]]));
  const { land, captions, landBox } = windowsOf(map, [...spots.values()]);
  const [, top, right, bottom] = landBox ?? [0, 0, 0, 0];
  return clear({
    places: forced(shown, { spots, middle: [right + 400, (top + bottom) / 2], limit: landBox ? right + 120 : -Infinity }), headings: [], land, captions, landBox, direct: true, passing: () => [],
    note: spots.size ? "On the map stand the sites whose place a source gives, moved apart where they would cover one another; every other name stands beside it." : "No source gives the place of a site that is shown.",
  }, shown.among, sided, { fixed: new Set(spots.keys()) });
};
const free = (shown) => clear({ places: forced(shown), headings: [], direct: true, passing: () => [] }, shown.among, sided);

/** Return the plan of a view: pinned names stand where the reader put them. */
export const planOf = async (view, shown) => {
  more = shown.more;
  const among = shown.among.filter((line) => !view.types.includes(line.type));
  const plan = await { role: byRole, time: byTime, map: onMap, free }[view.layout]({ ...shown, among });
  for (const [id, [x, y]] of Object.entries(view.pins[view.layout] ?? {})) {
    const place = plan.places.get(id);
    if (place) Object.assign(place, { x, y, pinned: true });
  }
  return plan;
};
