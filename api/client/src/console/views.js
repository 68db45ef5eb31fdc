// An answer as a table, a graph or a chart: one is shown, tabs choose which.
import { chartOf } from "../shared/chart.js";

let last = "Table";

/** Put tabs over the views of an answer; one view alone stays as it is. */
export function tabs(answer) {
  const table = answer.querySelector(".view table");
  const chart = table && chartOf(table);
  if (chart) {
    const view = document.createElement("div");
    view.className = "view";
    view.dataset.view = "Chart";
    view.append(chart);
    [...answer.querySelectorAll(".view")].at(-1).after(view);
  }
  const views = [...answer.querySelectorAll(".view")];
  if (views.length < 2) return;
  const list = document.createElement("div");
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", "The answer as");
  const buttons = views.map((view, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = view.dataset.view;
    view.id = `view-${at}`;
    button.id = `tab-${at}`;
    for (const [name, value] of [["role", "tab"], ["aria-controls", view.id]]) button.setAttribute(name, value);
    view.setAttribute("role", "tabpanel");
    view.setAttribute("aria-labelledby", button.id);
    button.addEventListener("click", () => choose(at));
    return button;
  });
  const choose = (at, focus = false) => {
    last = views[at].dataset.view;
    views.forEach((view, i) => { view.hidden = i !== at; });
    buttons.forEach((button, i) => {
      button.setAttribute("aria-selected", String(i === at));
      button.tabIndex = i === at ? 0 : -1;
    });
    if (focus) buttons[at].focus();
  };
  list.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    choose((buttons.indexOf(document.activeElement) + step + views.length) % views.length, true);
  });
  list.append(...buttons);
  views[0].before(list);
  choose(Math.max(0, views.findIndex((view) => view.dataset.view === last)));
}
