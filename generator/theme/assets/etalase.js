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

  // ---- Catalogue: the boxes of .ei-filter, the order of .ei-sort, the cards of #kartu, their number in #n ----
  // A card passes when, for every group of boxes with one ticked, its data-<name> holds one of the ticked values.

  function passes(card, ticked) {
    return Object.entries(ticked).every(([name, values]) => {
      const own = (card.dataset[name] || "").split(" ");
      return values.some((value) => own.includes(value));
    });
  }

  // The values of the order box: the data-* of a card that it compares, and whether the greatest comes first.
  const ORDERS = { lengkap: ["done", -1], baru: ["date", -1], nama: ["name", 1] };

  function ordered(cards, by) {
    const [key, sign] = ORDERS[by] || ORDERS.lengkap;
    const value = (card) => card.dataset[key] || "";
    return [...cards].sort((a, b) => sign * value(a).localeCompare(value(b), root.lang, { numeric: true }));
  }

  function catalogue(box, list) {
    const form = box.querySelector("form");
    const cards = [...list.children];
    const count = document.getElementById("n");
    const order = document.querySelector(".ei-sort select");

    function ticked() {
      const groups = {};
      for (const tick of all(":checked", form)) (groups[tick.name] ||= []).push(tick.value);
      return groups;
    }

    function show() {
      const groups = ticked();
      for (const card of cards) card.hidden = !passes(card, groups);
      if (order) list.append(...ordered(cards, order.value));
      if (count) count.textContent = cards.filter((card) => !card.hidden).length;
    }

    // The state stands in the address, so that a list can be shared and the way back leads to it.
    function write() {
      const query = new URLSearchParams();
      for (const [name, values] of Object.entries(ticked())) for (const value of values) query.append(name, value);
      if (order && order.selectedIndex > 0) query.set(order.name, order.value);
      history.replaceState(null, "", location.pathname + (String(query) && "?" + query) + location.hash);
    }

    function read() {
      const query = new URLSearchParams(location.search);
      for (const tick of all("input", form)) tick.checked = query.getAll(tick.name).includes(tick.value);
      if (order && ORDERS[query.get(order.name)]) order.value = query.get(order.name);
    }

    function change() {
      show();
      write();
    }

    box.hidden = false;
    box.open = !matchMedia("(max-width: 53.75em)").matches;
    form.addEventListener("change", change);
    form.addEventListener("submit", (event) => event.preventDefault());
    if (order) {
      order.closest(".ei-sort").hidden = false;
      order.addEventListener("change", change);
    }
    read();
    show();
  }

  const filter = document.querySelector(".ei-filter");
  const cards = document.getElementById("kartu");
  if (filter && cards) catalogue(filter, cards);
})();
