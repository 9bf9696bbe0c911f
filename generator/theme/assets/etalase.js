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

  // ---- Map and table: what carries the same data-k lights up together ----

  function light(event) {
    const near = event.target.closest("[data-k]");
    for (const part of all("[data-k]")) part.classList.toggle("hl", !!near && part.dataset.k === near.dataset.k);
  }

  if (document.querySelector("[data-k]")) {
    for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, light);
  }
})();
