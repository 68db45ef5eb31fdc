// What a reader can do with names: add, expand, collapse, hide, pin, mark, note.
import { around, fetchJson, lines, nameOf, names, need, settings } from "./data.js";
import { button, closeDialog, counted, make, openDialog, say } from "./elements.js";
import { focus, scene } from "./scene.js";
import { hangingOn, strongestOf } from "./shown.js";
import { change, view } from "./view.js";

const AT_ONCE = 6;
const quoted = (id) => nameOf(id).slice(0, 80);

/** Add names, at most as many as a page draws fluently; say what was left out. */
export const add = async (ids, words) => {
  const unknown = await need(ids);
  const known = ids.filter((id) => names.has(id));
  const all = [...new Set([...view.names, ...known])], kept = strongestOf(all);
  const over = all.length - kept.length;
  await change({ names: kept, hidden: view.hidden.filter((id) => !known.includes(id)) }, [
    words ?? `${counted(known.length, "name")} added.`,
    over ? `A page draws at most ${settings.most.toLocaleString("en")} names fluently: it shows the strongest, ${counted(over, "name")} fewer than you asked for.` : "",
    unknown.length ? `${counted(unknown.length, "name")} of the view ${unknown.length === 1 ? "is" : "are"} not in this record.` : "",
  ].filter(Boolean).join(" "));
};
/** Return the names an action is about: those selected, or the one that is looked at. */
export const subjects = () => (focus.selected.size ? [...focus.selected] : focus.name ? [focus.name] : []);

export const expand = async (ids, type = "") => {
  const there = new Set(view.names), fresh = [];
  let rest = 0;
  for (const id of ids) {
    const found = around(id, there, type).map(([other]) => other);
    const taken = found.slice(0, AT_ONCE);
    rest += found.length - taken.length;
    for (const other of taken) { there.add(other); fresh.push(other); }
  }
  if (!fresh.length) { say(ids.length ? `Nothing more is joined to ${quoted(ids[0])}.` : "Choose a name first."); return; }
  await add(fresh, `${counted(fresh.length, "name")} added around ${quoted(ids[0])}, the strongest first${rest ? `; ${rest} more are joined to it` : ""}.`);
};
export const collapse = async (ids) => {
  const gone = new Set(ids.flatMap((id) => hangingOn(id, scene.shown)));
  if (!gone.size) { say(`Nothing hangs on ${quoted(ids[0])} alone.`); return; }
  await change({ names: view.names.filter((id) => !gone.has(id)) }, `${counted(gone.size, "name")} removed that hung on ${quoted(ids[0])} alone.`);
};
export const hide = async (ids) => {
  if (!ids.length) return;
  focus.selected.clear();
  await change({ hidden: [...new Set([...view.hidden, ...ids])] }, `${ids.length === 1 ? quoted(ids[0]) : counted(ids.length, "name")} hidden.`);
};
export const unhide = () => change({ hidden: [] }, "Everything hidden is shown again.");
export const keepOnly = (ids) => {
  const kept = new Set(ids);
  focus.selected.clear();
  return change({ names: view.names.filter((id) => kept.has(id)) }, `${counted(ids.length, "name")} kept, the others removed.`);
};
export const pin = async (ids, [x, y] = []) => {
  const own = { ...(view.pins[view.layout] ?? {}) };
  const unpinning = x === undefined && ids.every((id) => own[id]);
  for (const id of ids) {
    const place = scene.plan.places.get(id);
    if (unpinning) delete own[id];
    else if (place) own[id] = x === undefined ? [Math.round(place.x), Math.round(place.y)] : [Math.round(x), Math.round(y)];
  }
  await change({ pins: { ...view.pins, [view.layout]: own } }, `${ids.length === 1 ? quoted(ids[0]) : counted(ids.length, "name")} ${unpinning ? "no longer pinned" : "pinned"}.`);
};
export const nudge = (ids, dx, dy) => {
  const place = scene.plan.places.get(ids[0]);
  return place ? pin([ids[0]], [place.x + dx, place.y + dy]) : null;
};
export const mark = async (id) => {
  const marks = view.marks.includes(id) ? view.marks.filter((one) => one !== id) : [...view.marks, id].slice(-2);
  await change({ marks }, marks.length === 2 ? "Two names are marked: C shows the chain between them." : `${quoted(id)} ${marks.includes(id) ? "marked" : "no longer marked"}.`);
};
export const leaveOut = (publisher) => {
  const back = view.without === publisher;
  if (!back) { focus.name = ""; focus.line = ""; focus.selected.clear(); } // what falls takes the place of a card
  return change({ without: back ? "" : publisher }, back ? `${publisher} put back.` : "");
};
/** Return a reader's words as the server takes them: on one line, convicting nobody. Throw an Error. */
export const ownWords = async (text, claims = []) => {
  const query = new URLSearchParams([["text", text], ...claims.map((claim) => ["claim", claim])]);
  const answer = await fetchJson(`/api/explore/words?${query}`);
  if (answer.refused) throw new Error(answer.refused);
  return answer.text;
};
/** Return a view from elsewhere without those of its words that the server refuses, and how many. */
export const withoutConvicting = async (given) => {
  let refused = 0;
  const passes = async (text, claims) => {
    try { return await ownWords(text, claims); } catch { refused += 1; return ""; }
  };
  const title = given.title && await passes(given.title);
  const notes = [], steps = [];
  for (const [x, y, text] of given.notes) { const words = await passes(text); if (words) notes.push([x, y, words]); }
  for (const step of given.steps) {
    const text = step.claims.length ? await passes(step.text, step.claims) : "";
    if (!step.claims.length) refused += 1;
    const [own] = await withoutConvicting({ ...step.view, steps: [] });
    if (text) steps.push({ ...step, text, view: own });
  }
  return [{ ...given, title, notes, steps }, refused];
};
/** Ask for words in a dialog; `use` gets them; `other` is a second way to keep them: [its name, use]. */
export const askWords = (title, label, before, use, other, ...more) => {
  const field = make("input", { type: "text", maxlength: 200, value: before, required: true, "aria-label": label });
  const fault = make("p", { role: "alert", class: "fault" });
  const take = async (with_) => {
    try {
      await with_(field.value.trim());
    } catch (error) {
      fault.textContent = error.message;
    }
  };
  const form = make("form", { onsubmit: (event) => { event.preventDefault(); take(use); } },
    make("label", {}, label, " ", field), " ", make("button", {}, "Keep"), " ",
    other ? button(other[0], () => field.reportValidity() && take(other[1])) : null, fault);
  openDialog(title, form, ...more);
  field.focus();
};
export const note = (at, place = -1) => askWords(
  place < 0 ? "A note on the picture" : "Change the note", "Your words", place < 0 ? "" : view.notes[place][2],
  async (text) => {
    const words = await ownWords(text), own = [Math.round(at[0]), Math.round(at[1]), words];
    closeDialog();
    await change({ notes: place < 0 ? [...view.notes, own] : view.notes.map((one, i) => (i === place ? own : one)) }, "Note kept.");
  },
  null,
  place < 0 ? null : button("Remove the note", () => { closeDialog(); change({ notes: view.notes.filter((_, i) => i !== place) }, "Note removed."); }),
  make("p", { class: "quiet" }, "It is yours, and says so to nobody but those with whom you share the view. Words that convict are refused, as in titles."),
);
export const moveNote = (place, [x, y]) => change({ notes: view.notes.map((one, i) => (i === place ? [Math.round(x), Math.round(y), one[2]] : one)) }, "Note moved.");
/** Return the names at both ends of a line. */
export const endsOf = (id) => { const line = lines.get(id); return line ? [line.from, line.to] : []; };
