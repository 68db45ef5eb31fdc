// Keeps words clear: on which side of its mark a name has its words, names drawn apart, lines bent.
const SIDES = ["right", "left", "below", "above"];
/** So many names have room for all their words; of more, some go without. */
export const MOST = 300;
const MARGIN = 5, PASSES = 4, TURNS = 4, PUSHES = 160, SAMPLES = 24;
const BENDS = [0.05, -0.05, 0.13, -0.13, 0.24, -0.24, 0.38, -0.38, 0.55, -0.55];
// Ways to try: how far out a line bends, of its length, and where along it; gentle ones first.
const WAYS = [0.5, 0.25, 0.75].flatMap((along) => BENDS.map((bend) => ({ bend, along, worth: Math.abs(bend) + Math.abs(along - 0.5) }))).sort((a, b) => a.worth - b.worth);

export const moved = ([left, top, right, bottom], { x, y }, by = 0) => [x + left - by, y + top - by, x + right + by, y + bottom + by];
const touch = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
/** Return whether the stretch from (x, y) to (u, v) has a point in a box (Liang and Barsky's clipping). */
export const cuts = (x, y, u, v, [left, top, right, bottom]) => {
  let first = 0, last = 1;
  for (const [step, room] of [[x - u, x - left], [u - x, right - x], [y - v, y - top], [v - y, bottom - y]]) {
    if (step === 0 ? room <= 0 : false) return false;
    if (step < 0) first = Math.max(first, room / step);
    else if (step > 0) last = Math.min(last, room / step);
  }
  return first < last;
};
export const markOf = (place) => [-place.r, -place.r, place.r, place.r];

/** Put each name's words on the side where fewest words, marks and lines are in their way. */
const chooseSides = (all, lines, sided) => {
  const neighbours = new Map(all.map((place) => [place, all.filter((other) => other !== place && Math.abs(other.x - place.x) < 420 && Math.abs(other.y - place.y) < 160)]));
  for (let pass = 0; pass < PASSES; pass += 1) {
    let changed = false;
    for (const place of all) {
      const costs = SIDES.map((side, i) => {
        const box = moved(sided(place, side).words, place, 3);
        let cost = i * 0.3;
        for (const other of neighbours.get(place)) {
          if (touch(box, moved(other.words, other))) cost += 12;
          if (touch(box, moved(markOf(other), other))) cost += 12;
        }
        for (const line of lines) if (meets(line, box)) cost += 2;
        return cost;
      });
      const best = SIDES[costs.indexOf(Math.min(...costs))];
      if (best !== place.side) { Object.assign(place, sided(place, best)); changed = true; }
    }
    if (!changed) break;
  }
};
/** Push names apart until no two touch, along the shorter way; those in `fixed` move only at last. */
const pushApart = (all, fixed) => {
  for (let push = 0; push < PUSHES; push += 1) {
    let touching = false;
    const moves = (place) => (place.pinned ? 0 : fixed.has(place.id) && push < PUSHES / 2 ? 0 : 1);
    for (let i = 0; i < all.length; i += 1) {
      const a = all[i], boxA = moved([a.left, a.top, a.right, a.bottom], a, MARGIN);
      for (let j = i + 1; j < all.length; j += 1) {
        const b = all[j], boxB = moved([b.left, b.top, b.right, b.bottom], b);
        if (!touch(boxA, boxB)) continue;
        touching = true;
        const share = moves(a) + moves(b);
        if (!share) continue;
        const dx = boxA[0] + boxA[2] < boxB[0] + boxB[2] ? boxA[2] - boxB[0] : boxA[0] - boxB[2];
        const dy = boxA[1] + boxA[3] < boxB[1] + boxB[3] ? boxA[3] - boxB[1] : boxA[1] - boxB[3];
        const [x, y] = Math.abs(dx) < 2 * Math.abs(dy) ? [dx, 0] : [0, dy]; // words are wide: sideways is farther
        const step = 1.02 / share;
        a.x -= x * step * moves(a); a.y -= y * step * moves(a);
        b.x += x * step * moves(b); b.y += y * step * moves(b);
        boxA.splice(0, 4, ...moved([a.left, a.top, a.right, a.bottom], a, MARGIN));
      }
    }
    if (!touching) break;
  }
};
/** Return how far a mark or a frame reaches from its middle in a direction. */
export const reach = (place, dx, dy) => {
  if (!place.frame) return place.r + 1;
  const long = Math.hypot(dx, dy) || 1;
  return Math.min(place.right / Math.max(0.01, Math.abs(dx / long)), place.tall / 2 / Math.max(0.01, Math.abs(dy / long)));
};
/** Return a line that is bent so: its ends at the marks, and the point that it bends to. */
export const bent = (a, b, { bend, along }) => {
  const dx = b.x - a.x, dy = b.y - a.y, cx = a.x + dx * along - dy * bend, cy = a.y + dy * along + dx * bend;
  const [start, end] = [a, b].map((place) => { const x = cx - place.x, y = cy - place.y, far = Math.hypot(x, y) || 1, by = reach(place, x, y); return [place.x + x / far * by, place.y + y / far * by]; });
  return { start, end, over: [cx, cy] };
};
const sampled = ({ start, over, end }) => Array.from({ length: SAMPLES + 1 }, (_, i) => {
  const t = i / SAMPLES, s = 1 - t;
  return [0, 1].map((axis) => s * s * start[axis] + 2 * s * t * over[axis] + t * t * end[axis]);
});
const meets = (points, box) => points.some(([x, y], i) => i > 0 && cuts(points[i - 1][0], points[i - 1][1], x, y, box));
const spanOf = ({ start, over, end }) => [Math.min(start[0], over[0], end[0]), Math.min(start[1], over[1], end[1]), Math.max(start[0], over[0], end[0]), Math.max(start[1], over[1], end[1])];
/** Return a function that tells how to bend a line between two places so that it meets fewest names; `met`: some. */
export const bender = (all) => {
  if (all.length > MOST) return (_, __, before = 0) => ({ bend: before + BENDS[0], along: 0.5 });
  const boxes = all.map((place) => [place, moved(place.words, place, 1), moved(markOf(place), place, 1)]);
  return (a, b, before = 0) => {
    let best = null, least = Infinity;
    for (const { bend, along, worth } of WAYS) {
      if (worth >= least) continue;
      const way = { bend: bend + before, along }, line = bent(a, b, way), points = sampled(line), whole = spanOf(line);
      let cost = worth;
      for (const [place, words, mark] of boxes) {
        if (touch(whole, words) && meets(points, words)) cost += 2;
        if (place !== a && place !== b && touch(whole, mark) && meets(points, mark)) cost += 2;
        if (cost >= least) break;
      }
      if (cost < least) { least = cost; best = { ...way, met: cost >= 2 }; }
    }
    return best;
  };
};
/** Make room for the words of a plan's names; `sided(place, side)` gives a place with its words on a side. */
export const clear = (plan, lines, sided, { fixed = new Set(), push = true } = {}) => {
  const all = [...plan.places.values()];
  if (all.length > MOST) return plan;
  const pairs = lines.map((line) => [plan.places.get(line.from), plan.places.get(line.to)]).filter(([a, b]) => a && b && a !== b);
  const straight = () => pairs.map(([a, b]) => [[a.x, a.y], [b.x, b.y]]);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const bend = turn ? bender(all) : null;
    chooseSides(all, bend ? pairs.map(([a, b]) => sampled(bent(a, b, bend(a, b)))) : straight(), sided);
    if (push) pushApart(all, fixed);
  }
  return plan;
};
