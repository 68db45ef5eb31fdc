// The explorer: one view of the record, changed by its reader, kept in the page's address.
import * as acts from "./explore/actions.js";
import { showCard } from "./explore/card.js";
import { lightChain, showChain } from "./explore/chain.js";
import { around, drawnIn, lines, nameOf, names, need, settings, strongest } from "./explore/data.js";
import { button, byId, closeDialog, counted, make, named, openDialog, say } from "./explore/elements.js";
import { connectDays, showFilters } from "./explore/filters.js";
import { fetchKept, keptAddress, keptAs, showKept } from "./explore/kept.js";
import * as keys from "./explore/keys.js";
import { connectPrint, saveView, share, shareable, takeAway } from "./explore/outside.js";
import { bundle, focus, look, onTheme, scene, sceneOf } from "./explore/scene.js";
import { showLegend, showSentences } from "./explore/sentences.js";
import { weigh } from "./explore/shown.js";
import * as stage from "./explore/stage.js";
import { openStory, play, sheetsNow, showScroller } from "./explore/story.js";
import { canRedo, canUndo, change, checked, onChange, packed, redo, replace, undo, unpacked, view } from "./explore/view.js";

const root = document.documentElement;
let turn = 0;

const choose = (found) => {
  focus.name = found?.name ?? "";
  focus.line = found?.line ?? "";
  focus.pointed = null;
  look();
  stage.repaint();
  showCard(choose);
};
const showBanner = () => {
  const banner = byId("banner"), { shown } = scene;
  banner.hidden = !view.without;
  if (!view.without) return;
  const bare = [...shown.bare].map((id) => nameOf(id).slice(0, 60));
  banner.replaceChildren(
    make("h2", {}, "Without ", named(view.without), `, ${shown.fallen.size} of ${counted(shown.lines.length, "line")} fall${shown.fallen.size === 1 ? "s" : ""}`),
    make("p", {}, bare.length ? make("span", {}, `${counted(bare.length, "name")} ${bare.length === 1 ? "is" : "are"} left without a line: `, named(bare.slice(0, 6).join(", ")), bare.length > 6 ? " and others." : ".") : "Every name keeps a line.",
      ` ${counted(shown.weaker.size, "line")} stand${shown.weaker.size === 1 ? "s" : ""} on less.`),
    button("Put it back", () => acts.leaveOut(view.without)));
};
const showCounts = () => {
  if (!byId("counts")) return;
  const { shown } = scene;
  byId("counts").replaceChildren(
    make("b", {}, `${counted(shown.names.length, "name")}, ${counted(shown.lines.length, "line")}`), `, ${counted(shown.denials, "denial")}`,
    shown.private ? make("span", { class: "private" }, ` ${counted(shown.private, "private line")}`) : "",
    view.hidden.length ? button(`${view.hidden.length} hidden: show`, acts.unhide, { class: "plain" }) : "");
  byId("undo").disabled = !canUndo();
  byId("redo").disabled = !canRedo();
  for (const one of document.querySelectorAll("[data-layout]")) one.setAttribute("aria-pressed", String(one.dataset.layout === view.layout));
};
const showEmpty = () => {
  const empty = byId("empty");
  empty.hidden = view.names.length > 0;
  if (!empty.hidden) {
    empty.replaceChildren("Nothing is drawn yet. Add a name above, or begin with ",
      ...[60, 300, settings.most].flatMap((most, i) => [i ? ", " : "", button(`the strongest ${most.toLocaleString("en")}`, () => beginStrongest(most), { class: "plain" })]), " names of the record.");
  }
};
const beginStrongest = async (most) => {
  const { ids, total } = await strongest(most);
  await change({ names: ids, title: "", types: settings.placed, layout: ids.length > 300 ? "free" : view.layout }, `The ${counted(ids.length, "name")} with the strongest lines, of ${total.toLocaleString("en")}.`);
  stage.fit();
};
/** The address holds what may be shared; what is private stays in this browser's own history. */
const keepAddress = async () => {
  const [open] = shareable(), short = keptAddress(open, location.pathname);
  const text = view.names.length && !short ? `#v=${await packed(open)}` : "";
  const query = /[?&]view=/.test(location.search) ? "" : location.search;
  try { history.replaceState({ view, text }, "", short || location.pathname + query + text); } catch { /* too long for this browser */ }
  showKept(open);
};
const refresh = async (_, words) => {
  const mine = (turn += 1);
  try {
    await need([...view.names, ...view.hidden]);
    await lightChain();
  } catch (error) {
    say(`That could not be fetched: ${error.message}`);
  }
  await sceneOf(view);
  if (mine !== turn) return;
  for (const id of [...focus.selected]) if (!scene.shown.names.includes(id)) focus.selected.delete(id);
  if (focus.name && !scene.shown.names.includes(focus.name)) focus.name = "";
  if (focus.line && !scene.shown.lines.some((line) => line.id === focus.line)) focus.line = "";
  showAll();
  say(words);
  if (view.without) {
    try { await weigh(view, scene.shown); } catch (error) { say(error.message); }
    if (mine !== turn) return;
    showAll();
    say(`Without ${view.without}, ${scene.shown.fallen.size} of ${counted(scene.shown.lines.length, "line")} fall${scene.shown.fallen.size === 1 ? "s" : ""}.`);
  }
  await keepAddress();
  root.dataset.settled = String(Number(root.dataset.settled ?? 0) + 1);
};
const showAll = () => {
  bundle();
  look();
  stage.show(scene);
  look();
  byId("explorer-title").textContent = view.title || (view.names.length ? `Around ${nameOf(view.names[0])}` : "Explore");
  showBanner();
  showCounts();
  showEmpty();
  showFilters(view, scene.shown);
  showLegend();
  keys.showKeys();
  showSentences(choose);
  showCard(choose);
};
/** Open a whole view, as one step that can be undone. */
const open = async (given, words) => {
  await change(checked(given), words);
  stage.fit();
};

const chainOpen = () => {
  if (view.marks.length === 2) {
    openDialog("The chain between two names",
      make("p", {}, named(nameOf(view.marks[0])), " and ", named(nameOf(view.marks[1]))),
      make("p", { class: "acts" }, ...["surest", "shortest"].map((way) => button(`The ${way}`, () => { closeDialog(); focus.name = ""; focus.line = ""; showChain(way); }))),
      make("p", { class: "quiet" }, "The surest has the strongest weakest step; the shortest has the fewest links. A chain is what sources say in turn: no single one need state the whole."));
    return;
  }
  openDialog("The chain between two names", make("p", {}, "Mark two names first: choose one and press M, or “Mark for a chain” in its card."));
};

const here = () => {
  const item = keys.itemOf(document.activeElement);
  return item && names.has(item) ? [item] : item && lines.has(item) ? [] : acts.subjects();
};
const lineHere = () => { const item = keys.itemOf(document.activeElement); return lines.has(item) ? item : focus.line; };
const onKey = (event) => {
  if (event.target.matches("input, textarea, select") || byId("dialog").open) return;
  const inPicture = event.target.closest("#stage"), item = keys.itemOf(event.target);
  const own = focus.selected.size > 1 ? [...focus.selected] : here();
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (key === "z") { event.preventDefault(); (event.shiftKey ? redo : undo)(); }
    return;
  }
  const does = {
    "/": () => byId("add")?.focus(), "?": keys.showAllKeys, z: () => (event.shiftKey ? redo() : undo()), c: chainOpen,
    e: () => acts.expand(own), x: () => own.length && acts.collapse(own), h: () => (event.shiftKey ? acts.unhide() : acts.hide(own)),
    p: () => own.length && acts.pin(own), m: () => own.length && acts.mark(own[0]), n: () => acts.note(placeForNote(own)),
    w: () => { const publisher = view.without || lines.get(lineHere())?.publishers[0]; if (publisher) acts.leaveOut(publisher); else say("Choose a line first: W leaves out its source."); },
    "+": () => stage.zoomBy(1.3), "=": () => stage.zoomBy(1.3), "-": () => stage.zoomBy(1 / 1.3), 0: () => stage.fit(true),
    PageDown: () => play(1), PageUp: () => play(-1),
    Escape: () => { if (focus.name || focus.line || focus.selected.size) { focus.selected.clear(); choose(null); } else if (view.without) acts.leaveOut(view.without); else if (view.chain) change({ chain: "" }, "The chain is closed."); },
  };
  const within = {
    ArrowUp: 1, ArrowDown: 1, ArrowLeft: 1, ArrowRight: 1, Home: 1, End: 1,
    l: () => keys.along(item, event.shiftKey), g: () => keys.across(item), Backspace: keys.backToName,
    Enter: () => { choose(names.has(item) ? { name: item } : { line: item }); byId("card").focus({ preventScroll: true }); },
    " ": () => select(item),
  };
  if (inPicture && item && within[event.key]) {
    event.preventDefault();
    if (event.altKey && own.length) { const far = 20, [dx, dy] = { ArrowUp: [0, -far], ArrowDown: [0, far], ArrowLeft: [-far, 0], ArrowRight: [far, 0] }[event.key] ?? [0, 0]; acts.nudge(own, dx, dy); return; }
    keys.step(item, event.key);
    if (typeof within[event.key] === "function") within[event.key]();
  } else if (inPicture && item && within[key]) { event.preventDefault(); within[key](); } else if (does[key]) { event.preventDefault(); does[key](); }
};
const placeForNote = (own) => {
  const place = own.length && scene.plan.places.get(own[0]);
  return place ? [place.x + 20, place.y + 24] : stage.middleOfView();
};
const select = (id) => {
  if (!names.has(id)) return;
  if (!focus.selected.delete(id)) focus.selected.add(id);
  look();
  stage.repaint();
  showCard(choose);
  say(`${counted(focus.selected.size, "name")} selected.`);
};

const connect = () => {
  onChange(refresh);
  connectDays(() => view);
  stage.connect({
    point: (found) => {
      const key = JSON.stringify(found);
      if (JSON.stringify(focus.pointed) === key || (found && "note" in found)) return;
      focus.pointed = found;
      look();
      stage.repaint();
    },
    press: (found, several) => {
      if (found?.note >= 0) acts.note(view.notes[found.note], found.note);
      else if (several && found?.name) select(found.name);
      else { if (!several) focus.selected.clear(); choose(found); }
    },
    move: (found, [x, y]) => {
      if (found.name) { Object.assign(scene.plan.places.get(found.name), { x, y, pinned: true }); scene.ways = scene.route(true); } else scene.view = { ...scene.view, notes: scene.view.notes.map((one, i) => (i === found.note ? [x, y, one[2]] : one)) };
      stage.repaint();
    },
    drop: async (found, spot) => {
      if (!found.name) { await acts.moveNote(found.note, spot); return; }
      await acts.pin([found.name], spot);
      choose(found);
    },
  });
  addEventListener("keydown", onKey);
  byId("keys").addEventListener("focusin", (event) => {
    const item = keys.itemOf(event.target);
    keys.holdKey(event.target);
    focus.pointed = names.has(item) ? { name: item } : { line: item };
    look();
    stage.repaint();
  });
  byId("keys").addEventListener("focusout", () => { focus.pointed = null; look(); stage.repaint(); });
  const press = (id, does) => byId(id)?.addEventListener("click", does);
  press("undo", undo); press("redo", redo); press("chain-open", chainOpen); press("share", share); press("save", () => saveView(open));
  press("take", () => takeAway(open)); press("story", openStory); press("closer", () => stage.zoomBy(1.3)); press("farther", () => stage.zoomBy(1 / 1.3)); press("whole", () => stage.fit(true));
  for (const one of document.querySelectorAll("[data-layout]")) one.addEventListener("click", async () => { await change({ layout: one.dataset.layout }, `Laid out ${one.textContent.toLowerCase()}.`); stage.fit(); });
  press("filters-open", () => byId("filters-open").setAttribute("aria-expanded", String(byId("explorer").classList.toggle("filtering"))));
  for (const one of document.querySelectorAll("[data-show]")) {
    one.addEventListener("click", () => {
      byId("explorer").dataset.shows = one.dataset.show;
      for (const other of document.querySelectorAll("[data-show]")) other.setAttribute("aria-pressed", String(other === one));
      if (one.dataset.show === "picture") stage.fit(true);
    });
  }
  byId("add")?.addEventListener("chosen", async (event) => {
    byId("add").value = "";
    await acts.add([event.detail.id], `${event.detail.name} added.`);
    choose({ name: event.detail.id });
    keys.go(event.detail.id);
  });
  onTheme(() => { look(); showLegend(); stage.repaint(); });
  connectPrint(sheetsNow);
  addEventListener("hashchange", begin);
};
const refusedWords = (refused) => (refused ? `${counted(refused, "text")} of this view ${refused === 1 ? "is" : "are"} left out: words that convict are not shown.` : "");
/** Begin with what the address holds: a view, names, a picture; else with the record's own overview. */
const begin = async () => {
  const text = /^#v=(.+)$/.exec(location.hash)?.[1];
  try {
    if (text && history.state?.text === `#v=${text}`) await replace(checked(history.state.view)); // read again
    else if (text) {
      const given = await unpacked(text), [own, refused] = await acts.withoutConvicting(given);
      await replace(own, refusedWords(refused));
    } else if (settings.view) {
      const [own, refused] = await acts.withoutConvicting(await fetchKept(settings.view));
      await replace(own, refusedWords(refused));
      keptAs(shareable()[0]);
      await keepAddress();
    } else if (settings.start.length) await replace({ names: await startingWith(settings.start), types: settings.placed });
    else {
      const { ids, title } = await drawnIn(settings.picture || "complicity");
      await replace({ names: ids, title, types: settings.placed });
    }
  } catch (error) {
    await replace({}, error.message);
  }
  if (settings.framed && view.steps.length && !byId("scroller")) showScroller();
  root.dataset.ready = "yes";
};
/** Return names with what is joined to them by the strongest lines. */
const startingWith = async (ids) => {
  const unknown = await need(ids);
  if (unknown.length) say(`No name has the id ${unknown[0]}.`);
  const there = new Set(ids.filter((id) => names.has(id)));
  for (const id of [...there]) for (const [other] of around(id, there).slice(0, 14)) there.add(other);
  return [...there];
};
connect();
begin();
