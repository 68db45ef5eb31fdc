// The card of a name or line: what is said, by whom, where; and what can be done with a name.
const card = byId("card");
let pinned = false, cameFrom = null;
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
const act = (text, does, name) => {
  const button = make("button", text, name);
  button.type = "button";
  button.addEventListener("click", does);
  return button;
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
const speaker = (claim) => (claim.who === claim.publisher ? "" : `${claim.who}, in `);
const footnote = (claim) => {
  const where = [claim.locator, claim.date].filter(Boolean).join(", ");
  const at = claim.url ? ` ${claim.url}` : "";
  const mark = claim.mark ? `${claim.mark[0].toUpperCase()}${claim.mark.slice(1)}. ` : "";
  return `${mark}${speaker(claim)}${claim.publisher}, “${claim.source}”, ${where}.${at} [claim ${claim.id}]`;
};
const claimAddress = (id) => (base === null ? `#claim-${id}` : `${base}/claim/${encodeURIComponent(id)}`);
const claimPart = (claim, both) => {
  const part = make("article", "", claim.side === "said" ? "" : "denied");
  if (both || claim.side !== "said") part.append(make("p", claim.side, "over"));
  if (claim.mark) part.append(make("p", claim.mark, "over"));
  part.append(claim.quote ? make("blockquote", `“${claim.quote}”`) : make("div", claim.paraphrase || claim.sentence));
  if (claim.quote && claim.paraphrase) part.append(make("div", claim.paraphrase));
  const where = make("p", speaker(claim), "meta");
  where.append(make("bdi", claim.publisher), ", ");
  where.append(claim.url ? link(claim.source, claim.url) : make("bdi", claim.source));
  where.append(`, ${claim.locator}, ${claim.date}`);
  part.append(where, make("p", claim.sure + (claim.state ? `; ${claim.state}` : ""), "meta"));
  const reply = make("p", "", "meta");
  reply.append(make("b", "Reply: "), claim.reply);
  const foot = make("p", "", "meta");
  const button = act("Copy as footnote", () => copy(button, footnote(claim)));
  foot.append(link("The claim", claimAddress(claim.id)), " ", button);
  part.append(reply, foot);
  return part;
};
// Its lines, each leading to its own card; what is not shown is not listed.
const linesPart = (id) => {
  const list = make("ul", "", "at");
  for (const line of linesAt(id).filter((one) => scene.linesShown.has(one.id))) {
    const own = scene.cards.get(line.id);
    const item = make("li");
    item.append(act(`${own.title} — ${own.standing}`, () => { showAt(own, true); card.focus(); }, "plain"));
    list.append(item);
  }
  return list;
};
const show = (shown, x, y, pin) => {
  pinned = pin;
  if (lit !== shown) { lit = shown; redraw(); }
  card.replaceChildren(make("p", shown.kind, "over"), make("h3", shown.title));
  card.setAttribute("aria-label", labelOf(shown).slice(0, 200));
  if (shown.standing) card.append(make("p", shown.standing, "standing"));
  if (shown.why) card.append(make("p", shown.why, "meta"));
  if (isNode(shown) && pin) card.append(deedsPart(shown.id));
  const all = [...shown.claims, ...shown.others].map((id) => claims[id]);
  const both = all.some((claim) => claim.side !== all[0].side);
  for (const claim of all) card.append(claimPart(claim, both));
  if (isNode(shown)) card.append(linesPart(shown.id));
  if (base !== null) {
    const ends = make("p", "", "meta");
    const line = scene.lines.get(shown.id);
    for (const id of isNode(shown) ? [shown.id] : [line.from, line.to]) {
      ends.append(link(nameOf(id).slice(0, 60), `${base}/entity/${encodeURIComponent(id)}`), " ");
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
  if (lit) { lit = null; redraw(); }
};
const placeOf = (shown) => {
  const at = isNode(shown) ? scene.nodes.get(shown.id) : scene.lines.get(shown.id);
  return isNode(shown) ? [at.x, at.y] : at.middle;
};
const showAt = (shown, pin) => {
  const [x, y] = placeOf(shown);
  show(shown, x * scale(), y * scale(), pin);
};
