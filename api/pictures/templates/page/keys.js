// The keys: one stop for Tab. Up and down go through every name, column by column; left and right to
// the nearest name on that side; L along the lines of a name.
const keys = byId("keys");
const keyOf = new Map(), shownBy = new Map();
let here = "", walked = ""; // where the keyboard is; the name whose lines are being walked

const addKey = (shown) => {
  const button = make("button", labelOf(shown), isNode(shown) ? "node" : "line");
  button.type = "button";
  button.tabIndex = -1;
  shownBy.set(button, shown);
  const item = document.createElement("li");
  item.append(button);
  keys.append(item);
  keyOf.set(shown.id, button);
};
keys.addEventListener("focusin", ({ target }) => {
  const shown = shownBy.get(target);
  if (!shown) return;
  here = shown.id;
  for (const other of keyOf.values()) other.tabIndex = -1;
  target.tabIndex = 0;
  if (!pinned) { lit = shown; redraw(); }
});
keys.addEventListener("focusout", () => { if (!pinned && card.hidden) { lit = null; redraw(); } });
keys.addEventListener("click", ({ target }) => {
  if (!shownBy.has(target)) return;
  cameFrom = target;
  showAt(shownBy.get(target), true);
  card.focus();
});
const showKeys = () => {
  for (const [id, button] of [...keyOf]) {
    if (scene.cards.has(id)) continue;
    button.parentElement.remove();
    shownBy.delete(button);
    keyOf.delete(id);
  }
  for (const shown of scene.cards.values()) {
    if (!keyOf.has(shown.id)) addKey(shown);
    const button = keyOf.get(shown.id), [x, y] = placeOf(shown);
    button.style.left = `${(100 * x) / scene.width}%`;
    button.style.top = `${(100 * y) / scene.height}%`;
    button.parentElement.hidden = !(scene.nodesShown.has(shown.id) || scene.linesShown.has(shown.id));
  }
  const held = keyOf.get(here);
  if (!held || held.parentElement.hidden) here = [...keyOf.keys()].find((id) => scene.nodesShown.has(id)) ?? "";
  if (here) keyOf.get(here).tabIndex = 0;
};
const focusKey = (id) => {
  const button = keyOf.get(id);
  if (!button || button.parentElement.hidden) return;
  button.focus({ preventScroll: true });
  button.scrollIntoView({ block: "nearest", inline: "nearest" });
};
const nearest = (fromId, [dx, dy]) => {
  const [x, y] = placeOf(scene.cards.get(fromId));
  let best = "", least = Infinity;
  for (const id of scene.nodesShown) {
    const node = scene.nodes.get(id);
    const along = (node.x - x) * dx + (node.y - y) * dy;
    const aside = Math.abs((node.x - x) * dy) + Math.abs((node.y - y) * dx);
    if (id === fromId || along < 3 || along + 2 * aside >= least) continue;
    [best, least] = [id, along + 2 * aside];
  }
  return best;
};
const inOrder = () => [...scene.nodesShown].map((id) => scene.nodes.get(id))
  .sort((a, b) => a.x - b.x || a.y - b.y).map((node) => node.id);
const nextName = (by) => {
  const names = inOrder(), from = scene.nodes.has(here) ? here : walked;
  return names.at((names.indexOf(from) + by) % names.length);
};
const alongLines = (back) => {
  if (scene.nodes.has(here)) walked = here;
  const own = linesAt(walked).filter((line) => scene.linesShown.has(line.id)).map((line) => line.id);
  if (!own.length) return say(`${nameOf(here)} has no line here.`);
  const at = own.indexOf(here);
  return focusKey(own.at(at < 0 ? (back ? -1 : 0) : (at + (back ? -1 : 1)) % own.length));
};
const walk = (event) => {
  if (moving) { moveByKey(event); return; }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const does = {
    ArrowDown: () => focusKey(nextName(1)),
    ArrowUp: () => focusKey(nextName(-1)),
    ArrowLeft: () => focusKey(nearest(here, ARROWS.ArrowLeft)),
    ArrowRight: () => focusKey(nearest(here, ARROWS.ArrowRight)),
    Home: () => focusKey(inOrder()[0]),
    End: () => focusKey(inOrder().at(-1)),
    l: () => alongLines(false),
    L: () => alongLines(true),
    o: () => { if (asks && scene.nodes.has(here) && data.network.edges.length) toggle("open", here); },
    f: () => { if (scene.nodes.has(here)) toggle("fold", here); },
    m: () => { if (scene.nodes.has(here)) startMoving(here); },
  }[event.key];
  if (does) does();
  else if (event.key === "Backspace" && walked) focusKey(walked);
  else return;
  event.preventDefault();
};
keys.addEventListener("keydown", walk);
addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || card.hidden) return;
  hide();
  if (cameFrom) cameFrom.focus();
  cameFrom = null;
});

// Find in the picture: what matches is lit; Enter goes to it, again to the next.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const reads = (id, wanted) => plain(labelOf(scene.cards.get(id))).includes(wanted);
const matching = () => {
  const wanted = plain(state.find.trim());
  matches = wanted
    ? new Set([...scene.nodesShown].filter((id) => reads(id, wanted)))
    : null;
};
const foundSaid = () => {
  if (!matches) return countsSaid();
  if (matches.size) return `${counted(matches.size, "name")} found. Enter goes to ${matches.size > 1 ? "the next" : "it"}.`;
  const hidden = [...scene.nodes.keys()].some((id) => reads(id, plain(state.find.trim())));
  return hidden ? "Only names that are hidden match." : "No name in this picture matches.";
};
byId("find").addEventListener("input", () => {
  state.find = byId("find").value.slice(0, 200);
  keep(false);
  matching();
  redraw();
  say(foundSaid());
});
byId("find").addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !matches?.size) return;
  event.preventDefault();
  const all = [...matches];
  focusKey(all[(all.indexOf(here) + 1) % all.length]);
});
