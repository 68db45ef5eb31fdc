// Cypher cut into words for colours: a stream mode, because a grammar is not needed to read it.
import { StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { tagHighlighter, tags } from "@lezer/highlight";

export const KEYWORDS = (
  "ALL AND ANY AS ASC BY CALL CASE CONTAINS COUNT DESC DISTINCT ELSE END ENDS EXISTS FALSE FILTER IN IS LET LIMIT "
  + "MATCH NONE NOT NULL OFFSET ON OPTIONAL OR ORDER RETURN SHORTEST SINGLE SKIP STARTS THEN TRUE UNION UNWIND WHEN "
  + "WHERE WITH XOR YIELD"
).split(" ");
const KNOWN = new Set(KEYWORDS);
const NAME = /^(?:[A-Za-z_]\w*|`(?:[^`]|``)*`)/;

/** Return the token at the stream's place; `state.brackets` are those that are open. */
function token(stream, state) {
  if (state.comment) {
    if (stream.skipTo("*/")) { stream.match("*/"); state.comment = false; } else stream.skipToEnd();
    return "comment";
  }
  if (stream.eatSpace()) return null;
  if (stream.match("//")) { stream.skipToEnd(); return "comment"; }
  if (stream.match("/*")) { state.comment = true; return token(stream, state); }
  if (stream.match(/^'(?:[^'\\]|\\.)*'?|^"(?:[^"\\]|\\.)*"?/)) return "string";
  if (stream.match(/^\$\w*/)) return "param";
  if (stream.match(/^\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/i)) return "number";
  const { after } = state;
  state.after = "";
  if (stream.match(NAME)) {
    const word = stream.current();
    if (after === "." ) return stream.match(/^\s*\(/, false) ? "function" : "property";
    if (after === ":") { state.after = "name"; return state.brackets.at(-1) === "[" ? "linkType" : "label"; }
    if (state.brackets.at(-1) === "{" && stream.match(/^\s*:/, false)) { state.after = "key"; return "property"; }
    if (KNOWN.has(word.toUpperCase()) && !stream.match(/^\s*\./, false)) return "keyword";
    return stream.match(/^\s*\(/, false) ? "function" : "variable";
  }
  const sign = stream.next();
  if ("([{".includes(sign)) state.brackets.push(sign);
  else if (")]}".includes(sign)) state.brackets.pop();
  else if (sign === ".") state.after = stream.peek() === "." ? "" : ".";
  else if (sign === ":" && after !== "key") state.after = ":";
  else if ("|&!%".includes(sign) && (after === "name" || after === ":")) state.after = ":";
  return "([{)]}".includes(sign) ? "bracket" : "operator";
}

const language = StreamLanguage.define({
  name: "cypher",
  startState: () => ({ after: "", brackets: [], comment: false }),
  copyState: (state) => ({ ...state, brackets: [...state.brackets] }),
  token,
  tokenTable: {
    param: tags.special(tags.variableName),
    label: tags.typeName,
    linkType: tags.labelName,
    property: tags.propertyName,
    function: tags.function(tags.variableName),
    variable: tags.variableName,
  },
  languageData: { commentTokens: { line: "//", block: { open: "/*", close: "*/" } } },
});

// The colours of these classes stand in console.css, with those of the rest of the page.
const colours = tagHighlighter([
  { tag: tags.keyword, class: "cy-keyword" },
  { tag: tags.typeName, class: "cy-label" },
  { tag: tags.labelName, class: "cy-type" },
  { tag: tags.special(tags.variableName), class: "cy-param" },
  { tag: tags.function(tags.variableName), class: "cy-function" },
  { tag: tags.propertyName, class: "cy-property" },
  { tag: [tags.string, tags.number], class: "cy-value" },
  { tag: tags.comment, class: "cy-comment" },
]);

export const cypher = [language, syntaxHighlighting(colours)];

/**
 * Return where a text stops: within what (code, string, comment), which brackets are open there with what stands
 * after each, and where the string or comment begins.
 */
export function stateAt(text) {
  const brackets = [];
  for (const found of text.matchAll(/\/\/[^\n]*(?:\n|$)|\/\*[^]*?(?:\*\/|$)|'(?:[^'\\]|\\.)*(?:'|$)|"(?:[^"\\]|\\.)*(?:"|$)|[([{]|[)\]}]/g)) {
    const [part] = found, end = found.index + part.length === text.length;
    if (part.startsWith("//") && end && !part.endsWith("\n")) return { within: "comment", start: found.index + 2, brackets };
    if (part.startsWith("/*") && end && !part.endsWith("*/")) return { within: "comment", start: found.index + 2, brackets };
    if (/^['"]/.test(part) && end && (part.length === 1 || part.at(-1) !== part[0])) return { within: "string", start: found.index + 1, brackets };
    if ("([{".includes(part)) brackets.push({ sign: part, at: found.index });
    else if (")]}".includes(part)) brackets.pop();
  }
  return { within: "code", start: text.length, brackets };
}

/** Return the names of the parameters in a text, each once. */
export function paramsIn(text) {
  const bare = text.replace(/\/\/[^\n]*|\/\*[^]*?\*\/|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, " ");
  return [...new Set([...bare.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name]) => name))];
}
