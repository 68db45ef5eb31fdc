// A chart of the answer's table: bars or a line, drawn from the cells that the page shows.
const SVG = "http://www.w3.org/2000/svg";
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DAY = /^\d{4}(?:-\d\d){0,2}/;
const MOST = 60, MONTHS = 48;
const ROWS = "number of rows";
const WIDTH = 720, NARROWEST = 300, WIDEST = 832, BAR = 22, HEIGHT = 300, LETTER = 7.4; // in px

function element(name, attributes = {}, text = "") {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

const short = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/**
 * Return the columns of a table, and which rows are denied. A heading says in data-chart what its column is: number,
 * day (each cell has it in data-day), kind or name, or nothing where it is not charted (ids of claims, positions).
 * A row is denied where it is marked, or its column with data-denies counts a denial. Where no heading says so, a column of numbers is one whose every text is a number.
 */
function readTable(table) {
  const rows = [...table.tBodies[0].rows];
  const columns = [...table.tHead.rows[0].cells].filter((cell) => !cell.hasAttribute("data-denied")).map((cell, at) => {
    const texts = rows.map((row) => row.cells[at].textContent.trim()), days = rows.map((row) => row.cells[at].dataset.day ?? row.cells[at].textContent.trim());
    const allNumbers = texts.some(Boolean) && texts.every((text) => !text || NUMBER.test(text));
    const { chart } = cell.dataset;
    return {
      name: cell.textContent, texts, days,
      isNumber: chart === undefined ? allNumbers : chart === "number",
      isDay: chart === undefined ? !allNumbers && texts.every((text) => DAY.exec(text)?.[0] === text) : chart === "day",
      isOffered: chart !== "",
      isDenials: cell.hasAttribute("data-denies"),
    };
  });
  const denials = columns.find((it) => it.isDenials);
  return { columns, denied: rows.map((row, at) => row.classList.contains("denied-row") || Number(denials?.texts[at]) > 0) };
}

const monthOf = (at) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
const wordsOf = (period) => (period.length === 4 ? period : new Date(`${period}-01T00:00Z`).toLocaleString("en", { month: "short", year: "numeric", timeZone: "UTC" }));

/** Return [period, rows, denied] for every month, or every year where the days span long or lack a month; none is left out. */
function periods({ days }, denied) {
  const dated = days.map((day, at) => [DAY.exec(day)?.[0] ?? "", denied[at]]).filter(([day]) => day);
  const months = dated.map(([day]) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1);
  const first = Math.min(...months), last = Math.max(...months), years = dated.map(([day]) => Number(day.slice(0, 4)));
  const byMonth = dated.every(([day]) => day.length >= 7) && last - first < MONTHS;
  const counted = new Map();
  if (byMonth) for (let at = first; at <= last; at += 1) counted.set(monthOf(at), [0, false]);
  else for (let year = Math.min(...years); year <= Math.max(...years); year += 1) counted.set(String(year).padStart(4, "0"), [0, false]);
  for (const [day, isDenied] of dated) {
    const period = day.slice(0, byMonth ? 7 : 4), [n, wasDenied] = counted.get(period);
    counted.set(period, [n + 1, wasDenied || isDenied]);
  }
  return [...counted].map(([period, [n, isDenied]]) => [wordsOf(period), n, isDenied]);
}

/** Return a day as months since the year 0; one without a month as the beginning of its year. */
const timeOf = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1) + Number(day.slice(8, 10) || 1) / 31;

/** Return [label, value, denied, time] for a chart, without time where each stands as far from the next; rows of one label, month or year are counted where no column is chosen. */
function points({ columns, denied }, label, value) {
  const { texts, days, isDay } = columns[label];
  if (value < 0) {
    if (isDay) return periods(columns[label], denied);
    const counted = new Map();
    texts.forEach((text, at) => {
      const [n, isDenied] = counted.get(text) ?? [0, false];
      counted.set(text, [n + 1, isDenied || denied[at]]);
    });
    return [...counted].map(([text, [n, isDenied]]) => [text, n, isDenied]).sort(([, one], [, other]) => other - one);
  }
  const rows = texts.map((text, at) => ({ text, day: days[at], number: columns[value].texts[at], isDenied: denied[at] }));
  if (isDay) rows.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  return rows.filter(({ day, number }) => NUMBER.test(number) && (day || !isDay)).map(({ text, day, number, isDenied }) => [text, Number(number), isDenied, isDay ? timeOf(day) : NaN]);
}

function bars(data, width) {
  const top = Math.max(0, ...data.map(([, n]) => n)), low = Math.min(0, ...data.map(([, n]) => n)), span = top - low || 1;
  const left = Math.min(240, width * 0.42), letters = Math.floor((left - 8) / LETTER);
  const x = (n) => left + ((n - low) / span) * (width - left - 70);
  const high = data.length * BAR + 8;
  const svg = element("svg", { viewBox: `0 0 ${width} ${high}`, width, height: high, role: "img", class: "chart" });
  data.forEach(([label, n, denied], at) => {
    const y = at * BAR + 4;
    const name = element("text", { x: left - 8, y: y + 14, "text-anchor": "end" }, short(label || "(empty)", letters));
    name.append(element("title", {}, label));
    svg.append(
      name,
      element("rect", { x: Math.min(x(0), x(n)), y: y + 2, width: Math.max(1, Math.abs(x(n) - x(0))), height: BAR - 8, class: denied ? "denied" : "" }),
      element("text", { x: Math.max(x(n), x(0)) + 6, y: y + 14, class: "value" }, n.toLocaleString("en")),
    );
  });
  return svg;
}

function line(data, width) {
  const top = Math.max(0, ...data.map(([, n]) => n)), low = Math.min(0, ...data.map(([, n]) => n)), span = top - low || 1;
  const y = (n) => HEIGHT - 60 - ((n - low) / span) * (HEIGHT - 90);
  const times = data.map(([, , , time], at) => (Number.isFinite(time) ? time : at)), first = times[0] ?? 0, last = times.at(-1) ?? 0;
  const x = (at) => 60 + ((times[at] - first) * (width - 90)) / (last - first || 1);
  const svg = element("svg", { viewBox: `0 0 ${width} ${HEIGHT}`, width, height: HEIGHT, role: "img", class: "chart" });
  for (const n of new Set([low, top])) {
    svg.append(
      element("path", { d: `M60 ${y(n)}H${width - 30}`, class: "rule" }),
      element("text", { x: 52, y: y(n) + 4, "text-anchor": "end", class: "value" }, n.toLocaleString("en")),
    );
  }
  svg.append(element("path", { d: data.map(([, n], at) => `${at ? "L" : "M"}${x(at).toFixed(1)} ${y(n).toFixed(1)}`).join(""), class: "line" }));
  let named = -Infinity; // where the last label stands
  data.forEach(([label, n, denied], at) => {
    const point = element("circle", { cx: x(at), cy: y(n), r: 4, class: denied ? "denied" : "" });
    point.append(element("title", {}, `${label}: ${n.toLocaleString("en")}`));
    svg.append(point);
    const words = short(label, 16);
    if (x(at) - named < 110 || x(at) + (words.length * LETTER) / 2 > width) return;
    named = x(at);
    svg.append(element("text", { x: x(at), y: HEIGHT - 34, "text-anchor": "middle" }, words));
  });
  return svg;
}

function choice(words, names, chosen) {
  const label = document.createElement("label"), select = document.createElement("select");
  select.append(...names.map(([value, name]) => new Option(name, value, false, value === chosen)));
  label.append(`${words} `, select);
  return [label, select];
}

/**
 * Return a chart of a table with its choices; null where there is nothing to compare. `label` and `value` are the
 * places of the columns that it begins with (value -1 counts rows); it shows `most` bars, and a `note` beneath.
 */
export function chartOf(table, { label: ofLabels, value: ofValues, most = MOST, note = "" } = {}) {
  const read = readTable(table), { columns } = read;
  const offered = columns.map((it, at) => [String(at), it.name]).filter(([at]) => columns[at].isOffered);
  if (table.tBodies[0].rows.length < 2 || !offered.length) return null;
  const isFirst = (wanted) => columns.findIndex((it) => it.isOffered && wanted(it));
  const number = ofValues ?? isFirst((it) => it.isNumber), name = ofLabels ?? Math.max(Number(offered[0][0]), isFirst((it) => !it.isNumber));
  const numbers = offered.filter(([at]) => columns[at].isNumber);
  const width = Math.max(NARROWEST, Math.min(WIDEST, table.parentElement.clientWidth || WIDTH));
  const [ofLabel, label] = choice("Of", offered, String(name));
  const [ofValue, value] = choice("show", [...numbers, ["-1", ROWS]], String(number));
  const [ofForm, form] = choice("as", [["bars", "bars"], ["line", "a line"]], columns[name].isDay ? "line" : "bars");
  const figure = document.createElement("figure"), choices = document.createElement("p"), caption = document.createElement("figcaption");
  figure.className = "charted";
  choices.className = "choices";
  choices.append(ofLabel, ofValue, ofForm);
  const draw = () => {
    const all = points(read, Number(label.value), Number(value.value));
    const data = form.value === "line" ? all.slice(0, MOST) : all.slice(0, most);
    const svg = form.value === "line" ? line(data, width) : bars(data, width);
    svg.setAttribute("aria-label", `${value.selectedOptions[0].text} of ${label.selectedOptions[0].text}, ${data.length} values; the table has them all`);
    const more = all.length > data.length ? ` The first ${data.length} of ${all.length}; the table has the rest.` : "";
    caption.textContent = `A number counts what sources say, not what is so.${note && ` ${note}`}${more}${data.some(([, , denied]) => denied) ? " A dotted outline: somebody denies it." : ""}`;
    figure.replaceChildren(choices, svg, caption);
  };
  for (const select of [label, value, form]) select.addEventListener("change", draw);
  draw();
  return figure;
}
