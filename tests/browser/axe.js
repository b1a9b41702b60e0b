// What axe finds wrong on the page as it is, one line each. The last argument takes the answer.
const done = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const short = (text) => text.replace(/\s+/g, " ").slice(0, 180);
const frame = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
// A theme that was just changed is mixed with the one before until all transitions are over.
const still = () => Promise.all(document.getAnimations()
  .filter((moving) => Number.isFinite(moving.effect?.getComputedTiming().endTime))
  .map((moving) => moving.finished.catch(() => {})));
frame()
  .then(still)
  .then(frame)
  .then(() => axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }))
  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id}: ${target.join(" ")} ${short(html)} (${short(failureSummary)})`)))
  .then(done, (failure) => done([`axe could not look: ${failure}`]));
