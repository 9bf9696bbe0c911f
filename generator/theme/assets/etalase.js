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

  // ---- Catalogue: <form data-filter> of checkboxes, <select data-sort>, cards in <ul data-cards> ----
  // A card passes when, for every group of boxes with one ticked, its data-<name> holds one of the ticked values.

  function passes(card, ticked) {
    return Object.entries(ticked).every(([name, values]) => {
      const own = (card.dataset[name] || "").split(" ");
      return values.some((value) => own.includes(value));
    });
  }

  // data-sort's value names a data-* of the cards; a leading "-" turns the order round.
  function order(cards, by) {
    if (!by) return cards;
    const key = by.replace(/^-/, "");
    const sign = by.startsWith("-") ? -1 : 1;
    const value = (card) => card.dataset[key] || "";
    return [...cards].sort((a, b) => sign * value(a).localeCompare(value(b), root.lang, { numeric: true }));
  }

  function catalogue(form) {
    const list = document.querySelector("[data-cards]");
    const cards = all(":scope > li", list);
    const sort = document.querySelector("[data-sort]");
    const count = document.querySelector("[data-count]");
    const none = document.querySelector("[data-none]");

    function ticked() {
      const groups = {};
      for (const box of all(":checked", form)) (groups[box.name] ||= []).push(box.value);
      return groups;
    }

    function show() {
      const groups = ticked();
      for (const card of cards) card.hidden = !passes(card, groups);
      list.append(...order(cards, sort && sort.value));
      const shown = cards.filter((card) => !card.hidden).length;
      if (count) count.textContent = shown;
      if (none) none.hidden = shown > 0;
    }

    function write() {
      const query = new URLSearchParams();
      for (const [name, values] of Object.entries(ticked())) for (const value of values) query.append(name, value);
      if (sort && sort.selectedIndex > 0) query.set(sort.name, sort.value);
      history.replaceState(null, "", location.pathname + (query.toString() && "?" + query) + location.hash);
    }

    function read() {
      const query = new URLSearchParams(location.search);
      for (const box of all("input", form)) box.checked = query.getAll(box.name).includes(box.value);
      const by = sort && query.get(sort.name);
      if (by && [...sort.options].some((option) => option.value === by)) sort.value = by;
    }

    function change() {
      show();
      write();
    }

    form.addEventListener("change", change);
    form.addEventListener("reset", () => setTimeout(change));
    form.addEventListener("submit", (event) => event.preventDefault());
    if (sort) sort.addEventListener("change", change);
    const folded = form.querySelector("details");
    if (folded && matchMedia("(max-width: 53.75em)").matches) folded.open = false;
    read();
    show();
  }

  const form = document.querySelector("form[data-filter]");
  if (form && document.querySelector("[data-cards]")) catalogue(form);
})();
