// The column of filters: kinds of names and lines, how sure, by which day, without which source.
import { names, settings } from "./data.js";
import { byId, button, counted, dayWords, make } from "./elements.js";
import { leaveOut } from "./actions.js";
import { publishersOf } from "./shown.js";
import { change, replace } from "./view.js";

const SURE = ["everything said", "2 independent sources", "official record"];
const FEW = 7;
let open = { types: false, sources: false };

const swatch = (kind) => {
  const box = make("i", { class: `swatch kind-${kind}${settings.kinds[kind].square ? " square" : ""}`, "aria-hidden": "true" });
  return box;
};
const toggled = (list, item) => (list.includes(item) ? list.filter((one) => one !== item) : [...list, item]);
const choice = (name, words, count, checked, onchange, mark = "") => make("label", { class: "choice" },
  make("input", { type: "checkbox", name, checked, onchange }), mark, make("span", {}, words), make("b", {}, count.toLocaleString("en")));
/** Put children in, and give the focus back to the field that had it. */
const refill = (holder, children) => {
  const had = holder.contains(document.activeElement) ? [...holder.querySelectorAll("input, button, summary")].indexOf(document.activeElement) : -1;
  holder.replaceChildren(...children);
  if (had >= 0) holder.querySelectorAll("input, button, summary")[had]?.focus();
};
const count = (items, key) => {
  const counts = new Map();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};
const folded = (items, name, words) => {
  if (items.length <= FEW) return items;
  const more = make("details", { open: open[name] || undefined, ontoggle: (event) => { open = { ...open, [name]: event.target.open }; } },
    make("summary", {}, `${items.length - FEW} ${words}`), ...items.slice(FEW));
  return [...items.slice(0, FEW), more];
};

export const showFilters = (view, shown) => {
  const kinds = count(shown.inLayout, (id) => names.get(id).kind);
  refill(byId("kinds"), Object.keys(settings.kinds).filter((kind) => kinds.has(kind)).map((kind) => choice(
    kind, settings.kinds[kind].plural, kinds.get(kind), !view.kinds.includes(kind),
    () => change({ kinds: toggled(view.kinds, kind) }, `${settings.kinds[kind].plural} ${view.kinds.includes(kind) ? "shown" : "hidden"}.`), swatch(kind),
  )));
  const types = [...count(shown.among, (line) => line.type)].sort((a, b) => b[1] - a[1]);
  refill(byId("types"), folded(types.map(([type, lines]) => choice(
    type, settings.types[type], lines, !view.types.includes(type), () => change({ types: toggled(view.types, type) }, "Kinds of line changed."),
  )), "types", "more kinds of line"));
  const least = [0, 1, 2].map((sure) => shown.said.filter((line) => line.side === "asserts" && line.sure >= sure).length);
  const sure = byId("sure");
  const had = sure.contains(document.activeElement);
  sure.replaceChildren(make("legend", {}, "How sure"), ...SURE.map((words, i) => make("label", { class: "choice" },
    make("input", { type: "radio", name: "sure", value: i, checked: view.sure === i, onchange: () => change({ sure: i }, `Shown: ${words}.`) }),
    make("span", {}, words), make("b", {}, least[i].toLocaleString("en")))));
  if (had) sure.querySelector("input:checked")?.focus();
  showDays(view, shown);
  const publishers = publishersOf(shown);
  const rows = publishers.map(({ publisher, fall }) => make("li", {}, button(
    make("bdi", {}, publisher), () => leaveOut(publisher), { "aria-pressed": String(view.without === publisher), class: "source" },
  )));
  rows.forEach((row, i) => row.firstChild.append(make("span", {}, publishers[i].fall ? `${counted(publishers[i].fall, "line")} fall${publishers[i].fall === 1 ? "s" : ""}` : "none falls")));
  const shownRows = rows.slice(0, FEW);
  const at = publishers.findIndex(({ publisher }) => publisher === view.without);
  if (at >= FEW) shownRows.unshift(rows[at]);
  const rest = rows.slice(FEW).filter((row) => !shownRows.includes(row));
  refill(byId("publishers"), rest.length ? [...shownRows, make("li", {}, make("details", { open: open.sources || undefined, ontoggle: (event) => { open = { ...open, sources: event.target.open }; } },
    make("summary", {}, `${rest.length} more publishers`), make("ul", {}, ...rest)))] : shownRows);
};

let months = [];
const showDays = (view, shown) => {
  const known = shown.among.map((line) => line.known).filter(Boolean).sort();
  const slider = byId("day");
  slider.disabled = known.length < 2;
  if (known.length < 2) { byId("day-words").textContent = ""; byId("days").replaceChildren(); return; }
  months = [];
  const last = known.at(-1).slice(0, 7);
  // Most was said lately: what is older than ten years before the last day is one step.
  const begin = [known[0].slice(0, 7), `${Number(last.slice(0, 4)) - 10}-01`].sort().at(-1);
  for (let [year, month] = begin.split("-").map(Number); months.at(-1) !== last; month += 1) {
    if (month > 12) { month = 1; year += 1; }
    months.push(`${year}-${String(month).padStart(2, "0")}`);
  }
  slider.max = months.length - 1;
  const at = view.day ? Math.max(0, months.findIndex((month) => month >= view.day.slice(0, 7))) : months.length - 1;
  if (document.activeElement !== slider || !view.day) slider.value = at;
  byId("day-words").textContent = view.day ? `to ${dayWords(view.day)}` : "today";
  slider.setAttribute("aria-valuetext", byId("day-words").textContent);
  const bars = 26, sums = Array(bars).fill(0);
  for (const day of known) {
    const month = Math.max(0, months.indexOf(day.slice(0, 7)));
    sums[Math.min(bars - 1, Math.floor(month / months.length * bars))] += 1;
  }
  const most = Math.max(...sums);
  byId("days").replaceChildren(...sums.map((sum) => {
    const bar = make("i");
    bar.style.height = `${Math.round(2 + 18 * sum / most)}px`;
    return bar;
  }));
};
const dayAt = () => {
  const month = months[Number(byId("day").value)];
  if (!month || month === months.at(-1)) return "";
  const [year, number] = month.split("-").map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
};
let before = null;
export const connectDays = (current) => {
  byId("day").addEventListener("input", () => { before ??= current().day; replace({ day: dayAt() }); });
  byId("day").addEventListener("change", () => {
    const day = dayAt();
    if (before !== null) replace({ day: before });
    before = null;
    change({ day }, day ? `Shown: what had been said by ${dayWords(day)}, as it is known today.` : "Everything said until today is shown.");
  });
};
