// Views kept on the server: a short address for as long as the view is as it was kept.
import { fetchJson } from "./data.js";
import { byId, counted, dayWords, make, named } from "./elements.js";
import { checked } from "./view.js";

const FEW = 6;
let kept = null; // what the server answered, and the view as it then was on this page

const as = (whole) => JSON.stringify(checked(whole));
/** Return the address of the kept view below a path, or "" where this view is another one by now. */
export const keptAddress = (open, path = "/explore") => (kept && kept.text === as(open) ? `${path}?view=${kept.id}` : "");
/** Keep a view on the server under its title; return what it answers. Throw its own sentence. */
export const keep = async (open) => {
  kept = await fetchJson("/api/views", { method: "POST", headers: { "Content-Type": "application/json" }, body: as(open) });
  kept.text = as(open);
  return kept;
};
/** Fetch a kept view. */
export const fetchKept = async (id) => {
  const answer = await fetchJson(`/api/views/${encodeURIComponent(id)}`);
  kept = { ...answer, text: "" };
  return checked(answer.view);
};
/** From here on the view is as it was kept: what was left out of it when it was opened is left out. */
export const keptAs = (open) => { if (kept) kept.text = as(open); };

const since = () => {
  const { gone, pairs, lines_gone: fewer, lines_new: more } = kept;
  if (kept.version === kept.version_now) return [" The record has not changed since."];
  const parts = [];
  if (gone.length) parts.push([`${counted(gone.length, "name")} ${gone.length === 1 ? "is" : "are"} no longer in it (`, named(gone.slice(0, FEW).join(", ")), gone.length > FEW ? " and others)" : ")"]);
  if (fewer === null) parts.push(["which lines are gone is not known any more"]);
  else if (fewer) parts.push([`${counted(fewer, "line")} ${fewer === 1 ? "is" : "are"} gone`, ...(pairs.length ? [": between ", ...pairs.slice(0, FEW).flatMap(({ from, to }, i) => [i ? "; " : "", named(from.name), " and ", named(to.name)]), pairs.length > FEW ? " and others" : ""] : [])]);
  if (more) parts.push([`${counted(more, "line")} ${more === 1 ? "is" : "are"} new`]);
  if (!parts.length) return [` The record has changed since (version ${kept.version_now}), and nothing that this view shows.`];
  return [` The record has changed since (version ${kept.version_now}): `, ...parts.flatMap((part, i) => [i ? "; " : "", ...part]), ". ", make("a", { href: "/corrections" }, "What was withdrawn or corrected")];
};
/** Show when this view was kept, and what of it the record has changed since. */
export const showKept = (open) => {
  const holder = byId("kept");
  holder.hidden = !keptAddress(open);
  if (!holder.hidden) holder.replaceChildren(`Kept on ${dayWords(kept.made.slice(0, 10))}, from version ${kept.version} of the data.`, ...since());
};
