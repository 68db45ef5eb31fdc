// Which names and lines are shown: by kind, by type of line, by day, and what was folded away.
const dayOf = (card) => [...card.claims, ...(card.others ?? [])].map((id) => claims[id].known);
const knownBy = (days, day) => !day || days.some((known) => !known || known <= day);
const lineKnown = (line) => knownBy(scene.cards.get(line.id).claims.map((id) => claims[id].known), state.said_by);

const reckon = () => {
  const kindShown = (id) => !state.nokind.has(scene.nodes.get(id).kind);
  const shown = new Set();
  for (const line of scene.lines.values()) {
    if (!state.notype.has(line.type) && kindShown(line.from) && kindShown(line.to) && lineKnown(line)) {
      shown.add(line.id);
    }
  }
  const folded = new Set(state.fold);
  const nodes = new Set();
  for (const node of scene.nodes.values()) {
    if (!kindShown(node.id)) continue;
    const own = linesAt(node.id).filter((line) => shown.has(line.id));
    const hangs = own.length > 0 && own.every((line) => folded.has(otherEnd(line, node.id)));
    if (hangs && !folded.has(node.id) && !chain.nodes.has(node.id)) continue;
    const dated = !state.said_by || own.length > 0 || knownBy(scene.cards.get(node.id).claims.map((id) => claims[id].known), state.said_by);
    if (dated) nodes.add(node.id);
  }
  for (const line of scene.lines.values()) {
    if (!nodes.has(line.from) || !nodes.has(line.to)) shown.delete(line.id);
  }
  scene.nodesShown = nodes;
  scene.linesShown = shown;
};
const countsSaid = () => {
  const names = scene.nodes.size - scene.nodesShown.size, lines = scene.lines.size - scene.linesShown.size;
  const said = `${counted(scene.nodesShown.size, "name")} and ${counted(scene.linesShown.size, "line")} shown`;
  const hidden = names + lines ? `; ${counted(names, "name")} and ${counted(lines, "line")} hidden` : "";
  const of = state.said_by
    ? `. What had been said by ${state.said_by}; how sure each line is drawn is of ${drawnDay || "today"}`
    : "";
  return `${said}${hidden}${of}.`;
};

const boxes = (holder, set, rows) => {
  for (const [value, text, count] of rows) {
    const label = make("label"), box = make("input");
    box.type = "checkbox";
    box.value = value;
    box.addEventListener("change", () => {
      if (box.checked) state[set].delete(value);
      else state[set].add(value);
      keep();
      refresh(countsSaid);
    });
    label.append(box, ` ${text} (${count})`);
    holder.append(label);
  }
};
const tally = (values) => {
  const count = new Map();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  return [...count].sort();
};
const fillFilters = () => {
  byId("kinds").replaceChildren(byId("kinds").firstElementChild);
  byId("types").replaceChildren(byId("types").firstElementChild);
  const kinds = tally([...scene.nodes.values()].map((node) => node.kind));
  const types = tally([...scene.lines.values()].map((line) => line.type));
  boxes(byId("kinds"), "nokind", kinds.map(([kind, count]) => [kind, data.words.kinds[kind], count]));
  boxes(byId("types"), "notype", types.map(([type, count]) => [type, data.words.types[type], count]));
  byId("types").hidden = types.length === 0;
};
const showFilters = () => {
  for (const [holder, set] of [["kinds", "nokind"], ["types", "notype"]]) {
    for (const box of byId(holder).querySelectorAll("input")) box.checked = !state[set].has(box.value);
  }
};

// The slider goes by the days on which something in the picture was said.
let days = [];
const fillDays = () => {
  days = [...new Set([...scene.cards.values()].flatMap(dayOf))].filter(Boolean).sort();
  byId("day").max = days.length;
};
const showDay = () => {
  const at = state.said_by ? days.filter((day) => day <= state.said_by).length - 1 : days.length;
  byId("day").value = at;
  const words = state.said_by || drawnDay || "today";
  byId("day-said").textContent = words;
  const exact = byId("day-exact"), asked = new URLSearchParams(data.query);
  asked.set("as_of", state.said_by);
  exact.hidden = !asks || !state.said_by;
  exact.href = `${location.pathname}?${asked}`;
  byId("day").setAttribute("aria-valuetext", state.said_by ? `said by ${words}` : `everything said until ${words}`);
};
byId("day").addEventListener("input", () => {
  state.said_by = days[Number(byId("day").value)] ?? "";
  keep(false);
  refresh(countsSaid);
});
