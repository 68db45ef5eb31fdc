// The scene that is on the page now: the view, what it shows, where it stands, what is chosen.
import { around, names, otherEnd } from "./data.js";
import { coloursOf } from "./drawing.js";
import { planOf } from "./layouts.js";
import { shownOf } from "./shown.js";
import { waysOf } from "./ways.js";

const dark = matchMedia("(prefers-color-scheme: dark)");
export const themeNow = () => (dark.matches ? "dark" : "light");
export const onTheme = (listener) => dark.addEventListener("change", listener);
/** What the reader looks at; it is no part of the view. */
export const focus = { name: "", line: "", pointed: null, selected: new Set(), chain: null };
export let scene = null;
let planned = "", plan = null;

/** Work out the scene of a view; names move only where what is drawn or pinned changed. */
export const sceneOf = async (view) => {
  const shown = shownOf(view);
  shown.more = shown.inLayout.length <= 300
    ? new Map(shown.inLayout.map((id) => [id, around(id, new Set(shown.inLayout)).length]).filter(([, count]) => count)) : new Map();
  const key = JSON.stringify([view.layout, view.pins[view.layout], shown.inLayout, shown.among.length, view.types]);
  shown.there = new Set(shown.inLayout);
  if (key !== planned || !plan) { plan = await planOf(view, shown); planned = key; }
  const degree = new Map();
  for (const line of shown.lines) for (const id of [line.from, line.to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const loud = [...shown.names].sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0));
  const own = plan;
  scene = {
    view, shown, plan: own, loud, big: 1, words: () => 2, marked: new Set(), ways: new Map(), degree,
    more: shown.more,
  };
  bundle();
  return look();
};
/** Draw the ties of one pair as one line, as sure as the surest of them that stands. */
export const bundle = () => {
  const { shown, plan: own } = scene, groups = new Map();
  for (const line of shown.lines) {
    const alone = line.side !== "asserts" || line.private;
    const key = alone ? line.id : `${line.from} ${line.to} ${line.stroke}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const worth = (line) => (shown.fallen.has(line) ? 0 : 10) + (shown.weaker.get(line.id) ?? line).width;
  scene.bundles = new Map();
  for (const lines of groups.values()) {
    const surest = lines.reduce((best, line) => (worth(line) > worth(best) ? line : best));
    scene.bundles.set(surest.id, lines);
  }
  scene.drawn = shown.lines.filter((line) => scene.bundles.has(line.id));
  scene.bundleOf = new Map([...scene.bundles].flatMap(([id, lines]) => lines.map((line) => [line.id, id])));
  scene.route = (quick) => waysOf(own, scene.drawn, quick);
};
/** Take up what the reader looks at now, and the colours of the page. */
export const look = () => {
  const { shown } = scene;
  scene.colours = coloursOf(themeNow());
  scene.selected = focus.selected;
  scene.chosen = focus.line;
  scene.marked = new Set(focus.name ? [focus.name] : []);
  scene.weakest = "";
  scene.lit = null;
  const pointed = focus.pointed ?? null;
  const name = pointed?.name, line = pointed?.line;
  if (focus.chain && !pointed) {
    scene.lit = { lines: focus.chain.lines, names: focus.chain.names };
    scene.weakest = focus.chain.weakest;
  } else if (line && shown.lines.some((own) => own.id === line)) {
    const own = shown.lines.find((one) => one.id === line);
    scene.lit = { lines: new Set(shown.lines.filter((one) => one.link === own.link).map((one) => one.id)), names: new Set([own.from, own.to]) };
  } else if (name && names.has(name)) {
    const own = shown.lines.filter((one) => one.from === name || one.to === name);
    scene.lit = { lines: new Set(own.map((one) => one.id)), names: new Set([name, ...own.map((one) => otherEnd(one, name))]) };
  }
  return scene;
};
