// The console: an editor in the place of the form's fields, which stay and are what is sent. Answers come into the
// page, so that the text is never left; without this script the form works by itself.
import { acceptCompletion, closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, isolateHistory } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { Transaction } from "@codemirror/state";
import { EditorView, drawSelection, keymap, lineNumbers } from "@codemirror/view";
import { completion, namesOffered } from "./console/completion.js";
import { cypher } from "./console/cypher.js";
import { forgetHistory, keepAsked, keepDraft, readDraft, readHistory } from "./console/kept.js";
import { Params } from "./console/params.js";
import { tabs } from "./console/views.js";

const { nonce } = document.currentScript;
const form = document.getElementById("console"), answer = document.getElementById("answer");
const field = form.elements.namedItem("query"), actions = form.querySelector(".actions");

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
const button = (words, act) => {
  const made = element("button", { type: "button", class: "other" }, words);
  made.addEventListener("click", act);
  return made;
};

// ---------------------------------------------------------------- the editor
const offered = namesOffered(document);
const paramsBox = element("p", { class: "params" });
const params = new Params(form.elements.namedItem("params"), paramsBox, () => changed());

/** Replace a selection by what is typed. The browser itself would put a styled element there, which the policy forbids. */
function typeOver(event, view) {
  const { from, to, empty } = view.state.selection.main, { data } = event;
  if (event.inputType !== "insertText" || event.isComposing || !data || empty) return false;
  event.preventDefault();
  const typed = () => view.state.update(view.state.replaceSelection(data), { userEvent: "input.type" });
  if (!view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, data, typed))) view.dispatch(typed());
  return true;
}

const editor = new EditorView({
  extensions: [
    keymap.of([
      { key: "Mod-Enter", run: () => { form.requestSubmit(); return true; } },
      { key: "Tab", run: acceptCompletion }, // with no list open, Tab leaves the editor
      ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap,
    ]),
    EditorView.domEventHandlers({ beforeinput: typeOver }),
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    cypher,
    completion(offered, () => Object.keys(params.values), takeQuestion),
    EditorView.lineWrapping,
    EditorView.cspNonce.of(nonce),
    EditorView.contentAttributes.of({ "aria-label": "Cypher", "aria-describedby": "editor-keys", dir: "ltr", spellcheck: "false" }),
    EditorView.updateListener.of((update) => { if (update.docChanged) changed(); }),
  ],
});
const text = () => editor.state.doc.toString();

function changed() {
  field.value = text();
  params.follow(field.value);
  keepDraft({ query: field.value, params: params.field.value });
}

/** Put a question into the editor. What stood there comes back with undo, and is kept in this browser. */
function put(query, json) {
  const before = text();
  if (before.trim() && before !== query) keepAsked(before, params.field.value);
  params.load(json);
  editor.dispatch({
    changes: { from: 0, to: before.length, insert: query },
    selection: { anchor: 0 },
    scrollIntoView: true,
    annotations: [Transaction.addToHistory.of(before !== ""), isolateHistory.of("full")],
  });
  changed();
  showHistory();
}

async function takeQuestion(id) {
  const found = await fetch(`/api/queries/${encodeURIComponent(id)}`).catch(() => null);
  if (!found?.ok) { say("The question could not be read. Your text is as it was."); return; }
  const question = await found.json();
  const defaults = question.params.filter((it) => it.default !== null && it.default !== undefined).map((it) => [it.name, it.default]);
  const given = { ...Object.fromEntries(defaults), ...question.example };
  put(`// ${question.title}\n${question.cypher}\n`, JSON.stringify(given));
  say("Undo brings back what stood there before.");
  editor.focus();
}

function insert(word, sort) {
  const { from, to } = editor.state.selection.main, before = editor.state.sliceDoc(Math.max(0, from - 1), from);
  const written = sort === "function" ? `${word}()` : /[:|&!]/.test(before) ? word : `:${word}`;
  const anchor = from + written.length - (sort === "function" ? 1 : 0);
  editor.dispatch({ changes: { from, to, insert: written }, selection: { anchor } });
  editor.focus();
}

// ---------------------------------------------------------------- asking
const status = element("p", { role: "status", class: "count" });
const cancel = button("Cancel", () => running?.abort());
let running = null;
cancel.hidden = true;

function say(words) { status.textContent = words; }

/** Show what the server sent; a page without an answer is one of its refusals, of which the words are taken. */
function show(page) {
  const sent = page.getElementById("answer");
  if (sent) answer.replaceChildren(...sent.childNodes);
  else {
    const words = [...page.querySelectorAll("main p")].map((it) => element("p", {}, it.textContent));
    const head = page.querySelector("main h1")?.textContent || "Not answered";
    answer.replaceChildren(element("section", { role: "alert" }, element("h2", {}, head), ...words));
  }
  tabs(answer);
}

function failed(head, words) {
  answer.replaceChildren(element("section", { role: "alert" }, element("h2", {}, head), element("p", {}, words)));
}

async function ask(format) {
  running?.abort();
  const mine = (running = new AbortController()), began = Date.now();
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  const query = text(), json = params.field.value;
  keepAsked(query, json);
  showHistory();
  cancel.hidden = false;
  say("Asking …");
  const clock = setInterval(() => say(`Asking, ${seconds()} …`), 1000);
  try {
    const body = new URLSearchParams({ query, params: json, ...(format && { format }) });
    const sent = await fetch("/console", { method: "POST", body, signal: mine.signal, headers: { Accept: "text/html" } });
    show(new DOMParser().parseFromString(await sent.text(), "text/html"));
    say(sent.ok ? `Answered in ${seconds()}.` : "Not answered. Your text is as it was.");
  } catch (error) {
    if (mine !== running) return; // asked again meanwhile
    if (mine.signal.aborted) say(`Cancelled after ${seconds()}. The server ends the query.`);
    else {
      failed("Not answered", `The server did not answer (${error.message}). Your text is as it was: ask again.`);
      say("");
    }
  } finally {
    clearInterval(clock);
    if (mine === running) { running = null; cancel.hidden = true; }
  }
}

form.addEventListener("submit", (event) => {
  field.value = text();
  const format = event.submitter?.value || "";
  if (format === "csv" || format === "json") return; // a file: the browser saves it
  event.preventDefault();
  ask(format);
});

// ---------------------------------------------------------------- the question in the address
function fromAddress() {
  const given = new URLSearchParams(location.hash.slice(1));
  if (!given.has("q")) return false;
  put(given.get("q"), given.get("params") ?? "");
  return true;
}

async function intoAddress() {
  window.history.replaceState(null, "", `#${new URLSearchParams({ q: text(), params: params.field.value })}`);
  const copied = await navigator.clipboard?.writeText(location.href).then(() => true, () => false);
  say(`The address holds this question${copied ? ", and is copied" : ""}. What stands after # is sent to no server.`);
}

// ---------------------------------------------------------------- history
const asked = element("details", { class: "asked" });

function showHistory() {
  const kept = readHistory();
  const entries = kept.map((it) => {
    const words = it.query.trim().split("\n", 1)[0].slice(0, 100);
    const again = element("button", { type: "button", class: "again" }, element("code", {}, words));
    again.addEventListener("click", () => { put(it.query, it.params); editor.focus(); });
    return element("li", {}, again, element("small", {}, ` ${it.at.slice(0, 16).replace("T", " ")}`));
  });
  asked.hidden = !kept.length;
  asked.replaceChildren(
    element("summary", {}, `${kept.length} ${kept.length === 1 ? "question" : "questions"} kept in this browser`),
    element("p", { class: "count" }, "No server has this list. ", button("Forget them", () => { forgetHistory(); showHistory(); })),
    element("ol", { class: "plain" }, ...entries),
  );
}

// ---------------------------------------------------------------- the page
for (const word of document.querySelectorAll("code[data-word]")) {
  const chosen = button("", () => insert(word.dataset.word, word.dataset.sort));
  chosen.className = "word";
  word.replaceWith(chosen);
  chosen.append(word);
}
for (const link of document.querySelectorAll("[data-question]")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    takeQuestion(link.dataset.question);
  });
}
field.closest("label").hidden = true;
field.required = false; // a hidden field that is required cannot be sent, nor say why
form.prepend(editor.dom, element("p", { id: "editor-keys", class: "count" }, "Ctrl+Enter asks, Ctrl+Space completes; Esc, then Tab, leaves the editor."));
editor.dom.after(paramsBox);
actions.append(" ", button("Address", intoAddress), " ", cancel);
actions.after(status);
form.after(asked);
const given = form.dataset.given === "yes", draft = readDraft();
if (draft && (given || location.hash)) keepAsked(String(draft.query), String(draft.params)); // another text comes now
if (!fromAddress()) {
  if (draft && !given) put(String(draft.query), String(draft.params));
  else put(field.value, params.field.value);
}
window.addEventListener("hashchange", fromAddress);
showHistory();
tabs(answer);
