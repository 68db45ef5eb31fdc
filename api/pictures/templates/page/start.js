// From the address to the page, at the start and whenever the reader goes back or forward.
let filled = "";
const refresh = async (words) => {
  try {
    if (asks) await openAll(await askChain());
  } catch (error) {
    say(`That could not be fetched: ${error.message}`);
    words = null;
  }
  const there = [...scene.nodes.keys(), ...scene.lines.keys()].join(" ");
  if (filled !== there) {
    filled = there;
    fillFilters();
    fillDays();
    fillChoices();
    arrived.then(showRows);
  }
  putPins();
  lightChain();
  reckon();
  matching();
  showFilters();
  showDay();
  showOpenings();
  showChain();
  for (const [end, select] of Object.entries(chosen)) select.value = state[end];
  if (byId("find").value !== state.find) byId("find").value = state.find;
  byId("reset").disabled = OWN.every((name) => !(state[name].length ?? state[name].size));
  fit();
  showKeys();
  redraw();
  if (words) say(words());
  root.dataset.settled = String(Number(root.dataset.settled ?? 0) + 1);
};
const from = () => {
  hide();
  readAddress();
  return refresh(countsSaid);
};
byId("reset").addEventListener("click", () => {
  history.pushState(null, "", location.pathname + (data.query ? `?${data.query}` : ""));
  from();
});
addEventListener("popstate", from);
byId("ends").hidden = !asks || !data.network.edges.length;
byId("saved").hidden = asks;
wantsDark.addEventListener("change", paint);
new ResizeObserver(fit).observe(stage);
readAddress();
colours = drawing.palettes.light;
fit(); // before anything is shown: a size that changes draws at once
reckon();
paint();
root.dataset.ready = "yes";
from();
