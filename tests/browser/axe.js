// What axe finds wrong on the page as it is, one line each. The last argument takes the answer.
const done = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const short = (text) => text.replace(/\s+/g, " ").slice(0, 180);
// What moves is looked at as it will be: a theme that was just changed is mixed with the one before on the way there,
// and the end of one transition can begin another further in. Nothing waits for the browser to draw: a window that was
// put away and taken up again has been seen to draw nothing for as long as nobody touched it.
function still() {
  const ends = (one) => one.playState !== "finished" && Number.isFinite(one.effect?.getComputedTiming().endTime);
  const moving = document.getAnimations().filter(ends);
  moving.forEach((one) => one.finish());
  if (moving.length > 0) still();
}
// What the page changes while axe looks at it is judged half by what it was: then it looks once more.
async function look(times) {
  still();
  let changed = false;
  const watch = new MutationObserver(() => (changed = true));
  watch.observe(document.body, { attributes: true, childList: true, subtree: true });
  const found = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  changed ||= watch.takeRecords().length > 0;
  watch.disconnect();
  return changed && found.violations.length > 0 && times > 1 ? look(times - 1) : found;
}
look(5)
  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id}: ${target.join(" ")} ${short(html)} (${short(failureSummary)})`)))
  .then(done, (failure) => done([`axe could not look: ${failure}`]));
