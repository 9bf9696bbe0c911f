// The contributors' form: asks, weighs while it is filled in, keeps a draft in this browser, and gives the file.
// Nothing leaves the browser before the person takes one of the ways at the end.
(function () {
  "use strict";

  const root = document.getElementById("borang");
  const { etalase } = window;
  if (!root || !etalase?.load) return;

  const { arti, bentuk, timbang, tulis, pintu, isian } = etalase;
  const { make } = isian;
  const english = document.documentElement.lang !== "id";
  const first = new URL(root.dataset.first, etalase.root);
  const settings = root.dataset;
  const status = document.querySelector("[data-konsep]");
  const progress = document.querySelector("[data-maju]");
  const UNPROVEN = ["id", "sumber", "contoh", "status_rekaman", "isian_kosong", "verifikasi", "lisensi", "alias"];
  const NAMES = { innovations: "nama_inovasi", events: "nama_kegiatan" };
  const today = () => new Date().toISOString().slice(0, 10); // the day in UTC, on which no check is behind

  let words;
  let rules;
  let known;
  let page;
  const say = (key, facts = {}) => timbang.filled(words.texts[key] ?? "", facts);

  function start([given, lists]) {
    words = given;
    rules = {};
    for (const [key, text] of Object.entries(given.texts)) {
      const [, code, part] = /^rule\.(.+)\.(message|hint)$/.exec(key) || [];
      if (code) (rules[code] ||= ["", ""])[part === "hint" ? 1 : 0] = text;
    }
    known = timbang.knownOf(lists);
    for (const part of document.querySelectorAll("[data-tanpa]")) part.hidden = true;
    root.noValidate = true; // the browser's own words are not those of the check
    root.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("hashchange", follow);
    follow();
  }

  // ---- What is asked for: #lengkap, #kegiatan, #perbaiki=suket-liar, ?perbaiki=events/2019-… ----

  function follow() {
    const [[verb, what]] = [...new URLSearchParams(location.hash.slice(1) || location.search), ["", ""]];
    const [kind, id] = what.includes("/") ? what.split("/") : ["innovations", what];
    if (verb === "perbaiki" && what) return open(kind === "events" ? kind : "innovations", "full", id);
    if (verb === "perbaiki") return draw(null, "fix");
    if (verb === "kegiatan") return open("events", "full");
    if (verb === "lengkap") return open("innovations", "full");
    if (verb === "" || verb === "cepat") return open("innovations", "quick");
    return page || open("innovations", "quick"); // an anchor of the page itself
  }

  async function open(kind, mode, id = "") {
    const [outline, before] = await Promise.all([etalase.load(`borang/${kind}`, first), id ? recordOf(kind, id) : null]);
    const node = bentuk.shape(outline.schema);
    if (id && !before) return draw(null, "fix", say(before === null ? "borang.unread" : "borang.not_found", { id }));
    page = pageOf(kind, mode, node, outline, id, before && { ...before, keys: Object.keys(before.values), values: bentuk.clean(node, before.values) });
    page.restore();
    draw(page, mode);
    return undefined;
  }

  // A record as it stands; null for one that could not be read, undefined where there is none.
  async function recordOf(kind, id) {
    const firsts = known.sheets[kind] || [];
    const at = firsts.findLastIndex((own) => own <= id);
    const sheet = at < 0 ? {} : await etalase.load(`borang/${kind}-${at}`, first);
    return Object.hasOwn(sheet, id) ? sheet[id] : undefined;
  }

  // ---- The values of one record, and what is said of them ----

  function pageOf(kind, mode, node, outline, id, before) {
    const key = `etalase-borang:${kind}:${id}`;
    const touched = new Set();
    const taken = new Map(); // ids by whether a record has them
    let state = { values: structuredClone(before?.values || {}), seen: [], ownId: false };
    let reviewed = false;
    let timer;
    let saving;

    const at = (route) => route.reduce((value, part) => value?.[part], state.values);

    function set(route, value) {
      put(route, value);
      ensue(route);
      later();
    }

    function put(route, value) {
      let place = state.values;
      route.slice(0, -1).forEach((part, number) => {
        place[part] ??= typeof route[number + 1] === "number" ? [] : {};
        place = place[part];
      });
      place[route.at(-1)] = value;
    }

    // What follows from an answer as long as nobody says otherwise: the key from the name, the day from the state.
    function ensue(route) {
      if (route[0] === "id") state.ownId = true;
      if (!before && !state.ownId && ["nama_inovasi", "nama_kegiatan", "tanggal_mulai"].includes(route[0])) fill(["id"], keyOf());
      if (route[0] === "status_keberlanjutan" && !at(["tanggal_pemutakhiran"])) fill(["tanggal_pemutakhiran"], today());
      if (route[0] === "id" || route[0] === NAMES[kind]) look(at(["id"]));
    }

    function fill(route, value) {
      put(route, value);
      const input = page.places?.get(route.join("."))?.input;
      if (input) input.value = value;
    }

    function keyOf() {
      const day = bentuk.clean(node.of("tanggal_mulai"), at(["tanggal_mulai"]) ?? "") || "";
      const dated = kind === "events" && /^\d{4}(-|$)/.test(day) ? `${day}-` : "";
      return (dated + arti.keyOf(at([NAMES[kind]]) || "")).slice(0, 70).replace(/-+$/, "");
    }

    async function look(own) {
      if (!own || before || taken.has(own)) return;
      taken.set(own, false);
      taken.set(own, known.former[kind].includes(own) || (await recordOf(kind, own)) !== undefined);
      later();
    }

    // ---- The draft ----

    const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

    // The draft over the record as it is now: what the draft left as it was then is taken from now.
    function merged(draft) {
      const then = draft.base || {};
      const now = before?.values || {};
      const left = { ...now };
      for (const name of new Set([...Object.keys(draft.values), ...Object.keys(then)])) {
        if (same(draft.values[name], then[name])) continue;
        if (draft.values[name] === undefined) delete left[name];
        else left[name] = draft.values[name];
      }
      return left;
    }

    function restore() {
      try {
        const draft = JSON.parse(localStorage.getItem(key));
        if (!draft?.values) return;
        state = { values: structuredClone(merged(draft)), seen: draft.seen || [], ownId: !!draft.ownId };
        say_(say("borang.restored"));
      } catch (refused) {
        // Nothing was kept, or it cannot be read: the form begins empty.
      }
      look(at(["id"]));
    }

    function save() {
      try {
        localStorage.setItem(key, JSON.stringify({ ...state, base: before?.values }));
        say_(say("borang.kept", { time: new Date().toLocaleTimeString(english ? "en-GB" : "id-ID", { timeStyle: "short" }) }));
      } catch (refused) {
        say_(say("borang.not_kept"));
      }
    }

    function forget() {
      try {
        localStorage.removeItem(key);
      } catch (refused) {
        // There was nothing to forget.
      }
      clearTimeout(saving);
    }

    const say_ = (text) => status && status.textContent !== text && (status.textContent = text);

    // ---- After a change ----

    function later() {
      clearTimeout(timer);
      clearTimeout(saving);
      timer = setTimeout(refresh, 200);
      saving = setTimeout(save, 600);
    }

    const record = () => bentuk.clean(node, state.values) || {};
    const filled = () => Object.keys(record()).filter((name) => !UNPROVEN.includes(name));

    // In the quick form the one source proves what was answered, until its mark is taken away.
    function prove() {
      if (mode !== "quick" || before) return;
      const now = filled();
      const own = Object.values(at(["sumber", 0, "mendukung"]) ?? {}).filter((name) => now.includes(name));
      const fresh = now.filter((name) => !state.seen.includes(name));
      state.seen = now;
      if (Object.values(at(["sumber", 0]) ?? {}).some((value) => typeof value === "string" && value)) {
        put(["sumber", 0, "mendukung"], node.keys.filter((name) => own.includes(name) || fresh.includes(name)));
      } else state.seen = [];
    }

    function findings() {
      const own = record();
      const found = timbang.weighAll(kind, node, own, known, today());
      const name = `${own.id}.yaml`;
      const odd = known.reserved.includes(own.id) ? "reserved-name" : taken.get(own.id) ? "borang-exists" : "";
      return odd ? [{ code: odd, route: ["id"], at: ["id"], severity: "error", facts: { found: name, id: own.id } }, ...found] : found;
    }

    function told(one) {
      if (one.code === "borang-exists") return { message: say("borang.exists", one.facts), hint: say("borang.exists_hint", one.facts) };
      return timbang.sentence(one, rules, say);
    }

    function placeOf(route) {
      for (let end = route.length; end > 0; end--) {
        const key = route.slice(0, end).join(".");
        if (page.places.has(key)) return key;
      }
      return [...page.places.keys()].find((key) => route.length && key.startsWith(`${route[0]}.`)) || "";
    }

    function refresh() {
      prove();
      for (const count of page.counters) count();
      const order = [...page.places.keys()];
      const found = findings().map((one) => ({ ...one, ...told(one), place: placeOf(one.at) }));
      found.sort((one, other) => order.indexOf(one.place) - order.indexOf(other.place));
      for (const [key, place] of page.places) show(place, found.filter((one) => one.place === key && (reviewed || touched.has(key))));
      page.progress();
      if (reviewed) page.drawEnd(found);
      return found;
    }

    function show(place, found) {
      const lines = found.map((one) => make("p", { className: one.severity === "error" ? "ei-err" : "ei-err ei-err--2" },
        make("b", { "aria-hidden": "true" }, one.severity === "error" ? "!" : "i"), make("span", {}, `${one.message} ${one.hint}`)));
      if (lines.map((line) => line.textContent).join() !== [...place.error.querySelectorAll(".ei-err")].map((line) => line.textContent).join()) {
        place.error.replaceChildren(...lines);
      }
      const target = place.input || place.box;
      if (found.some((one) => one.severity === "error")) target.setAttribute("aria-invalid", "true");
      else target.removeAttribute("aria-invalid");
    }

    function touch(route) {
      touched.add(route.join("."));
      later();
    }

    // What was typed is shown as it is kept, so that nobody is surprised by the file.
    function leave(route, own, input) {
      const kept = bentuk.clean(own, input.value) ?? "";
      const typed = input.value.trim();
      if (kept !== input.value) {
        input.value = kept;
        put(route, kept);
      }
      touch(route);
      const { error } = page.places.get(route.join("."));
      for (const note of error.querySelectorAll(".h")) note.remove();
      if (kept !== typed && own.text !== "prose") error.append(make("p", { className: "h", role: "status" }, say("borang.read_as", { value: kept })));
    }

    // ---- What fields ask ----

    const nodeAt = (route) => route.reduce((own, part) => (typeof part === "number" ? own.items : own.of(part)), node);

    function groupAt(route) {
      const above = route.slice(0, -1).findLastIndex((part, number) => typeof part === "string" && nodeAt(route.slice(0, number + 1)).type !== "string");
      const own = nodeAt(route.slice(0, above + 1));
      return own.items?.group || own.group;
    }

    function exampleAt(route) {
      const value = route.reduce((own, part) => own?.[typeof part === "number" ? 0 : part], outline.example);
      const one = Array.isArray(value) ? value[0] : value;
      return typeof one === "string" && nodeAt(route).type !== "boolean" && !nodeAt(route).enum ? one : "";
    }

    function nameOf(listed, code) {
      return known[listed].get(code)?.[0] ?? code ?? "";
    }

    function codeOf(listed, typed) {
      const wanted = typed.trim().toLowerCase();
      if (known[listed].has(wanted)) return wanted;
      return [...known[listed]].find(([, [name]]) => name.toLowerCase() === wanted)?.[0] ?? typed;
    }

    function marks(name) {
      const list = Object.values(at([name === "bukti" && kind === "events" ? "dokumen" : name]) ?? {});
      return list.flatMap((own, number) => {
        const mark = name === "sumber" ? own?.rujukan || own?.kode || `sumber-${number + 1}` : own?.id;
        return mark ? [[mark, own.judul || nameOf("source", own.rujukan) || mark]] : [];
      });
    }

    const isNeeded = (route) => (route.length > 1 ? nodeAt(route.slice(0, -1)) : node).required?.includes(route.at(-1)) || route.join(".") === "sumber.0.judul";

    function review() {
      reviewed = true;
      return refresh();
    }

    return { kind, mode, node, outline, id, before, english, say, known, form: root, get: at, set, touch, leave, record, filled, marks,
      nodeAt, groupAt, exampleAt, nameOf, codeOf, isNeeded, restore, forget, refresh, review, choice: (group) => words.choices[group],
      yaml: () => tulis.yaml(node, record(), before) };
  }

  // ---- The page ----

  function draw(own, mode, problem = "") {
    root.replaceChildren(ways(own, mode));
    if (problem) root.append(make("p", { className: "ei-err", role: "alert" }, make("b", { "aria-hidden": "true" }, "!"), make("span", {}, problem)));
    if (!own) return root.append(finder());
    const made = isian.fields(own);
    if (own.before) root.append(make("p", { className: "ei-note" }, say("borang.fixing", { name: own.before.values[NAMES[own.kind]], id: own.id })));
    const parts = own.mode === "quick" ? quick(own, made) : full(own, made);
    const end = make("div", { className: "ei-akhir" });
    root.append(...parts.steps, lastStep(own, parts.steps.length + 1, end));
    own.progress = () => showProgress(own, parts.questions);
    own.drawEnd = (found) => drawEnd(own, found, end);
    own.refresh();
    return undefined;
  }

  const WAYS = [["quick", "#cepat"], ["full", "#lengkap"], ["events", "#kegiatan"], ["fix", "#perbaiki"]];

  function ways(own, mode) {
    const now = own?.before || mode === "fix" ? "fix" : own?.kind === "events" ? "events" : mode;
    const options = WAYS.map(([key, hash]) => {
      const input = make("input", { type: "radio", name: "jalan", checked: key === now });
      input.addEventListener("change", () => location.assign(hash));
      return make("label", {}, input, make("span", {}, say(`borang.way.${key}`)));
    });
    return make("fieldset", { className: "ei-fld" }, make("legend", {}, say("borang.ways")), make("div", { className: "ei-pick" }, options));
  }

  // Opens a record that stands: typed by its name.
  function finder() {
    const names = [...["innovation", "event"].flatMap((kind) => [...(known[kind] || [])].map(([id, [name]]) => [kind, id, name]))];
    const input = make("input", { className: "ei-in", id: "cari-rekaman", list: "daftar-rekaman", autocomplete: "off" });
    const go = make("button", { className: "ei-btn", type: "button" }, say("borang.open"));
    const said = make("p", { className: "h", role: "status" });
    go.addEventListener("click", () => {
      const wanted = input.value.trim().toLowerCase();
      const found = names.find(([, id, name]) => id === wanted || name.toLowerCase() === wanted);
      if (found) location.hash = `perbaiki=${found[0]}s/${found[1]}`;
      else said.textContent = say("borang.not_found", { id: input.value });
    });
    return make("div", { className: "ei-fld" }, make("label", { for: "cari-rekaman" }, say("borang.which")), input,
      make("datalist", { id: "daftar-rekaman" }, names.map(([, id, name]) => make("option", { value: name }, id))), said,
      make("div", { className: "ei-acts" }, go));
  }

  function step(number, title, ...parts) {
    return make("section", { className: "ei-step" }, make("div", { className: "num", "aria-hidden": "true" }, number),
      make("div", {}, make("h2", {}, title), ...parts));
  }

  const routeOf = (path) => path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));

  function quick(own, made) {
    const questions = [];
    const steps = own.outline.quick.map(({ key, question }, at) => step(at + 1, say(`borang.step.${key}`),
      question.map((one) => {
        questions.push(one);
        return asked(own, made, one, `${questions.length}. ${say(one.ask)}`);
      })));
    return { steps, questions };
  }

  function asked(own, made, { fields, hint }, title) {
    const routes = fields.map(routeOf);
    const told = hint ? say(hint) : undefined;
    if (routes.length === 1) return made.field(own.nodeAt(routes[0]), routes[0], { label: title, hint: told });
    const lead = told && make("p", { className: "h" }, told);
    return make("fieldset", { className: "ei-fld ei-tanya" }, make("legend", {}, title), lead || "",
      make("div", { className: "ei-kotak" }, routes.filter((route) => route.at(-1) !== "mendukung").map((route) => made.field(own.nodeAt(route), route, ownWords(route)))),
      routes.filter((route) => route.at(-1) === "mendukung").map((route) => proven(own, made, route)));
  }

  // What the quick form calls a field, where it has plainer words for it than the schema.
  function ownWords(route) {
    const key = route.filter((part) => typeof part === "string").join(".");
    return { label: say(`borang.label.${key}`) || undefined, hint: say(`borang.note.${key}`) || undefined };
  }

  function proven(own, made, route) {
    return make("details", { className: "ei-more-q" }, make("summary", {}, say("borang.proves")),
      made.field(own.nodeAt(route), route, { label: say("borang.proves_what"), hint: say("borang.hint.mendukung") }));
  }

  function full(own, made) {
    const steps = own.outline.section.map(({ key, fields }, at) => {
      const listed = fields.filter((name) => own.node.keys.includes(name));
      const count = listed.filter((name) => own.record()[name] !== undefined).length;
      const body = make("div", { className: "ei-seksi__isi" });
      const part = make("details", { className: "ei-seksi", open: at === 0 },
        make("summary", {}, make("h2", {}, say(`borang.section.${key}`)), make("span", {}, say("borang.of", { n: count, total: listed.length }))), body);
      const fill = () => body.childElementCount || body.append(...listed.map((name) => made.field(own.node.of(name), [name])));
      part.addEventListener("toggle", () => part.open && (fill(), own.refresh()));
      if (at === 0) fill();
      own.sections = [...(own.sections || []), { listed, fill, part }];
      return part;
    });
    return { steps, questions: own.node.keys.filter((name) => !["id", "sumber"].includes(name)).map((name) => ({ fields: [name] })) };
  }

  function showProgress(own, questions) {
    if (!progress) return;
    const record = own.record();
    const isAnswered = ({ fields }) => fields.some((path) => path !== "id" && routeOf(path).reduce((value, part) => value?.[part], record) !== undefined);
    const done = questions.map(isAnswered);
    const n = done.filter(Boolean).length;
    const text = say(own.mode === "quick" ? "borang.progress" : "borang.progress_all", { n, total: questions.length });
    const dots = own.mode === "quick" ? make("div", { className: "ei-dots", "aria-hidden": "true" }, done.map((is) => make("i", { className: is ? "on" : "" }))) : "";
    progress.replaceChildren(...[dots].filter(Boolean), make("p", {}, text));
  }

  // ---- The end: what is to be mended, the file, the ways out ----

  function lastStep(own, number, end) {
    const check = make("button", { className: "ei-btn", type: "button" }, say("borang.review"));
    const clear = make("button", { className: "ei-btn ei-btn--2", type: "button" }, say("borang.clear"));
    check.addEventListener("click", () => {
      for (const section of own.sections || []) section.fill();
      own.review();
      end.querySelector("h3")?.focus();
    });
    clear.addEventListener("click", () => {
      if (!confirm(say("borang.clear_sure"))) return;
      own.forget();
      status.textContent = say("borang.cleared");
      follow();
    });
    return step(own.mode === "quick" ? number : "", say("borang.step.kirim"), make("p", {}, say("borang.private")),
      make("div", { className: "ei-acts" }, check, clear), end);
  }

  function drawEnd(own, found, end) {
    const errors = found.filter((one) => one.severity === "error");
    const notes = found.filter((one) => one.severity !== "error");
    const parts = errors.length ? [summary(own, "borang.errors", errors)] : doors(own);
    const text = JSON.stringify([own.yaml(), found.map((one) => one.message)]);
    if (end.dataset.state === text) return;
    end.dataset.state = text;
    end.replaceChildren(...parts, ...(notes.length ? [summary(own, "borang.notes", notes)] : []), laterChecks());
  }

  function summary(own, key, found) {
    const heading = make("h3", { tabIndex: -1 }, say(key, { n: found.length }));
    const lines = found.map((one) => make("li", {}, one.place
      ? make("a", { href: `#${isian.idOf(routeOf(one.place))}`, onclick: (event) => jump(event, own, one.place) }, `${titleAt(own, one)}: ${one.message}`)
      : `${titleAt(own, one)}: ${one.message} ${one.hint}`));
    return make("div", { className: key === "borang.errors" ? "ei-salah" : "ei-note" }, heading, make("ul", {}, lines));
  }

  function titleAt(own, { at, route }) {
    const named = (at.length ? at : route).filter((part) => typeof part === "string");
    if (!named.length) return "";
    const node = own.node.of(named[0]);
    return (english ? node["x-en"] : node.title) || named[0];
  }

  function jump(event, own, place) {
    event.preventDefault(); // the address keeps what it asks for
    const { box, input } = own.places.get(place);
    for (let part = box; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    (input || box).scrollIntoView({ block: "center" });
    (input || box).focus({ preventScroll: true });
  }

  // What only the check can judge, since it needs other records, files or the history.
  function laterChecks() {
    return make("details", { className: "ei-more-q" }, make("summary", {}, say("borang.later")), make("ul", {},
      ["alike", "ties", "files", "panes", "person"].map((key) => make("li", {}, say(`borang.later_${key}`)))));
  }

  function doors(own) {
    const text = own.yaml();
    const name = `${own.record().id}.yaml`;
    const shown = make("pre", { className: "ei-berkas", tabIndex: 0, role: "region", "aria-label": name }, make("code", {}, text));
    return [make("h3", { tabIndex: -1 }, say("borang.ready")), make("p", {}, say("borang.file", { file: `content/${own.kind}/${name}` })),
      make("ol", { className: "ei-pintu" }, forgeDoor(own, name, text, shown), copyDoor(text, shown), fileDoor(name, text), mailDoor(own, name, text)),
      make("details", { className: "ei-more-q" }, make("summary", {}, say("borang.show")), shown)];
  }

  const door = (title, told, ...acts) => make("li", {}, make("b", {}, title), make("p", {}, told), make("div", { className: "ei-acts" }, ...acts));
  const away = (href, label) => make("a", { className: "ei-btn", href, target: "_blank", rel: "noopener" }, label);

  function forgeDoor(own, name, text, shown) {
    const way = pintu.forge(settings, own.kind, name, text, !own.before);
    if (!way) return door(say("borang.forge"), say("borang.no_forge"));
    const facts = { over: way.over, limit: pintu.LONGEST, name };
    const told = way.has ? "borang.forge_has" : way.over ? "borang.forge_over" : own.before ? "borang.forge_edit" : "borang.forge_paste";
    const go = away(way.href, say("borang.forge_open"));
    if (!way.has) go.addEventListener("click", () => copy(text, shown));
    return door(say("borang.forge"), say(told, facts), go);
  }

  function copyDoor(text, shown) {
    const button = make("button", { className: "ei-btn ei-btn--2", type: "button" }, say("borang.copy"));
    const told = make("span", { role: "status" });
    button.addEventListener("click", async () => (told.textContent = say((await copy(text, shown)) ? "borang.copied" : "borang.uncopied")));
    return door(say("borang.copy_title"), say("borang.copy_why"), button, told);
  }

  async function copy(text, shown) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch (refused) {
      shown.closest("details").open = true;
      getSelection().selectAllChildren(shown);
      return false;
    }
  }

  function fileDoor(name, text) {
    const button = make("button", { className: "ei-btn ei-btn--2", type: "button" }, say("borang.save", { name }));
    button.addEventListener("click", () => {
      const href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
      make("a", { href, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(href), 1000);
    });
    return door(say("borang.save_title"), say("borang.save_why"), button);
  }

  function mailDoor(own, name, text) {
    if (!settings.mail) return door(say("borang.mail"), say("borang.no_mail"));
    const facts = { name, title: own.record()[NAMES[own.kind]] };
    const letter = { within: say("borang.mail_within", facts), beside: say("borang.mail_beside", facts) };
    const way = pintu.mail(settings.mail, say("borang.mail_subject", facts), letter, text);
    return door(say("borang.mail"), say(way.has ? "borang.mail_has" : "borang.mail_attach", facts), make("a", { className: "ei-btn ei-btn--2", href: way.href }, say("borang.mail_open")));
  }

  Promise.all([etalase.load("borang/kata"), etalase.load("borang/daftar", first)]).then(start);
})();
