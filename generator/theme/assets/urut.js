// Tables with data-sort-note: a button in each heading sorts the rows, up and then down. Without it: a plain table.
(function () {
  "use strict";

  // What a cell is sorted by: `text`, and `number`, which is NaN for words. Indonesian writes 1.234,5 for 1,234.5.
  function value(text, language) {
    const swapped = language === "id" ? text.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")) : text;
    const plain = swapped.replace("−", "-").replace(/\s?%$/, "");
    const isNumber = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(plain);
    return { text, number: isNumber ? Number(plain.replaceAll(",", "")) : NaN };
  }

  // The places of `values` in order: as numbers when all are, else as the language orders words. What says nothing
  // comes last either way, and what is alike stays as it stood.
  function order(values, language, sign) {
    const empty = (at) => values[at].text === "";
    const numbers = values.every((one, at) => empty(at) || !Number.isNaN(one.number));
    const words = new Intl.Collator(language, { numeric: true });
    const compared = (one, two) => (numbers ? one.number - two.number : words.compare(one.text, two.text));
    return [...values.keys()].sort(
      (one, two) => empty(one) - empty(two) || (empty(one) ? 0 : sign * compared(values[one], values[two])),
    );
  }

  if (typeof document === "undefined") {
    module.exports = { value, order };
    return;
  }

  function read(cell, language) {
    const own = cell?.dataset.sort; // as in a program: 1234.5, 2019-11-14
    return own === undefined ? value((cell?.textContent ?? "").trim(), language) : value(own, "");
  }

  function sort(table, heading, sign) {
    const language = table.closest("[lang]").lang;
    for (const body of table.tBodies) {
      const rows = [...body.rows];
      const values = rows.map((row) => read(row.cells[heading.cellIndex], language));
      body.append(...order(values, language, sign).map((at) => rows[at]));
    }
    for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
  }

  function addButton(table, heading) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ei-urut";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      sort(table, heading, heading.getAttribute("aria-sort") === "ascending" ? -1 : 1);
    });
  }

  function addNote(table) {
    const note = document.createElement("span");
    note.className = "vh";
    note.textContent = ` ${table.dataset.sortNote}`;
    table.caption?.append(note);
  }

  for (const table of document.querySelectorAll("table[data-sort-note]")) {
    addNote(table);
    for (const heading of [...table.tHead.rows].pop().cells) {
      if (heading.textContent.trim()) addButton(table, heading);
    }
  }
})();
