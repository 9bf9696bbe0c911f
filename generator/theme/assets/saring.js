// What the catalogue works out, apart from any page: which records pass, the counts, their order, the address, CSV.
// A record is its place in the order of the names. `columns` is what generator/render/columns.py writes.
(function () {
  "use strict";

  const STEP = 48; // as many cards as the page comes with
  const VIEWS = ["kartu", "tabel"];
  const BEST = "cocok"; // the order of a search, only while one is asked

  const size = (columns) => columns.orders.lengkap.length;

  // For each facet with a filter, which of its sets hold one of the values asked: within a facet one is enough.
  function wanted(columns, filters) {
    return Object.entries(columns.facets).map(([name, facet]) => {
      const values = filters.filter((own) => own[0] === name).map((own) => facet.values.indexOf(own[1]));
      const passes = values.length && facet.sets.map((set) => set.some((value) => values.includes(value)));
      return { name, facet, passes };
    });
  }

  // The records that pass every facet, and for each value of each facet how many would be shown if it were asked:
  // those that pass all other facets. `within`, if given, says which records may pass at all.
  function choose(columns, filters, within) {
    const ways = wanted(columns, filters);
    const tally = ways.map((way) => new Uint32Array(way.facet.sets.length));
    const places = [];
    for (let place = 0; place < size(columns); place++) {
      if (within && !within.has(place)) continue;
      const failed = ways.filter((way) => way.passes && !way.passes[way.facet.column[place]]);
      if (!failed.length) places.push(place);
      ways.forEach((way, at) => {
        if (!failed.length || (failed.length === 1 && failed[0] === way)) tally[at][way.facet.column[place]]++;
      });
    }
    return { places, counts: counted(ways, tally) };
  }

  function counted(ways, tally) {
    const counts = {};
    ways.forEach(({ name, facet }, at) => {
      counts[name] = facet.values.map(() => 0);
      facet.sets.forEach((set, own) => {
        for (const value of set) counts[name][value] += tally[at][own];
      });
    });
    return counts;
  }

  // The places in the order asked: the greatest first, alike by name. `found` is the order of a search.
  function ordered(columns, places, order, found) {
    if (order === BEST && found) {
      const kept = new Set(places);
      return found.filter((place) => kept.has(place));
    }
    const column = columns.orders[order];
    return column ? [...places].sort((one, two) => column[two] - column[one] || one - two) : places;
  }

  // ---- The address ----

  // The state that an address asks for, and what in it is not known here.
  function read(columns, search) {
    const query = new URLSearchParams(search);
    const filters = [];
    const unknown = [];
    for (const [name, value] of query) {
      if (!Object.hasOwn(columns.facets, name)) continue;
      const known = columns.facets[name].values.includes(value);
      const twice = filters.some((own) => own[0] === name && own[1] === value);
      if (!known) unknown.push(`${name}=${value}`);
      else if (!twice) filters.push([name, value]);
    }
    const word = (query.get("kata") || "").trim().slice(0, 200);
    const orders = [...Object.keys(columns.orders), "nama", ...(word ? [BEST] : [])];
    const state = {
      filters,
      word,
      order: known(query, "urut", orders, unknown) || usual(word),
      view: known(query, "tampilan", VIEWS, unknown) || VIEWS[0],
      count: Math.min(Math.max(STEP, Math.ceil(query.get("tampil") / STEP) * STEP || STEP), Math.max(STEP, size(columns))),
    };
    return { state, unknown };
  }

  function known(query, name, values, unknown) {
    const value = query.get(name);
    if (value !== null && !values.includes(value)) unknown.push(`${name}=${value}`);
    return values.includes(value) && value;
  }

  const usual = (word) => (word ? BEST : "lengkap");

  // The address of a state, without what goes without saying.
  function write(state) {
    const query = new URLSearchParams(state.filters);
    if (state.word) query.set("kata", state.word);
    if (state.order !== usual(state.word)) query.set("urut", state.order);
    if (state.view !== VIEWS[0]) query.set("tampilan", state.view);
    if (state.count > STEP) query.set("tampil", state.count);
    return String(query) && `?${query}`;
  }

  // ---- CSV, by the rules of generator/sheet.py (see there) ----

  const SPACE = "[ \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
  const BARE = new RegExp(`(^|[;\\t\\n])((?:['"]|${SPACE})*[=+\\-@\\uff0b\\uff0d\\uff1d\\uff20])`, "g");
  const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

  function cell(value) {
    if (typeof value === "number") return String(value);
    const plain = (value ?? "").replace(/\r\n?/g, "\n").replace(FORBIDDEN, "").replace(BARE, "$1'$2");
    return /[",\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  }

  function csv(rows) {
    return "\ufeff" + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
  }

  const ours = { STEP, choose, ordered, read, write, usual, csv };
  if (typeof document === "undefined") module.exports = ours;
  else (window.etalase ||= {}).saring = ours;
})();
