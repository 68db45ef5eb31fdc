// The console: an editor in the place of the form's text field, which stays and is what is sent.
import { closeBrackets } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";

const form = document.querySelector("form.console");
const field = form.elements.namedItem("query");

const view = new EditorView({
  doc: field.value,
  extensions: [
    keymap.of([{ key: "Mod-Enter", run: () => { form.requestSubmit(); return true; } }]),
    keymap.of([...defaultKeymap, ...historyKeymap]),
    lineNumbers(),
    history(),
    bracketMatching(),
    closeBrackets(),
    EditorView.lineWrapping,
    EditorState.allowMultipleSelections.of(true),
    EditorView.cspNonce.of(document.currentScript?.nonce ?? ""),
    EditorView.contentAttributes.of({ "aria-label": "Cypher", dir: "ltr" }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) field.value = update.state.doc.toString();
    }),
  ],
});
field.after(view.dom);
field.hidden = true;
