// The column beside the picture: the name or line chosen, what falls without a source, a chain.
import { around, fetchJson, lines, linesAt, nameOf, names, settings } from "./data.js";
import { button, byId, capital, counted, dayWords, make, named } from "./elements.js";
import { collapse, expand, hide, keepOnly, leaveOut, mark, pin } from "./actions.js";
import { focus, scene } from "./scene.js";
import { change, view } from "./view.js";

const card = byId("card");
const sureWords = (line) => line.side === "denies" ? "a denial" : line.side === "not_confirmed" ? "not confirmed" : line.standing;
const lineButton = (line, choose) => button(capital(line.sentence), () => choose({ line: line.id }), { class: "plain" });
const PRIVATE = "Private: only you see it.";

const ofName = (id, choose) => {
  const name = names.get(id), there = scene.shown.there;
  const own = scene.shown.lines.filter((line) => line.from === id || line.to === id);
  const more = around(id, there).length;
  const types = new Map();
  for (const line of linesAt(id)) {
    const other = line.from === id ? line.to : line.from;
    if (!there.has(other)) types.set(line.type, (types.get(line.type) ?? new Set()).add(other));
  }
  return [
    make("p", { class: "kicker" }, name.kind.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase()),
    make("h2", {}, named(name.name)),
    name.private ? make("p", { class: "private" }, PRIVATE) : null,
    name.note ? make("p", {}, named(name.note)) : null,
    make("p", { class: "acts" },
      button("Expand", () => expand([id]), { disabled: !more, "aria-keyshortcuts": "E" }),
      button("Collapse", () => collapse([id])), button("Hide", () => hide([id])),
      button(scene.plan.places.get(id)?.pinned ? "Unpin" : "Pin", () => pin([id])),
      button(view.marks.includes(id) ? "Unmark" : "Mark for a chain", () => mark(id))),
    make("p", { class: "quiet" }, more ? `${counted(more, "more name")} joined to it.` : "Nothing more is joined to it."),
    types.size ? make("details", {}, make("summary", {}, "Expand by one kind of line"), make("ul", { class: "lines" },
      ...[...types].sort((a, b) => b[1].size - a[1].size).map(([type, others]) => make("li", {}, button(settings.types[type], () => expand([id], type), { class: "plain" }), ` ${others.size}`)))) : null,
    make("h3", {}, counted(own.length, "line")),
    make("ul", { class: "lines" }, ...own.slice(0, 40).map((line) => make("li", { class: line.stroke }, lineButton(line, choose), " ", make("small", {}, sureWords(line))))),
    own.length > 40 ? make("p", { class: "quiet" }, `${own.length - 40} more stand in the table below.`) : null,
    make("p", {}, make("a", { href: `/entity/${encodeURIComponent(id)}` }, "Everything said of it")),
  ];
};
const claimPart = (claim) => make("li", { class: claim.polarity },
  claim.polarity !== "asserts" ? make("b", {}, claim.polarity === "denies" ? "Denied: " : "Not confirmed: ") : null,
  make("b", {}, named(claim.source.publisher)), `, ${claim.locator}, ${dayWords(claim.stated_on)}`,
  claim.mark ? make("span", { class: "private" }, claim.mark) : null,
  make("span", { class: "words" }, named(claim.quote ? `“${claim.translation || claim.quote}”` : claim.translation || claim.paraphrase || claim.sentence)),
  make("small", {}, [claim.state === "current" ? "" : claim.state.replaceAll("_", " "), `Asked: ${claim.reply}`].filter(Boolean).join("; ")),
  " ", make("a", { href: `/claim/${encodeURIComponent(claim.id)}` }, "the claim"));
const others = (line, choose) => {
  const own = scene.shown.lines.filter((one) => one !== line && new Set([one.from, one.to, line.from, line.to]).size === 2);
  return own.length ? [make("h3", {}, "Also between the two"), make("ul", { class: "lines" }, ...own.map((one) => make("li", { class: one.stroke }, lineButton(one, choose), " ", make("small", {}, sureWords(one)))))] : [];
};
const ofLine = (id, choose) => {
  const line = lines.get(id), now = scene.shown.weaker.get(id) ?? line;
  const list = make("ol", { class: "claims" }, make("li", {}, "…"));
  const query = new URLSearchParams({ from: line.from, type: line.type, to: line.to });
  fetchJson(`/api/link?${query}`).then((link) => {
    list.replaceChildren(...link.claims.map(claimPart));
    list.dataset.ready = "yes";
  }, (error) => list.replaceChildren(make("li", {}, error.message)));
  return [
    make("p", { class: "kicker" }, "The line you chose"),
    make("h2", {}, named(capital(line.sentence))),
    line.private ? make("p", { class: "private" }, PRIVATE) : null,
    make("p", { class: "quiet" }, sureWords({ ...line, ...now })),
    line.why ? make("p", { class: "quiet" }, named(line.why)) : null,
    make("h3", {}, "Who says so"), list,
    ...others(line, choose),
    make("p", { class: "acts" }, ...[line.from, line.to].map((end) => button(named(nameOf(end).slice(0, 60)), () => choose({ name: end })))),
    ...(line.publishers.length ? [make("h3", {}, "Without a source"), make("p", { class: "acts" }, ...line.publishers.slice(0, 4).map((publisher) => button(
      `Without ${publisher}`, () => leaveOut(publisher), { "aria-pressed": String(view.without === publisher) })))] : []),
  ];
};
const ofLoss = (choose) => {
  const { shown } = scene;
  const fallen = [...shown.fallen], weaker = [...shown.weaker.values()];
  return [
    make("p", { class: "kicker" }, "Without ", named(view.without)),
    make("h2", {}, "What falls, and what only grows weaker"),
    make("h3", {}, `${counted(fallen.length, "line")} fall${fallen.length === 1 ? "s" : ""}: nobody else says ${fallen.length === 1 ? "it" : "them"}`),
    make("ul", { class: "lines fallen" }, ...fallen.slice(0, 60).map((line) => make("li", {}, lineButton(line, choose)))),
    make("h3", {}, `${counted(weaker.length, "line")} lose${weaker.length === 1 ? "s" : ""} a source and stand${weaker.length === 1 ? "s" : ""}`),
    make("ul", { class: "lines" }, ...weaker.slice(0, 60).map((one) => make("li", {}, lineButton(lines.get(one.id), choose), " ", make("small", {}, sureWords({ ...lines.get(one.id), ...one }))))),
    make("p", { class: "acts" }, button("Put it back", () => leaveOut(view.without), { "aria-keyshortcuts": "Escape" })),
  ];
};
const ofChain = (choose) => {
  const { path } = focus.chain;
  return [
    make("p", { class: "kicker" }, `The ${view.chain} chain`),
    make("h2", {}, named(nameOf(view.marks[0])), " to ", named(nameOf(view.marks[1]))),
    make("p", {}, path.stated_whole_by.length ? `One source states all of it: ${path.stated_whole_by.map((source) => source.publisher).join(", ")}.` : "No single source states the whole."),
    path.steps.every((step) => step.step) ? null : make("p", {}, "No steps alone lead from one to the other. This way goes by ties that are context, such as an office, kin or a place: it is no chain of evidence."),
    make("ol", { class: "lines" }, ...path.steps.map((step, i) => {
      const id = `${step.from.id}.${step.type}.${step.to.id}.asserts`;
      return make("li", { class: i === path.weakest && path.steps.length > 1 ? "weakest" : "" },
        lines.has(id) ? lineButton(lines.get(id), choose) : named(capital(step.sentence)), " ",
        make("small", {}, `${step.standing}${i === path.weakest && path.steps.length > 1 ? "; the weakest step" : ""}${step.denies ? `; ${counted(step.denies, "denial")}` : ""}${step.step ? "" : "; context"}`));
    })),
    make("p", { class: "acts" }, button("Close the chain", () => change({ chain: "" }, "The chain is closed."))),
  ];
};
const ofSeveral = () => {
  const ids = [...focus.selected];
  return [
    make("p", { class: "kicker" }, "Selected"), make("h2", {}, counted(ids.length, "name")),
    make("p", { class: "acts" }, button("Expand", () => expand(ids)), button("Hide", () => hide(ids)), button("Pin", () => pin(ids)),
      button("Keep only these", () => keepOnly(ids)), button("Clear", () => { focus.selected.clear(); change({}, "Nothing is selected."); })),
    make("ul", { class: "lines" }, ...ids.map((id) => make("li", {}, named(nameOf(id))))),
  ];
};
const ofNothing = () => [
  make("p", { class: "kicker nothing" }, "Nothing chosen"),
  make("p", {}, "Point at a name or a line; press to keep its card here. A line is a claim, not a finding of guilt."),
];
/** Show what belongs beside the picture now. */
export const showCard = (choose) => {
  const inside = card.contains(document.activeElement);
  const parts = focus.selected.size ? ofSeveral()
    : focus.line && lines.has(focus.line) ? ofLine(focus.line, choose)
      : focus.name && names.has(focus.name) ? ofName(focus.name, choose)
        : focus.chain ? ofChain(choose)
          : view.without ? ofLoss(choose) : ofNothing();
  card.replaceChildren(...parts.filter(Boolean));
  if (inside) card.focus({ preventScroll: true });
};
