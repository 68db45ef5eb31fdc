// What the reader has made: one plain object, its history, and its form in an address.
const EMPTY = {
  names: [], hidden: [], pins: {}, notes: [], layout: "role", kinds: [], types: [], sure: 0, day: "",
  without: "", marks: [], chain: "", title: "", steps: [],
};
const past = [], future = [];
export let view = EMPTY;
const listeners = [];

/** Call a function with each new view and with what the reader did, in words. */
export const onChange = (listener) => listeners.push(listener);
const told = (words) => Promise.all(listeners.map((listener) => listener(view, words)));
/** Change the view; `words` say what was done. A change that changes nothing leaves no step. */
export const change = (changes, words = "") => {
  const next = { ...view, ...changes };
  if (JSON.stringify(next) === JSON.stringify(view)) return told(words);
  past.push(view);
  future.length = 0;
  view = next;
  return told(words);
};
/** Replace the view without a step to come back to: while a slider moves, or at the start. */
export const replace = (changes, words = "") => { view = { ...view, ...changes }; return told(words); };
const step = (from, to, words) => {
  if (!from.length) return told("There is nothing to undo or redo.");
  to.push(view);
  view = from.pop();
  return told(words);
};
export const undo = () => step(past, future, "Undone.");
export const redo = () => step(future, past, "Done again.");
export const canUndo = () => past.length > 0;
export const canRedo = () => future.length > 0;

const through = async (bytes, transform) =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(transform)).arrayBuffer());
/** Return a view as text for an address: what differs from an empty one, packed. */
export const packed = async (whole) => {
  const own = Object.fromEntries(
    Object.entries(whole).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(EMPTY[name])),
  );
  const bytes = await through(new TextEncoder().encode(JSON.stringify(own)), new CompressionStream("deflate-raw"));
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};
const texts = (value, most) =>
  (Array.isArray(value) ? value : []).filter((item) => typeof item === "string" && item.length <= 300).slice(0, most);
const text = (value) => (typeof value === "string" ? value.slice(0, 300) : "");
const point = (value) => Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every(Number.isFinite);
/** Return a view that has the form of one, whatever an address or a file held. */
export const checked = (given, depth = 0) => {
  const pins = {};
  for (const layout of LAYOUTS) {
    const own = Object.entries(given?.pins?.[layout] ?? {}).filter(([, place]) => point(place)).slice(0, 2000);
    if (own.length) pins[layout] = Object.fromEntries(own.map(([id, [x, y]]) => [id, [x, y]]));
  }
  return {
    names: texts(given?.names, 5000), hidden: texts(given?.hidden, 5000), pins,
    notes: (Array.isArray(given?.notes) ? given.notes : []).filter(point).slice(0, 50)
      .map(([x, y, words]) => [x, y, text(words).slice(0, 200)]),
    layout: LAYOUTS.includes(given?.layout) ? given.layout : "role",
    kinds: texts(given?.kinds, 50), types: texts(given?.types, 100),
    sure: [0, 1, 2].includes(given?.sure) ? given.sure : 0,
    day: /^\d{4}-\d\d-\d\d$/.test(given?.day) ? given.day : "",
    without: text(given?.without), marks: texts(given?.marks, 2),
    chain: ["surest", "shortest"].includes(given?.chain) ? given.chain : "",
    title: text(given?.title).slice(0, 200),
    steps: depth ? [] : (Array.isArray(given?.steps) ? given.steps : []).slice(0, 40).map((one) => ({
      text: text(one?.text).slice(0, 200), claims: texts(one?.claims, 20), view: checked(one?.view, 1),
    })),
  };
};
export const LAYOUTS = ["role", "time", "map", "free"];
/** Return the view in a text of `packed`. Throw an Error where it holds none. */
export const unpacked = async (packedText) => {
  try {
    const raw = atob(packedText.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = await through(Uint8Array.from(raw, (char) => char.charCodeAt(0)), new DecompressionStream("deflate-raw"));
    return checked(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new Error("The address holds no view: it may have been cut short when it was copied.");
  }
};
/** Return the view without these names: what may be shared. */
export const without = (whole, left) => {
  const keep = (ids) => ids.filter((id) => !left.has(id));
  return {
    ...whole, names: keep(whole.names), hidden: keep(whole.hidden), marks: keep(whole.marks),
    pins: Object.fromEntries(Object.entries(whole.pins).map(([layout, pins]) => [
      layout, Object.fromEntries(Object.entries(pins).filter(([id]) => !left.has(id))),
    ])),
    steps: whole.steps.map((one) => ({ ...one, view: without({ ...EMPTY, ...one.view }, left) })),
  };
};
