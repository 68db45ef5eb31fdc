// A story: views in turn, each with a sentence that rests on claims. Played, printed, scrolled.
import { askWords, ownWords } from "./actions.js";
import { lines } from "./data.js";
import { button, byId, closeDialog, counted, make, named, openDialog, say } from "./elements.js";
import { asSvg } from "./outside.js";
import { focus, scene } from "./scene.js";
import { fit, motion } from "./stage.js";
import { change, checked, replace, view } from "./view.js";

const MOST_CLAIMS = 20, NAMED_CLAIMS = 6;
let at = -1, sheets = null;

const claimLinks = (step) => make("p", { class: "quiet" }, "Rests on ",
  ...step.claims.slice(0, NAMED_CLAIMS).flatMap((id, i) => [i ? ", " : "", make("a", { href: `/claim/${encodeURIComponent(id)}`, target: "_top" }, `claim ${i + 1}`)]),
  step.claims.length > NAMED_CLAIMS ? ` and ${step.claims.length - NAMED_CLAIMS} more` : "");
const told = (i) => make("p", {}, make("b", {}, `${i + 1} of ${view.steps.length} `), named(view.steps[i].text));
const showStep = async (i) => {
  at = i;
  const { steps } = view;
  await replace({ ...checked(steps[i].view), steps });
  fit();
};
const saveStep = () => {
  const own = focus.line ? [lines.get(focus.line)] : scene.shown.lines;
  const claims = [...new Set(own.flatMap((line) => line.live.filter((claim) => !claim.mark).map((claim) => claim.id)))].slice(0, MOST_CLAIMS);
  const { steps: _, ...now } = view;
  return askWords("A step of the story", "Its sentence", "", async (text) => {
    if (!claims.length) throw new Error("A step rests on claims: show or choose a line that has one in public.");
    const words = await ownWords(text, claims);
    closeDialog();
    await change({ steps: [...view.steps, { text: words, claims, view: now }] }, `Step ${view.steps.length + 1} kept.`);
  }, null, make("p", { class: "quiet" }, `It is bound to ${focus.line ? "the line that you chose" : "the lines of the picture"}: ${counted(claims.length, "claim")}. Words that convict must stand in quotation marks, and in one of them.`));
};
/** Play the next step, or another one that lies so many steps on. */
export const play = async (by) => {
  if (!view.steps.length) { say("This view has no steps yet."); return; }
  await showStep(Math.max(0, Math.min(view.steps.length - 1, at + by)));
  const panel = byId("told") ?? make("div", { id: "told" });
  panel.replaceChildren(told(at), claimLinks(view.steps[at]), make("p", { class: "acts" },
    button("Back", () => play(-1), { disabled: at === 0 }), button("Next", () => play(1), { disabled: at === view.steps.length - 1 })));
  byId("picture").prepend(panel);
  say(`Step ${at + 1} of ${view.steps.length}: ${view.steps[at].text}`);
};
/** Return what is printed now: [words, SVG] of each sheet. */
export const sheetsNow = () => sheets ?? [["", asSvg()]];
const printAll = async () => {
  closeDialog();
  const { steps, ...before } = view, made = [];
  motion.on = false; // each picture is taken where its names stand, not on their way
  for (let i = 0; i < steps.length; i += 1) {
    await showStep(i);
    made.push([`${i + 1} of ${steps.length}: ${steps[i].text}`, asSvg()]);
  }
  await replace({ ...before, steps });
  motion.on = true;
  sheets = made;
  print();
  sheets = null;
};
export const openStory = () => openDialog("A story in steps",
  make("ol", { class: "lines" }, ...view.steps.map((step, i) => make("li", {},
    button(named(step.text), () => { closeDialog(); at = i; play(0); }, { class: "plain" }), " ",
    button("Delete", () => { closeDialog(); change({ steps: view.steps.filter((_, one) => one !== i) }, "Step removed."); }, { "aria-label": `Delete step ${i + 1}` })))),
  make("p", { class: "acts" }, button("Keep what is shown as a step", saveStep),
    button("Play", () => { closeDialog(); at = -1; play(1); }, { disabled: !view.steps.length }), button("Print all steps", printAll, { disabled: !view.steps.length })),
  make("p", { class: "quiet" }, "Page Down and Page Up play it. Its address is that of the view; a frame shows it as a page to scroll: Share."));
/** In a frame, show the steps below one another: the one in the middle is drawn. */
export const showScroller = () => {
  const parts = view.steps.map((step, i) => make("section", { "data-step": i, tabindex: 0 }, told(i), claimLinks(step)));
  byId("picture").append(make("div", { id: "scroller" }, ...parts));
  const watch = new IntersectionObserver((seen) => {
    const entry = seen.find((one) => one.isIntersecting);
    if (entry && Number(entry.target.dataset.step) !== at) showStep(Number(entry.target.dataset.step));
  }, { rootMargin: "-45% 0px -45% 0px" });
  for (const part of parts) watch.observe(part);
};
