// Starts the console, and says in plain words when it cannot start or has stopped.
"use strict";
(() => {
  const GONE = {
    title: "This page is out of date",
    words: "A newer version of the console has been published, and the files this page needs are no longer on the server. This page has changed nothing. Reload it to get the current version.",
  };
  const UNREACHABLE = {
    title: "The console could not be loaded",
    words: "The server it comes from did not answer. This page has changed nothing. Check your connection, then reload.",
  };
  const BROKEN = {
    title: "The console could not start",
    words: "Its files arrived but did not run in this browser. This page has changed nothing. Reload; if that does not help, try a current version of Chrome, Edge, Firefox or Safari.",
  };
  const STOPPED = {
    title: "The console has stopped",
    words: "An error inside the console stopped it. Whatever it had sent to the platform stays in effect, and so do apps it had paused. Nothing more is sent from this page. Reload to see where things stand.",
  };

  class Failure extends Error {
    constructor(message, cause) {
      super(message.title, { cause });
      this.say = message;
    }
  }

  // What an answer, or the lack of one, says about a file this page was built with.
  async function answer(request, type) {
    const response = await Promise.resolve(request).catch((cause) => {
      throw new Failure(UNREACHABLE, cause);
    });
    if (response.status === 404 || response.status === 410) throw new Failure(GONE);
    if (!response.ok) throw new Failure(UNREACHABLE, new Error(`status ${response.status}`));
    if (!(response.headers.get("content-type") ?? "").includes(type)) throw new Failure(GONE);
    return response;
  }

  // The same hash as the page's preload, so that the file is fetched once and checked.
  const integrity = (href) =>
    [...document.querySelectorAll("link[integrity]")].find((link) => link.getAttribute("href") === href)?.integrity ?? "";

  // Neither an import nor a checked fetch tells why it failed: ask for the file again, unchecked,
  // to find out. If it is there, it is not what the page was built with.
  const explained = (href, type) => async (cause) => {
    await answer(fetch(href, { cache: "no-store" }), type);
    throw new Failure(BROKEN, cause);
  };

  async function start() {
    const { script, wasm } = document.querySelector('meta[name="console-files"]').dataset;
    if (typeof WebAssembly !== "object") throw new Failure(BROKEN);
    const code = fetch(wasm, { integrity: integrity(wasm), credentials: "same-origin" })
      .catch(explained(wasm, "application/wasm"))
      .then((response) => answer(response, "application/wasm"));
    code.catch(() => {}); // Reported below, where it is awaited; the import may fail first.
    const { default: run } = await import(script).catch(explained(script, "javascript"));
    await run({ module_or_path: await code });
    document.getElementById("boot").remove();
  }

  // Says `message` in place of everything else. `record`, if any, is text worth keeping.
  function say({ title, words }, record) {
    const boot = document.createElement("div");
    boot.id = "boot";
    boot.className = "boot";
    boot.setAttribute("role", "alert");
    const reload = element("button", "Reload");
    reload.type = "button";
    reload.addEventListener("click", () => location.reload());
    boot.append(element("h1", title), element("p", words), reload);
    if (record) boot.append(element("h2", "What was done so far"), element("pre", record));
    document.body.replaceChildren(boot);
    document.title = `${title} · KVS Console`;
    reload.focus();
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  // A panic ends the WebAssembly for good: what is on the page is a picture from then on.
  let stopped = false;
  function stop(record) {
    if (stopped) return;
    stopped = true;
    say(STOPPED, record);
  }
  const trapped = (thrown) => thrown instanceof WebAssembly.RuntimeError;
  addEventListener("error", (event) => trapped(event.error) && stop());
  addEventListener("unhandledrejection", (event) => trapped(event.reason) && stop());
  // The console's panic hook may send this, with what it had done as text, before it ends.
  addEventListener("console-stopped", (event) => stop(typeof event.detail === "string" ? event.detail : ""));

  start().catch((failure) => {
    console.error(failure);
    if (!stopped) say(failure.say ?? BROKEN);
  });
})();
