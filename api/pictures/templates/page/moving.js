// Names that the reader moves stay where they are put.
const moveTo = (id, x, y) => {
  const node = scene.nodes.get(id);
  node.x = Math.min(Math.max(x, node.r), scene.width - node.r);
  node.y = Math.min(Math.max(y, TOP - 10), scene.height - node.r);
  scene.touched = true;
  net.moveNode(id, node.x, node.y);
  routeAt(id);
};
const putPins = () => {
  for (const node of scene.nodes.values()) {
    const at = state.pin.get(node.id) ?? node.home;
    if (node.x !== at[0] || node.y !== at[1]) moveTo(node.id, ...at);
  }
};
const pinHere = (id) => {
  const node = scene.nodes.get(id);
  state.pin.set(id, [node.x, node.y]);
  keep();
  refresh(() => `${nameOf(id)} is pinned where you put it.`);
};
const unpin = (id) => {
  state.pin.delete(id);
  keep();
  refresh(() => `${nameOf(id)} is back where it was drawn.`);
};
// By keyboard: arrows move it, Enter pins it, Escape puts it back.
let moving = "";
const startMoving = (id) => {
  moving = id;
  hide();
  keyOf.get(id)?.focus();
  say(`Moving ${nameOf(id)}: the arrow keys move it, Enter pins it, Escape puts it back.`);
};
const stopMoving = (kept) => {
  const id = moving;
  moving = "";
  if (kept) pinHere(id);
  else { putPins(); showKeys(); redraw(); say(`${nameOf(id)} is back.`); }
};
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const moveByKey = (event) => {
  if (event.key === "Enter" || event.key === "Escape") stopMoving(event.key === "Enter");
  else if (ARROWS[event.key]) {
    const node = scene.nodes.get(moving), far = event.shiftKey ? 40 : 10;
    moveTo(moving, node.x + far * ARROWS[event.key][0], node.y + far * ARROWS[event.key][1]);
    showKeys();
    redraw();
  } else return;
  event.preventDefault();
  event.stopPropagation();
};

// What a name's card offers.
const deedsPart = (id) => {
  const part = make("p", "", "deeds"), name = scene.nodes.get(id);
  const also = (text, does) => part.append(act(text, does), " ");
  const opened = state.open.includes(id), folded = state.fold.includes(id);
  if (asks && data.network.edges.length) also(opened ? "Close what is around it" : "Open what is around it", () => { hide(); toggle("open", id); focusKey(id); });
  if (linesAt(id).length) also(folded ? "Unfold" : "Fold what hangs on it alone", () => { hide(); toggle("fold", id); focusKey(id); });
  if (asks && data.network.edges.length) {
    also("Chain from here", () => { hide(); if (state.chain_to && state.chain_to !== id) choose(id, state.chain_to); else { state.chain_from = id; chosen.chain_from.value = id; say(`Chain from ${nameOf(id)}: now choose “Chain to here” at another name.`); } focusKey(id); });
    also("Chain to here", () => { hide(); if (state.chain_from && state.chain_from !== id) choose(state.chain_from, id); else { state.chain_to = id; chosen.chain_to.value = id; say(`Chain to ${nameOf(id)}: now choose “Chain from here” at another name.`); } focusKey(id); });
  }
  also("Move it", () => startMoving(id));
  if (state.pin.has(id) && name) also("Unpin", () => { hide(); unpin(id); focusKey(id); });
  return part;
};
