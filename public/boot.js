// Starts the console, and says in plain words when it cannot start or has stopped.
"use strict";
(() => {
  const ENGLISH = {
    reload: "Reload",
    done: "What was done so far",
    gone: {
      title: "This page is out of date",
      words: "A newer version of the console has been published, and the files this page needs are no longer on the server. This page has changed nothing. Reload it to get the current version.",
    },
    unreachable: {
      title: "The console could not be loaded",
      words: "The server it comes from did not answer. This page has changed nothing. Check your connection, then reload.",
    },
    broken: {
      title: "The console could not start",
      words: "Its files arrived but did not run in this browser. This page has changed nothing. Reload; if that does not help, try a current version of Chrome, Edge, Firefox or Safari.",
    },
    stopped: {
      title: "The console has stopped",
      words: "An error inside the console stopped it. Whatever it had sent to the platform stays in effect, and so do apps it had paused. Nothing more is sent from this page. Reload to see where things stand.",
    },
  };
  const JAPANESE = {
    loading: "読み込み中…",
    loadingConsole: "コンソールを読み込んでいます",
    reload: "再読み込み",
    done: "ここまでに行われたこと",
    gone: {
      title: "このページは古くなっています",
      words: "コンソールの新しいバージョンが公開され、このページに必要なファイルはサーバーにもうありません。このページは何も変更していません。再読み込みすると現在のバージョンになります。",
    },
    unreachable: {
      title: "コンソールを読み込めませんでした",
      words: "配信元のサーバーが応答しませんでした。このページは何も変更していません。接続を確認してから、再読み込みしてください。",
    },
    broken: {
      title: "コンソールを開始できませんでした",
      words: "ファイルは届きましたが、このブラウザーでは動きませんでした。このページは何も変更していません。再読み込みしてください。それでも変わらない場合は、Chrome、Edge、Firefox、Safari のいずれかの現在のバージョンをお試しください。",
    },
    stopped: {
      title: "コンソールが停止しました",
      words: "コンソール内部のエラーで停止しました。プラットフォームにすでに送信されたことは有効なままで、一時停止したアプリも停止したままです。このページからは、これ以上何も送信されません。再読み込みして、現在の状態を確認してください。",
    },
  };

  // As the console does: the language chosen by hand, or else the first of the browser's there are texts in.
  const of = (tag) => ["en", "ja"].find((known) => known === tag.toLowerCase().split(/[-_]/)[0]);
  function language() {
    let chosen = null;
    try {
      chosen = localStorage.getItem("kvs-console.language");
    } catch {} // Storage is forbidden: nothing was chosen.
    return (chosen === null ? (navigator.languages ?? []).map(of).find(Boolean) : of(chosen)) ?? "en";
  }
  const texts = () => (language() === "ja" ? JAPANESE : ENGLISH);

  class Failure extends Error {
    constructor(what, cause) {
      super(ENGLISH[what].title, { cause });
      this.what = what;
    }
  }

  // What an answer, or the lack of one, says about a file this page was built with.
  async function answer(request, type) {
    const response = await Promise.resolve(request).catch((cause) => {
      throw new Failure("unreachable", cause);
    });
    if (response.status === 404 || response.status === 410) throw new Failure("gone");
    if (!response.ok) throw new Failure("unreachable", new Error(`status ${response.status}`));
    if (!(response.headers.get("content-type") ?? "").includes(type)) throw new Failure("gone");
    return response;
  }

  // The same hash as the page's preload, so that the file is fetched once and checked.
  const integrity = (href) =>
    [...document.querySelectorAll("link[integrity]")].find((link) => link.getAttribute("href") === href)?.integrity ?? "";

  // Neither an import nor a checked fetch tells why it failed: ask for the file again, unchecked,
  // to find out. If it is there, it is not what the page was built with.
  const explained = (href, type) => async (cause) => {
    await answer(fetch(href, { cache: "no-store" }), type);
    throw new Failure("broken", cause);
  };

  // Whether this browser may hold records of upgrades. Without any, signing in is all there is to show at first, and the
  // console need not fetch more than that. Whatever goes wrong here: it may.
  function looksForRecords() {
    const looked = new Promise((answer) => {
      try {
        if (Object.keys(localStorage).some((key) => key.startsWith("kvs-console.journal."))) return answer("some");
        const opening = indexedDB.open("kvs-console");
        let isNew = false;
        opening.onupgradeneeded = () => {
          isNew = true;
          opening.transaction.abort();
        };
        opening.onerror = (event) => {
          event.preventDefault();
          answer(isNew ? "none" : "some");
        };
        opening.onsuccess = () => {
          try {
            const counting = opening.result.transaction("journals").objectStore("journals").count();
            counting.onerror = () => answer("some");
            counting.onsuccess = () => answer(counting.result === 0 ? "none" : "some");
          } catch {
            answer("some");
          }
          opening.result.close(); // Once the count is there.
        };
      } catch {
        answer("some");
      }
    });
    const patience = new Promise((answer) => setTimeout(answer, 1000, "some"));
    return Promise.race([looked, patience]);
  }

  async function start() {
    const records = looksForRecords();
    const { script, wasm } = document.querySelector('meta[name="console-files"]').dataset;
    if (typeof WebAssembly !== "object") throw new Failure("broken");
    const code = fetch(wasm, { integrity: integrity(wasm), credentials: "same-origin" })
      .catch(explained(wasm, "application/wasm"))
      .then((response) => answer(response, "application/wasm"));
    code.catch(() => {}); // Reported below, where it is awaited; the import may fail first.
    const { default: run } = await import(script).catch(explained(script, "javascript"));
    document.documentElement.dataset.records = await records;
    await run({ module_or_path: await code });
    document.getElementById("boot").remove();
  }

  // Says what happened in place of everything else. `record`, if any, is text worth keeping.
  function say(what, record) {
    const { reload: again, done, [what]: { title, words } } = texts();
    document.documentElement.lang = language();
    const boot = document.createElement("div");
    boot.id = "boot";
    boot.className = "boot";
    boot.setAttribute("role", "alert");
    const reload = element("button", again);
    reload.type = "button";
    reload.addEventListener("click", () => location.reload());
    boot.append(element("h1", title), element("p", words), reload);
    if (record) boot.append(element("h2", done), element("pre", record));
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
    say("stopped", record);
  }
  const trapped = (thrown) => thrown instanceof WebAssembly.RuntimeError;
  addEventListener("error", (event) => trapped(event.error) && stop());
  addEventListener("unhandledrejection", (event) => trapped(event.reason) && stop());
  // The console's panic hook may send this, with what it had done as text, before it ends.
  addEventListener("console-stopped", (event) => stop(typeof event.detail === "string" ? event.detail : ""));

  // The texts are fetched while the console is: by the same address it will ask for.
  const first = document.querySelector('meta[name="console-texts"]')?.dataset[language()];
  if (first) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", href: first, crossOrigin: "anonymous" });
    document.head.append(link);
  }

  if (language() === "ja") {
    document.documentElement.lang = "ja";
    const loading = document.querySelector("p.boot-loading");
    if (loading) loading.textContent = JAPANESE.loading;
    document.querySelector("progress.boot-loading")?.setAttribute("aria-label", JAPANESE.loadingConsole);
  }

  start().catch((failure) => {
    console.error(failure);
    if (!stopped) say(failure.what ?? "broken");
  });
})();
