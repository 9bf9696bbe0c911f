// The search window: etalase.search() opens it, etalase.look(query) looks without one. Loaded when a reader first asks for it, never before.
// Full text comes from Pagefind, over http; names and summaries from temu.js, everywhere.
// What is found is shown as text nodes; nothing of it is read as HTML.
(function () {
  "use strict";

  const etalase = window.etalase;
  if (etalase.search) return;
  const opener = document.querySelector("[data-search]");
  const top = new URL(opener.dataset.search, location.href);  // the site's root, above all languages
  const isFolder = location.protocol === "file:";
  const file = isFolder ? "index.html" : "";  // no server names it for us
  const BATCH = 5;
  const LARGE = 2000;  // pages from which Pagefind works in a worker, so that typing stays smooth
  const HIDDEN = "^";  // before words that stand in the index only: generator/search/feed.py
  const INDONESIAN = [0, 3, 4, 5, 6];  // kinds whose names are Indonesian in every language
  const KINDS = { inovasi: 0, peristiwa: 1, angkatan: 2, unit: 3, rencana: 6 };

  function make(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  }

  // ---- Full text ----

  let engine;

  async function started() {
    const { kinds } = await etalase.load("cari/awal");
    const pagefind = await import(new URL("pagefind/pagefind.js", top));
    const pages = kinds.reduce((sum, [, count]) => sum + count, 0);
    await pagefind.options({ baseUrl: top.pathname, noWorker: pages < LARGE });
    await pagefind.init();
    return pagefind;
  }

  // Pagefind; null where there is none: in a folder, in a live preview, or when it cannot be loaded.
  function fullText() {
    if (isFolder) return Promise.resolve(null);
    return (engine ||= started().catch(() => null));
  }

  function words(text) {
    return text.split(/\s+/).filter(Boolean);
  }

  // Words to show, [word, whether marked], from an index text and the places of its hits.
  function shown(all, hits, begin, count) {
    const found = [];
    for (let place = begin; place < all.length && found.length < count; place++) {
      if (!all[place].startsWith(HIDDEN)) found.push([all[place], hits.has(place)]);
      else if (hits.has(place) && found.length) found[found.length - 1][1] = true;
    }
    return found;
  }

  function excerpt(data, title) {
    const all = words(data.content);
    const hits = new Set(data.locations);
    const first = Math.min(...data.locations.filter((place) => place >= title && place < all.length));
    const begin = Number.isFinite(first) && first > title + 12 ? first - 8 : title;
    const text = shown(all, hits, begin, 28);
    return begin > title ? [["…", false], ...text] : text;
  }

  async function page(result) {
    const data = await result.data();
    const title = words(data.meta.title);
    const path = data.raw_url.replace(/^\//, "");
    return {
      address: new URL(path, top),
      kind: kindOf(path.replace(/^en\//, "")),
      name: shown(title, new Set(data.locations), 0, title.length),
      text: excerpt(data, title.length),
    };
  }

  function kindOf(path) {
    const [folder, , deeper] = path.split("/");
    return folder === "wilayah" ? (deeper ? 5 : 4) : KINDS[folder] ?? 7;
  }

  async function inFullText(pagefind, query) {
    const { roots, instead } = await etalase.read(query);
    const found = await pagefind.search(roots.join(" "));
    const { results } = found;
    return { count: results.length, instead, batch: (from) => Promise.all(results.slice(from, from + BATCH).map(page)) };
  }

  // ---- Names and summaries ----

  async function inNames(query) {
    const [{ hits, instead, roots }, { kinds, sheet }] = await Promise.all([
      etalase.seek(query),
      etalase.load("cari/awal"),
    ]);
    const sought = new Set([...roots, ...query.toLowerCase().split(/\s+/)]);
    const mark = (text) => words(text).map((word) => [word, sought.has(word.toLowerCase())]);

    async function entry(place) {
      const rows = await etalase.load("cari/lembar-" + Math.floor(place / sheet));
      const [path, name, text] = rows[place % sheet];
      return { address: new URL(path + file, etalase.root), kind: kindAt(kinds, place), name: mark(name), text: mark(text) };
    }

    return { count: hits.length, instead, batch: (from) => Promise.all(hits.slice(from, from + BATCH).map(entry)) };
  }

  function kindAt(kinds, place) {
    let end = 0;
    return kinds.findIndex(([, count]) => place < (end += count));
  }

  etalase.look = async (query) => {
    const pagefind = await fullText();
    return { full: !!pagefind, ...(await (pagefind ? inFullText(pagefind, query) : inNames(query))) };
  };

  // ---- The window ----

  function build(said) {
    const input = make("input", {
      id: "cari-kata", type: "text", inputmode: "search", enterkeyhint: "go", autocomplete: "off",
      autocapitalize: "off", spellcheck: "false", maxlength: "120", "aria-describedby": "cari-petunjuk",
    });
    const close = make("button", { type: "button", class: "ei-cari__tutup" }, make("span", { class: "vh" }, said.close), "×");
    const status = make("p", { role: "status", class: "ei-cari__n" });
    const note = make("p", { class: "s muted", hidden: "" });
    const list = make("ol", { class: "ei-cari__hasil" });
    const more = make("button", { type: "button", class: "ei-btn", hidden: "" }, said.more);
    const all = make("a", { href: opener.href }, said.all);
    const form = make(
      "form", { role: "search" },
      make("label", { for: "cari-kata", class: "vh" }, said.field), input, close,
    );
    const hint = make("p", { id: "cari-petunjuk", class: "s muted" }, said.hint);
    const dialog = make("dialog", { class: "ei-cari", "aria-label": said.title }, form, hint, status, note, list, more,
      make("p", { class: "ei-cari__kaki" }, all));
    document.body.append(dialog);
    return { dialog, form, input, close, hint, status, note, list, more, all };
  }

  function marked(pieces) {
    return pieces.flatMap(([word, hit], place) => [place ? " " : "", hit ? make("mark", {}, word) : word]);
  }

  function item({ address, kind, name, text }, kinds) {
    const link = make(
      "a", { href: address.href },
      make("span", { class: "ei-cari__jenis" }, kinds[kind][0]),
      make("b", INDONESIAN.includes(kind) ? { lang: "id" } : {}, ...marked(name)),
    );
    if (text.length) link.append(make("span", { class: "ei-cari__kutip" }, ...marked(text)));
    return make("li", {}, link);
  }

  async function ready() {
    const { words: said, kinds } = await etalase.load("cari/awal");
    const view = build(said);
    let turn = 0, timer = 0, pending = Promise.resolve();

    const fill = (text, facts) => text.replace(/\{(\w+)\}/g, (whole, key) => facts[key] ?? whole);
    const links = () => [...view.list.querySelectorAll("a")];

    function clear() {
      view.list.replaceChildren();
      view.more.hidden = true;
      view.status.textContent = "";
    }

    async function add(found, mine) {
      const from = view.list.children.length;
      const batch = await found.batch(from);
      if (mine !== turn) return;
      view.list.append(...batch.map((each) => item(each, kinds)));
      view.more.hidden = view.list.children.length >= found.count;
      view.more.onclick = async () => {
        await add(found, mine);
        links()[from + batch.length]?.focus();
      };
    }

    function tell(found, query) {
      const number = found.count === 1 ? said.hit : fill(said.hits, { n: found.count.toLocaleString(document.documentElement.lang) });
      const count = found.count ? number : fill(said.none, { query });
      view.status.textContent = found.instead ? fill(said.instead, { query: found.instead }) + " " + count : count;
    }

    async function show(query) {
      const mine = ++turn;
      view.hint.hidden = !!query;
      const address = new URL(file, opener.href);
      if (query) address.searchParams.set("kata", query);
      view.all.href = address.href;
      if (!query) return clear();
      try {
        const found = await etalase.look(query);
        if (mine !== turn) return;
        view.note.hidden = found.full;
        view.note.textContent = found.full ? "" : isFolder ? said.from_folder : said.names_only;
        view.list.replaceChildren();
        await add(found, mine);
        if (mine === turn) tell(found, query);
      } catch (fault) {
        if (mine === turn) {
          clear();
          view.status.textContent = said.failed;
        }
      }
    }

    function ask(wait) {
      clearTimeout(timer);
      const query = view.input.value.trim();
      pending = new Promise((done) => (timer = setTimeout(() => done(show(query)), wait)));
      return pending;
    }

    function step(event) {
      const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!move) return;
      const stops = [view.input, ...links()];
      const next = stops[stops.indexOf(document.activeElement) + move];
      if (!stops.includes(document.activeElement) || !next) return;
      event.preventDefault();
      next.focus();
    }

    view.input.addEventListener("input", () => ask(view.input.value ? 160 : 0));
    view.form.addEventListener("submit", async (event) => {
      event.preventDefault();
      await ask(0);
      (links()[0] || view.all).click();
    });
    view.dialog.addEventListener("keydown", step);
    view.close.addEventListener("click", () => view.dialog.close());
    view.dialog.addEventListener("click", (event) => event.target === view.dialog && view.dialog.close());
    return view;
  }

  let window_;

  etalase.search = async () => {
    fullText();
    const view = await (window_ ||= ready());
    if (!view.dialog.open) view.dialog.showModal();
    view.input.focus();
    view.input.select();
  };
})();
