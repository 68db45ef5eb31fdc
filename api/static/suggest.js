// Names while one types, in every field marked data-suggest: "go" opens the page of the name
// chosen, "id" puts its name into the field and sends its id, "event" tells the page ("chosen", with
// the name). Without this script each field is part of a form.
const WAIT = 150;

const element = (tag, attributes, text = "") => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
};

function enhance(field, number) {
  const list = element("ul", { id: `names-${number}`, role: "listbox", "aria-label": "Names that fit", class: "names-found" });
  const told = element("span", { role: "status", class: "unseen" });
  const box = element("span", { class: "suggest" });
  field.replaceWith(box);
  box.append(field, list, told);
  list.hidden = true;
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
    "aria-controls": list.id, autocomplete: "off",
  })) field.setAttribute(name, value);
  let found = [], at = -1, timer = 0, asked = 0;

  const show = () => {
    list.hidden = !found.length;
    field.setAttribute("aria-expanded", String(!list.hidden));
    [...list.children].forEach((row, i) => row.setAttribute("aria-selected", String(i === at)));
    if (at < 0) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", list.children[at].id);
  };
  const close = () => { found = []; at = -1; asked += 1; clearTimeout(timer); show(); };
  const take = (one) => {
    close();
    if (field.dataset.suggest === "event") { field.dispatchEvent(new CustomEvent("chosen", { detail: one })); return; }
    if (field.dataset.suggest === "id") {
      field.value = one.name;
      Object.assign(field.dataset, { id: one.id, meant: one.name });
      return;
    }
    location.assign(`/entity/${encodeURIComponent(one.id)}`);
  };
  const draw = (items) => {
    found = items;
    at = -1;
    list.replaceChildren(...items.map((one, i) => {
      const row = element("li", { id: `names-${number}-${i}`, role: "option", "aria-selected": "false" });
      const found = one.matched === one.name ? "" : `, found as ${one.matched.slice(0, 60)}`;
      row.append(element("bdi", {}, one.name.slice(0, 120)), element("small", {}, ` ${one.kind_words}${found}`));
      // before the field loses the focus, which would close the list
      row.addEventListener("mousedown", (event) => { event.preventDefault(); take(one); });
      return row;
    }));
    told.textContent = items.length ? `${items.length} names; arrow keys choose` : "No name fits";
    show();
  };
  const ask = async () => {
    const mine = (asked += 1);
    const text = field.value.trim();
    if (text.length < 2) { draw([]); told.textContent = ""; return; }
    try {
      const answer = await fetch(`/api/suggest?q=${encodeURIComponent(text)}`);
      if (!answer.ok) return;
      const { items } = await answer.json();
      if (mine !== asked) return; // something else was typed meanwhile
      draw(items.map((one) => ({
        ...one, kind_words: one.kind.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase(),
      })));
    } catch { /* the form still works */ }
  };
  field.form?.addEventListener("formdata", ({ formData }) => {
    // What is typed afterwards means what it says.
    if (field.dataset.id && field.value === field.dataset.meant) formData.set(field.name, field.dataset.id);
  });
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && found.length) { close(); event.preventDefault(); }
    if (!found.length) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      at = at < 0 && step < 0 ? found.length - 1 : (at + step + found.length) % found.length;
      show();
      event.preventDefault();
    }
    if (event.key === "Enter" && at >= 0) { event.preventDefault(); take(found[at]); }
  });
}

document.querySelectorAll("[data-suggest]").forEach(enhance);
