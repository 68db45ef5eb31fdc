// The table of claims, its rows for what was added, and the tools above the drawing.
const tableBody = () => document.querySelector("#claims tbody");
const heads = () => [...document.querySelectorAll("#claims th")];
const text = (cell) => cell.textContent.replace(/\s+/g, " ").trim();
const sortBy = (head) => {
  const up = head.getAttribute("aria-sort") !== "ascending", column = head.cellIndex;
  for (const other of heads()) other.setAttribute("aria-sort", "none");
  head.setAttribute("aria-sort", up ? "ascending" : "descending");
  const cell = (row) => text(row.cells[column]), body = tableBody();
  body.append(...[...body.rows].sort((a, b) => (up ? 1 : -1) * cell(a).localeCompare(cell(b), "en", { numeric: true })));
};
const rowOf = (claim) => {
  const row = make("tr", "", "added");
  row.id = `claim-${claim.id}`;
  row.tabIndex = -1;
  const cells = [
    [make("bdi", claim.sentence), claim.state ? ` (${claim.state}) ` : " ", link("claim", claimAddress(claim.id))],
    [claim.quote ? make("q", claim.quote) : "", " ", make("bdi", claim.paraphrase)],
    [make("bdi", claim.who)],
    [make("bdi", claim.publisher), ": ", claim.url ? link(claim.source, claim.url) : make("bdi", claim.source)],
    [claim.locator], [claim.date], [`${claim.side}; ${claim.sure}`], [claim.standing], [claim.reply],
  ];
  for (const parts of cells) {
    const cell = make("td");
    cell.append(...parts);
    row.append(cell);
  }
  return row;
};
const showRows = () => {
  const own = new Set([...scene.cards.values()].flatMap((one) => [...one.claims, ...one.others]));
  const body = tableBody();
  for (const row of body.querySelectorAll("tr.added")) if (!own.has(row.id.slice(6))) row.remove();
  for (const id of own) if (!byId(`claim-${id}`)) body.append(rowOf(claims[id]));
};
const copyTable = (event) => {
  const rows = [...document.querySelectorAll("#claims tr")];
  copy(event.currentTarget, rows.map((row) => [...row.cells].map(text).join("\t")).join("\n"));
  byId("copied").textContent = `${rows.length - 1} claims copied`;
};
// The picture is there before the table is: what works on the table waits for it.
const arrived = new Promise((done) => document.addEventListener("DOMContentLoaded", done, { once: true }));
arrived.then(() => {
  byId("copy").addEventListener("click", copyTable);
  for (const head of heads()) head.firstElementChild.addEventListener("click", () => sortBy(head));
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
