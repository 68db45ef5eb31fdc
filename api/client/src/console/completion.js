// What may be typed next: names of this record's own schema, parameters, the library's questions, and ids by name.
import { autocompletion } from "@codemirror/autocomplete";
import { KEYWORDS, paramsIn, stateAt } from "./cypher.js";

const WORD = /[\w`]*/;

/** Return the names that the page offers, by sort: label, type, function; and its ready questions. */
export function namesOffered(root) {
  const offered = { label: [], type: [], function: [] };
  for (const it of root.querySelectorAll("[data-word]")) {
    const { word, sort, properties = "" } = it.dataset;
    offered[sort].push({ name: word, says: it.title, properties: properties.split(" ").filter(Boolean) });
  }
  const questions = [...root.querySelectorAll("[data-question]")].map((it) => ({ id: it.dataset.question, title: it.textContent }));
  return { ...offered, questions };
}

const options = (names, type, more = {}) => names.map((it) => (
  typeof it === "string" ? { label: it, type, ...more } : { label: it.name, type, info: it.says || undefined, ...more }
));

/** Return the properties that a variable of the text has by the labels or types it is bound with; else all. */
function propertiesOf(variable, text, offered) {
  const bound = new RegExp(`[([]\\s*${variable}\\s*:\\s*([\\w|:&]+)`, "g");
  const names = [...text.matchAll(bound)].flatMap(([, some]) => some.split(/[|:&]+/));
  const all = [...offered.label, ...offered.type];
  const those = names.length ? all.filter((it) => names.includes(it.name)) : all;
  return [...new Set((those.length ? those : all).flatMap((it) => it.properties))].sort();
}

/** Return the names that fit a text, to put the id of one in its place. */
async function idsFor(text, from) {
  if (text.length < 2) return null;
  const answer = await fetch(`/api/suggest?q=${encodeURIComponent(text.slice(0, 200))}`);
  if (!answer.ok) return null;
  const { items } = await answer.json();
  return {
    from,
    filter: false,
    options: items.map((it) => ({ label: it.name.slice(0, 120), detail: it.id, apply: it.id, type: "constant" })),
  };
}

/** Return the extension; `takeQuestion(id)` puts a question of the library into the editor. */
export function completion(offered, paramNames, takeQuestion) {
  const asked = (from, ending) => ({
    from,
    options: offered.questions.map((it) => ({ label: it.title, type: "text", detail: "question", apply: () => takeQuestion(it.id, ending) })),
  });

  async function source(context) {
    const text = context.state.doc.toString(), before = text.slice(0, context.pos);
    const { within, start, brackets } = stateAt(before);
    if (within === "comment") {
      const from = start + (before.slice(start).length - before.slice(start).trimStart().length);
      return context.explicit || before.length > from + 1 ? asked(from) : null;
    }
    if (within === "string") {
      return /(?:\bid\s*(?::|=|<>)\s*|\bIN\s*\[[^\]]*)['"]$/i.test(before.slice(0, start)) ? idsFor(before.slice(start), start) : null;
    }
    const word = context.matchBefore(WORD), from = word.from, lead = before.slice(0, from);
    const inside = brackets.at(-1)?.sign, outside = brackets.at(-2)?.sign;
    if (lead.endsWith("$")) return { from, options: options([...new Set([...paramNames(), ...paramsIn(text)])], "variable") };
    const owner = lead.match(/([A-Za-z_]\w*)\.$/);
    if (owner) return { from, options: options(propertiesOf(owner[1], text, offered), "property"), validFor: /^\w*$/ };
    if (/(?::|[|&!])\s*$/.test(lead) && inside !== "{") {
      const sort = inside === "[" ? "type" : "label";
      return { from, options: options(offered[sort], sort === "type" ? "interface" : "class"), validFor: /^\w*$/ };
    }
    if (inside === "{" && (outside === "(" || outside === "[") && /[{,]\s*$/.test(lead)) {
      const pattern = before.slice(brackets.at(-2).at, brackets.at(-1).at);
      const names = [...pattern.matchAll(/[:|&]\s*(\w+)/g)].map(([, name]) => name);
      const those = [...offered.label, ...offered.type].filter((it) => !names.length || names.includes(it.name));
      return { from, options: options([...new Set(those.flatMap((it) => it.properties))].sort(), "property", { apply: undefined }) };
    }
    if (!context.explicit && !word.text) return null;
    const variables = [...new Set([...text.matchAll(/(?:[([]\s*|\bAS\s+)([A-Za-z_]\w*)(?=\s*[:)\]{,\s]|$)/gi)].map(([, name]) => name))]
      .filter((name) => name !== word.text);
    const first = !lead.trim() ? asked(from).options : [];
    return {
      from,
      options: [
        ...options(KEYWORDS, "keyword"),
        ...options(offered.function.map((it) => it.name), "function"),
        ...options(variables, "variable"),
        ...first,
      ],
    };
  }
  return autocompletion({ override: [source], icons: false, maxRenderedOptions: 60 });
}
