// Everything here is a help on top of a page that works without it.
(function () {
  "use strict";

  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // ---- Light or dark: <button data-scheme-toggle aria-pressed> ----

  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.scheme ? root.dataset.scheme === "dark" : system.matches);

  function showScheme() {
    for (const button of all("[data-scheme-toggle]")) button.setAttribute("aria-pressed", isDark());
  }

  function toggleScheme() {
    root.dataset.scheme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("etalase-scheme", root.dataset.scheme);
    } catch (blocked) {
      // The choice then holds for this page only.
    }
    showScheme();
  }

  for (const button of all("[data-scheme-toggle]")) button.addEventListener("click", toggleScheme);
  system.addEventListener("change", showScheme);
  showScheme();

  // ---- The menu is a <details>: Escape closes it, as does a click elsewhere ----

  const menu = document.querySelector(".ei-menu");
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (menu && menu.open && !menu.contains(event.target)) menu.open = false;
  });

  // ---- Search: <a data-search>, "/" and Ctrl K; its scripts are fetched when it is first asked for ----

  const here = document.currentScript.src;
  const search = document.querySelector("[data-search]");
  let searching;

  function fetched(name) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      Object.assign(script, { src: new URL(name, here), async: false, onload: resolve, onerror: reject });
      document.head.append(script);
    });
  }

  // A page that works with many scripts names them, and is shown before they come: <form data-scripts="arti borang">.
  for (const part of all("[data-scripts]")) part.dataset.scripts.split(" ").forEach((name) => fetched(`${name}.js`));

  function openSearch(event) {
    event.preventDefault();
    searching ||= Promise.all([fetched("temu.js"), fetched("cari.js")]);
    searching.then(() => window.etalase.search()).catch(() => location.assign(search.href));
  }

  function isTyping(node) {
    if (node.closest("dialog:not([open])")) return false;  // just closed; the focus has yet to leave it
    return node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName);
  }

  if (search) {
    search.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) openSearch(event);
    });
    document.addEventListener("keydown", (event) => {
      const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (slash || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k")) openSearch(event);
    });
  }

  // ---- Map and table: what carries the same data-k lights up together ----

  function light(event) {
    const near = event.target.closest("[data-k]");
    for (const part of all("[data-k]")) part.classList.toggle("hl", !!near && part.dataset.k === near.dataset.k);
  }

  if (document.querySelector("[data-k]")) {
    for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, light);
  }
})();
