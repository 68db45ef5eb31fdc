// A field for each parameter that the text names; the form's field of JSON stays what is sent.
import { paramsIn } from "./cypher.js";

/** Return a value as it is typed: a number, true, a list as JSON; anything else as the text it is. */
function valueOf(typed) {
  try { return JSON.parse(typed); } catch { return typed; }
}

const typedOf = (value) => (typeof value === "string" && valueOf(value) === value ? value : JSON.stringify(value));

function parsed(text) {
  try {
    const value = JSON.parse(text.trim() || "{}");
    return value && typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch { return null; }
}

export class Params {
  /** `field` holds the JSON, `box` gets the fields, `changed` is called when one is typed into. */
  constructor(field, box, changed) {
    this.field = field;
    this.box = box;
    this.changed = changed;
    this.values = {};
    this.names = null;
    this.load(field.value);
  }

  /** Take the parameters of a JSON text. One that cannot be read stays in its own field, to be mended. */
  load(json) {
    const values = parsed(json);
    this.field.value = json;
    this.field.closest("label").hidden = values !== null;
    this.broken = values === null;
    if (values) this.values = { ...values };
    this.names = null;
  }

  /** Show a field for each parameter of the text, and write what they hold as JSON. */
  follow(text) {
    const names = paramsIn(text);
    if (this.broken) return;
    if (names.join() !== this.names?.join()) {
      this.names = names;
      this.box.replaceChildren(...names.map((name) => this.#fieldOf(name)));
      this.box.hidden = !names.length;
    }
    this.#write();
  }

  #fieldOf(name) {
    const label = document.createElement("label"), input = document.createElement("input"), code = document.createElement("code");
    code.textContent = `$${name}`;
    input.value = name in this.values ? typedOf(this.values[name]) : "";
    input.placeholder = "2, [1, 2] or a text";
    input.autocomplete = "off";
    input.addEventListener("input", () => {
      this.values[name] = valueOf(input.value);
      this.#write();
      this.changed();
    });
    label.append(code, " ", input);
    return label;
  }

  #write() {
    const given = this.names.filter((name) => name in this.values).map((name) => [name, this.values[name]]);
    this.field.value = given.length ? JSON.stringify(Object.fromEntries(given)) : "";
  }
}
