// What axe finds wrong on the page as it is, one line each. The last argument takes the answer.
const done = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const short = (text) => text.replace(/\s+/g, " ").slice(0, 180);
const frame = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
// A theme that was just changed is mixed with the one before until all transitions are over; the end of one can begin
// the next, further in.
async function still() {
  await frame();
  const ends = (one) => one.playState !== "finished" && Number.isFinite(one.effect?.getComputedTiming().endTime);
  const moving = document.getAnimations().filter(ends);
  if (moving.length === 0) return;
  await Promise.all(moving.map((one) => one.finished.catch(() => {})));
  await still();
}
// What the page takes away while axe looks at it has no style any more: then it looks once more.
async function look(times) {
  await still();
  let changed = false;
  const watch = new MutationObserver(() => (changed = true));
  watch.observe(document.body, { childList: true, subtree: true });
  const found = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  watch.disconnect();
  return changed && found.violations.length > 0 && times > 1 ? look(times - 1) : found;
}
look(5)
  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id}: ${target.join(" ")} ${short(html)} (${short(failureSummary)})`)))
  .then(done, (failure) => done([`axe could not look: ${failure}`]));
