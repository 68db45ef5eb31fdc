// Where names stand: by role, by time, on the map, or freely. Each returns a plan: places of names
// (`x`, `y`, words to the `side`, a `frame` for a site), lanes of lines, headings, land.
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { linesAt, mapOfSites, names, otherEnd, settings } from "./data.js";
import { widthOf } from "./pen.js";

export const R = 9, NAME = { size: 12, weight: 600 }, SUB = { size: 11, weight: 400 };
const BOX = { size: 12.5, weight: 700, serif: true };
const GUTTER = 58, ROW = 12, LOOSE = 34, LANE = 9, MANY_LINES = 500, TALLEST = 44;
const LEFT = new Set(["state", "actions"]);

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
    return { id, x, y, side: "box", wide, high, frame: [-w / 2, -h / 2, w, h], left: -w / 2, right: w / 2, tall: h };
  }
  const words = R + 6 + wide;
  return {
    id, x, y, side, wide, high, left: side === "left" ? -words : -R, right: side === "left" ? R : words,
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
  for (const { id, heading } of settings.columns) {
    const own = shown.inLayout.filter((name) => names.get(name).column === id);
    // A column that is too long for a reader is set in several beside one another.
    const parts = Math.max(1, Math.ceil(own.length / TALLEST));
    if (!own.length) continue;
    for (let part = 0; part < parts; part += 1) {
      const slice = own.filter((_, i) => i % parts === part);
      columns.push({ id, heading: part ? "" : heading, items: slice, left: LEFT.has(id), sites: id === "sites" });
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
    for (const place of own) { place.x = x + left; place.y = y.get(place.id); }
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

const WORDS = { state: "the state", actions: "acts and events", sites: "sites", named: "persons", companies: "companies", routes: "routes, money" };
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
  for (const { id: column } of settings.columns) {
    const own = shown.inLayout.filter((id) => names.get(id).column === column)
      .sort((a, b) => (days.get(a) < days.get(b) ? -1 : 1));
    if (!own.length) continue;
    headings.push({ text: WORDS[column] ?? column, x: -20, y: y + 16, anchor: "end", column });
    const rows = [];
    for (const id of own) {
      const place = placed(id, days.get(id) ? xOf(days.get(id)) : wide + 60, 0, "right", 0);
      let row = rows.findIndex((end) => end < place.x - R - 10);
      if (row < 0) row = rows.push(0) - 1;
      rows[row] = place.x + place.right + 12;
      place.row = row;
      place.y = y + 16 + row * 44;
      places.set(id, place);
    }
    y += rows.length * 44 + 26;
    rules.push({ d: `M-160,${y - 18}H${wide + 240}` });
  }
  for (const [year, [x]] of begins) {
    rules.push({ d: `M${x.toFixed(1)},-14V${y - 18}` });
    headings.push({ text: year, x: x + 3, y: -20, anchor: "start", column: "" });
  }
  return { places, headings, rules, direct: true, passing: () => [], note: "Each name stands at its day; without one, where the first source spoke of it." };
};

const onMap = async (shown) => {
  const map = await mapOfSites();
  const spots = new Map(map.nodes.map((node) => [node.id, [node.x, node.y]]));
  const places = new Map(), headings = [], beside = [];
  const own = shown.inLayout.filter((id) => spots.has(id));
  for (const id of own) places.set(id, placed(id, ...spots.get(id), "right", 0));
  const turns = new Map();
  for (const id of shown.inLayout.filter((one) => !spots.has(one))) {
    const near = linesAt(id).filter((line) => spots.has(otherEnd(line, id)) && shown.there.has(otherEnd(line, id)))
      .sort((a, b) => b.score - a.score)[0];
    if (!near) { beside.push(id); continue; }
    const site = otherEnd(near, id), turn = turns.get(site) ?? 0, [x, y] = spots.get(site);
    turns.set(site, turn + 1);
    const angle = 0.6 + turn * 2.4, far = 34 + 7 * turn;
    places.set(id, placed(id, x + far * Math.cos(angle), y + far * Math.sin(angle), "right", 0));
  }
  const left = map.width + 30, rows = Math.max(1, Math.floor(map.height / 54));
  beside.forEach((id, i) => places.set(id, placed(id, left + 190 * Math.floor(i / rows), 40 + 54 * (i % rows), "right", 0)));
  if (beside.length) headings.push({ text: "No line to a site with a place", x: left, y: 14, anchor: "start", column: "" });
  return {
    places, headings, land: map.outlines, captions: map.captions, direct: true, passing: () => [],
    note: "Sites stand where a source puts them, other names beside the site of their strongest line: they need not be there.",
  };
};

const free = (shown) => {
  const nodes = shown.inLayout.map((id, i) => ({ id, i, x: 30 * Math.sqrt(i) * Math.cos(i * 2.4), y: 30 * Math.sqrt(i) * Math.sin(i * 2.4) }));
  const pairs = new Map(shown.among.map((line) => [[line.from, line.to].sort().join(" "), { source: line.from, target: line.to }]));
  const small = nodes.length <= 300;
  forceSimulation(nodes)
    .force("link", forceLink([...pairs.values()]).id((node) => node.id).distance(small ? 110 : 50).strength(0.35))
    .force("charge", forceManyBody().strength(small ? -640 : -90).distanceMax(900))
    .force("collide", forceCollide(small ? 44 : 15))
    .force("x", forceX().strength(0.05)).force("y", forceY().strength(small ? 0.09 : 0.05))
    .stop().tick(small ? 260 : 90);
  return { places: new Map(nodes.map(({ id, x, y }) => [id, placed(id, x, y, "right", 0)])), headings: [], direct: true, passing: () => [] };
};

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
