// A record as the YAML that `etalase fix` would leave: generator/fix/emit.py in the browser (see there).
// `before`, if given, is the file as it stands: what did not change keeps its own lines.
(function () {
  "use strict";

  const WIDTH = 100;
  const TYPED = /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<|\.nan|[-+]?\.inf|[-+]?(0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?)|[-+]?([0-9][0-9_,]*\.?[0-9_]*|\.[0-9_]+)(e[-+]?[0-9]+)?|[0-9]+(\.[0-9]+){2,}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ][ 0-9:.zZ+-]*)?)$/i;
  const BEGINS_BADLY = /^(?:[\s[\]{},:?#&*!|>'"%@`]|-(\s|$)|---|\.\.\.)/;
  const HOLDS_BADLY = /:(\s|$)|\s#|\s$|[\0-\x1f\x7f]/;
  const HIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\p{Cs}\ufdd0-\ufdef\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e01ef}\p{Noncharacter_Code_Point}]/u;
  const ESCAPES = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r" };
  const UNPRINTABLE = /(?! )[\p{C}\p{Z}]/u;

  const length = (text) => [...text].length;
  const isPlain = (text) => !!text && !BEGINS_BADLY.test(text) && !HOLDS_BADLY.test(text) && !HIDDEN.test(text);
  const inline = (text) => (isPlain(text) && !TYPED.test(text) ? text : quoted(text));

  function quoted(text) {
    const marks = new RegExp(`[\\\\"\\0-\\x1f\\x7f]|${HIDDEN.source}`, "gu");
    return `"${text.replace(marks, escaped)}"`;
  }

  function escaped(letter) {
    const number = letter.codePointAt(0);
    const width = number < 0x100 ? 2 : number < 0x10000 ? 4 : 8;
    return ESCAPES[letter] || `\\${"xuU"[width >> 2]}${number.toString(16).padStart(width, "0")}`;
  }

  // `text` after `start`: on one line, folded at `indent`, or with its own lines there.
  function textLines(start, text, indent) {
    const pad = " ".repeat(indent);
    if (text.includes("\n") && isLiteral(text)) {
      return [`${start} |-`, ...text.split("\n").map((line) => (line ? pad + line : ""))];
    }
    const folds = !text.includes("\n") && length(start) + length(text) >= WIDTH && /^\S+(?: \S+)*$/u.test(text);
    if (folds && !UNPRINTABLE.test(text)) return [`${start} >-`, ...wrapped(text, WIDTH - indent).map((line) => pad + line)];
    return [`${start} ${inline(text)}`];
  }

  function isLiteral(text) {
    const lines = text.split("\n");
    const sound = lines.every((line) => !UNPRINTABLE.test(line) && !line.endsWith(" "));
    return sound && !!lines[0] && lines[0][0] !== " " && !!lines.at(-1);
  }

  function wrapped(text, room) {
    const letters = [...text];
    const lines = [];
    let start = 0;
    while (letters.length - start > room) {
      let cut = letters.lastIndexOf(" ", start + room);
      if (cut < start) cut = letters.indexOf(" ", start + room);
      if (cut < 0) break;
      lines.push(letters.slice(start, cut).join(""));
      start = cut + 1;
    }
    return [...lines, letters.slice(start).join("")];
  }

  // ---- Values after the schema ----

  const isText = (node) => node.type === "string" && !node.enum && !node.date;

  function value(node, start, given, indent) {
    if (typeof given === "string") return isText(node) ? textLines(start, given, indent) : [`${start} ${given}`];
    if (Array.isArray(given)) return [start, ...given.flatMap((one) => item(node.items, one, indent))];
    return [start, ...group(node, given, indent)];
  }

  function item(node, given, indent) {
    const dash = `${" ".repeat(indent)}-`;
    if (typeof given !== "object") return value(node, dash, given, indent + 2);
    const [first, ...rest] = group(node, given, indent + 2);
    return [`${dash} ${first.trimStart()}`, ...rest];
  }

  function group(node, given, indent) {
    const pad = " ".repeat(indent);
    return entries(node, given).flatMap(([key, own]) => value(node.of(key), `${pad}${inline(key)}:`, own, indent + 2));
  }

  // The entries in the order of the schema; free keys as they stand.
  function entries(node, given) {
    const order = node.keys || Object.keys(given);
    return order.filter((key) => given[key] !== undefined).map((key) => [key, given[key]]);
  }

  // ---- The file ----

  // The text's lines by the key that begins them, with the comments above; null where that is not plain to see.
  function segments(text, keys) {
    const found = new Map();
    let waiting = [];
    let own = null;
    for (const line of text.replace(/\n$/, "").split("\n")) {
      const key = /^([a-z_0-9]+):(?: |$)/.exec(line)?.[1];
      if (key) {
        found.set(key, (own = [...waiting, line]));
        waiting = [];
      } else if (/^(#|$)/.test(line)) waiting.push(line);
      else if (own) own.push(...waiting.splice(0), line);
      else return null;
    }
    const same = found.size === keys.length && keys.every((key) => found.has(key)) && !waiting.length;
    return same ? found : null;
  }

  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

  // The file of `given`, a record as `bentuk.clean` leaves it; `before` has `text`, its `keys`, and its clean `values`.
  function yaml(node, given, before) {
    const kept = before && segments(before.text, before.keys);
    const lines = entries(node, given).flatMap(([key, own]) => {
      const stays = kept && same(own, before.values[key]) && kept.get(key);
      return stays || value(node.of(key), `${key}:`, own, 2);
    });
    return `${lines.join("\n")}\n`;
  }

  const ours = { yaml, inline };
  if (typeof document === "undefined") module.exports = ours;
  else (window.etalase ||= {}).tulis = ours;
})();
