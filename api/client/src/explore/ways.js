// The way of each line between two places, as SVG path data, and the tips and signs of lines.
import { bender, bent } from "./clearance.js";
import { detours, rounded } from "./detours.js";
import { R } from "./layouts.js";

const DETOURED = 150; // names: of more, the search for ways around them takes a reader's time
const f = (n) => n.toFixed(1);
const curve = (x1, y1, x2, y2) => {
  const half = (x2 - x1) / 2;
  return `C${f(x1 + half)},${f(y1)} ${f(x2 - half)},${f(y2)} ${f(x2)},${f(y2)}`;
};
/** Return ways from mark to mark, past names, bent apart where several join the same two; `quick` ways are bent alike. */
const directWays = (plan, drawn, quick) => {
  const ways = new Map(), twins = new Map();
  const ends = [...plan.places.values()];
  const bend = quick ? (_, __, before) => ({ bend: before + 0.05, along: 0.5 }) : bender(ends);
  let around = null;
  const pair = (line) => [line.from, line.to].sort().join(" ");
  for (const line of drawn) twins.set(pair(line), [...(twins.get(pair(line)) ?? []), line]);
  for (const [, own] of twins) {
    own.forEach((line, i) => {
      const a = plan.places.get(line.from), b = plan.places.get(line.to);
      const turned = line.from < line.to ? 1 : -1;
      const apart = turned * 24 * (i - (own.length - 1) / 2) / (Math.hypot(b.x - a.x, b.y - a.y) || 1);
      const way = bend(a, b, apart), points = way.met && ends.length <= DETOURED ? (around ??= detours(ends))(a, b) : null;
      if (points) {
        const { d, middle, turned: facing } = rounded(points), [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
        ways.set(line.id, { d, tip: [...points.at(-1), 1, facing], middle, box: [Math.min(...xs) - 8, Math.min(...ys) - 8, Math.max(...xs) + 8, Math.max(...ys) + 8] });
        return;
      }
      const { start: [x1, y1], over: [cx, cy], end: [x2, y2] } = bent(a, b, way);
      const middle = [(x1 + 2 * cx + x2) / 4, (y1 + 2 * cy + y2) / 4];
      ways.set(line.id, {
        d: `M${f(x1)},${f(y1)}Q${f(cx)},${f(cy)} ${f(x2)},${f(y2)}`, tip: [x2, y2, 1, Math.atan2(y2 - cy, x2 - cx)], middle,
        box: [Math.min(x1, x2, cx) - 8, Math.min(y1, y2, cy) - 8, Math.max(x1, x2, cx) + 8, Math.max(y1, y2, cy) + 8],
      });
    });
  }
  return ways;
};
/** Return by line id (`quick` while names move): its path `d`, its tip's place and turn, its middle and its box. */
export const waysOf = (plan, drawn, quick = false) => {
  if (plan.direct) return directWays(plan, drawn, quick);
  const ways = new Map(), ports = new Map();
  const sideOf = (here, there) => {
    if (here.x + here.right < there.x + there.left) return "right";
    if (here.x + here.left > there.x + there.right) return "left";
    return here.side === "left" ? "right" : here.side === "box" ? "right" : "left"; // above one another: at the mark
  };
  const ends = drawn.map((line) => {
    const a = plan.places.get(line.from), b = plan.places.get(line.to);
    const sides = [sideOf(a, b), sideOf(b, a)];
    [[a, b, sides[0]], [b, a, sides[1]]].forEach(([own, other, side]) => {
      const key = `${own.id} ${side}`;
      ports.set(key, [...(ports.get(key) ?? []), { line: line.id, y: other.y }]);
    });
    return { line, a, b, sides };
  });
  const offset = new Map();
  for (const [key, own] of ports) {
    const place = plan.places.get(key.slice(0, key.lastIndexOf(" ")));
    own.sort((one, other) => one.y - other.y || (one.line < other.line ? -1 : 1));
    const room = place.frame ? place.tall - 16 : Math.min(16, 4 * (own.length - 1));
    own.forEach((end, i) => offset.set(`${key} ${end.line}`, own.length > 1 ? -room / 2 + room * i / (own.length - 1) : 0));
  }
  // Beside frames a line is level from the edge of their column on, so that it passes behind none.
  const edge = ({ edges, pinned }, side, x) => (edges && !pinned ? edges[side === "left" ? 0 : 1] : x);
  for (const { line, a, b, sides } of ends) {
    const port = (place, side, tip) => {
      const words = side === place.side ? place[side] + (side === "left" ? -4 : 4) : side === "left" ? place.left : place.right;
      return [place.x + words + (tip ? (side === "left" ? -2 : 2) : 0), place.y + offset.get(`${place.id} ${side} ${line.id}`)];
    };
    const [x1, y1] = port(a, sides[0], false), [x2, y2] = port(b, sides[1], true);
    let d = `M${f(x1)},${f(y1)}`, middle = [(x1 + x2) / 2, (y1 + y2) / 2];
    if (sides[0] === sides[1]) {
      const turn = (sides[0] === "left" ? -1 : 1) * (24 + Math.min(60, Math.abs(y2 - y1) / 6));
      const far = sides[0] === "left" ? Math.min(x1, x2) + turn : Math.max(x1, x2) + turn;
      d += `C${f(far)},${f(y1)} ${f(far)},${f(y2)} ${f(x2)},${f(y2)}`;
      middle = [(x1 + x2 + 6 * far) / 8, (y1 + y2) / 2];
    } else {
      const lanes = a.pinned || b.pinned ? [] : plan.passing(line);
      const forward = x2 > x1;
      let [x, y] = [edge(a, sides[0], x1), y1];
      const last = edge(b, sides[1], x2);
      d += `H${f(x)}`;
      for (const lane of forward ? lanes : [...lanes].reverse()) {
        const [enter, leave] = forward ? [lane.from, lane.to] : [lane.to, lane.from];
        d += `${curve(x, y, enter, lane.y)}H${f(leave)}`;
        [x, y] = [leave, lane.y];
      }
      d += `${curve(x, y, last, y2)}H${f(x2)}`;
      if (lanes.length) {
        const lane = lanes[Math.floor(lanes.length / 2)];
        middle = [(lane.from + lane.to) / 2, lane.y];
      }
    }
    ways.set(line.id, {
      d, tip: [x2, y2, 1, sides[1] === "left" ? 0 : Math.PI], middle,
      box: [Math.min(x1, x2, middle[0]) - 60, Math.min(y1, y2, middle[1]) - 8, Math.max(x1, x2, middle[0]) + 60, Math.max(y1, y2, middle[1]) + 8],
    });
  }
  return ways;
};
/** Return a line's tip at the origin, facing right: its shape says, as its colour does, what the act is called. */
export const tipOf = (stroke, width) => {
  const s = 3 + 0.6 * width, at = f;
  if (stroke === "against") return `M${at(-2 * s)},${-s}L${at(-1.4)},0L${at(-2 * s)},${s}ZM${at(-0.9)},${-s - 1}H${at(0.9)}V${s + 1}H${at(-0.9)}Z`;
  if (stroke === "disputed") return `M0,0L${at(-1.2 * s)},${-s}L${at(-2.4 * s)},0L${at(-1.2 * s)},${s}Z`;
  if (stroke === "helped") return `M0,0L${at(-2 * s - 1.6)},${-s - 0.8}V${s + 0.8}Z`;
  return `M0,0L${at(-2 * s)},${f(-0.8 * s)}L${at(-1.2 * s)},0L${at(-2 * s)},${f(0.8 * s)}Z`;
};
export const CROSS = "M-4,-4L4,4M-4,4L4,-4";
export const RING = "M-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0Z";
export const circle = (r) => `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;
export const square = (r) => `M${-r},${2 - r}a2,2 0 0 1 2,-2H${r - 2}a2,2 0 0 1 2,2V${r - 2}a2,2 0 0 1 -2,2H${2 - r}a2,2 0 0 1 -2,-2Z`;
export { R };
