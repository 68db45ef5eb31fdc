// The chart of a question's answer, in the room that the page keeps for it; one that is closed is drawn when it is opened.
import { chartOf } from "./shared/chart.js";

const MOST = 20; // bars: the page keeps room for so many
const box = document.querySelector(".chart-of"), table = document.querySelector("table.rows");

function draw() {
  const chart = chartOf(table, { label: Number(box.dataset.label), value: Number(box.dataset.value), most: MOST, note: box.dataset.note });
  if (chart) box.querySelector("figure").replaceWith(chart);
}

if (box.open) draw();
else box.addEventListener("toggle", draw, { once: true });
