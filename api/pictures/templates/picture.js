// The drawing on vis-network's canvas, the cards, the keys and the table. No text becomes markup.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("data").textContent);
  const { drawing, cards, claims, base } = data;
  const root = document.documentElement;
  root.dataset.live = "yes"; // the still drawing gives way to this one
  const wantsDark = matchMedia("(prefers-color-scheme: dark)");
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  const icons = Object.fromEntries(Object.entries(drawing.icons).map(([n, d]) => [n, new Path2D(d)]));
  const lines = drawing.lines.map((line) => ({
    ...line, way: new Path2D(line.path), tip: new Path2D(line.head), cross: new Path2D(line.sign),
  }));
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const FONT = '"Libre Franklin","Helvetica Neue",Arial,"Liberation Sans",sans-serif';
  let colours, lit = null, pinned = false, cameFrom = null;

  // ---------------------------------------------------------------- what is lit
  const isNode = (card) => card && "node" in card;
  const lineLit = (line) =>
    !lit || (isNode(lit) ? line.from === lit.id || line.to === lit.id : line.id === lit.id);
  const nodeLit = (id) =>
    !lit || id === lit.id || lines.some((l) => lineLit(l) && (l.from === id || l.to === id));

  // ---------------------------------------------------------------- the canvas
  const drawLines = (ctx) => {
    for (const line of lines) {
      ctx.globalAlpha = lineLit(line) ? 1 : 0.1;
      ctx.strokeStyle = ctx.fillStyle = colours[line.stroke];
      ctx.lineWidth = line.width + (lit && lineLit(line) ? 0.6 : 0);
      ctx.setLineDash(line.dash);
      ctx.stroke(line.way);
      ctx.setLineDash([]);
    }
    for (const line of lines) {
      ctx.globalAlpha = lineLit(line) ? 1 : 0.1;
      ctx.fillStyle = colours[line.stroke];
      ctx.fill(line.tip);
      if (!line.sign) continue;
      ctx.fillStyle = colours.page;
      ctx.beginPath();
      ctx.arc(line.middle[0], line.middle[1], 7, 0, 7);
      ctx.fill();
      ctx.strokeStyle = colours.denies;
      ctx.lineWidth = 1.8;
      ctx.stroke(line.cross);
    }
    ctx.globalAlpha = 1;
  };
  const ALIGN = { start: "left", middle: "center", end: "right" };
  const lands = drawing.outlines.map((outline) => ({ ...outline, way: new Path2D(outline.path) }));
  const drawBehind = (ctx) => {
    ctx.setLineDash([]);
    ctx.lineWidth = 0.8;
    for (const { way, land } of lands) {
      ctx.fillStyle = colours.land;
      if (land) ctx.fill(way);
      ctx.strokeStyle = colours.neutral;
      ctx.stroke(way);
    }
    ctx.textBaseline = "alphabetic";
    for (const caption of drawing.captions) {
      ctx.font = caption.strong ? `600 11.5px ${FONT}` : `400 10px ${FONT}`;
      ctx.textAlign = ALIGN[caption.anchor];
      ctx.fillStyle = caption.strong ? colours.ink : colours.soft;
      ctx.strokeStyle = colours.land;
      ctx.lineWidth = 3;
      ctx.lineJoin = "round";
      ctx.strokeText(caption.text, caption.x, caption.y);
      ctx.fillText(caption.text, caption.x, caption.y);
    }
  };
  const drawHeadings = (ctx) => {
    ctx.font = `700 10.5px ${FONT}`;
    ctx.textBaseline = "alphabetic";
    for (const heading of drawing.headings) {
      ctx.textAlign = ALIGN[heading.anchor];
      ctx.fillStyle = colours.kinds[heading.kind];
      for (const text of heading.texts) ctx.fillText(text.text, heading.x, text.y, 180);
    }
  };
  const drawNode = ({ ctx, id }) => ({
    drawNode() {
      const node = nodes.get(id);
      ctx.save();
      ctx.globalAlpha = nodeLit(id) ? 1 : 0.14;
      ctx.fillStyle = colours.page;
      ctx.beginPath();
      ctx.arc(node.x, node.y, node.r + 1.5, 0, 7);
      ctx.fill();
      ctx.fillStyle = colours.kinds[node.tone];
      ctx.beginPath();
      ctx.arc(node.x, node.y, node.r, 0, 7);
      ctx.fill();
      ctx.textAlign = ALIGN[node.anchor];
      ctx.textBaseline = "alphabetic";
      for (const text of node.texts) {
        ctx.font = text.name ? `600 11.5px ${FONT}` : `400 10px ${FONT}`;
        ctx.fillStyle = text.name ? colours.ink : colours.soft;
        ctx.fillText(text.text, text.x, text.y, node.room);
      }
      ctx.translate(node.x, node.y);
      ctx.scale(node.r / 16, node.r / 16);
      ctx.translate(-12, -12);
      ctx.fillStyle = colours.page;
      ctx.fill(icons[node.icon], "evenodd");
      ctx.restore();
    },
    nodeDimensions: { width: 2 * nodes.get(id).r, height: 2 * nodes.get(id).r },
  });

  const stage = byId("stage");
  // Small drawings are not blown up, wide ones not made too small to read: there one scrolls.
  stage.style.minWidth = `${Math.min(1240, drawing.width)}px`;
  stage.style.maxWidth = `${Math.max(480, drawing.width * 1.15)}px`;
  const net = new vis.Network(
    byId("canvas"),
    {
      nodes: new vis.DataSet(data.network.nodes.map((node) => ({ ...node, ctxRenderer: drawNode }))),
      edges: new vis.DataSet(data.network.edges),
    },
    data.network.options,
  );
  // The keys below are the way through by keyboard; the canvas is a picture only.
  for (const held of byId("canvas").querySelectorAll("[tabindex]")) held.removeAttribute("tabindex");
  net.on("beforeDrawing", (ctx) => { drawBehind(ctx); drawHeadings(ctx); drawLines(ctx); });
  const scale = () => stage.clientWidth / drawing.width;
  const fit = () => {
    stage.style.height = `${Math.round(drawing.height * scale())}px`;
    net.setSize("100%", "100%");
    net.moveTo({
      position: { x: drawing.width / 2, y: drawing.height / 2 }, scale: scale(), animation: false,
    });
  };
  const paint = () => {
    const theme = root.dataset.theme === "auto" ? (wantsDark.matches ? "dark" : "light") : root.dataset.theme;
    root.dataset.shown = theme;
    colours = drawing.palettes[theme];
    byId("theme").textContent = theme === "dark" ? "Light" : "Dark";
    net.redraw();
  };

  // ---------------------------------------------------------------- the card
  const card = byId("card");
  const make = (tag, text, name) => {
    const element = document.createElement(tag);
    if (text) element.textContent = text;
    if (name) element.className = name;
    return element;
  };
  const link = (text, href) => {
    const anchor = make("a", text);
    anchor.href = href;
    return anchor;
  };
  const copy = (button, text) => {
    const done = () => { button.textContent = "Copied"; };
    const select = () => {
      const area = make("textarea", text);
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      done();
    };
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, select);
    else select();
  };
  const claimPart = (claim, both) => {
    const part = make("article", "", claim.side === "said" ? "" : "denied");
    if (both || claim.side !== "said") part.append(make("p", claim.side, "over"));
    part.append(claim.quote ? make("blockquote", `“${claim.quote}”`) : make("div", claim.paraphrase || claim.sentence));
    if (claim.quote && claim.paraphrase) part.append(make("div", claim.paraphrase));
    const where = make("p", `${claim.who === claim.publisher ? "" : `${claim.who}, in `}`, "meta");
    where.append(make("bdi", claim.publisher), ", ");
    where.append(claim.url ? link(claim.source, claim.url) : make("bdi", claim.source));
    where.append(`, ${claim.locator}, ${claim.date}`);
    part.append(where, make("p", claim.sure + (claim.state ? `; ${claim.state}` : ""), "meta"));
    const reply = make("p", "", "meta");
    reply.append(make("b", "Reply: "), claim.reply);
    const foot = make("p", "", "meta");
    const button = make("button", "Copy as footnote");
    button.type = "button";
    button.addEventListener("click", () => copy(button, claim.footnote));
    foot.append(link("The claim", base === null ? `#claim-${claim.id}` : `${base}/claim/${encodeURIComponent(claim.id)}`), " ", button);
    part.append(reply, foot);
    return part;
  };
  const show = (shown, x, y, pin) => {
    pinned = pin;
    if (lit !== shown) { lit = shown; net.redraw(); }
    card.replaceChildren(make("p", shown.kind, "over"), make("h3", shown.title));
    card.setAttribute("aria-label", shown.label.slice(0, 200));
    if (shown.standing) card.append(make("p", shown.standing, "standing"));
    if (shown.why) card.append(make("p", shown.why, "meta"));
    const all = [...shown.claims, ...shown.others].map((id) => claims[id]);
    const both = all.some((claim) => claim.side !== all[0].side);
    for (const claim of all) card.append(claimPart(claim, both));
    if (base !== null) {
      const ends = make("p", "", "meta");
      for (const [id, name] of isNode(shown) ? [[shown.id, shown.title]] : shown.ends) {
        ends.append(link(name.slice(0, 60), `${base}/entity/${encodeURIComponent(id)}`), " ");
      }
      card.append(ends);
    }
    card.hidden = false;
    card.scrollTop = 0;
    const box = stage.getBoundingClientRect();
    const left = Math.max(8, Math.min(x + box.left + 14, innerWidth - card.offsetWidth - 8));
    const top = y + box.top + 14;
    const over = top + card.offsetHeight > innerHeight && top - card.offsetHeight - 28 > 0;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${(over ? top - card.offsetHeight - 28 : top) + scrollY}px`;
  };
  const hide = () => {
    pinned = false;
    card.hidden = true;
    if (lit) { lit = null; net.redraw(); }
  };
  const showAt = (shown, pin) => show(shown, shown.at[0] * scale(), shown.at[1] * scale(), pin);

  // ---------------------------------------------------------------- the pointer
  const probe = document.createElement("canvas").getContext("2d");
  const under = (x, y) => {
    const at = { x: x / scale(), y: y / scale() };
    for (const node of drawing.nodes) {
      if (Math.hypot(node.x - at.x, node.y - at.y) <= node.r + 2) return cardOf.get(node.id);
    }
    for (const wide of [3, 9]) {
      probe.lineWidth = wide;
      const hit = lines.find((line) => probe.isPointInStroke(line.way, at.x, at.y));
      if (hit) return cardOf.get(hit.id);
    }
    return null;
  };
  const place = (event) => {
    const box = stage.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  let leaving = 0;
  stage.addEventListener("pointermove", (event) => {
    if (pinned || event.pointerType === "touch") return;
    const [x, y] = place(event);
    const found = under(x, y);
    stage.style.cursor = found ? "pointer" : "";
    clearTimeout(leaving);
    if (found && found !== lit) show(found, x, y, false);
    else if (!found && lit) leaving = setTimeout(hide, 350);
  });
  card.addEventListener("pointerenter", () => clearTimeout(leaving));
  card.addEventListener("pointerleave", () => { if (!pinned) hide(); });
  stage.addEventListener("click", (event) => {
    if (event.target.closest("#keys")) return;
    const [x, y] = place(event);
    const found = under(x, y);
    if (found) show(found, x, y, true);
    else hide();
  });

  // ---------------------------------------------------------------- the keys
  const keys = byId("keys");
  for (const shown of cards) {
    const button = make("button", shown.label, isNode(shown) ? "node" : "line");
    button.type = "button";
    button.style.left = `${(100 * shown.at[0]) / drawing.width}%`;
    button.style.top = `${(100 * shown.at[1]) / drawing.height}%`;
    button.addEventListener("focus", () => { if (!pinned) { lit = shown; net.redraw(); } });
    button.addEventListener("click", () => { cameFrom = button; showAt(shown, true); card.focus(); });
    button.addEventListener("blur", () => { if (!pinned && card.hidden) { lit = null; net.redraw(); } });
    const item = document.createElement("li");
    item.append(button);
    keys.append(item);
  }
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || card.hidden) return;
    hide();
    if (cameFrom) cameFrom.focus();
    cameFrom = null;
  });

  // ---------------------------------------------------------------- the table and the tools
  const body = document.querySelector("#claims tbody");
  const heads = [...document.querySelectorAll("#claims th")];
  heads.forEach((head, column) => head.firstElementChild.addEventListener("click", () => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    heads.forEach((other) => other.setAttribute("aria-sort", "none"));
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const text = (row) => row.cells[column].textContent.trim();
    body.append(...[...body.rows].sort((a, b) => (up ? 1 : -1) * text(a).localeCompare(text(b), "en", { numeric: true })));
  }));
  byId("copy").addEventListener("click", (event) => {
    const rows = [...document.querySelectorAll("#claims tr")];
    const text = (cell) => cell.textContent.replace(/\s+/g, " ").trim();
    copy(event.currentTarget, rows.map((row) => [...row.cells].map(text).join("\t")).join("\n"));
    byId("copied").textContent = `${rows.length - 1} claims copied`;
  });
  byId("theme").addEventListener("click", () => {
    root.dataset.theme = root.dataset.shown === "dark" ? "light" : "dark";
    paint();
  });
  byId("print").addEventListener("click", () => print());
  byId("save")?.addEventListener("click", () => {
    const saved = link("", URL.createObjectURL(new Blob([byId("still").innerHTML], { type: "image/svg+xml" })));
    saved.download = "picture.svg";
    saved.click();
  });
  wantsDark.addEventListener("change", paint);
  new ResizeObserver(fit).observe(stage);
  fit();
  paint();
  root.dataset.ready = "yes";
})();
