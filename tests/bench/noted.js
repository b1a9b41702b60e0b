// Notes when what a person waits for is there, and what the browser says about tasks, frames and answers to hands.
// Said before anything of the page runs. Times are the page's own: milliseconds since the navigation began.
(() => {
  const rows = () => document.querySelectorAll("tbody th[scope=row]");
  const says = (words) => [...document.querySelectorAll("main p")].some((p) => p.textContent.includes(words));
  const states = {
    // The token can be typed in, and the console is there to take it.
    field() {
      const field = document.querySelector("form input[type=password]");
      return field !== null && !field.disabled && field.offsetParent !== null && !document.getElementById("boot");
    },
    rows: () => rows().length > 0,
    // Whatever stands in the table says something.
    full: () => rows().length > 0 && document.querySelector("tbody .skeleton") === null,
    // The page says that it has read everything.
    known: () =>
      rows().length > 0 && document.querySelector(".skeleton, [aria-busy=true]") === null && !says("Versions read so far"),
  };
  const noted = { first: {}, submitted: null, visible: [], hands: {}, longest: 0, tasks: 0, frame: 0 };
  window.noted = noted;

  let open;
  const look = () => {
    for (const name of open) {
      if (!states[name]()) continue;
      noted.first[name] = performance.now();
      open.delete(name);
      if (name === "rows") {
        const seen = (row) => row.getBoundingClientRect().top < innerHeight;
        noted.visible = [...rows()].filter(seen).map((row) => row.querySelector("a").textContent);
      }
    }
    if (open.size === 0) changes.disconnect();
  };
  // Once a frame: that is as often as anything can be seen.
  let due = false;
  const changes = new MutationObserver(() => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      look();
    });
  });
  noted.again = () => {
    noted.first = {};
    open = new Set(Object.keys(states));
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  noted.again();
  addEventListener("submit", () => (noted.submitted ??= performance.timeOrigin + performance.now()), true);

  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) {
      if (interactionId) noted.hands[interactionId] = Math.max(noted.hands[interactionId] ?? 0, duration);
    }
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      noted.tasks += 1;
      noted.longest = Math.max(noted.longest, duration);
    }
  }).observe({ type: "longtask", buffered: true });

  // What happens from now on: hands, tasks, frames.
  let round = 0;
  noted.afresh = () => {
    Object.assign(noted, { hands: {}, longest: 0, tasks: 0, frame: 0 });
    const mine = ++round;
    let last = performance.now();
    const frame = (now) => {
      noted.frame = Math.max(noted.frame, now - last);
      last = now;
      if (mine === round) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  };
  // Until what was done is on the screen.
  noted.painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
})();
