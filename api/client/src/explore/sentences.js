// The picture in words: a table of its lines, which is the list on a phone; its legend.
import { settings } from "./data.js";
import { button, byId, capital, counted, dayWords, make, named } from "./elements.js";
import { scene } from "./scene.js";

const CALLED = { helped: "Said to have helped", against: "Said to be against sites", disputed: "Its effect is disputed", neutral: "Tie", denies: "Denied" };
const FIRST_ROWS = 120;
let whole = false, written = "";
const word = (line) => (line.side === "not_confirmed" ? "Not confirmed" : CALLED[line.stroke]);
const SURE = ["one source or one origin", "two independent sources", "official record"];

export const showSentences = (choose) => {
  const { shown, view } = scene;
  const key = JSON.stringify([shown.lines.map((line) => line.id), view.without, shown.weaker.size, whole]);
  if (key === written) return;
  written = key;
  const rank = { helped: 0, disputed: 1, against: 2, denies: 3, neutral: 4 };
  const sorted = [...shown.lines].sort((a, b) => rank[a.stroke] - rank[b.stroke] || b.score - a.score);
  const rows = (whole ? sorted : sorted.slice(0, FIRST_ROWS)).map((line) => {
    const now = shown.weaker.get(line.id) ?? line, falls = shown.fallen.has(line);
    return make("tr", { class: `${line.stroke}${falls ? " falls" : ""}${line.private ? " private" : ""}` },
      make("td", {}, make("span", { class: "called" }, falls ? `Falls without ${view.without}` : word(line))),
      make("th", { scope: "row" }, button(named(capital(line.sentence)), () => choose({ line: line.id }), { class: "plain" })),
      make("td", { "data-label": "Said by" }, named(line.publishers.join("; "))),
      make("td", { "data-label": "How sure" }, line.side === "asserts" ? SURE[now.sure] : "", line.private ? " Private: only you see it." : ""),
      make("td", { "data-label": "First said" }, line.known ? dayWords(line.known) : ""));
  });
  byId("sentences-title").textContent = `The same ${counted(shown.lines.length, "line")} as sentences`;
  byId("rows").replaceChildren(
    rows.length ? make("table", {}, make("caption", { class: "unseen" }, "Lines of the picture"),
      make("thead", {}, make("tr", {}, ...["What it is called", "Line", "Said by", "How sure", "First said"].map((head) => make("th", { scope: "col" }, head)))),
      make("tbody", {}, ...rows)) : make("p", {}, "No lines are shown."),
    !whole && sorted.length > FIRST_ROWS ? button(`Show all ${sorted.length.toLocaleString("en")} lines`, () => { whole = true; showSentences(choose); }) : "",
  );
};
/** Write the legend of the marks that the picture has. */
export const showLegend = () => {
  const { shown, colours } = scene;
  const has = (stroke) => shown.lines.some((line) => line.stroke === stroke && line.side === "asserts");
  const mark = (words, stroke, { width = 1.7, dash = [], hollow = false } = {}) => {
    const canvas = make("canvas", { width: 68, height: 20, "aria-hidden": "true" });
    const ctx = canvas.getContext("2d");
    ctx.scale(2, 2);
    ctx.strokeStyle = stroke;
    ctx.lineWidth = width + (hollow ? 3 : 0);
    ctx.setLineDash(dash);
    ctx.beginPath(); ctx.moveTo(1, 5); ctx.lineTo(33, 5); ctx.stroke();
    if (hollow) { ctx.strokeStyle = colours.page; ctx.lineWidth = width + 0.6; ctx.stroke(); }
    return make("li", {}, canvas, ` ${words}`);
  };
  const { dash, denies } = settings.dashes;
  byId("legend").replaceChildren(...[
    has("helped") && mark("said to have helped", colours.helped), has("against") && mark("against", colours.against),
    has("disputed") && mark("effect disputed", colours.disputed), has("neutral") && mark("tie", colours.neutral),
    shown.denials && mark("denial", colours.denies, { dash: denies }), mark("one source, not verified", colours.neutral, { dash }),
    mark("record, or two sources", colours.neutral, { width: 3 }), shown.private && mark("private, not shared", colours.private),
    scene.view.without && mark("falls", colours.neutral, { hollow: true }),
    scene.plan.note && make("li", { class: "quiet" }, scene.plan.note),
  ].filter(Boolean));
};
