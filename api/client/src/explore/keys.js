// The way through the picture by keyboard: a button for each name and line, one of them in reach.
import { lines, names, otherEnd } from "./data.js";
import { button, byId, capital, make, openDialog } from "./elements.js";
import { focus, scene } from "./scene.js";
import { hold, reveal } from "./stage.js";

const keys = byId("keys");
const MANY = 300; // names: beyond, only what is in reach has a button, and the table has the rest
let order = [], around = { at: "", line: -1 };
const labelOf = (item) => {
  if (names.has(item)) {
    const name = names.get(item);
    return [name.name, name.note, focus.selected.has(item) ? "selected" : "", scene.more.get(item) ? `${scene.more.get(item)} more to expand` : ""].filter(Boolean).join("; ");
  }
  const line = lines.get(item), now = scene.shown.weaker.get(item) ?? line;
  return `${capital(line.sentence)}; ${now.standing}${scene.shown.fallen.has(line) ? `; falls without ${scene.view.without}` : ""}`;
};
const placeOf = (item) => () => {
  const place = scene.plan.places.get(item);
  if (place) return [place.x, place.y];
  return scene.ways.get(scene.bundleOf.get(item))?.middle ?? [0, 0];
};
const keyOf = (item) => make("li", {}, button(labelOf(item), () => {}, { tabindex: -1, "data-item": item, class: names.has(item) ? "name" : "line" }));
export const itemOf = (element) => element?.closest?.("#keys [data-item]")?.dataset.item ?? "";
const found = (item) => keys.querySelector(`[data-item="${CSS.escape(item)}"]`);
const linesOf = (id) => scene.shown.lines.filter((line) => line.from === id || line.to === id);

/** Write the buttons of what is shown, in reading order: column by column, each name's lines after it. */
export const showKeys = () => {
  const had = itemOf(document.activeElement);
  const placed = (id) => scene.plan.places.get(id);
  order = [...scene.shown.names].sort((a, b) => Math.round((placed(a).x - placed(b).x) / 60) || placed(a).y - placed(b).y);
  const items = [];
  const done = new Set();
  for (const id of order) {
    items.push(id);
    for (const line of linesOf(id)) if (!done.has(line.id)) { done.add(line.id); items.push(line.id); }
    if (items.length > 3000) break;
  }
  keys.replaceChildren(...(order.length <= MANY ? items : order.slice(0, 1)).map(keyOf));
  const first = (had && found(had)) || (focus.name && found(focus.name)) || keys.querySelector("button");
  if (first) first.tabIndex = 0;
  if (had && (found(had) || order.length)) go(found(had) ? had : nearestTo(had), false);
};
const nearestTo = (item) => (order.includes(item) ? item : order[0]);
/** Keep a key that has the focus where its name or line is drawn. */
export const holdKey = (key) => hold(key, placeOf(itemOf(key)));
/** Put the focus on a name or line. */
export const go = (item, move = true) => {
  if (!item) return;
  let key = found(item);
  if (!key) { keys.append(keyOf(item)); key = found(item); }
  for (const other of keys.querySelectorAll('[tabindex="0"]')) other.tabIndex = -1;
  key.tabIndex = 0;
  key.textContent = labelOf(item);
  hold(key, placeOf(item));
  if (move) reveal(placeOf(item)());
  hold(key, placeOf(item));
  key.focus({ preventScroll: true });
};
/** Go to the next name down or up the reading order, or to the nearest on a side. */
export const step = (item, key) => {
  const at = names.has(item) ? item : otherEndOf(item);
  const i = order.indexOf(at);
  if (key === "ArrowDown") return go(order[Math.min(order.length - 1, i + 1)]);
  if (key === "ArrowUp") return go(order[Math.max(0, i - 1)]);
  if (key === "Home") return go(order[0]);
  if (key === "End") return go(order.at(-1));
  const [x, y] = placeOf(at)(), way = key === "ArrowRight" ? 1 : -1;
  const worth = (id) => { const [a, b] = placeOf(id)(); return way * (a - x) > 12 ? Math.hypot(a - x, 3 * (b - y)) : Infinity; };
  const best = order.reduce((least, id) => (worth(id) < worth(least) ? id : least), at);
  return worth(best) < Infinity ? go(best) : null;
};
const otherEndOf = (item) => around.at || lines.get(item)?.from || order[0];
/** Go along the lines of a name; from a line, to the next of the same name. */
export const along = (item, back) => {
  if (names.has(item)) around = { at: item, line: back ? 0 : -1 };
  const own = linesOf(around.at);
  if (!own.length) return;
  around.line = (around.line + (back ? -1 : 1) + own.length) % own.length;
  go(own[around.line].id);
};
/** From a line back to its name, or on to its other end. */
export const across = (item) => {
  const line = lines.get(item);
  if (line) go(around.at && (line.from === around.at || line.to === around.at) ? otherEnd(line, around.at) : line.to);
};
export const backToName = () => go(around.at);

const ALL = [
  ["Up, Down, Home, End", "through every name, column by column"], ["Left, Right", "to the nearest name on that side"],
  ["L, Shift+L", "along a name’s lines"], ["Backspace", "from a line back to its name"], ["G", "from a line on to its other end"],
  ["Enter", "keep the card of a name or line"], ["Space", "select a name, or no longer"], ["E", "expand by the strongest"], ["X", "collapse: remove what hangs on it alone"],
  ["H, Shift+H", "hide; show everything hidden"], ["P, Alt+arrows", "pin where it stands; move it"], ["M", "mark for a chain"], ["C", "the chain between two marked names"],
  ["W", "without the source of this line; put it back"], ["N", "a note on the picture"], ["Z, Shift+Z", "undo, redo"], ["+, −, 0", "closer, farther, the whole"], ["/", "add a name"],
  ["Page Down, Page Up", "the next and the previous step of a story"], ["Escape", "close what is open, put a source back"],
];
export const showAllKeys = () => openDialog("Keys", make("dl", { class: "keys" }, ...ALL.flatMap(([key, does]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, does)])));
