// What leaves the page: an address to share, saved views, files, print. Nothing private goes along.
import { lines, nameOf, names, settings } from "./data.js";
import { coloursOf, draw, extent } from "./drawing.js";
import { button, byId, capital, closeDialog, counted, dayWords, make, named, openDialog, say } from "./elements.js";
import { askWords, ownWords } from "./actions.js";
import { canvasPen, svgPen } from "./pen.js";
import { keep as keepOnServer, keptAddress } from "./kept.js";
import { scene } from "./scene.js";
import { privateNames } from "./shown.js";
import { checked, packed, replace, view, without } from "./view.js";

const KEPT = "scamgraph explorer views", MOST_KEPT = 60;
const titleOf = () => view.title || (view.names.length ? `Around ${nameOf(view.names[0])}` : "An empty view");
/** Return the view as it may be shared, and how much stays behind. */
export const shareable = (whole = view) => {
  const left = privateNames([...whole.names, ...whole.steps.flatMap((step) => step.view.names)]);
  const inPublic = [...lines.values()].some((line) => line.claims.some((claim) => claim.publisher === whole.without && !claim.mark));
  return [{ ...without(whole, left), without: inPublic ? whole.without : "" }, left.size];
};
const address = async (path = "/explore") => {
  const [open] = shareable();
  return location.origin + (keptAddress(open, path) || `${path}#v=${await packed(open)}`);
};
const leftWords = () => {
  const hidden = shareable()[1], own = scene.shown.private;
  return own || hidden ? `${counted(own, "private line")} and ${counted(hidden, "private name")} stay here: they are in nothing that is shared or taken away.` : "";
};
const copyable = (label, text) => {
  const area = make("textarea", { readonly: true, rows: Math.min(6, 1 + Math.ceil(text.length / 70)), "aria-label": label });
  area.value = text;
  const copy = button("Copy", async () => {
    area.select();
    try { await navigator.clipboard.writeText(text); } catch { document.execCommand("copy"); }
    copy.textContent = "Copied";
  });
  return make("div", { class: "copyable" }, area, copy);
};
export const share = async () => {
  const link = await address();
  const frame = `<iframe src="${await address("/embed/explore")}" title="${titleOf().replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)}" width="100%" height="640" style="border:0" sandbox="allow-scripts allow-same-origin allow-popups" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
  const long = link.length > 8000;
  openDialog("Share this view",
    make("p", {}, "Whoever opens this address sees the view as it is now: names, places, filters, notes and steps. What is said stays with the record and is read again."),
    copyable("Address of this view", link),
    long ? make("p", { class: "fault" }, `The address is ${Math.ceil(link.length / 1000)} kB long; some programs cut it off. Save the view for a short one, or send it as a file: Take away, JSON.`) : null,
    make("h3", {}, "In a page elsewhere"), copyable("Markup for a page elsewhere", frame),
    leftWords() ? make("p", { class: "private" }, leftWords()) : null);
};

const kept = () => {
  try { return JSON.parse(localStorage.getItem(KEPT) ?? "[]"); } catch { return []; }
};
const keepHere = (all) => localStorage.setItem(KEPT, JSON.stringify(all.slice(0, MOST_KEPT)));
const listKept = (open) => make("ul", { class: "lines" }, ...kept().map((one, i) => make("li", {},
  button(named(one.view.title), () => { closeDialog(); open(checked(one.view), `${one.view.title} opened.`); }, { class: "plain" }), ` ${dayWords(one.day)} `,
  button("Delete", () => { keepHere(kept().filter((_, at) => at !== i)); saveView(open); }, { "aria-label": `Delete ${one.view.title}` }))));
/** Ask for a name, and keep the view on the server under an address, or in this browser alone. */
export const saveView = (open) => {
  const onServer = async (text) => {
    const title = await ownWords(text);
    try {
      await keepOnServer({ ...shareable()[0], title });
    } catch (error) {
      throw [401, 403].includes(error.status) ? new Error("This server keeps views for holders of a key of the scope “console”. Keep it in this browser, or Share: its address holds it whole.") : error;
    }
    closeDialog();
    await replace({ title }, `Saved as “${title}”. ${leftWords()}`);
    share();
  };
  const inBrowser = async (text) => {
    const title = await ownWords(text);
    keepHere([{ view: { ...view, title }, day: new Date().toISOString().slice(0, 10) }, ...kept().filter((one) => one.view.title !== title)]);
    closeDialog();
    await replace({ title }, `Saved as “${title}” in this browser.`);
  };
  askWords("Save this view", "Its name", view.title, onServer, ["Keep in this browser alone", inBrowser],
    make("p", { class: "quiet" }, "It is kept on this server, and whoever has its address can open it. ", make("a", { href: "/saved" }, "Your saved views")),
    leftWords() ? make("p", { class: "private" }, leftWords()) : null,
    kept().length ? make("h3", {}, "Saved in this browser") : null, listKept(open));
};

/** Return the scene as it may leave the page: without what is private and what is looked at. */
const publicScene = (theme) => {
  const hidden = privateNames(view.names);
  const shown = { ...scene.shown, names: scene.shown.names.filter((id) => !hidden.has(id)), lines: scene.shown.lines.filter((line) => !line.private && !hidden.has(line.from) && !hidden.has(line.to)) };
  const left = new Set(shown.lines);
  return { ...scene, shown, drawn: scene.drawn.filter((line) => left.has(line)), colours: coloursOf(theme), lit: scene.view.chain ? scene.lit : null, chosen: "", marked: new Set(), selected: new Set(), coarse: false, inView: null, big: 1, words: () => 2, more: new Map() };
};
const source = () => `${scene.plan.note ? `${scene.plan.note} ` : ""}Data version ${settings.version}. A line is a claim, not a finding of guilt. ${location.origin}/explore`;
/** Return the picture as SVG that stands alone: title, drawing, what a line is. */
export const asSvg = (theme = "light") => {
  const own = publicScene(theme), pen = svgPen(), [left, top, wide, high] = extent(own);
  draw(pen, own);
  pen.text(titleOf(), left + 24, top - 30, { size: 22, weight: 700, serif: true, fill: own.colours.ink });
  const counts = `${counted(own.shown.names.length, "name")}, ${counted(own.shown.lines.length, "line")}, ${counted(own.shown.lines.filter((line) => line.side === "denies").length, "denial")}${view.without ? `; ${own.shown.fallen.size} of them fall without ${view.without}` : ""}`;
  pen.text(counts, left + 24, top - 10, { size: 12, fill: own.colours.soft });
  pen.text(source(), left + 24, top + high + 16, { size: 11, fill: own.colours.soft });
  const about = own.shown.lines.slice(0, 12).map((line) => `${capital(line.sentence)} (${line.standing}).`).join(" ");
  return pen.file([left, top - 64, Math.max(wide, 560), high + 92], titleOf(), about, own.colours.page);
};
const png = async () => {
  const own = publicScene("light"), [left, top, wide, high] = extent(own);
  const k = Math.min(2, 12000 / Math.max(wide, high));
  const canvas = make("canvas", { width: Math.round(Math.max(wide, 560) * k), height: Math.round((high + 92) * k) });
  const ctx = canvas.getContext("2d");
  ctx.fillStyle = own.colours.page;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.setTransform(k, 0, 0, k, -left * k, (64 - top) * k);
  const pen = canvasPen(ctx);
  draw(pen, own);
  pen.text(titleOf(), left + 24, top - 30, { size: 22, weight: 700, serif: true, fill: own.colours.ink });
  pen.text(source(), left + 24, top + high + 16, { size: 11, fill: own.colours.soft });
  return new Promise((done) => { canvas.toBlob(done, "image/png"); });
};
const json = async () => {
  const own = publicScene("light");
  return {
    title: titleOf(), address: await address(), version: settings.version, as_said_by: view.day || null, without: view.without || null, left_out_private: scene.shown.private,
    names: own.shown.names.map((id) => ({ id, name: nameOf(id), kind: names.get(id).kind, beside: names.get(id).note })),
    lines: own.shown.lines.map((line) => ({ from: line.from, type: line.type, to: line.to, side: line.side, sentence: line.sentence, standing: (scene.shown.weaker.get(line.id) ?? line).standing, falls: scene.shown.fallen.has(line), publishers: line.publishers, claims: line.claims.filter((claim) => !claim.mark).map((claim) => claim.id) })),
    notes: view.notes.map(([, , text]) => text), steps: view.steps.map(({ text, claims }) => ({ text, claims })), view: shareable()[0],
  };
};
const download = (content, ending) => {
  const link = make("a", { href: URL.createObjectURL(content), download: `${titleOf().replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60) || "view"}.${ending}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say(`${ending.toUpperCase()} taken. ${leftWords()}`);
};
export const takeAway = (open) => {
  const file = make("input", { type: "file", accept: ".json,application/json", "aria-label": "A file of a view" });
  file.addEventListener("change", async () => {
    try {
      const given = JSON.parse(await file.files[0].text());
      closeDialog();
      await open(checked(given.view ?? given), "The view of the file is open.");
    } catch { say(`${file.files[0].name} holds no view: it must be a JSON file from “Take away”.`); closeDialog(); }
  });
  openDialog("Take away",
    make("p", { class: "acts" },
      button("SVG", () => download(new Blob([asSvg()], { type: "image/svg+xml" }), "svg")),
      button("PNG", async () => download(await png(), "png")),
      button("JSON", async () => download(new Blob([JSON.stringify(await json(), null, 1)], { type: "application/json" }), "json")),
      button("Print or PDF", () => { closeDialog(); print(); })),
    make("p", {}, "JSON holds the view too: it can be opened here again."), make("p", {}, "Open one: ", file),
    leftWords() ? make("p", { class: "private" }, leftWords()) : null);
};
/** Put the drawing into the page as SVG while it is printed: [words, SVG] of each sheet. */
export const connectPrint = (pictures) => {
  addEventListener("beforeprint", () => {
    const parser = new DOMParser();
    byId("printed").replaceChildren(...pictures().map(([words, svg]) => make("figure", {},
      words ? make("figcaption", {}, words) : "", document.importNode(parser.parseFromString(svg, "image/svg+xml").documentElement, true))));
  });
  addEventListener("afterprint", () => byId("printed").replaceChildren());
};
