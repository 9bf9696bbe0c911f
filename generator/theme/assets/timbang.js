// What `etalase check` would say of one record, before it is sent: the rules of generator/model and generator/check that
// need nothing but the record and the lists of what there is. tests/rooms/questionnaire/test_weigh.py holds both together.
// A finding is data: code, route, facts, severity; `at` is the field that a person is to look at.
(function () {
  "use strict";

  const isNode = typeof document === "undefined";
  const arti = isNode ? require("./arti.js") : window.etalase.arti;
  const bentuk = isNode ? require("./bentuk.js") : window.etalase.bentuk;
  const pribadi = isNode ? require("./pribadi.js") : window.etalase.pribadi;
  const { re } = pribadi;
  const ERROR = "error";
  const WARNING = "warning";
  const ADVICE = "advice";

  const finding = (code, route, facts = {}, severity = ERROR, at = route) => ({ code, route, facts, severity, at });

  // ---- The models ----

  const PLACES = { "\\d": "\\p{Nd}", "\\s": "\\p{White_Space}" };
  const patterns = new Map();
  function fits(pattern, text) {
    if (!patterns.has(pattern)) {
      patterns.set(pattern, new RegExp(pattern.replace(/\\[ds]/g, (short) => PLACES[short]).replace(/\\(["'])/g, "$1"), "u"));
    }
    return patterns.get(pattern).test(text);
  }

  function* ofModel(node, given, route, examples) {
    if (Array.isArray(given)) yield* ofList(node, given, route, examples);
    else if (typeof given === "object") yield* ofGroup(node, given, route, examples);
    else {
      const found = fault(node, given, examples);
      const field = route.filter((part) => typeof part === "string").join(".");
      if (found) yield finding(found[0], route, { field, found: [...given].slice(0, 80).join(""), limit: "", ...found[1] });
    }
  }

  function* ofList(node, given, route, examples) {
    if (given.length > node.maxItems) {
      const field = route.filter((part) => typeof part === "string").join(".");
      yield finding("too-many", route, { field, limit: String(node.maxItems) });
      return;
    }
    for (const [at, one] of given.entries()) yield* ofModel(node.items, one, [...route, at], examples);
  }

  function* ofGroup(node, given, route, examples) {
    const missing = new Set((node.required || []).filter((key) => given[key] === undefined));
    let isSound = true;
    for (const key of node.keys || Object.keys(given)) {
      const own = missing.has(key) ? [finding("missing-field", route, { found: key }, ERROR, [...route, key])]
        : given[key] === undefined ? [] : ofModel(node.of(key), given[key], [...route, key], examples);
      for (const one of own) {
        isSound = false;
        yield one;
      }
    }
    if (isSound && node.group === "SourceUse" && !given.rujukan && !given.judul) {
      yield finding("source-without-name", route, {}, ERROR, [...route, "judul"]);
    }
  }

  // Why the model refuses a value: a code and its facts; nothing when it takes it.
  function fault(node, given, examples) {
    if (node.date) return { shape: ["not-a-date"], calendar: ["no-such-day"] }[arti.dateOf(given)];
    if (node.type === "integer") return numeric(node, given, arti.isWhole(given), "not-a-whole-number");
    if (node.type === "number") {
      if (arti.TWO_MEANINGS.test(given)) return ["ambiguous-number"];
      return numeric(node, given, arti.isDecimal(given) && Math.abs(+given) < 1e15, "not-a-number");
    }
    if (node.type === "boolean") return ["true", "false"].includes(given) ? null : ["not-true-or-false"];
    if (node.enum) return node.enum.includes(given) ? null : ["unknown-choice", { choices: node.enum.join(", ") }];
    return textual(node, given, examples);
  }

  function numeric(node, given, is, code) {
    if (!is) return [code];
    if (+given < (node.ge ?? node.minimum)) return ["out-of-range", { limit: String(node.ge ?? node.minimum) }];
    return +given > (node.le ?? node.maximum) ? ["out-of-range", { limit: String(node.le ?? node.maximum) }] : null;
  }

  function textual(node, given, examples) {
    const length = arti.length(given);
    if (length < node.minLength) return ["too-short", { limit: String(node.minLength) }];
    if (length > node.maxLength) return ["too-long", { limit: String(node.maxLength) }];
    if (!node.pattern || fits(node.pattern, given)) return null;
    if (node.pattern === "^[^\\n]*$") return ["several-lines"];
    return ["wrong-shape", { example: examples[node.pattern] || "" }];
  }

  // ---- Single values ----

  const UNSEEN = /[\0-\x20\x7f-\xa0\u2028\u2029]/;
  const OWN_HOSTS = ["localhost", "local", "internal", "home", "lan"];
  const LABEL = re("^[^\\W_](?:[~w\\-]*[^\\W_])?$".replaceAll("[^\\W_]", "[\\p{L}\\p{N}]"));

  // The part of an address that should not be there.
  function trouble(address) {
    const odd = UNSEEN.exec(address);
    if (odd) return `U+${odd[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    if (address.includes("\\")) return "\\";
    const [, scheme, netloc] = /^(https?):\/\/([^/?#]*)/.exec(address);
    const whole = address.slice(address.indexOf("//") + 2).split("/")[0];
    if (/[[\]]/.test(netloc) || /[/?#@:]/.test(netloc.replace(/[@:#?]/g, "").normalize("NFKC"))) return whole;
    if (netloc.includes("@")) return "@";
    const [host, ...rest] = netloc.split(":");
    const port = rest.join(":");
    if (port && (!/^\d+$/.test(port) || +port > 65535)) return whole;
    if (netloc.endsWith(":") || (port && +port !== { http: 80, https: 443 }[scheme])) return `:${port && +port}`;
    return isPublic(host.toLowerCase().replace(/\.$/, "")) ? "" : netloc || "//";
  }

  function isPublic(host) {
    if (/^(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/.test(host)) return isGlobal(host);
    const labels = host.split(".");
    return labels.length > 1 && !OWN_HOSTS.includes(labels.at(-1)) && labels.every((label) => pribadi.test(LABEL, label));
  }

  // Private, shared and reserved networks (the special-purpose registry of IANA).
  const CLOSED = ["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
    "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
    "240.0.0.0/4"].map((block) => block.split("/"));
  const OPEN = ["192.0.0.9", "192.0.0.10"];
  const asNumber = (host) => host.split(".").reduce((sum, part) => sum * 256 + +part, 0);
  const isGlobal = (host) => OPEN.includes(host) || !CLOSED.some(([first, bits]) =>
    Math.floor(asNumber(host) / 2 ** (32 - bits)) === Math.floor(asNumber(first) / 2 ** (32 - bits)));

  const NAMED = ["nama", "judul", "teks", "unit_tercetak", "mendukung"];
  const SPACE_FILLED = new Set(["n a", "dst", "dll", "dsb", "sda", "idem", "isi di sini", "isi disini", "diisi",
    "akan diisi", "belum diisi", "diisi nanti", "tbd", "todo", "to do", "asdf", "qwerty", "null", "none"]);
  const NOTHING_SAID = new Set(["tidak ada", "tdk ada", "tak ada", "tidak ada data", "nihil", "kosong", "na",
    "tidak tersedia", "tidak diketahui", "tidak berlaku", "sesuai", "isi", "belum ada", "belum tersedia", "menyusul",
    "tes", "test", "testing", "coba"]);
  const begins = (text, starts) => starts.some((start) => text.startsWith(start));

  function isFiller({ name, value, node, group }) {
    if (begins(name, NAMED)) return false;
    if (!/[\p{L}\p{N}<>&{}"']/u.test(value) || value.slice(0, 11).toLowerCase() === "lorem ipsum") return true;
    const words = arti.length(value) > 24 ? "" : value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    if (SPACE_FILLED.has(words) || /^([xz])\1+$/.test(words)) return true;
    const tells = node.text === "prose" && !["temuan", "tindak_lanjut"].includes(name) && group !== "Verification";
    return tells && NOTHING_SAID.has(words);
  }

  const FOREIGN = /[\u0370-\u03ff\u0400-\u052f\u1c80-\u1c8f\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f]/u;
  const LETTERED = ["nama", "judul", "kepanjangan", "kata_kunci", "pihak", "penerbit"];
  const isMixed = (word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(word.replace(/[μΩ]/gu, ""));

  // The word of a name, or the host of a link, whose letters are of two scripts that look alike.
  function mixed({ name, value, node }) {
    if (node.text === "address") {
      const host = (/^https?:\/\/([^/?#:]*)/.exec(value)?.[1] || "").toLowerCase();
      return FOREIGN.test(host) && isMixed(host) ? host : "";
    }
    if (node.text !== "line" || !begins(name, LETTERED) || !FOREIGN.test(value)) return "";
    return (value.match(/\p{L}+/gu) || []).find(isMixed) || "";
  }

  function lettersOf(word) {
    const odd = [...word].filter((letter) => FOREIGN.test(letter));
    const told = odd.map((letter) => `${letter} (U+${letter.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")})`);
    return [...new Set(told)].join(", ");
  }

  function* ofValues(parts, record) {
    for (const part of parts) {
      const { value, route, node, name: field } = part;
      const isProse = ["line", "prose"].includes(node.text);
      const part_ = node.text === "address" && trouble(value);
      if (part_) yield finding("unsafe-address", route, { found: value, part: part_, field });
      if (isProse && isFiller(part)) yield finding("filler-text", route, { found: value, field });
      yield* personal(part, record);
      if (!isProse && node.text !== "address") continue;
      const found = mixed(part);
      if (found) yield finding("mixed-script", route, { found, letters: lettersOf(found), field }, WARNING);
      if (isProse) yield* told(part);
    }
  }

  function* told({ value, route, name: field, group }) {
    const pupil = pribadi.pupilNamed(value);
    if (pupil) yield finding("pupil-named-in-text", route, { found: pribadi.masked(pupil), field }, WARNING);
    const home = !(field === "alamat" && group === "Venue") && pribadi.home(value);
    if (home) yield finding("home-address", route, { found: pribadi.masked(home), field }, WARNING);
  }

  const PERSONAL = { phone: "personal-phone", mail: "personal-email" };

  function* personal({ value, route, name: field, group, node }, record) {
    const isOffice = group === "Contact" && ["telepon", "surel"].includes(field) && record.kontak.pernyataan_kantor;
    if (isOffice || !["string"].includes(node.type) || node.enum) return;
    const seen = new Set();
    for (const { start, end, kind } of pribadi.traces(value)) {
      if (seen.has(kind)) continue;
      seen.add(kind);
      const facts = { found: pribadi.masked(value.slice(start, end)), kind, field };
      yield finding(PERSONAL[kind] || "personal-number", route, facts);
    }
  }

  // ---- One record ----

  const ORDER = ["waktu_inisiasi", "waktu_uji_coba", "waktu_penerapan", "waktu_berhenti"];
  const ORDER_OF_EVENT = ["tanggal_mulai", "tanggal_selesai"];

  function* ofDates(kind, record, parts, today) {
    for (const { value, node, name, route } of kind === "innovations" ? parts : []) {
      const first = node.date && name !== "tenggat" && arti.earliest(arti.dateOf(value));
      if (first && first > today) yield finding("date-in-future", route, { found: value });
    }
    const names = (kind === "events" ? ORDER_OF_EVENT : ORDER).filter((name) => record[name]);
    for (const [at, first] of names.entries()) {
      for (const second of names.slice(at + 1)) {
        const start = arti.earliest(arti.dateOf(record[first]));
        const end = arti.latest(arti.dateOf(record[second]));
        if (start && end && end < start) {
          yield finding("dates-out-of-order", [second], { found: record[second], field: second, before: record[first], first });
          return;
        }
      }
    }
  }

  const LIMITS = { ringkasan: 200, latar_belakang: 300, kebaruan: 200, implementasi: 200, adaptabilitas: 200,
    sumber_daya: 200, keberlanjutan: 500 };
  const LEAST = { rancang_bangun: 300 };
  const NOT_SEEN = /^ {0,3}\[[^\]\n]+\]:.*$|(?<=\])\([^)\n]*\)|(?<=\])\[[^\]\n]*\]|^ {0,3}(?:```|~~~).*$/gmu;

  // The words that a reader sees, of a text or of all texts of a group.
  function words(given) {
    if (given === undefined) return 0;
    if (typeof given === "object") return Object.values(given).reduce((sum, one) => sum + words(one), 0);
    return given.replace(NOT_SEEN, "").split(/\s+/u).filter((piece) => /[\p{L}\p{N}_]/u.test(piece)).length;
  }

  function* ofLengths(record) {
    for (const [field, limit] of Object.entries(LIMITS)) {
      const found = words(record[field]);
      const facts = { field, found: String(found), limit: String(limit), over: String(Math.abs(found - limit)) };
      if (found > limit) yield finding("too-many-words", [field], facts);
    }
    const found = words(record.rancang_bangun);
    const facts = { field: "rancang_bangun", found: String(found), limit: "300", over: String(300 - found) };
    if (record.rancang_bangun && found < LEAST.rancang_bangun) yield finding("design-too-short", ["rancang_bangun"], facts, ADVICE);
  }

  function* ofPeople(record) {
    for (const [at, person] of (record.inovator || []).entries()) {
      if (!person.nama) continue;
      const facts = { found: pribadi.masked(person.nama), role: person.peran };
      const route = ["inovator", at, "nama"];
      if (pribadi.isPupil(person.peran)) yield finding("pupil-name", route, facts);
      else if (person.persetujuan_publikasi !== "true") yield finding("name-without-consent", route, facts);
    }
  }

  const marksOf = (uses) => uses.map((use, at) => use.rujukan || use.kode || `sumber-${at + 1}`);

  function* ofSources(node, record, parts) {
    const uses = record.sumber || [];
    if (!uses.length) yield finding("no-source", [], { found: record.id ?? "" }, ERROR, ["sumber"]);
    const known = [...new Set(marksOf(uses))];
    for (const { name, value, route } of parts) {
      if (name === "sumber" && !known.includes(value)) yield finding("unknown-source-mark", route, { found: value, choices: known.join(", ") });
    }
    for (const [at, use] of uses.entries()) {
      for (const [place, found] of (use.mendukung || []).entries()) {
        const route = ["sumber", at, "mendukung", place];
        if (!node.keys.includes(found)) yield finding("unknown-supported-field", route, { found });
        else if (record[found] === undefined) yield finding("supported-field-empty", route, { found }, WARNING);
      }
    }
  }

  function* ofEvidence(kind, record, parts) {
    const field = kind === "events" ? "dokumen" : "bukti";
    const marks = (record[field] || []).map((proof) => proof.id);
    const choices = [...new Set(marks)].sort().join(", ") || "-";
    for (const { name, value, route } of kind === "innovations" ? parts : []) {
      if (name === "bukti" && !marks.includes(value)) yield finding("unknown-evidence", route, { found: value, choices });
    }
    yield* twice(marks, (at) => [field, at, "id"], "repeated-evidence");
  }

  function* twice(marks, route, code) {
    for (const [at, mark] of marks.entries()) {
      if (marks.indexOf(mark) !== at) yield finding(code, route(at), { found: mark });
    }
  }

  function* ofRepeats(parts) {
    const seen = new Map();
    for (const { value, node, name, route } of parts) {
      if (node.text !== "prose" || arti.length(value) < 200 || name.startsWith("catatan")) continue;
      const said = value.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
      if (arti.length(said) < 200) continue;
      const facts = { found: `${[...value].slice(0, 60).join("")}…`, field: name };
      if (seen.has(said)) yield finding("repeated-text", route, facts, WARNING);
      else seen.set(said, route);
    }
  }

  function* ofStatus(record, today) {
    const status = record.status_keberlanjutan || "";
    const seen = record.tanggal_pemutakhiran;
    const last = seen && arti.latest(arti.dateOf(seen));
    const days = last ? (Date.parse(today) - Date.parse(last)) / 86400000 : Infinity;
    if (status.startsWith("berlanjut_") && record.contoh !== "true" && days > 365) {
      yield finding("status-not-confirmed", [seen ? "tanggal_pemutakhiran" : "status_keberlanjutan"], { found: seen || "-", status }, ADVICE);
    }
  }

  function* ofPictures(record) {
    for (const [at, picture] of (record.media || []).entries()) {
      const isOpen = picture.menampilkan_anak === "true" && !picture.persetujuan;
      if (isOpen) yield finding("child-without-consent", ["media", at, "berkas"], { found: picture.berkas });
    }
  }

  // ---- What there is ----

  const FIELDS = { rujukan: "source", angkatan: "cohort", dokumen: "plan" };
  const OWN_FIELDS = {
    innovations: { unit_kerja: "unit", perangkat_daerah_pembina: "unit", tahap_lab: "event", kegiatan: "event", tema: "theme",
      urusan_utama: "function", urusan_lain: "function", sdgs: "goal", rekaman: "innovation", versi: "indicators" },
    events: { inovasi: "innovation" },
  };
  const listOf = (kind, name, group) => group !== "Thematic" && (OWN_FIELDS[kind][name] || FIELDS[name]);

  // `known` has, for each list that is at hand, a Map by code; of what it lacks nothing is said here.
  function* ofNames(kind, parts, known) {
    for (const { name, value, route, group } of parts) {
      const list = listOf(kind, name, group);
      if (list && known[list] && !known[list].has(value)) yield finding(`unknown-${list}`, route, { found: value });
    }
  }

  function* ofPlans(record, known) {
    for (const [at, item] of (record.rencana_terkait || []).entries()) {
      const missions = known.missions?.[item.dokumen];
      if (!missions || item.misi === undefined || missions.includes(+item.misi)) continue;
      const facts = { found: String(+item.misi), plan: item.dokumen, choices: missions.join(", ") || "-" };
      yield finding("unknown-mission", ["rencana_terkait", at, "misi"], facts);
    }
  }

  function* ofPanes(record, known) {
    const window = known.panes?.[record.angkatan];
    const number = record.nomor_jendela;
    if (!window && number !== undefined) yield finding("pane-without-window", ["nomor_jendela"], { found: number });
    else if (window && number === undefined) yield finding("no-pane-number", ["angkatan"], { cohort: record.angkatan }, ADVICE);
    else if (window && +number > window) yield finding("pane-out-of-window", ["nomor_jendela"], { found: number, limit: String(window) });
    const isProven = (record.sumber || []).some((use) => (use.mendukung || []).includes("angkatan"));
    if (record.angkatan && !isProven) yield finding("cohort-unproven", ["angkatan"], { found: record.angkatan }, WARNING);
  }

  function* ofAnswers(record, known) {
    const own = record.indikator;
    const codes = own && known.codes?.[own.versi];
    const given = (own?.butir || []).map((answer) => answer.kode);
    const route = (at) => ["indikator", "butir", at, "kode"];
    yield* twice(given, route, "repeated-indicator");
    for (const [at, found] of codes ? given.entries() : []) {
      if (!codes.includes(found)) yield finding("unknown-indicator", route(at), { found, set: own.versi, choices: codes.join(", ") || "-" });
    }
  }

  function* ofName(record, known) {
    const bare = (name) => [...name.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).join("");
    const units = JSON.stringify(record.unit_kerja || []);
    for (const [id, [name, own]] of known.names || []) {
      if (id !== record.id && bare(name) === bare(record.nama_inovasi) && JSON.stringify(own) === units) {
        yield finding("same-name", ["nama_inovasi"], { found: record.nama_inovasi, first: id }, WARNING);
        return;
      }
    }
  }

  // The lists as the rules ask them, from `borang/daftar.js`.
  function knownOf(given) {
    const lists = Object.entries(given.names).map(([kind, list]) => [kind, new Map(list.map(([code, ...names]) => [code, names]))]);
    const names = (given.names.innovation || []).map(([id, name]) => [id, [name, given.units[id] || []]]);
    return { ...given, ...Object.fromEntries(lists), names };
  }

  function* ofFormer(record) {
    for (const [at, former] of (record.alias || []).entries()) {
      if (former === record.id) yield finding("alias-of-itself", ["alias", at], { found: former });
    }
  }

  // ---- All together ----

  // Everything to be said of `record`, clean, of a kind; like the check, nothing but the model speaks where it refuses.
  function weigh(kind, node, record, known, today) {
    const refused = [...ofModel(node, record, [], known.examples || {})];
    if (refused.length) return refused;
    const parts = bentuk.parts(node, record);
    return [...ofValues(parts, record), ...ofDates(kind, record, parts, today), ...ofSources(node, record, parts),
      ...ofEvidence(kind, record, parts), ...ofRepeats(parts), ...ofPictures(record), ...ofFormer(record), ...ofNames(kind, parts, known),
      ...ofPlans(record, known), ...(kind === "innovations" ? ofInnovation(record, known, today) : [])];
  }

  // The same, and of a record that the model refuses also what can be said of its other values: nobody likes to mend
  // two things only to be told of a third.
  function weighAll(kind, node, record, known, today) {
    const found = weigh(kind, node, record, known, today);
    const routes = new Set(found.map((one) => String(one.route)));
    if (![...ofModel(node, record, [], {})].length) return found;
    const parts = bentuk.parts(node, record).filter((part) => !routes.has(String(part.route)));
    const source = record.sumber ? [] : ofSources(node, record, []);
    return [...found, ...ofValues(parts, record), ...(kind === "innovations" ? ofLengths(record) : []), ...source];
  }

  function* ofInnovation(record, known, today) {
    yield* ofLengths(record);
    yield* ofPeople(record);
    yield* ofStatus(record, today);
    yield* ofPanes(record, known);
    yield* ofAnswers(record, known);
    yield* ofName(record, known);
  }

  // ---- In words ----

  const MOST_CHOICES = 12;

  function shortened(choices, say) {
    const names = choices.split(", ");
    const first = names.slice(0, MOST_CHOICES).join(", ");
    return names.length > MOST_CHOICES ? say("report.more", { names: first, n: names.length - MOST_CHOICES }) : choices;
  }

  // What no reader sees, as an escape.
  const visible = (text) => text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (letter) => {
    const code = letter.codePointAt(0).toString(16);
    if (letter === "\n") return "\\n";
    return code.length < 3 ? `\\x${code.padStart(2, "0")}` : code.length < 5 ? `\\u${code.padStart(4, "0")}` : `\\U${code.padStart(8, "0")}`;
  });

  // The message of a finding and what to do, in the words of the check; `table` has them by code.
  function sentence(found, table, say) {
    const facts = Object.fromEntries(Object.entries(found.facts).map(([key, own]) => [key, visible(pribadi.withoutTraces(own))]));
    if (facts.choices) facts.choices = shortened(facts.choices, say);
    const [message, hint] = (table[found.code] || ["", ""]).map((text) => filled(text, facts));
    const near = facts.nearest ? `${say("report.nearest", facts)} ` : "";
    return { message, hint: (near + hint).trim() };
  }

  const filled = (text, facts) => text.replace(/\{(\w+)\}/g, (whole, key) => facts[key] ?? "");

  const ours = { weigh, weighAll, knownOf, sentence, filled, words, listOf, LIMITS, LEAST };
  if (isNode) module.exports = ours;
  else (window.etalase ||= {}).timbang = ours;
})();
