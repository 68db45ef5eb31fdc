// Ways around names for lines that no single curve leads past them: from corner to corner of words.
import { cuts, markOf, moved, reach } from "./clearance.js";

// Pixels: how near a line may come to words, how far off a corner it turns and how wide, what a turn is worth.
const NEAR = 2, OFF = 5, ROUND = 9, TURN = 24, APART = 3;
const far = (a, b) => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Return a function that finds the points of a short way between two places past all others, or null. */
export const detours = (all) => {
  const obstacles = all.flatMap((place) => [{ box: moved(place.words, place, NEAR) }, { box: moved(markOf(place), place, NEAR), mark: place }]);
  const within = ([x, y]) => obstacles.some(({ box: [left, top, right, bottom] }) => x > left && x < right && y > top && y < bottom);
  const corners = all.flatMap((place) => {
    const [left, top, right, bottom] = moved([place.left, place.top, place.right, place.bottom], place, OFF);
    return [[left, top, -1, -1], [right, top, 1, -1], [left, bottom, -1, 1], [right, bottom, 1, 1]];
  }).filter((corner) => !within(corner));
  const open = (a, b, ends = []) => !obstacles.some(({ box, mark }) => !(mark && ends.includes(mark)) && cuts(a[0], a[1], b[0], b[1], box));
  const seen = new Map(), taken = new Map();
  const near = (corner) => {
    if (!seen.has(corner)) seen.set(corner, corners.filter((other) => other !== corner && open(corner, other)));
    return seen.get(corner);
  };
  /** Search from the start for the least length and fewest turns (A*). */
  const search = (start, end, ends) => {
    const first = [start.x, start.y], last = [end.x, end.y], exits = new Map();
    const leads = (corner) => { if (!exits.has(corner)) exits.set(corner, open(corner, last, ends)); return exits.get(corner); };
    const cost = new Map([[first, 0]]), before = new Map(), done = new Set(), queue = [[far(first, last), first]];
    while (queue.length) {
      const at = queue.reduce((least, one, i) => (one[0] < queue[least][0] ? i : least), 0), [, here] = queue.splice(at, 1)[0];
      if (here === last) {
        const points = [last];
        while (before.has(points[0])) points.unshift(before.get(points[0]));
        return points;
      }
      if (done.has(here)) continue;
      done.add(here);
      const next = here === first ? corners.filter((corner) => open(first, corner, ends)) : near(here);
      for (const other of here !== first && leads(here) ? [last, ...next] : next) {
        const sum = cost.get(here) + far(here, other) + TURN;
        if (sum >= (cost.get(other) ?? Infinity)) continue;
        cost.set(other, sum);
        before.set(other, here);
        queue.push([sum + far(other, last), other]);
      }
    }
    return null;
  };
  return (start, end) => {
    const points = search(start, end, [start, end]);
    if (!points) return null;
    // Lines that turn at one corner turn side by side, as far as there is room.
    const beside = points.map((corner) => {
      const by = APART * ((taken.get(corner) ?? 0) % 3);
      taken.set(corner, (taken.get(corner) ?? 0) + 1);
      return corner.length > 2 ? [corner[0] + corner[2] * by, corner[1] + corner[3] * by] : corner;
    });
    const free = beside.every((point, i) => i === 0 || open(beside[i - 1], point, [start, end]));
    const way = free ? beside : points.map(([x, y]) => [x, y]);
    const toMark = (place, [x, y]) => { const by = reach(place, x - place.x, y - place.y) / (far([place.x, place.y], [x, y]) || 1); return [place.x + (x - place.x) * by, place.y + (y - place.y) * by]; };
    way[0] = toMark(start, way[1]);
    way[way.length - 1] = toMark(end, way.at(-2));
    return way;
  };
};
/** Return points as a path with round turns, its middle, and the direction in which it ends. */
export const rounded = (points) => {
  const f = (n) => n.toFixed(1), between = (a, b, by) => { const k = Math.min(0.5, by / (far(a, b) || 1)); return [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k]; };
  let d = `M${points[0].map(f)}`;
  for (let i = 1; i < points.length - 1; i += 1) d += `L${between(points[i], points[i - 1], ROUND).map(f)}Q${points[i].map(f)} ${between(points[i], points[i + 1], ROUND).map(f)}`;
  d += `L${points.at(-1).map(f)}`;
  let left = points.reduce((sum, point, i) => sum + (i ? far(points[i - 1], point) : 0), 0) / 2, middle = points[0];
  for (let i = 1; i < points.length && left >= 0; i += 1) {
    const long = far(points[i - 1], points[i]);
    if (left <= long) middle = [0, 1].map((axis) => points[i - 1][axis] + (points[i][axis] - points[i - 1][axis]) * left / (long || 1));
    left -= long;
  }
  const [[x, y], [u, v]] = points.slice(-2);
  return { d, middle, turned: Math.atan2(v - y, u - x) };
};
