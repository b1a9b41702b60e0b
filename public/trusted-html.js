// The one Trusted Types policy of the page. The framework makes the unchanging parts of a view by
// writing markup into a template's innerHTML: that is let through when it is plain markup, and
// refused when it could run a script, load anything by itself or restyle the page.
"use strict";
(() => {
  // Text, a comment, or one well-formed tag: whatever is none of these is refused.
  const PIECE = /[^<]+|<!(?:--(?:[^>-]|-(?!->))*--)?>|<\/?([a-z][a-z0-9-]*)((?:\s+[a-z_:][\w:.-]*(?:="[^"]*")?)*)\s*\/?>/giy;
  const ATTRIBUTE = /([a-z_:][\w:.-]*)(?:="([^"]*)")?/gi;
  const ELEMENTS = new Set(["applet", "base", "embed", "frame", "frameset", "iframe", "link", "math", "meta", "noscript", "object", "script", "style", "template"]);
  const ATTRIBUTES = /^(?:on.*|style|srcdoc|srcset|formaction|action|background|ping|xlink:.*|is)$/i;
  const ADDRESS = /^(?:href|src)$/i;
  const SAFE_ADDRESS = /^(?:https:\/\/|\/(?!\/)|#|\?|$)/i;

  function objection(html) {
    PIECE.lastIndex = 0;
    while (PIECE.lastIndex < html.length) {
      const piece = PIECE.exec(html);
      if (!piece) return "malformed markup";
      const [, element, attributes] = piece;
      if (!element) continue;
      if (ELEMENTS.has(element.toLowerCase())) return `a <${element}> element`;
      for (const [, name, value = ""] of attributes.matchAll(ATTRIBUTE)) {
        if (ATTRIBUTES.test(name)) return `the attribute ${name}`;
        if (ADDRESS.test(name) && !SAFE_ADDRESS.test(value)) return `the address in ${name}`;
      }
    }
    return null;
  }

  window.trustedTypes?.createPolicy("default", {
    createHTML(html, _type, sink) {
      const reason = sink === "Element innerHTML" ? objection(html) : `a write to ${sink}`;
      if (reason === null) return html;
      console.error(`Markup was refused: ${reason}.`);
      return null;
    },
  });
})();
