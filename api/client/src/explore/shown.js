// Which names and lines of a view are drawn, which fall without a source, which grow weaker.
import { lines, linesAt, lossOf, names, settings } from "./data.js";

const livingBy = (line, day) => (day ? line.live.filter((claim) => claim.known <= day) : line.live);
/** Return whether a line falls without a publisher: nobody else says it. */
export const falls = (line, publisher) => line.publishers.length > 0 && line.publishers.every((one) => one === publisher);

/** Return everything that a view shows; `weaker` waits for the server and may come later. */
export const shownOf = (view) => {
  const hidden = new Set(view.hidden), kindsOff = new Set(view.kinds), typesOff = new Set(view.types);
  const listed = view.names.filter((id) => names.has(id));
  const there = new Set(listed.filter((id) => !hidden.has(id)));
  const shownNames = new Set([...there].filter((id) => !kindsOff.has(names.get(id).kind)));
  const among = new Set(), surest = new Map();
  for (const id of there) {
    for (const line of linesAt(id)) {
      if (!there.has(line.from) || !there.has(line.to)) continue;
      among.add(line);
      if (line.side === "asserts") surest.set(line.link, line.sure);
    }
  }
  const said = [...among].filter((line) => !line.live.length || livingBy(line, view.day).length || !view.day);
  const sureEnough = (line) => (surest.get(line.link) ?? 0) >= view.sure;
  const visible = said.filter((line) => shownNames.has(line.from) && shownNames.has(line.to)
    && !typesOff.has(line.type) && sureEnough(line));
  const fallen = new Set(view.without ? visible.filter((line) => falls(line, view.without)) : []);
  const joined = new Map();
  for (const line of visible) {
    for (const id of [line.from, line.to]) joined.set(id, (joined.get(id) ?? 0) + (fallen.has(line) ? 0 : 1));
  }
  const bare = new Set(view.without
    ? [...joined].filter(([, count]) => count === 0).map(([id]) => id) : []);
  return {
    names: listed.filter((id) => shownNames.has(id)), inLayout: [...there], among: [...among], said, sureEnough,
    lines: visible.sort((a, b) => (a.id < b.id ? -1 : 1)), fallen, bare, weaker: new Map(),
    denials: visible.filter((line) => line.side === "denies").length,
    private: visible.filter((line) => line.private).length,
  };
};
/** Ask what the standing lines rest on without the source, and put it into `shown.weaker`. */
export const weigh = async (view, shown) => {
  if (!view.without) return shown;
  const loss = await lossOf(view.without);
  const here = new Set(shown.lines.map((line) => line.id));
  shown.weaker = new Map(loss.weaker.filter((one) => here.has(one.id)).map((one) => [one.id, one]));
  for (const id of loss.fallen) if (here.has(id)) shown.fallen.add(lines.get(id));
  return shown;
};
/** Return each publisher with how many of these lines it has a word in and how many fall without. */
export const publishersOf = (shown) => {
  const counts = new Map();
  for (const line of shown.lines) {
    for (const publisher of line.publishers) {
      const own = counts.get(publisher) ?? { publisher, lines: 0, fall: 0 };
      own.lines += 1;
      own.fall += falls(line, publisher) ? 1 : 0;
      counts.set(publisher, own);
    }
  }
  return [...counts.values()].sort((a, b) => b.fall - a.fall || b.lines - a.lines || (a.publisher < b.publisher ? -1 : 1));
};
/** Return the names that hang on a name alone: what collapsing it removes. */
export const hangingOn = (id, shown) => {
  const ends = new Map();
  for (const line of shown.among) {
    for (const [one, other] of [[line.from, line.to], [line.to, line.from]]) {
      ends.set(one, (ends.get(one) ?? new Set()).add(other));
    }
  }
  return [...ends].filter(([one, others]) => one !== id && others.size === 1 && others.has(id)).map(([one]) => one);
};
/** Return the names that are never shared: nothing public is said of them, or of their lines. */
export const privateNames = (ids) => new Set(ids.filter((id) => names.get(id)?.private));
/** Return of too many names those with the strongest lines among them. */
export const strongestOf = (ids) => {
  if (ids.length <= settings.most) return ids;
  const there = new Set(ids);
  const worth = (id) => linesAt(id).reduce((sum, line) => sum + (there.has(line.from) && there.has(line.to) ? line.score : 0), 0);
  return [...ids].sort((a, b) => worth(b) - worth(a)).slice(0, settings.most);
};
