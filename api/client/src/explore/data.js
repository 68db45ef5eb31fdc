// What the server answered: names and lines by id, and the lines at each name.
export const settings = JSON.parse(document.getElementById("explore-data").textContent);
export const names = new Map(), lines = new Map(), refs = new Map();
const at = new Map(), asked = new Set(), losses = new Map();
let map = null;

/** Return the JSON at an address, or throw an error with the server's own sentence. */
export const fetchJson = async (address, request = {}) => {
  const answer = await fetch(address, request);
  const body = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(body.detail ?? `the server answered ${answer.status}`), { status: answer.status });
  return body;
};
const take = (answer) => {
  for (const name of answer.names) { names.set(name.id, name); refs.set(name.id, name); asked.add(name.id); }
  for (const other of answer.others) if (!refs.has(other.id)) refs.set(other.id, other);
  for (const line of answer.lines) {
    if (lines.has(line.id)) continue;
    const live = line.claims.filter((claim) => claim.live);
    line.live = live;
    line.known = live.reduce((first, claim) => (!first || claim.known < first ? claim.known : first), "");
    line.publishers = [...new Set(live.map((claim) => claim.publisher))];
    line.private = live.length > 0 && live.every((claim) => claim.mark);
    line.link = line.id.slice(0, -line.side.length - 1);
    lines.set(line.id, line);
    for (const id of [line.from, line.to]) at.set(id, [...(at.get(id) ?? []), line]);
  }
  settings.version = answer.version;
  return answer;
};
/** Fetch those of these names that are not here yet; return the ids that no name has now. */
export const need = async (ids) => {
  const missing = [...new Set(ids)].filter((id) => !asked.has(id));
  const unknown = [];
  for (let i = 0; i < missing.length; i += settings.batch) {
    const part = missing.slice(i, i + settings.batch);
    const query = new URLSearchParams(part.map((id) => ["id", id]));
    unknown.push(...take(await fetchJson(`/api/explore?${query}`)).unknown);
  }
  return unknown;
};
/** Fetch the names with the strongest links; return their ids and how many names there are. */
export const strongest = async (most) => {
  const answer = take(await fetchJson(`/api/explore?strongest=${most}`));
  return { ids: answer.names.map((name) => name.id), total: answer.total };
};
/** Return the title of a picture of the record, and the ids of the names that it draws. */
export const drawnIn = async (picture) => {
  const [name, query] = picture.split("?");
  const drawn = await fetchJson(`/api/pictures/${encodeURIComponent(name)}.json${query ? `?${query}` : ""}`);
  return { title: drawn.title, ids: drawn.nodes.map((node) => node.id) };
};
/** Return what falls without a publisher, asked once. */
export const lossOf = async (publisher) => {
  if (!losses.has(publisher)) {
    losses.set(publisher, fetchJson(`/api/explore/loss?${new URLSearchParams({ publisher })}`));
    losses.get(publisher).catch(() => losses.delete(publisher));
  }
  return losses.get(publisher);
};
/** Return the land and the places of sites, from the record's own map. */
export const mapOfSites = async () => (map ??= await fetchJson("/api/pictures/map.json"));
export const linesAt = (id) => at.get(id) ?? [];
export const otherEnd = (line, id) => (line.from === id ? line.to : line.from);
export const nameOf = (id) => refs.get(id)?.name ?? id;
/** Return what is joined to a name and not in `there`, the strongest first: [id, lines]. */
export const around = (id, there, type = "") => {
  const found = new Map();
  for (const line of linesAt(id)) {
    const other = otherEnd(line, id);
    if (there.has(other) || (type ? line.type !== type : settings.placed.includes(line.type))) continue;
    found.set(other, [...(found.get(other) ?? []), line]);
  }
  const worth = (own) => own.reduce((sum, line) => sum + line.score + (line.side === "denies" ? 1 : 0), 0);
  return [...found].sort((a, b) => worth(b[1]) - worth(a[1]) || (a[0] < b[0] ? -1 : 1));
};
