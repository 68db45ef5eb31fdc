// Drawings that can be moved: each element marked data-move holds a drawing, or a picture whose SVG
// is at that address; the buttons stand before it, so that nothing on the page moves. With data-axis="x" (a timeline) it is stretched along its days alone.
// Without this script the drawing stands still, and the table beneath has all that is in it.
import { select } from "d3-selection";
import { zoom, zoomIdentity } from "d3-zoom";

const FURTHEST = 24, STEP = 1.6, PAN = 60;
const dark = matchMedia("(prefers-color-scheme: dark)");
async function drawn(box) {
  if (!box.dataset.move) return box.querySelector("svg");
  const mark = box.dataset.move.includes("?") ? "&" : "?";
  const answer = await fetch(`${box.dataset.move}${dark.matches ? `${mark}theme=dark` : ""}`);
  if (!answer.ok) return null;
  const svg = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
  if (svg.localName !== "svg") return null;
  return document.importNode(svg, true);
}

/** Return what keeps its size while the drawing grows, each with the point about which it does. */
function fixed(whole) {
  const marks = [...whole.querySelectorAll("[data-id]")];
  const words = [...whole.querySelectorAll("text")].filter((text) => !text.closest("[data-id]"));
  return [
    ...marks.map((it) => { const { x, y, width, height } = it.getBBox(); return [it, x + width / 2, y + height / 2]; }),
    ...words.map((it) => [it, Number(it.getAttribute("x")), Number(it.getAttribute("y"))]),
  ];
}

function link(mark) {
  const anchor = document.createElementNS("http://www.w3.org/2000/svg", "a");
  anchor.setAttribute("href", `/entity/${encodeURIComponent(mark.dataset.id)}`);
  anchor.setAttribute("tabindex", "-1"); // the table has them all
  anchor.append(...mark.childNodes);
  mark.append(anchor);
}

async function enhance(box) {
  const svg = await drawn(box).catch(() => null);
  if (!svg) return;
  if (!svg.isConnected) box.replaceChildren(svg);
  const along = box.dataset.axis === "x";
  const whole = document.createElementNS("http://www.w3.org/2000/svg", "g");
  whole.append(...svg.childNodes);
  svg.append(whole);
  const only = box.dataset.only ? new Set(JSON.parse(box.dataset.only)) : null;
  for (const mark of whole.querySelectorAll("[data-id]")) {
    link(mark);
    if (only && !only.has(mark.dataset.id)) mark.setAttribute("opacity", ".18");
  }
  // Outlines stay as thin as they were.
  for (const path of whole.querySelectorAll("path")) if (!path.closest("[data-id]")) path.setAttribute("vector-effect", "non-scaling-stroke");
  const { width, height } = svg.viewBox.baseVal;
  const parts = fixed(whole);
  const moved = ({ transform: { x, y, k } }) => {
    whole.setAttribute("transform", along ? `translate(${x} 0) scale(${k} 1)` : `translate(${x} ${y}) scale(${k})`);
    for (const [it, cx, cy] of parts) {
      it.setAttribute("transform", along ? `translate(${cx} 0) scale(${1 / k} 1) translate(${-cx} 0)` : `translate(${cx} ${cy}) scale(${1 / k}) translate(${-cx} ${-cy})`);
    }
    box.dataset.zoomed = String(k > 1);
    box.dispatchEvent(new CustomEvent("moved", { detail: { from: -x / k / width, to: (width - x) / k / width } }));
  };
  const zooming = zoom()
    .scaleExtent([1, FURTHEST])
    .extent([[0, 0], [width, height]])
    .translateExtent([[0, 0], [width, height]])
    // The page scrolls over a drawing at rest: with Ctrl, two fingers, or once it is enlarged it moves.
    .filter((event) => {
      if (event.type === "wheel") return event.ctrlKey || document.activeElement === svg;
      if (event.touches) return event.touches.length > 1 || box.dataset.zoomed === "true";
      return !event.button && !event.ctrlKey;
    })
    .on("zoom", moved);
  const surface = select(svg).call(zooming).on("dblclick.zoom", null);
  const by = (factor) => surface.call(zooming.scaleBy, factor);
  const rest = () => surface.call(zooming.transform, zoomIdentity);
  svg.setAttribute("tabindex", "0");
  svg.setAttribute("role", "group"); // no longer an image: its marks are links
  svg.addEventListener("keydown", (event) => {
    const act = {
      "+": () => by(STEP), "=": () => by(STEP), "-": () => by(1 / STEP), 0: rest,
      ArrowLeft: () => surface.call(zooming.translateBy, PAN, 0), ArrowRight: () => surface.call(zooming.translateBy, -PAN, 0),
      ArrowUp: () => surface.call(zooming.translateBy, 0, PAN), ArrowDown: () => surface.call(zooming.translateBy, 0, -PAN),
    }[event.key];
    if (!act || (event.key.startsWith("Arrow") && box.dataset.zoomed !== "true")) return;
    event.preventDefault();
    act();
  });
  const tools = box.previousElementSibling;
  const acts = { closer: () => by(STEP), farther: () => by(1 / STEP), whole: rest };
  for (const [act, run] of Object.entries(acts)) tools.querySelector(`[data-act=${act}]`).addEventListener("click", run);
  if (along) period(box, tools.querySelector("[data-act=days]"));
  box.dataset.ready = "yes";
}

/** Let a button list the days that are in sight, by the form of the page. */
function period(box, show) {
  const first = Date.parse(box.dataset.first), last = Date.parse(box.dataset.last);
  const form = document.getElementById(box.dataset.form);
  let days = ["", ""];
  show.addEventListener("click", () => {
    [form.elements.since.value, form.elements.until.value] = days;
    form.requestSubmit();
  });
  box.addEventListener("moved", ({ detail }) => {
    days = [detail.from, detail.to].map((share) => new Date(first + share * (last - first)).toISOString().slice(0, 10));
    show.textContent = `List ${days.join(" to ")}`;
  });
}

document.querySelectorAll("[data-move]").forEach(enhance);
