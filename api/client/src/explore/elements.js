// Making elements. No text becomes markup.
export const byId = (id) => document.getElementById(id);
export const make = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
};
export const button = (words, onclick, attributes = {}) => make("button", { type: "button", onclick, ...attributes }, words);
export const named = (text) => make("bdi", {}, text);
export const counted = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
export const say = (words) => { if (words) byId("said").textContent = words; };
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
export const dayWords = (day) => {
  const [year, month, date] = day.split("-");
  return [date && Number(date), month && MONTHS[month - 1], year].filter(Boolean).join(" ");
};
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** Open the one dialog of the page with a title and parts. */
export const openDialog = (title, ...parts) => {
  const dialog = byId("dialog");
  dialog.replaceChildren(
    make("h2", { id: "dialog-title" }, title), ...parts,
    make("p", { class: "end" }, button("Close", () => dialog.close())),
  );
  if (!dialog.open) dialog.showModal();
};
export const closeDialog = () => byId("dialog").close();
