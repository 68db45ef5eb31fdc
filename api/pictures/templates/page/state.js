// What the reader has changed, kept in the page's address: back and forward lead through it.
const state = {
  open: [], fold: [], nokind: new Set(), notype: new Set(),
  said_by: "", pin: new Map(), chain_from: "", chain_to: "", find: "",
};
const OWN = Object.keys(state);
// The day that the picture was drawn as of: what came later is not in it.
const drawnOf = [...new URLSearchParams(data.query)].filter(([name]) => ["as_of", "as"].includes(name));
const drawnDay = new Map(drawnOf).get("as_of") ?? "";
const dayAsked = () => (state.said_by ? [["as_of", state.said_by]] : drawnOf);
const readAddress = () => {
  const asked = new URLSearchParams(location.search);
  state.open = asked.getAll("open");
  state.fold = asked.getAll("fold");
  state.nokind = new Set(asked.getAll("nokind"));
  state.notype = new Set(asked.getAll("notype"));
  state.pin = new Map(asked.getAll("pin").flatMap((text) => {
    const found = /^(.+)@(-?\d{1,5}),(-?\d{1,5})$/.exec(text);
    return found ? [[found[1], [Number(found[2]), Number(found[3])]]] : [];
  }));
  for (const name of ["said_by", "chain_from", "chain_to", "find"]) state[name] = asked.get(name) ?? "";
  if (!/^\d{4}-\d\d-\d\d$/.test(state.said_by)) state.said_by = "";
};
const address = () => {
  const asked = new URLSearchParams(location.search);
  for (const name of OWN) asked.delete(name);
  for (const name of ["open", "fold", "nokind", "notype"]) {
    for (const value of state[name]) asked.append(name, value);
  }
  for (const [id, [x, y]] of state.pin) asked.append("pin", `${id}@${Math.round(x)},${Math.round(y)}`);
  for (const name of ["said_by", "chain_from", "chain_to", "find"]) if (state[name]) asked.set(name, state[name]);
  const query = asked.toString();
  return location.pathname + (query ? `?${query}` : "") + location.hash;
};
// `whole` is a step to come back to; without it (a slider that moves, a word being typed) none is made.
const keep = (whole = true) => {
  const now = address();
  if (now === location.pathname + location.search + location.hash && whole) return;
  history[whole ? "pushState" : "replaceState"](null, "", now);
};
const say = (text) => { byId("said").textContent = text; };
const digits = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
const counted = (count, noun) => `${digits(count)} ${noun}${count === 1 ? "" : "s"}`;
