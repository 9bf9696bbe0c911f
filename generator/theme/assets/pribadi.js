// What in a text belongs to one person: generator/personal.py and check/people.py in the browser (see there).
(function () {
  "use strict";

  // Python's classes: \d any decimal digit, \w and ~w (within brackets) a letter, a number or a low line.
  const SHORT = { "\\d": "\\p{Nd}", "\\w": "[\\p{L}\\p{N}_]", "~w": "\\p{L}\\p{N}_", "\\W": "[^\\p{L}\\p{N}_]",
    "\\b": "(?:(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_])|(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_]))" };
  const re = (source, flags = "") => new RegExp(source.replace(/\\[dwWb]|~w/g, (short) => SHORT[short]), `gu${flags}`);

  const DASHES = "\\u2010-\\u2015";
  const GAP = `[\\s.\\-_/${DASHES}]`;
  const WORTH = re(`\\d(?:${GAP}{0,2}\\d){8}|(?:@|\\(at\\)|\\[at\\])\\s?[a-z]|wa\\.me|8\\d\\d\\)`, "i");
  const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
  const MONTH = "(?:0?[1-9]|1[0-2])";
  const YEAR = "(?:19|20)\\d\\d";
  const HARMLESS = [
    re("https?://(?!(?:www\\.)?(?:wa\\.me|(?:api|web|chat)\\.whatsapp\\.com|t\\.me/\\+))\\S+", "i"),
    re("\\b[0-9a-f]{40,}\\b"),
    re(`(?<!\\d)(?:${DAY}[\\-./]${MONTH}[\\-./]${YEAR}|${YEAR}[\\-./]${MONTH}[\\-./]${DAY})(?!\\d)`),
    re("(?<![~d.])\\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{4}(?![~d.])".replaceAll("~d", "\\p{Nd}")),
    re("(?<![~d.,])[1-9]\\d{0,2}(?:[.,]\\d{3}){2,6}(?!\\d)".replaceAll("~d", "\\p{Nd}")),
  ];

  // Everything personal in `text`: where it starts and ends, and what it is.
  function traces(text) {
    if (!/[\p{Nd}@([]/u.test(text) || !test(WORTH, text)) return [];
    for (const harmless of HARMLESS) text = text.replace(harmless, (found) => "#".repeat(found.length));
    const found = [...identities(text), ...pupils(text), ...phones(text), ...mails(text)];
    return found.sort((one, other) => one.start - other.start || one.end - other.end);
  }

  function test(pattern, text) {
    pattern.lastIndex = 0;
    return pattern.test(text);
  }

  const plainDigits = (text) => text.replace(/\p{Nd}/gu, (letter) => digit(letter));
  function digit(letter) {
    const code = letter.codePointAt(0);
    if (code < 0x80) return letter;
    let zero = code;
    while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  }

  const RUN = re(`\\d+(?:${GAP}{1,2}\\d+)*`);

  function* identities(text) {
    for (const run of text.matchAll(RUN)) {
      const groups = [...run[0].matchAll(re("\\d+"))].map((own) => [run.index + own.index, run.index + own.index + own[0].length]);
      yield* among(text, groups);
    }
  }

  function* among(text, groups) {
    for (let first = 0; first < groups.length; ) {
      let taken = 0;
      let digits = "";
      for (const [at, [start, end]] of groups.slice(first, first + 18).entries()) {
        digits += plainDigits(text.slice(start, end));
        const kind = identity(digits);
        if (kind) {
          yield { start: groups[first][0], end, kind };
          taken = at + 1;
        }
        if (taken || digits.length > 18) break;
      }
      first += taken || 1;
    }
  }

  const within = (value, low, high) => value >= low && value <= high;

  function identity(digits) {
    const at = (start, end) => +digits.slice(start, end);
    if (digits.length === 16) {
      const born = (within(at(6, 8), 1, 31) || within(at(6, 8), 41, 71)) && within(at(8, 10), 1, 12);
      return within(at(0, 2), 11, 97) && born ? "NIK" : "";
    }
    if (digits.length !== 18) return "";
    const born = within(at(0, 4), 1900, 2099) && within(at(4, 6), 1, 12) && within(at(6, 8), 1, 31);
    const since = within(at(8, 12), 1940, 2099) && (within(at(12, 14), 1, 12) || at(12, 14) === 21);
    return born && since && "12".includes(digits[14]) ? "NIP" : "";
  }

  const PUPIL = re(`\\bNISN\\P{Nd}{0,12}?(\\d(?:${GAP}{0,2}\\d){9})(?!\\d)`, "id");

  function* pupils(text) {
    for (const found of text.matchAll(PUPIL)) yield { start: found.indices[1][0], end: found.indices[1][1], kind: "NISN" };
  }

  const CLOSE = `[\\s.\\-${DASHES}]`;
  const BEFORE = "(?<!\\d)(?<!\\d[.,/\\-])";
  const PHONES = [
    re(`${BEFORE}(?:\\(?\\+?62\\)?${CLOSE}{0,2}(?:\\(?0\\)?)?|\\(?0)\\(?8\\d{1,4}\\)?(?:${CLOSE}{0,3}\\d{2,9}){1,4}(?!\\d)`),
    re(`${BEFORE}0(${CLOSE})8(?:\\1\\d){8,11}(?!\\d)`),
  ];

  function* phones(text) {
    for (const pattern of PHONES) {
      for (const found of text.matchAll(pattern)) {
        const digits = plainDigits(found[0]).replace(/\D/g, "");
        const national = digits.replace(/^62/, "").replace(/^0/, "");
        if (within(national.length, 9, 12)) yield { start: found.index, end: found.index + found[0].length, kind: "phone" };
      }
    }
  }

  const MAIL = re("(?<![~w.+\\-])[~w.+\\-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?([a-z0-9\\-]+(?:\\.[a-z0-9\\-]+)+)", "i");
  const FREE = /^(?:(?:gmail|googlemail|ymail|rocketmail|yahoo|hotmail|outlook|live|msn|icloud|aol|proton|protonmail|tutanota|tuta|gmx|zoho|zohomail|yandex)\.(?:com|net|me|ru|de|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2})|me\.com|mac\.com|mail\.com|pm\.me)$/;

  function* mails(text) {
    for (const found of text.matchAll(MAIL)) {
      const isFree = FREE.test(found[1].toLowerCase().replace(/[.-]+$/, ""));
      if (isFree) yield { start: found.index, end: found.index + found[0].length, kind: "mail" };
    }
  }

  // `text` with its letters and digits hidden but the last two.
  function masked(text) {
    const letters = [...text];
    const own = letters.flatMap((letter, at) => (/[\p{L}\p{N}]/u.test(letter) ? [at] : []));
    const kept = own.length > 4 ? own.slice(-2) : [];
    return letters.map((letter, at) => (own.includes(at) && !kept.includes(at) ? "•" : letter)).join("");
  }

  function withoutTraces(text) {
    for (const { start, end } of traces(text)) text = text.slice(0, start) + masked(text.slice(start, end)) + text.slice(end);
    return text;
  }

  // ---- People ----

  const CHILD = "(?:siswa|siswi|murid|pelajar|peserta\\s+didik|ananda|anak)";
  const anyCase = (source) => source.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const ANY_CHILD = "(?:" + ["siswa", "siswi", "murid", "pelajar", "peserta", "ananda", "anak"].map((word) =>
    anyCase(word) + (word === "peserta" ? `\\s+${anyCase("didik")}` : "")).join("|") + ")";
  const IS_CHILD = re(`\\b${CHILD}\\b`, "i");
  const IS_CHILD_FIRST = re(`^\\s*(?:para|seorang|dua|tiga|perwakilan|tim)?\\s*${CHILD}\\b`, "i");
  const IS_GROWN_UP = re("\\b(?:guru|kepala|wakil|dokter|bidan|perawat|pembina|pendamping|pembimbing|pengasuh|pelatih|psikolog|konselor|bidang|seksi|dinas|perlindungan|pelindungan|layanan|orang\\s*tua|wali|dosen|petugas|kader|lurah|staf)\\b", "i");
  const NAME = "([A-Z][~w'’.\\-]*(?:\\s+[A-Z][~w'’.\\-]*){0,4})";
  const CALLED = [anyCase("bernama"), `${anyCase("atas")}\\s+${anyCase("nama")}`, "[aA]\\.\\s?[nN]\\.?", "[aA][nN]\\.?"].join("|");
  const NAMED = re(`\\b${ANY_CHILD}\\b(?:\\s+[~w,()/\\-]+){0,5}?\\s+(?:${CALLED})\\s+${NAME}|\\b${anyCase("ananda")}\\s+${NAME}`);

  const isPupil = (role) => test(IS_CHILD_FIRST, role) || (test(IS_CHILD, role) && !test(IS_GROWN_UP, role));

  // The name of a pupil in a text, or nothing.
  function pupilNamed(text) {
    NAMED.lastIndex = 0;
    const found = NAMED.exec(text);
    return found && (found[1] || found[2]);
  }

  const NUMBER = "\\W{0,3}\\d{1,3}(?!\\d)";
  const HOME = re(`[Rr][Tt](?<!\\w[Rr][Tt])${NUMBER}(?:\\s?(?:[/,\\-]|dan)?\\s?[Rr][Ww]${NUMBER}|\\s?/\\s?\\d{1,3}(?!\\d))`);

  // What leads to a few houses: RT and RW together.
  function home(text) {
    HOME.lastIndex = 0;
    return HOME.exec(text)?.[0];
  }

  const ours = { traces, masked, withoutTraces, isPupil, pupilNamed, home, test, re };
  if (typeof document === "undefined") module.exports = ours;
  else (window.etalase ||= {}).pribadi = ours;
})();
