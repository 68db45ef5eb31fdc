// The pointer: over a name or line its card opens; a name that is drawn away is pinned.
const probe = document.createElement("canvas").getContext("2d");
const SLACK = 4; // pixels before a press becomes a drag
const under = (x, y) => {
  const at = { x: x / scale(), y: y / scale() };
  for (const id of scene.nodesShown) {
    const node = scene.nodes.get(id);
    const [left, top, wide, high] = node.frame ?? [0, 0, 0, 0];
    const dx = at.x - node.x + node.home[0], dy = at.y - node.y + node.home[1];
    const framed = node.frame && dx >= left && dx <= left + wide && dy >= top && dy <= top + high;
    if (framed || Math.hypot(node.x - at.x, node.y - at.y) <= node.r + 2) return scene.cards.get(id);
  }
  for (const wide of [3, 9]) {
    probe.lineWidth = wide;
    for (const id of scene.linesShown) {
      if (probe.isPointInStroke(scene.lines.get(id).way, at.x, at.y)) return scene.cards.get(id);
    }
  }
  return null;
};
const pointAt = (event) => {
  const box = stage.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
};
let leaving = 0, drag = null, dragged = false;
stage.addEventListener("pointerdown", (event) => {
  dragged = false;
  if (event.pointerType === "touch" || event.button !== 0) return; // there a finger scrolls
  const [x, y] = pointAt(event), found = under(x, y);
  if (!isNode(found)) return;
  drag = { id: found.id, x, y };
  stage.setPointerCapture(event.pointerId); // the name's card lies in the way
});
stage.addEventListener("pointermove", (event) => {
  const [x, y] = pointAt(event);
  if (drag) {
    if (!dragged && Math.hypot(x - drag.x, y - drag.y) < SLACK) return;
    if (!dragged) { dragged = true; hide(); }
    moveTo(drag.id, x / scale(), y / scale());
    redraw();
    return;
  }
  if (pinned || event.pointerType === "touch") return;
  const found = under(x, y);
  stage.style.cursor = found ? "pointer" : "";
  clearTimeout(leaving);
  if (found && found !== lit) show(found, x, y, false);
  else if (!found && lit) leaving = setTimeout(hide, 350);
});
stage.addEventListener("pointerup", () => {
  if (drag && dragged) pinHere(drag.id);
  drag = null;
});
stage.addEventListener("pointercancel", () => { drag = null; putPins(); redraw(); });
card.addEventListener("pointerenter", () => clearTimeout(leaving));
card.addEventListener("pointerleave", () => { if (!pinned) hide(); });
stage.addEventListener("click", (event) => {
  if (dragged || event.target.closest("#keys")) return;
  const [x, y] = pointAt(event), found = under(x, y);
  if (found) show(found, x, y, true);
  else hide();
});
