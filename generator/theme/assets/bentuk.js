// The shape of a record, read off its JSON Schema, and a record's values made clean by it.
// All values are texts, as they are typed; lists and groups hold them. An empty field is an absent field.
(function () {
  "use strict";

  const arti = typeof document === "undefined" ? require("./arti.js") : window.etalase.arti;
  const BRIEF = 280; // `Brief` of generator/model/field.py: prose, though on one line

  // What stands under a key of the schema: `keys` and `of` of a group, `items` of a list, else a value.
  function shape(schema, root = schema) {
    const named = schema.$ref && schema.$ref.split("/").pop();
    const whole = named ? { ...root.$defs[named], ...schema } : schema;
    const node = { ...whole, group: named || whole.group, text: kindOf(whole), date: Array.isArray(whole.type) };
    const inner = whole.properties || {};
    const free = typeof whole.additionalProperties === "object" && whole.additionalProperties;
    const made = new Map();
    node.of = (key) => {
      if (!made.has(key)) made.set(key, shape(inner[key] || free, root));
      return made.get(key);
    };
    if (whole.type === "object") node.keys = free ? namesOf(whole, root) : Object.keys(inner);
    if (whole.type === "array") node.items = shape(whole.items, root);
    node.isFree = !!free;
    return node;
  }

  function namesOf(whole, root) {
    return whole.propertyNames?.$ref ? shape(whole.propertyNames, root).enum : null;
  }

  // What a text is, as in generator/check/record.py: words on one line, prose, an address, or a code.
  function kindOf(schema) {
    if (schema.type !== "string" || schema.enum) return "";
    if (schema.format === "markdown" || !schema.pattern) return "prose";
    if (schema.pattern === "^[^\\n]*$") return schema.maxLength === BRIEF ? "prose" : "line";
    return schema.pattern.startsWith("^https?") ? "address" : "code";
  }

  const isLine = (node) => node.text !== "prose" || node.maxLength === BRIEF;
  const MEANINGS = { integer: arti.meantWhole, number: arti.meantDecimal };

  function cleanText(node, given) {
    const text = arti.tidy(given, isLine(node));
    if (!text) return undefined;
    const meaning = node.date ? arti.meaningDate : MEANINGS[node.type];
    return (meaning && meaning(text)) ?? text;
  }

  // `given` in the order of the schema, without what is empty; undefined when nothing is left.
  function clean(node, given) {
    if (given === undefined || given === null) return undefined;
    if (typeof given !== "object") return cleanText(node, given);
    if (node.items) {
      const list = [...Object.values(given)].map((one) => clean(node.items, one)).filter((one) => one !== undefined);
      return list.length ? list : undefined;
    }
    const left = {};
    for (const key of node.keys || Object.keys(given)) {
      const own = clean(node.of(key), given[key]);
      if (own !== undefined) left[key] = own;
    }
    return Object.keys(left).length ? left : undefined;
  }

  // Every filled value with the keys that lead there, the field that holds it, and the group that holds the field.
  function parts(node, given, route = [], name = "", group = "") {
    if (typeof given !== "object") return [{ route, value: given, name, group, node }];
    if (Array.isArray(given)) return given.flatMap((one, at) => parts(node.items, one, [...route, at], name, group));
    const own = node.isFree ? group : node.group || node.title;
    return Object.entries(given).flatMap(([key, one]) =>
      parts(node.of(key), one, [...route, key], node.isFree ? name : key, own));
  }

  const ours = { shape, clean, parts, isLine };
  if (typeof document === "undefined") module.exports = ours;
  else (window.etalase ||= {}).bentuk = ours;
})();
