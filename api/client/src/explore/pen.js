// Two pens with the same strokes: one draws on a canvas, one writes SVG. Text stays text. `of` is
// the id of the line or name that a stroke or text belongs to: in the SVG it can be found by it.
const paths = new Map();
const pathOf = (d) => {
  if (!paths.has(d)) {
    if (paths.size > 30000) paths.clear();
    paths.set(d, new Path2D(d));
  }
  return paths.get(d);
};
export const SANS = '"Fira Sans","Libre Franklin","Helvetica Neue",Arial,"Liberation Sans",sans-serif';
export const SERIF = '"Source Serif 4",Charter,"Iowan Old Style",Georgia,"Liberation Serif",serif';
const fontOf = ({ size = 11, weight = 400, serif = false }) => `${weight} ${size}px ${serif ? SERIF : SANS}`;
const measuring = document.createElement("canvas").getContext("2d");
/** Return how wide a text is, in pixels. */
export const widthOf = (text, font) => {
  measuring.font = fontOf(font);
  return measuring.measureText(text).width;
};
/** Return whether a point lies within `near` pixels of a path. */
export const isOn = (d, x, y, near) => {
  measuring.lineWidth = 2 * near;
  return measuring.isPointInStroke(pathOf(d), x, y);
};

export const canvasPen = (ctx) => ({
  path(d, { fill, stroke, width = 1, dash = [], alpha = 1, at }) {
    ctx.globalAlpha = alpha;
    if (at) { ctx.save(); ctx.translate(at[0], at[1]); ctx.scale(at[2] ?? 1, at[2] ?? 1); if (at[3]) ctx.rotate(at[3]); }
    if (fill) { ctx.fillStyle = fill; ctx.fill(pathOf(d), "evenodd"); }
    if (stroke) { ctx.strokeStyle = stroke; ctx.lineWidth = width; ctx.setLineDash(dash); ctx.stroke(pathOf(d)); }
    if (at) ctx.restore();
  },
  text(words, x, y, { fill, halo, anchor = "start", alpha = 1, ...font }) {
    ctx.globalAlpha = alpha;
    ctx.font = fontOf(font);
    ctx.textAlign = { start: "left", middle: "center", end: "right" }[anchor];
    if (halo) {
      ctx.strokeStyle = halo;
      ctx.lineWidth = 3;
      ctx.lineJoin = "round";
      ctx.setLineDash([]);
      ctx.strokeText(words, x, y);
    }
    ctx.fillStyle = fill;
    ctx.fillText(words, x, y);
  },
});

const escaped = (text) => String(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
  .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
const attributes = (given) => Object.entries(given)
  .filter(([, value]) => value !== undefined && value !== "")
  .map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
export const svgPen = () => {
  const parts = [];
  return {
    path(d, { fill, stroke, width = 1, dash = [], alpha = 1, at, of }) {
      parts.push(`<path${attributes({
        class: of && "line", "data-of": of, d, fill: fill ?? "none", "fill-rule": fill ? "evenodd" : undefined, stroke,
        "stroke-width": stroke ? width : undefined, "stroke-dasharray": stroke && dash.length ? dash.join(" ") : undefined,
        opacity: alpha < 1 ? alpha : undefined,
        transform: at ? `translate(${at[0]} ${at[1]}) scale(${at[2] ?? 1})${at[3] ? ` rotate(${(at[3] * 180 / Math.PI).toFixed(1)})` : ""}` : undefined,
      })}/>`);
    },
    text(words, x, y, { fill, halo, anchor = "start", alpha = 1, size = 11, weight = 400, serif = false, of }) {
      parts.push(`<text${attributes({
        class: of && "name", "data-of": of, x: x.toFixed(1), y: y.toFixed(1), fill, "text-anchor": anchor, "font-size": size, "font-weight": weight,
        "font-family": serif ? SERIF : SANS, opacity: alpha < 1 ? alpha : undefined, stroke: halo,
        "stroke-width": halo ? 3 : undefined, "stroke-linejoin": halo ? "round" : undefined,
        "paint-order": halo ? "stroke" : undefined,
      })}>${escaped(words)}</text>`);
    },
    /** Return the whole file; `box` is left, top, width, height. */
    file: (box, title, about, page) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.map((n) => n.toFixed(0)).join(" ")}" `
      + `width="${box[2].toFixed(0)}" height="${box[3].toFixed(0)}" role="img"><title>${escaped(title)}</title>`
      + `<desc>${escaped(about)}</desc><rect x="${box[0].toFixed(0)}" y="${box[1].toFixed(0)}" `
      + `width="${box[2].toFixed(0)}" height="${box[3].toFixed(0)}" fill="${escaped(page)}"/>${parts.join("")}</svg>`,
  };
};
