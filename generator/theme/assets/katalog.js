// The catalogue: joins filters, orders and shows what the static pages hold apart. The page works without it.
(function () {
  "use strict";

  const page = document.getElementById("katalog");
  const list = document.getElementById("kartu");
  const { etalase } = window;
  if (!page || !list || !etalase?.load) return;

  const { STEP, choose, ordered, read, write, usual, csv } = etalase.saring;
  const one = (selector, within = page) => within.querySelector(selector);
  const all = (selector, within = page) => [...within.querySelectorAll(selector)];
  const { root: ROOT, data: DATA } = page.dataset;
  const INDONESIAN = document.documentElement.lang === "id";
  // From a folder an address must name its file.
  const FILE = location.protocol === "file:" ? "index.html" : "";

  function make(tag, given = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(given)) if (value !== "") made[name] = value;
    made.append(...children.filter((child) => child));
    return made;
  }

  const said = () => (INDONESIAN ? {} : { lang: "id" }); // contributors write Indonesian

  const load = (name) => etalase.load(`${DATA}/${name}`);

  // ---- State ----

  let columns;
  let state;
  let unknown = [];
  let positions; // of each record in the order that the shards follow
  let shown = []; // the places of all records that pass, in their order
  let turns = 0;

  function start(given) {
    columns = given;
    positions = new Uint32Array(columns.orders.lengkap.length);
    ordered(columns, [...positions.keys()], "lengkap").forEach((place, position) => (positions[place] = position));
    ways = Object.fromEntries(all("[data-facet]").map((way) => [way.dataset.facet, tickable(way)]));
    openControls();
    addEventListener("popstate", () => write(state) !== location.search && back());
    addEventListener("pagehide", keepScroll);
    history.scrollRestoration = "manual";
    back();
  }

  function back() {
    ({ state, unknown } = read(columns, location.search));
    const top = history.state?.top;
    show().then(() => top === undefined || scrollTo(0, top));
  }

  // A new state by what differs from this one; a step that only goes on does not stand in the way back.
  function change(given, goesOn = false) {
    const word = given.word ?? state.word;
    const order = state.order === usual(state.word) ? usual(word) : state.order;
    state = { ...state, count: STEP, order, ...given };
    unknown = [];
    const address = location.pathname + write(state);
    if (goesOn) history.replaceState(history.state, "", address);
    else {
      keepScroll();
      history.pushState(null, "", address);
    }
    return show();
  }

  function keepScroll() {
    history.replaceState({ top: scrollY }, "", location.href);
  }

  const without = (filter) => state.filters.filter((own) => own !== filter);

  function toggle(name, value, on) {
    const kept = state.filters.filter((own) => own[0] !== name || own[1] !== value);
    return change({ filters: on ? [...kept, [name, value]] : kept });
  }

  async function find(word) {
    const [ids, found] = await Promise.all([load("kode"), etalase.find(word)]);
    const places = new Map(ids.map((id, place) => [id, place]));
    return found.filter((id) => places.has(id)).map((id) => places.get(id));
  }

  async function show() {
    const turn = ++turns;
    list.ariaBusy = "true";
    drawChips();
    try {
      const found = state.word ? await find(state.word) : null;
      if (turn !== turns) return;
      const { places, counts } = choose(columns, state.filters, found && new Set(found));
      shown = ordered(columns, places, state.order, found);
      drawCounts(counts);
      const first = shown.slice(0, state.count);
      const records = isAsItCame() ? null : await recordsOf(first);
      if (turn === turns) draw(first, records);
    } catch (fault) {
      if (turn !== turns) return;
      warn(note.dataset.failed);
      list.ariaBusy = "false";
    }
  }

  // The list that the page came with needs no data.
  let untouched = true;
  const isAsItCame = () => untouched && !write(state);

  async function recordsOf(places) {
    untouched = false;
    const numbers = new Set(places.map((place) => Math.floor(positions[place] / columns.shard)));
    const shards = {};
    await Promise.all([...numbers].map(async (number) => (shards[number] = await load(`kartu-${number}`))));
    return places.map((place) => {
      const position = positions[place];
      return named(shards[Math.floor(position / columns.shard)][position % columns.shard], place);
    });
  }

  const FIELDS = ["id", "name", "expansion", "summary", "units", "year", "inferred", "tone", "done", "score"];
  const named = (values, place) => ({ place, ...Object.fromEntries(FIELDS.map((name, at) => [name, values[at]])) });
  const addressOf = (record) => `${ROOT}inovasi/${record.id}/${FILE}`;

  // The values of a record in a facet, by their place there.
  const valuesOf = (name, place) => columns.facets[name].sets[columns.facets[name].column[place]];
  const keysOf = (name, place) => valuesOf(name, place).map((value) => columns.facets[name].values[value]);
  const labelsOf = (name, place) => keysOf(name, place).map((key) => labelOf(name, key));
  const labelOf = (name, key) => ways[name]?.boxes[key]?.label || key;

  // ---- Filters: the links of a facet become boxes to tick ----

  let ways = {};

  function tickable(way) {
    const name = way.dataset.facet;
    const boxes = {};
    for (const link of all("a[data-v]", way)) {
      const value = link.dataset.v;
      const count = link.nextElementSibling;
      const box = make("input", { type: "checkbox", name, value });
      box.addEventListener("change", () => toggle(name, value, box.checked));
      boxes[value] = { box, count, label: link.textContent };
      link.parentNode.replaceChildren(make("label", {}, box, `${link.textContent} `, count));
    }
    return { way, boxes, label: one("legend", way).textContent };
  }

  function drawCounts(counts) {
    const ticked = new Set(state.filters.map((own) => own.join("=")));
    for (const [name, { way, boxes }] of Object.entries(ways)) {
      columns.facets[name].values.forEach((value, at) => {
        const { box, count } = boxes[value];
        box.checked = ticked.has(`${name}=${value}`);
        count.textContent = counts[name][at];
        box.parentNode.classList.toggle("nol", !counts[name][at] && !box.checked);
        if (box.checked) unfold(way);
      });
    }
  }

  function unfold(way) {
    for (let part = way; part; part = part.parentNode.closest(".ei-facet")) part.open = true;
  }

  // ---- Chips ----

  const chips = one(".ei-chips");

  function drawChips() {
    const { remove, all: removeAll, word } = chips.dataset;
    const made = state.filters.map((filter) => {
      const [name, value] = filter;
      return chip(remove, `${ways[name].label}: ${labelOf(name, value)}`, { filters: without(filter) });
    });
    if (state.word) made.push(chip(remove, `${word}: ${state.word}`, { word: "" }));
    if (made.length > 1) made.push(chip("", removeAll, { filters: [], word: "" }));
    chips.replaceChildren(...made);
    chips.hidden = !made.length;
  }

  function chip(verb, text, given) {
    const button = make("button", { type: "button" }, verb && make("span", { className: "vh" }, `${verb} `), text);
    button.append(make("i", { ariaHidden: "true" }, "×"));
    const item = make("li", {}, button);
    button.addEventListener("click", () => {
      const at = [...chips.children].indexOf(item);
      change(given);
      // The button is gone: go on from the next one, or from the list.
      (chips.children[Math.min(at, chips.children.length - 1)]?.firstChild || heading).focus();
    });
    return item;
  }

  // ---- What is shown ----

  const number = document.getElementById("n");
  const status = document.getElementById("kabar");
  const note = document.getElementById("tegur");
  const heading = document.getElementById("daftar");
  const table = document.getElementById("tabel");
  const nothing = document.getElementById("kosong");
  const more = document.getElementById("lagi");
  const save = one(".ei-save");

  function draw(places, records) {
    if (records && state.view === "kartu") list.replaceChildren(...records.map(card));
    if (records && state.view === "tabel") one("tbody", table).replaceChildren(...records.map(row));
    list.hidden = state.view !== "kartu" || !places.length;
    table.hidden = state.view !== "tabel" || !places.length;
    nothing.hidden = shown.length > 0;
    more.parentNode.hidden = places.length >= shown.length;
    save.hidden = !shown.length;
    number.textContent = shown.length;
    list.ariaBusy = "false";
    drawControls();
    warn(unknown.length ? `${note.dataset.unknown}: ${unknown.join(", ").slice(0, 300)}` : "");
    announce(number.parentNode.textContent.trim());
  }

  function warn(text) {
    note.textContent = text;
    note.hidden = !text;
    if (text === note.dataset.failed) list.hidden = false;
  }

  // Said once the reader has stopped ticking; nothing at the start, when nothing has changed.
  let saying;
  let last = number.parentNode.textContent.trim();

  function announce(text) {
    clearTimeout(saying);
    saying = setTimeout(() => {
      if (text !== last) status.textContent = last = text;
    }, 500);
  }

  const pattern = document.getElementById("contoh-kartu");

  function card(record) {
    const theme = keysOf("tema", record.place)[0];
    const glyph = one(`[data-tema="${CSS.escape(theme)}"]`, pattern);
    const link = make("a", { href: addressOf(record) }, record.name);
    const title = make("h3", { className: [...record.name].length > 19 ? "panjang" : "", ...said() }, link);
    const pane = make("div", { className: `ei-card__pane ${glyph.className}${record.tone ? " v2" : ""}` });
    pane.append(glyph.firstElementChild.cloneNode(true), title);
    const sill = make("div", { className: "ei-card__sill" });
    const body = make("div", { className: "ei-card__body" }, expansion(record), origin(record), stones(record));
    return make("li", {}, make("article", { className: "ei-card" }, pane, sill, body));
  }

  function expansion(record) {
    if (record.expansion) return make("p", { className: "ei-card__exp", ...said() }, record.expansion);
    return make("p", { className: "ei-card__exp muted" }, pattern.dataset.noExpansion);
  }

  function origin(record) {
    const { recorded, inferred, noUnit } = pattern.dataset;
    const when = record.year && ` · ${recorded} ${record.year}${record.inferred ? ` (${inferred})` : ""}`;
    return make("p", { className: "muted" }, make("span", said(), record.units || noUnit), when);
  }

  function stones(record) {
    const total = Number(pattern.dataset.parts);
    const dots = make("div", { className: "ei-dots", role: "img" });
    dots.ariaLabel = pattern.dataset.score.replace("#", record.done);
    for (let at = 0; at < total; at++) dots.append(make("i", { className: at < record.done ? "on" : "" }));
    dots.append(make("span", {}, `${record.done}/${total}`));
    return dots;
  }

  function row(record) {
    const cells = [
      make("th", { scope: "row" }, make("a", { href: addressOf(record), ...said() }, record.name)),
      make("td", said(), record.units || pattern.dataset.noUnit),
      make("td", { className: "hide" }, labelsOf("kecamatan", record.place).join(", ")),
      make("td", { className: "hide" }, record.year || labelOf("tahun", "belum-diisi")),
      make("td", { className: "hide" }, labelsOf("status", record.place).join(", ")),
      make("td", { className: "r" }, `${record.done}/${pattern.dataset.parts}`),
    ];
    return make("tr", {}, ...cells);
  }

  // ---- Controls ----

  const order = one("select[name=urut]");
  const word = one("#kata");

  function openControls() {
    const box = one(".ei-filter");
    box.open = !matchMedia("(max-width: 53.75em)").matches;
    page.classList.add("siap");
    one(".ei-bar__r").hidden = false;
    for (const pager of all(".ei-pager")) pager.hidden = true;
    one("form").addEventListener("submit", (event) => event.preventDefault());
    order.addEventListener("change", () => change({ order: order.value }));
    for (const view of all("[name=tampilan]")) view.addEventListener("change", () => change({ view: view.value }));
    one("button", nothing).addEventListener("click", removeLast);
    more.addEventListener("click", goOn);
    for (const button of all("button", save)) button.addEventListener("click", () => download(button.value));
    openWord();
  }

  function openWord() {
    word.parentNode.hidden = false;
    one("p", word.parentNode).hidden = !FILE;
    let typed;
    word.addEventListener("input", () => {
      clearTimeout(typed);
      // One stretch of typing is one step of the way back.
      typed = setTimeout(() => change({ word: word.value.trim() }, !!state.word && !!word.value.trim()), 250);
    });
  }

  function drawControls() {
    const best = one("[value=cocok]", order);
    best.hidden = best.disabled = !state.word;
    order.value = state.order;
    for (const view of all("[name=tampilan]")) view.checked = view.value === state.view;
    if (document.activeElement !== word) word.value = state.word;
  }

  function removeLast() {
    if (state.filters.length) change({ filters: without(state.filters.at(-1)) });
    else change({ word: "" });
    heading.focus();
  }

  async function goOn() {
    const before = state.count;
    await change({ count: before + STEP }, true);
    all("a", state.view === "kartu" ? list : table)[before]?.focus();
  }

  // ---- "Save this list": all that is counted, not only what is on the screen ----

  async function download(kind) {
    const busy = one("[data-busy]", save);
    busy.textContent = busy.dataset.busy;
    try {
      const records = await recordsOf(shown);
      const text = kind === "csv" ? csv(sheet(records)) : JSON.stringify(asObjects(records), null, 1);
      const type = kind === "csv" ? "text/csv" : "application/json";
      const link = make("a", { download: `katalog-inovasi.${kind}` });
      link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    } catch (fault) {
      warn(note.dataset.failed);
    }
    busy.textContent = "";
  }

  const publicPage = () => document.querySelector("link[rel=canonical]")?.href || location.href;
  const publicAddress = (record) => String(new URL(`../inovasi/${record.id}/`, publicPage()));
  const facets = () => Object.keys(columns.facets);

  function sheet(records) {
    const [id, name, expanded, summary, unit, parts, score, address] = save.dataset.heads.split("|");
    const head = [id, name, expanded, summary, unit, ...facets().map((key) => ways[key].label), parts, score, address];
    const rows = records.map((record) => [
      ...[record.id, record.name, record.expansion, record.summary, record.units],
      ...facets().map((key) => labelsOf(key, record.place).join("; ")),
      ...[record.done, record.score, publicAddress(record)],
    ]);
    return [head, ...rows];
  }

  function asObjects(records) {
    const found = records.map((record) => ({
      id: record.id,
      nama_inovasi: record.name,
      kepanjangan: record.expansion,
      ringkasan_singkat: record.summary,
      unit_kerja: record.units,
      ...Object.fromEntries(facets().map((key) => [key, keysOf(key, record.place)])),
      kelengkapan: record.done,
      skor: record.score,
      alamat: publicAddress(record),
    }));
    return { alamat: publicPage() + write(state), jumlah: found.length, inovasi: found };
  }

  // A narrowed list is drawn when its data is here; until then, not the wrong one.
  if (location.search) list.hidden = true;
  load("kolom").then(start, () => warn(note.dataset.failed));
})();
