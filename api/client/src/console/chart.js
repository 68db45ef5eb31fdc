// A chart of the answer's table: bars or a line, drawn from the cells that the page shows.
const SVG = "http://www.w3.org/2000/svg";
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const MOST = 60;
const ROWS = "number of rows";
const WIDTH = 720, LEFT = 240, BAR = 22, HEIGHT = 300;

function element(name, attributes = {}, text = "") {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

const short = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Return the columns of a table: name, texts, whether all are numbers; and which rows are denied. */
function readTable(table) {
  const rows = [...table.tBodies[0].rows];
  const columns = [...table.tHead.rows[0].cells].filter((cell) => !cell.hasAttribute("data-denied")).map((cell, at) => {
    const texts = rows.map((row) => row.cells[at].textContent.trim());
    return { name: cell.textContent, texts, isNumber: texts.some(Boolean) && texts.every((text) => !text || NUMBER.test(text)) };
  });
  return { columns, denied: rows.map((row) => row.classList.contains("denied-row")) };
}

/** Return [label, value, denied] for a chart; rows of one label are counted where no column is chosen. */
function points({ columns, denied }, label, value) {
  const named = columns[label].texts;
  if (value < 0) {
    const counted = new Map();
    named.forEach((text, at) => {
      const [n, isDenied] = counted.get(text) ?? [0, false];
      counted.set(text, [n + 1, isDenied || denied[at]]);
    });
    return [...counted].map(([text, [n, isDenied]]) => [text, n, isDenied]);
  }
  return named.map((text, at) => [text, Number(columns[value].texts[at] || 0), denied[at]]);
}

function bars(data) {
  const top = Math.max(0, ...data.map(([, n]) => n)), low = Math.min(0, ...data.map(([, n]) => n)), span = top - low || 1;
  const x = (n) => LEFT + ((n - low) / span) * (WIDTH - LEFT - 70);
  const svg = element("svg", { viewBox: `0 0 ${WIDTH} ${data.length * BAR + 8}`, role: "img", class: "chart" });
  data.forEach(([label, n, denied], at) => {
    const y = at * BAR + 4;
    const name = element("text", { x: LEFT - 8, y: y + 14, "text-anchor": "end" }, short(label || "(empty)", 36));
    name.append(element("title", {}, label));
    svg.append(
      name,
      element("rect", { x: Math.min(x(0), x(n)), y: y + 2, width: Math.max(1, Math.abs(x(n) - x(0))), height: BAR - 8, class: denied ? "denied" : "" }),
      element("text", { x: Math.max(x(n), x(0)) + 6, y: y + 14, class: "value" }, n.toLocaleString("en")),
    );
  });
  return svg;
}

function line(data) {
  const top = Math.max(0, ...data.map(([, n]) => n)), low = Math.min(0, ...data.map(([, n]) => n)), span = top - low || 1;
  const y = (n) => HEIGHT - 60 - ((n - low) / span) * (HEIGHT - 90);
  const x = (at) => 60 + (at * (WIDTH - 90)) / Math.max(1, data.length - 1);
  const svg = element("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", class: "chart" });
  for (const n of new Set([low, top])) {
    svg.append(
      element("path", { d: `M60 ${y(n)}H${WIDTH - 30}`, class: "rule" }),
      element("text", { x: 52, y: y(n) + 4, "text-anchor": "end", class: "value" }, n.toLocaleString("en")),
    );
  }
  svg.append(element("path", { d: data.map(([, n], at) => `${at ? "L" : "M"}${x(at).toFixed(1)} ${y(n).toFixed(1)}`).join(""), class: "line" }));
  const every = Math.ceil(data.length / 6);
  data.forEach(([label, n, denied], at) => {
    const point = element("circle", { cx: x(at), cy: y(n), r: 4, class: denied ? "denied" : "" });
    point.append(element("title", {}, `${label}: ${n.toLocaleString("en")}`));
    svg.append(point);
    if (at % every === 0) svg.append(element("text", { x: x(at), y: HEIGHT - 34, "text-anchor": "middle" }, short(label, 16)));
  });
  return svg;
}

function choice(words, names, chosen) {
  const label = document.createElement("label"), select = document.createElement("select");
  select.append(...names.map(([value, name]) => new Option(name, value, false, value === chosen)));
  label.append(`${words} `, select);
  return [label, select];
}

/** Return a chart of a table with its choices; null where there is nothing to compare. */
export function chartOf(table) {
  const read = readTable(table), { columns } = read;
  if (table.tBodies[0].rows.length < 2 || !columns.length) return null;
  const number = columns.findIndex((it) => it.isNumber), name = Math.max(0, columns.findIndex((it) => !it.isNumber));
  const isTime = columns[name].texts.every((text) => /^\d{4}(?:-\d\d){0,2}$/.test(text));
  const numbers = columns.map((it, at) => [String(at), it.name]).filter(([at]) => columns[at].isNumber);
  const [ofLabel, label] = choice("Of", columns.map((it, at) => [String(at), it.name]), String(name));
  const [ofValue, value] = choice("show", [...numbers, ["-1", ROWS]], String(number));
  const [ofForm, form] = choice("as", [["bars", "bars"], ["line", "a line"]], isTime ? "line" : "bars");
  const figure = document.createElement("figure"), choices = document.createElement("p"), caption = document.createElement("figcaption");
  figure.className = "charted";
  choices.className = "choices";
  choices.append(ofLabel, ofValue, ofForm);
  const draw = () => {
    const all = points(read, Number(label.value), Number(value.value)), data = all.slice(0, MOST);
    const svg = form.value === "line" ? line(data) : bars(data);
    svg.setAttribute("aria-label", `${value.selectedOptions[0].text} of ${label.selectedOptions[0].text}, ${data.length} values; the table has them all`);
    const more = all.length > data.length ? ` The first ${data.length} of ${all.length}; the table has the rest.` : "";
    caption.textContent = `A number counts what sources say, not what is so.${more}${data.some(([, , denied]) => denied) ? " A dotted outline: somebody denies it." : ""}`;
    figure.replaceChildren(choices, svg, caption);
  };
  for (const select of [label, value, form]) select.addEventListener("change", draw);
  draw();
  return figure;
}
