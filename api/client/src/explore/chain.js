// The surest and the shortest chain between two marked names, from the record's own answer.
import { fetchJson, lines, names, need } from "./data.js";
import { counted } from "./elements.js";
import { focus } from "./scene.js";
import { change, view } from "./view.js";

const LONGEST = 6, LONGEST_CONTEXT = 4;
const asked = (length, context) => {
  const query = new URLSearchParams({ from: view.marks[0], to: view.marks[1], max_length: length, k: 1, context });
  if (view.without) query.append("without", view.without);
  return fetchJson(`/api/paths?${query}`);
};
const sideIds = (step) => ["asserts", "denies", "not_confirmed"].map((side) => `${step.from.id}.${step.type}.${step.to.id}.${side}`);
let answered = { key: "", path: null };
/** Fetch the chain that a view asks for, and light it up; return the path, or null for none. */
export const lightChain = async () => {
  focus.chain = null;
  if (!view.chain || view.marks.length < 2) return null;
  const key = JSON.stringify([view.marks, view.chain, view.without]);
  if (answered.key !== key) {
    let path = null;
    // The shortest first: it is found at the least length that has a chain at all.
    for (let length = view.chain === "surest" ? LONGEST : 1; length <= LONGEST && !path; length += 1) {
      [path = null] = (await asked(length, false)).paths;
    }
    // Where no steps lead from one to the other, ties that are context may: the card says so.
    for (let length = 1; length <= LONGEST_CONTEXT && !path; length += 1) {
      [path = null] = (await asked(length, true)).paths;
    }
    answered = { key, path };
  }
  const { path } = answered;
  if (!path) return null;
  const ids = [...new Set(path.steps.flatMap((step) => [step.from.id, step.to.id]))];
  await need(ids);
  const found = (step) => sideIds(step).filter((id) => lines.has(id));
  focus.chain = {
    path, names: new Set(ids), lines: new Set(path.steps.flatMap(found)),
    weakest: path.steps.length > 1 ? found(path.steps[path.weakest])[0] ?? "" : "",
  };
  return path;
};
/** Ask for a chain: its names are added to the picture. */
export const showChain = async (way) => {
  await change({ chain: way });
  const path = focus.chain?.path;
  if (!path) return change({}, `The record has no chain of at most ${LONGEST} links between the two${view.without ? ` without ${view.without}` : ""}.`);
  const ids = [...focus.chain.names].filter((id) => names.has(id));
  return change(
    { names: [...new Set([...view.names, ...ids])], hidden: view.hidden.filter((id) => !ids.includes(id)) },
    `The ${way} chain has ${counted(path.steps.length, "link")}.`,
  );
};
