// The canvas: what is painted, moved, pointed at, dragged. Many lines move as one image.
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";
import { MOST as CLEARED } from "./clearance.js";
import { settings } from "./data.js";
import { draw, extent, noteBox, wordsBox } from "./drawing.js";
import { R, SUB } from "./layouts.js";
import { canvasPen, isOn } from "./pen.js";

const MANY = 150; // lines: beyond, a gesture moves an image and the drawing follows when it rests
export const stage = document.getElementById("stage");
const canvas = document.getElementById("canvas"), ctx = canvas.getContext("2d");
const still = document.createElement("canvas");
const reduced = matchMedia("(prefers-reduced-motion: reduce)");
/** Whether names move to their places; off while pictures are taken one after another. */
export const motion = { on: true };
let scene = null, at = zoomIdentity, frame = 0, resting = 0, image = null, fitted = false;
export let frames = 0;

const ratio = () => Math.min(2, devicePixelRatio || 1);
const sized = () => {
  const wide = Math.round(stage.clientWidth * ratio()), high = Math.round(stage.clientHeight * ratio());
  if (canvas.width === wide && canvas.height === high) return;
  canvas.width = wide;
  canvas.height = high;
};
const visible = () => {
  const [left, top] = at.invert([-40, -40]), [right, bottom] = at.invert([stage.clientWidth + 40, stage.clientHeight + 40]);
  return (box) => box[2] >= left && box[0] <= right && box[3] >= top && box[1] <= bottom;
};
const paint = () => {
  frame = 0;
  frames += 1;
  if (!scene) return;
  sized();
  const dpr = ratio();
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  ctx.globalAlpha = 1;
  ctx.fillStyle = scene.colours.page;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  if (image) { // the image of where the gesture began, moved
    const k = at.k / image.k;
    ctx.setTransform(k, 0, 0, k, (at.x - image.x * k) * dpr, (at.y - image.y * k) * dpr);
    ctx.drawImage(still, 0, 0);
    return;
  }
  ctx.setTransform(dpr * at.k, 0, 0, dpr * at.k, dpr * at.x, dpr * at.y);
  const big = Math.max(1, 1 / at.k), inView = visible();
  stage.dataset.words = (SUB.size * big * at.k).toFixed(1);
  draw(canvasPen(ctx), { ...scene, inView, coarse: at.k < 0.45, big, words: wordsAt(big, inView) });
};
/** Words are never smaller than they are in the plan: where that leaves no room, names with fewer lines go without. */
const wordsAt = (big, inView) => {
  const { shown, lit, loud, marked } = scene;
  if (big === 1 && shown.names.length <= CLEARED) return () => 2;
  const levels = new Map(), first = [...marked, ...(lit && lit.names.size < 60 ? lit.names : [])];
  const taken = shown.names.length > CLEARED ? [] : shown.names.map((id) => {
    const { x, y, frame } = scene.plan.places.get(id);
    return frame ? [0, 0, 0, 0] : [x - R, y - R, x + R, y + R];
  });
  for (const id of new Set([...first, ...loud])) {
    const place = scene.plan.places.get(id);
    if (!place || !inView([place.x, place.y, place.x, place.y])) continue;
    for (const level of big > 1.3 ? [1] : [2, 1]) {
      const box = wordsBox(scene, id, big, level);
      if (taken.some((own) => own[0] < box[2] && box[0] < own[2] && own[1] < box[3] && box[1] < own[3])) continue;
      taken.push(box);
      levels.set(id, level);
      break;
    }
  }
  return (id) => levels.get(id) ?? 0;
};
export const repaint = () => { frame ||= requestAnimationFrame(paint); };
const rest = () => { clearTimeout(resting); resting = setTimeout(() => { image = null; repaint(); }, 140); };

const zooming = zoom().scaleExtent([0.08, 4])
  .filter((event) => !dragging && (event.type === "wheel" ? event.ctrlKey || !settings.framed : event.type === "dblclick" || !event.button))
  .on("start", () => {
    if (!scene || scene.shown.lines.length < MANY || image) return;
    still.width = canvas.width;
    still.height = canvas.height;
    still.getContext("2d").drawImage(canvas, 0, 0);
    image = { x: at.x, y: at.y, k: at.k };
  })
  .on("zoom", (event) => { at = event.transform; follow(); repaint(); })
  .on("end", () => { if (image) rest(); });
let dragging = null;
const pane = select(stage);

/** Return where an event is, in the drawing's own pixels. */
const pointOf = (event) => {
  const box = stage.getBoundingClientRect();
  return at.invert([event.clientX - box.left, event.clientY - box.top]);
};
/** Return what lies under a point: a note, a name or a line. */
const under = ([x, y]) => {
  if (!scene) return null;
  const near = 5 / Math.min(1, at.k);
  const note = scene.view.notes.findLastIndex((own) => { const b = noteBox(own); return x >= b.x && x <= b.x + b.wide && y >= b.y && y <= b.y + b.high; });
  if (note >= 0) return { note };
  let found = null;
  for (const id of scene.shown.names) {
    const place = scene.plan.places.get(id), dx = x - place.x, dy = y - place.y;
    const onWords = at.k > 0.6 && dx >= place.left && dx <= place.right && dy >= place.top && dy <= place.bottom;
    if (Math.hypot(dx, dy) <= R + near || onWords) found = { name: id };
  }
  if (found) return found;
  for (const line of scene.drawn) {
    const way = scene.ways.get(line.id), [left, top, right, bottom] = way.box;
    if (x < left - 60 || x > right + 60 || y < top - 60 || y > bottom + 60) continue;
    if (isOn(way.d, x, y, near)) return { line: line.id };
  }
  return null;
};
/** Connect the pointer: what is pointed at, pressed, drawn elsewhere. */
export const connect = ({ point, press, move, drop }) => {
  stage.addEventListener("pointerdown", (event) => {
    const found = event.button === 0 && event.pointerType !== "touch" ? under(pointOf(event)) : null;
    dragging = found?.name || found?.note >= 0 ? { found, from: [event.clientX, event.clientY], moved: false } : null;
  }, { capture: true });
  addEventListener("pointermove", (event) => {
    if (dragging) {
      const far = Math.hypot(event.clientX - dragging.from[0], event.clientY - dragging.from[1]);
      if (far > 4) dragging.moved = true;
      if (dragging.moved) move(dragging.found, pointOf(event));
      return;
    }
    if (event.target.closest?.("#stage")) {
      const found = under(pointOf(event));
      stage.style.cursor = found ? "pointer" : "";
      point(found);
    }
  });
  addEventListener("pointerup", (event) => {
    if (dragging?.moved) drop(dragging.found, pointOf(event));
    setTimeout(() => { dragging = null; });
  });
  stage.addEventListener("click", (event) => {
    if (dragging?.moved || event.target.closest("button, a")) return;
    press(under(pointOf(event)), event.shiftKey);
  });
  stage.addEventListener("pointerleave", () => point(null));
  pane.call(zooming).on("dblclick.zoom", null);
};
/** Show a scene, moving names from where they stood where the reader allows motion. */
export const show = (next) => {
  const before = scene;
  const goals = new Map([...next.plan.places].map(([id, place]) => [id, [place.x, place.y]]));
  scene = next;
  scene.goals = goals; // names may be on their way there
  image = null;
  if (!fitted && next.shown.names.length) { fitted = true; fit(); }
  const moves = before && motion.on && !reduced.matches && next.shown.names.length <= 300 && before.plan !== next.plan;
  if (!moves) { scene.ways = next.route(); repaint(); return; }
  const starts = new Map([...goals].map(([id, goal]) => { const old = before.plan.places.get(id); return [id, old ? [old.x, old.y] : goal]; }));
  const begun = performance.now();
  const tick = () => {
    if (scene !== next) return;
    const t = Math.min(1, (performance.now() - begun) / 260), eased = t * (2 - t);
    for (const [id, place] of next.plan.places) {
      const [x0, y0] = starts.get(id), [x1, y1] = goals.get(id);
      place.x = x0 + (x1 - x0) * eased;
      place.y = y0 + (y1 - y0) * eased;
    }
    scene.ways = next.route(t < 1);
    repaint();
    if (t < 1) requestAnimationFrame(tick);
    else follow();
  };
  scene.ways = next.route(true);
  requestAnimationFrame(tick);
};
/** Show all of the drawing; words are not made too small to read where a reader can move it. */
export const fit = (whole = false) => {
  if (!scene) return;
  const [left, top, wide, high] = extent(scene);
  const k = Math.min(1.15, stage.clientWidth / wide, stage.clientHeight / high);
  const least = { role: 1, map: 0 }[scene.view.layout] ?? 0.75;
  const readable = whole || scene.shown.names.length > 120 ? k : Math.max(k, Math.min(least, stage.clientWidth / wide * 2.4));
  const x = wide * readable <= stage.clientWidth ? (stage.clientWidth - wide * readable) / 2 : 0;
  const y = high * readable <= stage.clientHeight ? (stage.clientHeight - high * readable) / 2 : 0;
  pane.call(zooming.transform, zoomIdentity.translate(x - left * readable, y - top * readable).scale(readable));
};
export const zoomBy = (factor) => pane.call(zooming.scaleBy, factor);
/** Move the drawing so that a point of it is in view. */
export const reveal = ([x, y]) => {
  const [px, py] = at.apply([x, y]), room = 60;
  const dx = px < room ? room - px : px > stage.clientWidth - room ? stage.clientWidth - room - px : 0;
  const dy = py < room ? room - py : py > stage.clientHeight - room ? stage.clientHeight - room - py : 0;
  if (dx || dy) pane.call(zooming.translateBy, dx / at.k, dy / at.k);
};
let current = null;
const follow = () => {
  if (!current?.button.isConnected) return;
  const [x, y] = at.apply(current.place());
  current.button.style.left = `${Math.round(x)}px`;
  current.button.style.top = `${Math.round(y)}px`;
};
/** Keep a focused button where its name or line is drawn, for magnifiers and the focus ring. */
export const hold = (button, place) => { current = { button, place }; follow(); };
export const middleOfView = () => at.invert([stage.clientWidth / 2, stage.clientHeight / 2]);
new ResizeObserver(() => { if (scene) repaint(); }).observe(stage);
