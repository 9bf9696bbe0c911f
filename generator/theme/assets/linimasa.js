// The timeline and its table: narrows the events by the boxes of #saringan. Both pages are whole without it.
(function () {
  "use strict";

  // Whether a row whose `marks` hold several values, a space between, has every chosen value.
  function passes(marks, chosen) {
    return Object.entries(chosen).every(([name, value]) => (marks[name] || "").split(" ").includes(value));
  }

  // What an address chooses, of the `values` that each name may have; whatever else it says is left out.
  function read(query, values) {
    const asked = new URLSearchParams(query);
    const known = Object.keys(values).filter((name) => values[name].includes(asked.get(name)));
    return Object.fromEntries(known.map((name) => [name, asked.get(name)]));
  }

  function write(chosen) {
    const query = String(new URLSearchParams(chosen));
    return query && `?${query}`;
  }

  if (typeof document === "undefined") {
    module.exports = { passes, read, write };
    return;
  }

  const form = document.getElementById("saringan");
  if (!form) return;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const boxes = all("select", form);
  const rows = all("main [data-id]");
  const values = Object.fromEntries(boxes.map((box) => [box.name, [...box.options].map((one) => one.value).slice(1)]));

  function chosen() {
    return Object.fromEntries(boxes.filter((box) => box.value).map((box) => [box.name, box.value]));
  }

  function show() {
    const wanted = chosen();
    const kept = rows.filter((row) => passes(row.dataset, wanted));
    const ids = new Set(kept.map((row) => row.dataset.id));
    for (const row of rows) row.hidden = !ids.has(row.dataset.id);
    for (const stone of all("[data-of]")) stone.hidden = !ids.has(stone.dataset.of);
    for (const year of all(".ei-yr")) year.hidden = write(wanted) !== "" && !year.querySelector("[data-id]:not([hidden])");
    for (const link of all("[data-label]")) count(link);
    for (const link of all("#bentuk a")) link.search = write(wanted);
    document.getElementById("n").textContent = kept.length;
    document.getElementById("kosong").hidden = kept.length > 0;
  }

  // A year's link says how many of its stones are left, and leads nowhere when its events are hidden.
  function count(link) {
    const left = all("i:not([hidden])", link.parentNode).length;
    link.setAttribute("aria-label", link.dataset.label.replace("#", left));
  }

  // The state stands in the address: it can be shared, and the way back leads through it.
  function change() {
    show();
    try {
      history.pushState(null, "", location.pathname + write(chosen()));
    } catch (refused) {
      // Some browsers let no page of a folder change its address; the filters work all the same.
    }
  }

  function restore() {
    const wanted = read(location.search, values);
    for (const box of boxes) box.value = wanted[box.name] || "";
    show();
  }

  form.hidden = false;
  form.addEventListener("change", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(change)); // the boxes are empty only after this event
  addEventListener("popstate", restore);
  restore();
})();
