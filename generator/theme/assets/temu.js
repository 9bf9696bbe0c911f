// Finds records by their names and summaries, from plain scripts: on any host, and from a folder.
//
//   etalase.find(query)  a promise of the ids of innovations, best first
//   etalase.seek(query)  a promise of {hits, roots, instead}: places of entries of every kind, best first; the roots
//                        of the query's words; and the mended query, when a word was only found by mending it
//   etalase.read(query)  a promise of {roots, instead}, as whole pages have the words
//   etalase.load(path)   a promise of the data of a script, as generator/search/scripts.py writes it
//   etalase.root         the address of this language's folder
(function () {
  "use strict";

  const etalase = (window.etalase ||= {});
  if (etalase.find) return;
  const root = (etalase.root = new URL("..", document.currentScript.src));

  // ---- Data scripts: each calls etalase.give(path, data) ----

  const wanted = new Map();
  const loaded = new Map();

  etalase.give = (path, data) => wanted.get(path)?.(data);

  function fetched(path, from) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      wanted.set(path, resolve);
      script.src = new URL(path + ".js", from);
      script.onerror = () => {
        loaded.delete(path);
        reject(new Error(path));
      };
      script.onload = () => script.remove();
      document.head.append(script);
    });
  }

  // `from` is another folder than the language's own, for what is made once for all languages.
  etalase.load = (path, from = root) => {
    if (!loaded.has(path)) loaded.set(path, fetched(path, from));
    return loaded.get(path);
  };

  const start = () => etalase.load("cari/awal");

  // ---- Sheets of lines "word rest", in the order of the words ----

  const last = "\uffff";
  const lines = new Map();

  async function sheet(path) {
    if (!lines.has(path)) {
      const rows = (await etalase.load(path)).split("\n").map((line) => {
        const end = line.indexOf(" ");
        return end < 0 ? [line, line] : [line.slice(0, end), line.slice(end + 1)];
      });
      lines.set(path, rows);
    }
    return lines.get(path);
  }

  // The lines of a kind of sheets whose words lie between `from` and `to`, from so many sheets at most.
  async function between(kind, from, to, most) {
    const firsts = kind === "isi" ? await etalase.load("cari/isi") : (await start())[kind];
    const begin = Math.max(firsts.findLastIndex((first) => first <= from), 0);
    const end = firsts.findLastIndex((first) => first <= to);
    const numbers = [];
    for (let number = begin; number <= end && numbers.length < most; number++) numbers.push(number);
    const sheets = await Promise.all(numbers.map((number) => sheet(`cari/${kind}-${number}`)));
    return sheets.flat().filter(([word]) => from <= word && word <= to);
  }

  async function line(kind, word) {
    const found = await between(kind, word, word, 1);
    return found.length ? found[0][1] : null;
  }

  // ---- Words of a query ----

  const WORD = /[\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*/gu;

  async function wordsOf(query) {
    const { stop } = await start();
    const known = new Set(stop.split(" "));
    const all = (query.toLowerCase().match(WORD) || []).map((word) => word.replace(/['’ʼ]/g, ""));
    const telling = all.filter((word) => !known.has(word));
    return (telling.length ? telling : all).slice(0, 12);
  }

  // Affixes of Indonesian, and the first letter that a prefix may have swallowed: penulisan, tulis.
  const BEFORE = [
    ["menge", [""]], ["penge", [""]], ["meng", ["", "k"]], ["peng", ["", "k"]], ["meny", ["s"]], ["peny", ["s"]],
    ["mem", ["", "p"]], ["pem", ["", "p"]], ["men", ["", "t"]], ["pen", ["", "t"]], ["me", [""]], ["pel", [""]],
    ["bel", [""]], ["per", [""]], ["pe", [""]], ["ber", [""]], ["be", [""]], ["ter", [""]], ["te", [""]],
    ["di", [""]], ["ke", [""]], ["se", [""]],
  ];
  const BEHIND = ["nya", "lah", "kah", "kan", "an", "ku", "mu", "i"];

  function shorter(word) {
    const found = [];
    for (const end of BEHIND) if (word.endsWith(end)) found.push(word.slice(0, -end.length));
    for (const [begin, letters] of BEFORE) {
      if (word.startsWith(begin)) for (const letter of letters) found.push(letter + word.slice(begin.length));
    }
    return found.filter((rest) => rest.length > 2);
  }

  // The root of a word that the site does not have: fewest affixes taken off until a root is left that it has.
  async function rootOf(word, kind) {
    let forms = [word];
    for (let taken = 0; taken < 4 && forms.length; taken++) {
      for (const form of forms) {
        const found = await line(kind, form);
        if (found !== null && (kind === "akar" || found === form)) return form;
      }
      forms = [...new Set(forms.flatMap(shorter))];
    }
    return null;
  }

  // ---- Typing errors: letters left out, put in, swapped or mistaken ----

  const slips = (word) => (word.length > 7 ? 2 : word.length > 3 ? 1 : 0);

  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [], above = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1];
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + !same);
        const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
        if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
      [before, above] = [above, row];
    }
    return above[other.length];
  }

  async function nearest(word) {
    const most = slips(word);
    if (!most) return [];
    // Where the word would stand with its first letters right, swapped, or one too many: a large site has many sheets.
    const [a, b, c, d] = [...word, "", ""];
    const begins = new Set([a + b + c, b + a + c, a + c + b, a + c + d, b + c + d, a + b]);
    const sheets = await Promise.all([...begins].map((begin) => between("kata", begin, begin + last, 4)));
    const near = sheets.flat().map(([other, its]) => [distance(word, other, most), other, its]);
    const least = Math.min(...near.map(([far]) => far));
    return least > most ? [] : near.filter(([far]) => far === least);
  }

  // ---- What one word of the query means: roots with how much each counts ----

  async function meaning(word, isLast) {
    const roots = new Map();
    const exact = await line("kata", word);
    if (isLast && word.length > 2) {
      for (const [, its] of await between("kata", word, word + last, 3)) roots.set(its, 0.5);
    }
    const own = exact ?? (await rootOf(word, "akar"));
    if (own !== null) roots.set(own, 1);
    if (roots.size) return { roots, root: own ?? word, mended: word };
    const near = await nearest(word);
    for (const [, , its] of near) roots.set(its, 0.5);
    return near.length ? { roots, root: near[0][2], mended: near[0][1] } : { roots, root: word, mended: word };
  }

  async function meanings(query) {
    const asked = await wordsOf(query);
    return Promise.all(asked.map((word, place) => meaning(word, place === asked.length - 1)));
  }

  function told(asked, found) {
    const mended = found.map((each) => each.mended);
    const same = mended.every((word, place) => word === asked[place]);
    return { roots: found.map((each) => each.root), instead: same ? null : mended.join(" ") };
  }

  // A word in whole pages: its root; when no page has it, nor a word that begins so, the nearest word of a name.
  async function inPages(word, isLast) {
    const own = (await line("isi", word)) ?? (await rootOf(word, "isi"));
    if (own !== null) return { root: own, mended: word };
    const begun = isLast && (await between("isi", word, word + last, 1)).length;
    const near = begun ? [] : await nearest(word);
    return near.length ? { root: near[0][2], mended: near[0][1] } : { root: word, mended: word };
  }

  etalase.read = async (query) => {
    const asked = await wordsOf(query);
    return told(asked, await Promise.all(asked.map((word, place) => inPages(word, place === asked.length - 1))));
  };

  // ---- Entries ----

  const WEIGHTS = [8, 3, 1];  // name, expansion, text

  function places(text) {
    let place = 0;
    return text ? text.split(",").map((step) => (place += parseInt(step, 36))) : [];
  }

  async function scores(roots) {
    const found = new Map();
    const rows = await Promise.all([...roots].map(async ([root, counts]) => [await line("akar", root), counts]));
    for (const [row, counts] of rows) {
      (row || "").split("|").forEach((text, part) => {
        for (const place of places(text)) {
          found.set(place, Math.max(found.get(place) || 0, WEIGHTS[part] * counts));
        }
      });
    }
    return found;
  }

  etalase.seek = async (query) => {
    const found = await meanings(query);
    const tables = await Promise.all(found.map(({ roots }) => scores(roots)));
    const sums = new Map();
    for (const table of tables) {
      for (const [place, score] of table) {
        const [words, sum] = sums.get(place) || [0, 0];
        sums.set(place, [words + 1, sum + score]);
      }
    }
    // Entries with every word; when there are none, those with the most.
    const most = Math.max(0, ...[...sums.values()].map(([words]) => words));
    const hits = [...sums].filter(([, [words]]) => words === most);
    hits.sort(([a, [, x]], [b, [, y]]) => y - x || a - b);
    return { hits: hits.map(([place]) => place), ...told(await wordsOf(query), found) };
  };

  etalase.find = async (query) => {
    const [{ hits }, ids] = await Promise.all([etalase.seek(query), etalase.load("cari/id")]);
    return hits.filter((place) => place < ids.length).map((place) => ids[place]);
  };
})();
