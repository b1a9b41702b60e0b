// Visible text, or a name of what is visible, in which two English words follow each other: but for what is the same in
// every language (code, names of libraries, English terms in brackets, commands), what somebody else words and is marked
// so (the platform, pages elsewhere).
const same = "code, pre, kbd, main [lang=en], .clients-chips, .clients-chosen, .client-beside .chip";
const named = ["aria-label", "title", "placeholder", "alt"];
const found = new Set();
const judge = (element, text) => {
  if (!text || element.closest(same) || !element.checkVisibility()) return;
  const left = text.replace(/\([^)]*\)/g, "").replace(/heroku [a-z:-]+|(web|one-off) dyno/g, "");
  if (/[A-Za-z’']{2,},? [a-z’']{2,}/.test(left)) found.add(text.trim());
};
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) judge(walk.currentNode.parentElement, walk.currentNode.data);
for (const element of document.body.querySelectorAll(named.map((name) => `[${name}]`).join()))
  for (const name of named) judge(element, element.getAttribute(name));
judge(document.documentElement, document.title);
return [...found];
