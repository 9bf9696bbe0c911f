// What a contributor's typing means: text made clean, dates and numbers as an office writes them, names as keys.
// The same as generator/habit.py and generator/model/date.py, held together by tests/rooms/questionnaire/test_weigh.py.
(function () {
  "use strict";

  // What no reader sees: controls but the line break, joiners, direction marks, fillers, tags.
  const UNSEEN = /[\0-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufe00-\ufe0e\ufeff\uffa0\ufff0-\uffff\p{Cs}\u{e0000}-\u{e01ef}]/gu;

  // A text as it is kept: unseen letters gone, a tab is a space, no spaces at the ends of lines.
  function tidy(text, isLine) {
    const lines = String(text).replace(/\r\n?/g, "\n").replaceAll("\t", " ").replace(UNSEEN, "");
    return (isLine ? lines.replace(/\s*\n\s*/g, " ") : lines.replace(/[^\S\n]+$/gmu, "")).trim();
  }

  const length = (text) => [...text].length;

  // ---- Dates ----

  const DATE = /^(\d{4}\??|XXXX)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
  const days = (year, month) => new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

  // The date as numbers; "shape" or "calendar" where it is none.
  function dateOf(text) {
    if (!DATE.test(text)) return "shape";
    const [first, month = 0, day = 0] = text.split("-");
    const year = first === "XXXX" ? null : parseInt(first, 10);
    if (year === 0 || (+day && +day > days(year ?? 2000, +month))) return "calendar";
    return { year, month: +month, day: +day };
  }

  const pad = (number, width) => String(number).padStart(width, "0");
  const iso = (year, month, day) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const earliest = (date) => date.year !== null && iso(date.year, date.month || 1, date.day || 1);
  const latest = (date) => {
    const month = date.month || 12;
    return date.year !== null && iso(date.year, month, date.day || days(date.year, month));
  };

  const MONTHS = ["januari january jan", "februari february pebruari peb feb", "maret march mar", "april apr", "mei may",
    "juni june jun", "juli july jul", "agustus august agu agt ags aug", "september sept sep",
    "oktober october okt oct", "november nopember nov nop", "desember december des dec"];
  const MONTH = {};
  MONTHS.forEach((names, at) => names.split(" ").forEach((name) => (MONTH[name] = at + 1)));
  const NAME = "(?<month>[a-z]+)\\.?";
  const NUMBER = "(?<month>\\d{1,2})";
  const DATES = [
    `(?<day>\\d{1,2}) ?(?<mark>[/.-]) ?${NUMBER} ?\\k<mark> ?(?<year>\\d{4})`,
    `(?<year>\\d{4}) ?(?<mark>[/.-]) ?${NUMBER}(?: ?\\k<mark> ?(?<day>\\d{1,2}))?`,
    `${NUMBER} ?/ ?(?<year>\\d{4})`,
    `(?<day>\\d{1,2})[ -]?${NAME}[ -]?(?<year>\\d{4})`,
    `${NAME}[ -](?<year>\\d{4})`,
    `${NAME} (?<day>\\d{1,2}), ?(?<year>\\d{4})`,
  ].map((pattern) => new RegExp(`^(?:${pattern})$`));
  const MIDNIGHT = /(?<=\d)[ t]00:00(:00(\.0+)?z?)?$/;

  const bare = (text) => text.replace(/^[ \t\n“”‘’„\xa0]+|[ \t\n“”‘’„\xa0]+$/g, "");

  function meantDate(text) {
    const written = bare(text).toLowerCase().split(/\s+/).filter(Boolean).join(" ").replace(MIDNIGHT, "");
    const found = DATES.map((pattern) => pattern.exec(written)).find(Boolean)?.groups;
    if (!found) return null;
    const month = /^\d+$/.test(found.month) ? +found.month : Object.hasOwn(MONTH, found.month) ? MONTH[found.month] : 0;
    const year = +found.year;
    if (!year || month < 1 || month > 12) return null;
    if (!found.day) return `${pad(year, 4)}-${pad(month, 2)}`;
    return +found.day >= 1 && +found.day <= days(year, month) ? iso(year, month, +found.day) : null;
  }

  const meaningDate = (text) => (typeof dateOf(text) === "object" ? text : meantDate(text));

  // ---- Numbers ----

  const number = (text) => bare(text).replaceAll("\u2212", "-").replaceAll("\xa0", " ");
  const grouped = /^-?[1-9]\d{0,2}([., ])\d{3}(\1\d{3})*$/;
  const manyGroups = /^-?[1-9]\d{0,2}([., ])\d{3}(\1\d{3})+$/;
  const TWO_MEANINGS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
  const noZeros = (text) => text.replace(/(?<![\d.])0+(?=\d)/g, "");
  const isWhole = (text) => /^-?\d+$/.test(text) && text.length <= 15;
  const isDecimal = (text) => /^-?\d+(\.\d+)?$/.test(text) && text.length <= 20;

  function meantWhole(text) {
    let written = number(text);
    if (grouped.test(written)) written = written.replace(/[., ]/g, "");
    return isWhole(written) ? noZeros(written) : null;
  }

  function meantDecimal(text) {
    let written = number(text);
    if (TWO_MEANINGS.test(written)) return null;
    if (manyGroups.test(written)) written = written.replace(/[., ]/g, "");
    else if (/^-?(\d+|[1-9]\d{0,2}(\.\d{3})+),\d+$/.test(written)) written = written.replaceAll(".", "").replace(",", ".");
    return isDecimal(written) ? noZeros(written) : null;
  }

  // ---- Names ----

  // The key that a name comes to: small letters and digits, joined by hyphens.
  function keyOf(name) {
    const plain = name.normalize("NFKD").replace(/[^\0-\x7f]/g, "").toLowerCase();
    return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  }

  const ours = { tidy, length, dateOf, earliest, latest, meaningDate, meantWhole, meantDecimal, isWhole, isDecimal,
    TWO_MEANINGS, keyOf };
  if (typeof document === "undefined") module.exports = ours;
  else (window.etalase ||= {}).arti = ours;
})();
