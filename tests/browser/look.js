// Finds what a person would find by that name. Called with a path of looks, each within what the
// one before it found; leaves the visible elements in `found`, for what is put behind this text.
const path = arguments[0];

const KINDS = {
  button: "button, [role=button], summary, input[type=button], input[type=submit]",
  link: "a[href], [role=link]",
  field: "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea",
  checkbox: "input[type=checkbox], [role=checkbox], [role=switch]",
  radio: "input[type=radio], [role=radio]",
  choice: "select, [role=combobox], [role=listbox]",
  heading: "h1, h2, h3, h4, [role=heading]",
  dialog: "dialog[open], [role=dialog], [role=alertdialog]",
  alert: "[role=alert]",
  status: "[role=status], [aria-live=polite]",
  table: "table, [role=table], [role=grid]",
  columnheader: "th[scope=col], thead th, [role=columnheader]",
  row: "tbody tr, tbody [role=row]",
  rowheader: "th[scope=row], [role=rowheader]",
  image: "img, [role=img]",
  item: "li, [role=listitem]",
  option: "[role=option]",
  progressbar: "progress, [role=progressbar]",
};
const ROWS = "tr, [role=row], li, article, fieldset";
const PARTS = "section, article, aside, nav, main, form, fieldset, details, dialog, [role=region], [role=group], header, footer, search";

const tidy = (text) => (text || "").replace(/[\s\u00a0]+/g, " ").trim();
const shown = (el) => el.checkVisibility({ visibilityProperty: true }) && el.getClientRects().length > 0;
const hidden = (el) => el.getAttribute("aria-hidden") === "true" || !el.checkVisibility({ visibilityProperty: true });

// The words inside an element, as somebody who hears the page would get them.
function words(el) {
  let said = "";
  for (const child of el.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) said += child.data;
    else if (child.nodeType !== Node.ELEMENT_NODE || hidden(child)) continue;
    else if (child.tagName === "IMG") said += ` ${child.alt} `;
    else if (child.getAttribute("aria-label")) said += ` ${child.getAttribute("aria-label")} `;
    else if (/^(INPUT|SELECT|TEXTAREA)$/.test(child.tagName)) continue;
    else if (getComputedStyle(child).display.startsWith("inline")) said += words(child);
    else said += ` ${words(child)} `;
  }
  return said;
}

// The accessible name, as far as this console's pages need the rules of its computation.
function nameOf(el) {
  const by = el.getAttribute("aria-labelledby");
  if (by) return tidy(by.split(/\s+/).map((id) => document.getElementById(id)).map((at) => (at ? words(at) : "")).join(" "));
  const label = el.getAttribute("aria-label");
  if (label) return tidy(label);
  if (el.labels && el.labels.length) return tidy([...el.labels].map(words).join(" "));
  if (/^(INPUT|TEXTAREA)$/.test(el.tagName)) return tidy(el.placeholder || el.value || el.title);
  if (/^(SECTION|ARTICLE|ASIDE|FORM|FIELDSET|DIALOG|DETAILS)$/.test(el.tagName)) return "";
  return tidy(words(el)) || tidy(el.title);
}

const within = (root, css) => [...root.querySelectorAll(css)];
const says = (el, text) => tidy(words(el)) === text;
const innermost = (all) => all.filter((el) => !all.some((other) => other !== el && el.contains(other)));
const holds = (el, text) => within(el, "*").some((inner) => shown(inner) && says(inner, text));

const LOOKS = {
  role: (root, { role, name, exact }) =>
    within(root, KINDS[role]).filter((el) => {
      if (name === undefined) return true;
      const called = nameOf(el);
      return exact ? called === name : called.startsWith(name);
    }),
  row: (root, { text }) => innermost(within(root, ROWS).filter((row) => shown(row) && holds(row, text))),
  cell: (root, { text }) => {
    const labelled = within(root, `[data-label=${JSON.stringify(text)}]`);
    if (labelled.length) return labelled;
    const heads = [...(root.closest("table")?.tHead?.rows[0]?.cells ?? [])];
    const at = heads.findIndex((head) => tidy(words(head)).startsWith(text));
    return at < 0 || !root.cells?.[at] ? [] : [root.cells[at]];
  },
  fact: (root, { text }) =>
    within(root, "dt").filter((term) => says(term, text)).map((term) => {
      let beside = term.nextElementSibling;
      while (beside && beside.tagName === "DT") beside = beside.nextElementSibling;
      return beside;
    }).filter(Boolean),
  part: (root, { text }) =>
    innermost(within(root, PARTS).filter((part) => {
      if (nameOf(part) === text) return true;
      const title = part.querySelector("h1, h2, h3, h4, legend, summary");
      return title !== null && shown(title) && says(title, text);
    })),
  text: (root, { text }) => innermost(within(root, "*").filter((el) => says(el, text))),
};

let found = [document.body];
for (const look of path) {
  found = found.flatMap((root) => LOOKS[look.by](root, look)).filter(shown);
  found = [...new Set(found)];
}
