// What is drawn of a view, by either pen: land, lines, names, notes.
import { names, settings } from "./data.js";
import { BOX, NAME, R, SUB } from "./layouts.js";
import { widthOf } from "./pen.js";
import { circle, CROSS, RING, square, tipOf } from "./ways.js";

const MORE = { light: { private: "#6b2f8f", mark: "#fff0b8", link: "#17497c" }, dark: { private: "#cfa2ec", mark: "#43380f", link: "#8fbceb" } };
export const coloursOf = (theme) => ({ ...settings.palettes[theme], ...MORE[theme] });
const MARKS = new Map();
const glyph = (kind) => {
  const { icon, square: isSquare } = settings.kinds[kind];
  if (!MARKS.has(kind)) MARKS.set(kind, { shape: isSquare ? square(R) : circle(R), icon: settings.icons[icon] });
  return MARKS.get(kind);
};
const DIM = 0.13;
export const noteBox = ([x, y, words]) => {
  const lines = wrapped(words);
  return { x, y, lines, wide: Math.max(60, ...lines.map((line) => widthOf(line, SUB))) + 16, high: 14 * lines.length + 10 };
};
const wrapped = (words) => {
  const lines = [""];
  for (const word of words.split(/\s+/)) {
    const next = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) && widthOf(next, SUB) > 180) lines.push(word);
    else lines[lines.length - 1] = next;
  }
  return lines;
};

/** Return the style of a line: colour, width, dashes; what falls and what is private have their own. */
const styleOf = (scene, line) => {
  const now = scene.shown.weaker.get(line.id) ?? line;
  const dash = line.side === "asserts" ? (now.dash ? settings.dashes.dash : []) : settings.dashes[line.side];
  return { stroke: line.private ? scene.colours.private : scene.colours[now.stroke], name: now.stroke, width: settings.widths[now.width - 1], level: now.width, dash };
};
const drawLine = (pen, scene, line, alpha) => {
  const way = scene.ways.get(line.id), { colours, shown } = scene;
  const own = styleOf(scene, line), chosen = scene.bundles.get(line.id).some((one) => one.id === scene.chosen);
  if (chosen) pen.path(way.d, { stroke: colours.mark, width: 13 });
  if (shown.fallen.has(line)) {
    pen.path(way.d, { stroke: own.stroke, width: own.width + 2.6, alpha });
    pen.path(way.d, { stroke: colours.page, width: own.width + 0.6, alpha: 1 });
    pen.path(tipOf(own.name, own.level), { fill: colours.page, stroke: own.stroke, width: 1, at: way.tip, alpha });
    return;
  }
  pen.path(way.d, { stroke: own.stroke, width: own.width + (chosen ? 0.6 : 0), dash: own.dash, alpha, of: line.id });
  pen.path(tipOf(own.name, own.level), { fill: own.stroke, at: way.tip, alpha });
  if (line.side === "asserts" || scene.coarse) return;
  pen.path(circle(6), { fill: colours.page, at: way.middle, alpha: 1 });
  pen.path(line.side === "denies" ? CROSS : RING, { stroke: colours.denies, width: 1.6, at: way.middle, alpha });
};
const drawName = (pen, scene, id, alpha) => {
  const place = scene.plan.places.get(id), name = names.get(id), { colours, shown, view } = scene;
  const tone = colours.kinds[name.tone], hollow = shown.bare.has(id);
  const at = [place.x, place.y], words = scene.words(id);
  if (scene.marked.has(id)) {
    pen.path(place.frame ? frame(place, 5) : circle(R + 6), { fill: colours.mark, at });
  }
  if (place.frame) {
    pen.path(frame(place, 0), { fill: colours.card, stroke: tone, width: 1.8, dash: hollow ? [4, 3] : [], at, alpha });
  } else {
    const { shape, icon } = glyph(name.kind);
    pen.path(shape, hollow ? { fill: colours.page, stroke: tone, width: 1.5, at, alpha } : { fill: name.private ? colours.private : colours.kinds[name.tone], at, alpha });
    if (icon && !scene.coarse) pen.path(icon, { fill: hollow ? tone : colours.page, at: [place.x - R * 0.75, place.y - R * 0.75, R / 16], alpha });
  }
  if (place.pinned) pen.path(circle(2.5), { fill: colours.ink, at: [place.x + (place.frame ? place.left + 7 : -R - 4), place.y + (place.frame ? -place.tall / 2 + 7 : -R)], alpha });
  if (scene.selected.has(id)) pen.path(place.frame ? frame(place, 4) : circle(R + 4), { stroke: colours.link, width: 2, at });
  if (words) {
    const isBox = place.side === "box", anchor = { left: "end", right: "start" }[place.side] ?? "middle";
    const x = place.x + ({ left: place.words[2], right: place.words[0] }[place.side] ?? 0);
    const { big } = scene, own = words > 1 ? name.sub : [];
    let y = place.y + wordsTop(place, big, name.label.length, own.length) + 11 * big;
    name.label.forEach((text, i) => {
      const more = i === name.label.length - 1 && scene.more.get(id) ? ` +${scene.more.get(id)}` : "";
      const font = sizedBy(isBox ? BOX : NAME, big), small = sizedBy(SUB, big);
      const beside = more ? widthOf(more, small) * { start: 0, middle: 0.5, end: 1 }[anchor] : 0;
      pen.text(text, x - beside, y, { ...font, fill: colours.ink, anchor, alpha, halo: isBox ? undefined : colours.page, of: id });
      if (more && !isBox) pen.text(more, x - beside + widthOf(text, font) * { start: 1, middle: 0.5, end: 0 }[anchor] + (anchor === "end" ? beside : 0), y, { ...small, fill: colours.link, anchor: anchor === "end" ? "end" : "start", alpha });
      y += 14 * big;
    });
    for (const text of own) { pen.text(text, x, y, { ...sizedBy(SUB, big), fill: colours.soft, anchor, alpha, halo: isBox ? undefined : colours.page, of: id }); y += 13 * big; }
  }
  const letter = view.marks.indexOf(id);
  if (letter >= 0) {
    const spot = [place.x + (place.frame ? place.right - 2 : R + 1), place.y - (place.frame ? place.tall / 2 : R + 1)];
    pen.path(circle(7), { fill: colours.ink, at: spot });
    pen.text("AB"[letter], spot[0], spot[1] + 3.6, { size: 10, weight: 700, fill: colours.page, anchor: "middle" });
  }
};
const sizedBy = (font, big) => ({ ...font, size: font.size * big });
/** Return how far above a place's middle its words begin, `big` times as large as in the plan. */
const wordsTop = ({ side }, big, labels, subs) => {
  const high = (14 * labels + 13 * subs) * big;
  return side === "below" ? R + 3 : side === "above" ? -R - 3 - high : -high / 2;
};
/** Return the box of a name's words on the page, `big` times as large; `level` 2 has what stands beside it. */
export const wordsBox = (scene, id, big, level) => {
  const place = scene.plan.places.get(id), name = names.get(id), subs = level > 1 ? name.sub.length : 0;
  const top = place.y + wordsTop(place, big, name.label.length, subs), wide = place.wide * big;
  const left = place.x + (place.side === "right" ? place.words[0] : place.side === "left" ? place.words[2] - wide : -wide / 2);
  return [left, top, left + wide, top + (14 * name.label.length + 13 * subs) * big];
};
const frame = (place, out) => {
  const [left, top, wide, high] = place.frame;
  return `M${left - out},${top - out}h${wide + 2 * out}v${high + 2 * out}h${-wide - 2 * out}Z`;
};

/** Draw a scene: `lit` is what is looked at (null: everything), the rest is dimmed. */
export const draw = (pen, scene) => {
  const { plan, shown, colours, lit, view } = scene;
  for (const { path, land } of plan.land ?? []) pen.path(path, { fill: land ? colours.land : undefined, stroke: colours.rule, width: 0.8 });
  for (const { d } of plan.rules ?? []) pen.path(d, { stroke: colours.rule, width: 1 });
  if (!scene.coarse) {
    for (const caption of plan.captions ?? []) pen.text(caption.text, caption.x, caption.y, { size: 11 * scene.big, weight: caption.strong ? 600 : 400, fill: colours.soft, anchor: { left: "start", centre: "middle", right: "end" }[caption.align] });
  }
  for (const heading of plan.headings) {
    const { kind } = settings.columns.find(({ id }) => id === heading.column) ?? {};
    headingLines(heading.text).forEach((text, i, all) => pen.text(text, heading.x, heading.y + 13 * scene.big * (i - all.length + 1), { size: 11 * scene.big, weight: 600, fill: kind ? colours.kinds[kind] : colours.soft, anchor: heading.anchor }));
  }
  const dims = (on) => (lit && !on ? DIM : 1);
  const faint = (line) => view.without && !lit && !shown.fallen.has(line) && !shown.weaker.has(line.id) ? 0.4 : 1;
  for (const line of scene.drawn) {
    if (scene.inView && !scene.inView(scene.ways.get(line.id).box)) continue;
    const own = scene.bundles.get(line.id);
    drawLine(pen, scene, line, Math.min(dims(own.some((one) => lit?.lines.has(one.id))), Math.max(...own.map(faint))));
  }
  for (const id of shown.names) {
    const place = plan.places.get(id);
    if (scene.inView && !scene.inView([place.x + place.left, place.y + place.top, place.x + place.right, place.y + place.bottom])) continue;
    drawName(pen, scene, id, dims(lit?.names.has(id)));
  }
  const weakest = scene.weakest && scene.ways.get(scene.weakest);
  if (weakest) pen.text("weakest step", weakest.middle[0], weakest.middle[1] - 9, { size: 11, weight: 700, fill: colours.ink, halo: colours.mark, anchor: "middle" });
  for (const note of view.notes) {
    const box = noteBox(note);
    pen.path(`M0,0h${box.wide.toFixed(0)}v${box.high}h${-box.wide.toFixed(0)}Z`, { fill: colours.card, stroke: colours.ink, width: 1, dash: [2, 2], at: [box.x, box.y] });
    box.lines.forEach((text, i) => pen.text(text, box.x + 8, box.y + 16 + 14 * i, { ...SUB, fill: colours.ink }));
  }
};
const headingLines = (text) => {
  if (text.length < 22) return [text];
  const words = text.split(" "), lines = [""];
  for (const word of words) {
    if (lines.at(-1).length + word.length > 24) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines;
};
/** Return left, top, width and height of everything that is drawn. */
export const extent = (scene) => {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  const widen = (left, top, right, bottom) => {
    box[0] = Math.min(box[0], left); box[1] = Math.min(box[1], top);
    box[2] = Math.max(box[2], right); box[3] = Math.max(box[3], bottom);
  };
  for (const id of scene.shown.names) {
    const place = scene.plan.places.get(id), [x, y] = place.pinned ? [place.x, place.y] : scene.goals?.get(id) ?? [place.x, place.y];
    widen(x + place.left, y + place.top, x + place.right, y + place.bottom);
  }
  for (const heading of scene.plan.headings) {
    const wide = Math.max(...headingLines(heading.text).map((text) => widthOf(text, { size: 11, weight: 600 })));
    const left = heading.x - { start: 0, middle: wide / 2, end: wide }[heading.anchor];
    widen(left, heading.y - 40, left + wide, heading.y);
  }
  if (scene.plan.landBox) widen(...scene.plan.landBox);
  for (const note of scene.view.notes) { const own = noteBox(note); widen(own.x, own.y, own.x + own.wide, own.y + own.high); }
  if (!Number.isFinite(box[0])) return [0, 0, 600, 400];
  return [box[0] - 24, box[1] - 24, box[2] - box[0] + 48, box[3] - box[1] + 48];
};
