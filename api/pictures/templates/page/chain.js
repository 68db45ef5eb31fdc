// The strongest chain of evidence between two names, from the record: lit, and told in sentences.
const chosen = { chain_from: byId("chain-from"), chain_to: byId("chain-to") };
const tell = byId("chain");
let told = null; // the answer, and what it was asked for

const fillChoices = () => {
  const names = [...scene.cards.values()].filter(isNode).map((one) => [one.title, one.id]).sort();
  for (const [end, select] of Object.entries(chosen)) {
    select.replaceChildren(new Option("a name", ""), ...names.map(([name, id]) => new Option(name.slice(0, 80), id)));
    select.value = state[end];
  }
};
const sideId = (step, side) => `${step.from.id}.${step.type}.${step.to.id}.${side}`;
const clearChain = () => {
  chain.lines.clear();
  chain.nodes.clear();
  chain.weakest = "";
};
const lightChain = () => {
  clearChain();
  const path = told?.paths[0];
  if (!path) return;
  path.steps.forEach((step, i) => {
    for (const side of ["asserts", "denies", "not_confirmed"]) {
      if (scene.lines.has(sideId(step, side))) chain.lines.add(sideId(step, side));
    }
    chain.nodes.add(step.from.id).add(step.to.id);
    if (i === path.weakest) chain.weakest = sideId(step, "asserts");
  });
};
const claimWords = (claim) => {
  const item = make("li", "");
  item.append(make("bdi", `${claim.sentence}: ${claim.quote ? `“${claim.quote}”` : claim.paraphrase}`), " ");
  item.append(link("claim", claimAddress(claim.id)));
  return item;
};
const sentence = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
// As PathAnswer.undisputed: whoever answered may have denied it in other words.
const undisputed = (step, answersOf) =>
  !step.claims.some((claim) => claim.polarity === "denies" || claim.replies.some((reply) => reply.answer)) &&
  ![step.from.id, step.to.id].some((end) => (answersOf[end] || []).length);
const stepPart = (step, weakest, answersOf) => {
  const item = make("li");
  item.append(make("bdi", sentence(step.sentence)), ` (${step.standing})`, weakest ? make("strong", ": the weakest step") : "");
  const against = step.claims.filter((claim) => claim.polarity !== "asserts");
  if (undisputed(step, answersOf)) item.append(". No source in this record denies it.");
  if (against.length) {
    const list = make("ul", "", "denied");
    list.append(...against.map(claimWords));
    item.append(list);
  }
  return item;
};
const showChain = () => {
  tell.hidden = !told;
  if (!told) return;
  const path = told.paths[0];
  tell.replaceChildren(make("h2", `What is said to join ${told.from.name} and ${told.to.name}`));
  if (path) {
    const steps = make("ol");
    steps.append(...path.steps.map((step, i) => stepPart(step, path.steps.length > 1 && i === path.weakest, path.answers_of)));
    const answered = make("ul");
    answered.append(...path.answers.map(claimWords));
    tell.append(make("p", `${sentence(path.explanation)}. A chain is made of what sources say; it is not a finding of guilt.`), steps);
    if (path.answers.length) tell.append(make("p", "What sources report of answers:"), answered);
  } else tell.append(make("p", `${sentence(told.explanation)}.`));
  const foot = make("p", "", "meta");
  foot.append(
    link("Every chain, with what would break it", `${base}/path?${new URLSearchParams({ from: told.from.id, to: told.to.id, ...Object.fromEntries(dayAsked()) })}`), " ",
    act("Clear the chain", () => choose("", "")),
  );
  tell.append(foot);
};
const chainSaid = () => {
  if (!told) return countsSaid();
  const path = told.paths[0];
  if (!path) return `No chain is lit: ${told.explanation}.`;
  const against = path.steps.filter((step) => step.denies).length;
  return `The strongest chain is lit: ${counted(path.steps.length, "step")}, ${against} of them denied by somebody. It is told in sentences below.`;
};
// Its names that are not drawn yet, to be added.
let chainAsked = "";
const askChain = async () => {
  const asked = state.chain_from && state.chain_to && asks ? `${state.chain_from} ${state.chain_to} ${state.said_by}` : "";
  if (asked !== chainAsked) {
    chainAsked = asked;
    const pairs = [["from", state.chain_from], ["to", state.chain_to], ["k", "1"], ...dayAsked()];
    const found = asked ? await ask(`${base}/api/paths`, pairs) : null;
    if (asked === chainAsked) told = found;
  }
  const names = (told?.paths[0]?.steps ?? []).flatMap((step) => [step.from.id, step.to.id]);
  return [...new Set(names)].filter((id) => !(scene.nodes.has(id) && !scene.nodes.get(id).added));
};
const choose = (from, to) => {
  state.chain_from = from;
  state.chain_to = to;
  keep();
  refresh(chainSaid);
};
byId("ends").addEventListener("submit", (event) => {
  event.preventDefault();
  if (chosen.chain_from.value && chosen.chain_to.value && chosen.chain_from.value !== chosen.chain_to.value) choose(chosen.chain_from.value, chosen.chain_to.value);
  else say("Choose two different names.");
});
