// What this browser keeps, and nobody else: the draft of this tab, and the questions asked from here.
const HISTORY = "scamgraph-console-history", DRAFT = "scamgraph-console-draft";
const MOST = 50, MOST_CHARACTERS = 200_000;

// A browser may forbid storing, or have no room: then nothing is kept, and nothing else changes.
function read(store, key, otherwise) {
  try { return JSON.parse(window[store].getItem(key)) ?? otherwise; } catch { return otherwise; }
}
function write(store, key, value) {
  try { window[store].setItem(key, JSON.stringify(value)); } catch { /* not kept */ }
}

export const readDraft = () => read("sessionStorage", DRAFT, null);
export const keepDraft = (question) => write("sessionStorage", DRAFT, question);

/** Return the questions asked, the newest first: {query, params, at}. */
export function readHistory() {
  const kept = read("localStorage", HISTORY, []);
  return Array.isArray(kept) ? kept.filter((it) => typeof it?.query === "string" && typeof it?.params === "string") : [];
}

/** Keep a question as the newest; the same text is kept once. */
export function keepAsked(query, params) {
  const others = readHistory().filter((it) => it.query !== query || it.params !== params);
  const kept = [{ query, params, at: new Date().toISOString() }, ...others].slice(0, MOST);
  while (kept.length > 1 && JSON.stringify(kept).length > MOST_CHARACTERS) kept.pop();
  write("localStorage", HISTORY, kept);
}

export function forgetHistory() {
  try { window.localStorage.removeItem(HISTORY); } catch { /* nothing is kept */ }
}
