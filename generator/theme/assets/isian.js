// Fields of the form, made from the schema: each with its title, hint, example, counter and what is to be mended.
// `page` gives and takes values (borang.js); all texts enter as text.
(function () {
  "use strict";

  const { etalase } = window;
  const { bentuk, timbang } = etalase;
  const SHORT_LIST = 40; // longer lists are typed into, shorter ones are chosen from

  function make(tag, given = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined || value === "" || value === false) continue;
      if (name.includes("-") || name === "list" || name === "for" || name === "role") made.setAttribute(name, value);
      else made[name] = value;
    }
    made.append(...children.flat().filter((child) => child || child === 0));
    return made;
  }

  const idOf = (route) => `f-${route.join("-")}`;

  function fields(page) {
    const { say, kind } = page;
    const said = page.english ? { lang: "id" } : {};
    const titleOf = (node) => (page.english ? node["x-en"] : node.title) || "";
    const lists = new Map(); // <datalist> by what it lists, made once
    page.places = new Map();
    page.counters = [];

    // ---- The frame of a field ----

    // A field in its frame. `given` may have a `label`, and a `hint`, which may be empty.
    function field(node, route, given = {}) {
      const name = route.filter((part) => typeof part === "string").at(-1);
      const control = controlOf(node, route, name);
      const label = given.label || titleOf(node) || titleOf(page.nodeAt(route.slice(0, -1)));
      const box = control.many
        ? make("fieldset", { className: "ei-fld" }, make("legend", {}, label))
        : make("div", { className: "ei-fld" }, make("label", { for: idOf(route) }, label));
      const hints = [...hintsOf(node, route, given, control.example), control.counter].filter(Boolean);
      const error = make("div", { className: "ei-says", id: `${idOf(route)}-kata` });
      hints.forEach((hint, at) => (hint.id = `${idOf(route)}-h${at}`));
      const described = [...hints.map((hint) => hint.id), error.id].join(" ");
      box.append(...hints.filter((hint) => hint !== control.counter), control.part, ...(control.counter ? [control.counter] : []), error);
      const target = control.input || box;
      target.setAttribute("aria-describedby", described);
      if (!control.input) Object.assign(box, { id: idOf(route), tabIndex: -1 });
      page.places.set(route.join("."), { box, error, input: control.input });
      return box;
    }

    function hintsOf(node, route, given, hasExample) {
      const example = hasExample && page.exampleAt(route);
      const asked = page.mode === "quick" || route.length > 1 ? "" : say(`question.${route[0]}`);
      const told = given.hint ?? node.description;
      const hint = (asked || told) && make("span", {}, asked, asked && told ? " " : "", told ? make("span", given.hint ? {} : said, told) : "");
      const shown = example && make("span", {}, `${hint ? " " : ""}${say("borang.example")} `, make("span", said, example));
      return hint || shown ? [make("p", { className: "h" }, hint, shown)] : [];
    }

    // ---- Controls ----

    function controlOf(node, route, name) {
      if (node.items) return listControl(node, route, name);
      if (node.type === "object") return groupControl(node, route);
      if (node.type === "boolean") return { many: true, part: tick(say("borang.yes"), page.get(route) === "true", (on) => page.set(route, on ? "true" : "")) };
      if (node.enum) return chooseControl(route, node.enum.map((value) => [value, say(`choice.${page.choice(node.group)}.${value}`)]));
      const listed = timbang.listOf(kind, name, page.groupAt(route));
      if (listed && page.known[listed]) return namedControl(route, listed);
      return textControl(node, route);
    }

    function textControl(node, route) {
      const isLong = node.text === "prose" && !(node.maxLength <= 300);
      const input = make(isLong ? "textarea" : "input", {
        className: `ei-in${node.date || node.type === "integer" || node.type === "number" ? " ei-in--m" : ""}`,
        id: idOf(route), value: page.get(route) ?? "", rows: isLong ? 5 : undefined,
        type: isLong ? undefined : node.text === "address" ? "url" : "text", autocomplete: "off",
        "aria-required": page.isNeeded(route) ? "true" : undefined,
      });
      if (node.type === "integer" || node.type === "number") input.inputMode = "decimal";
      input.addEventListener("input", () => page.set(route, input.value));
      input.addEventListener("blur", () => page.leave(route, node, input));
      return { part: input, input, example: true, counter: counterOf(node, route) };
    }

    // Words against a form's limit, or letters where a line is short.
    function counterOf(node, route) {
      const limit = route.length === 1 ? timbang.LIMITS[route[0]] : 0;
      const letters = !limit && node.text === "prose" && node.maxLength <= 300 ? node.maxLength : 0;
      return limit || letters ? counter(limit ? "borang.words" : "borang.letters", limit || letters, () => {
        const text = page.get(route) ?? "";
        return limit ? timbang.words(text) : [...text.trim()].length;
      }) : null;
    }

    function counter(key, limit, count) {
      const line = make("p", { className: "ei-count" });
      page.counters.push(() => {
        const n = count();
        line.textContent = say(key, { n, limit });
        line.classList.toggle("over", n > limit && !key.endsWith("least"));
      });
      return line;
    }

    function tick(label, checked, change, given = {}) {
      const box = make("input", { type: "checkbox", checked, ...given });
      box.addEventListener("change", () => change(box.checked));
      return make("label", { className: "ei-check" }, box, make("span", {}, label));
    }

    function chooseControl(route, options) {
      const own = page.get(route) ?? "";
      const known = options.some(([value]) => value === own);
      const input = make("select", { className: "ei-in", id: idOf(route) }, make("option", { value: "" }, say("borang.choose")),
        options.map(([value, label]) => make("option", { value, selected: value === own, ...said }, label)),
        own && !known ? [make("option", { value: own, selected: true }, own)] : []);
      input.addEventListener("change", () => page.set(route, input.value));
      input.addEventListener("blur", () => page.touch(route));
      return { part: input, input };
    }

    // A name of a list: chosen when there are few, typed and completed when there are many.
    function namedControl(route, listed) {
      const names = [...page.known[listed]].map(([code, [name, english]]) => [code, (page.english && english) || name]);
      if (names.length <= SHORT_LIST) return chooseControl(route, names);
      const input = make("input", { className: "ei-in", id: idOf(route), list: datalist(listed, names), autocomplete: "off",
        value: page.nameOf(listed, page.get(route)), ...said });
      input.addEventListener("input", () => page.set(route, page.codeOf(listed, input.value)));
      input.addEventListener("blur", () => page.touch(route));
      return { part: input, input };
    }

    function datalist(listed, names) {
      if (!lists.has(listed)) {
        const made = make("datalist", { id: `daftar-${listed}` }, names.map(([code, name]) => make("option", { value: name }, code)));
        lists.set(listed, made);
        page.form.append(made);
      }
      return `daftar-${listed}`;
    }

    // ---- Lists ----

    function listControl(node, route, name) {
      if (node.items.enum) return ticksControl(route, node.items.enum.map((value) => [value, say(`choice.${page.choice(node.items.group)}.${value}`)]));
      const isMark = node.items.text === "code" && !timbang.listOf(kind, name, page.groupAt(route));
      if (name === "mendukung") return ticksControl(route, () => page.filled(route).map((key) => [key, titleOf(page.node.of(key))]));
      if (isMark && ["sumber", "bukti"].includes(name)) return ticksControl(route, () => page.marks(name));
      if (node.items.type === "string" && node.items.text !== "code") return linesControl(node, route);
      return rowsControl(node, route);
    }

    // A list whose values are ticked; `options` may change while others type.
    function ticksControl(route, options) {
      const part = make("div", { className: "ei-ticks" });
      const draw = () => {
        const own = Object.values(page.get(route) ?? {});
        const given = typeof options === "function" ? options() : options;
        const missing = own.filter((value) => value && !given.some(([known]) => known === value)).map((value) => [value, value]);
        const shown = [...given, ...missing];
        const state = JSON.stringify([shown, own]);
        if (part.dataset.state === state) return;
        part.dataset.state = state;
        const ticks = shown.map(([value, label]) => tick(label, own.includes(value), (on) => change(value, on), { value }));
        const focused = part.contains(document.activeElement) && document.activeElement.value;
        part.replaceChildren(...(ticks.length ? ticks : [make("p", { className: "h" }, say("borang.none_yet"))]));
        if (focused) [...part.querySelectorAll("input")].find((one) => one.value === focused)?.focus();
      };
      const change = (value, on) => {
        const own = Object.values(page.get(route) ?? {}).filter((one) => one && one !== value);
        page.set(route, on ? [...own, value] : own);
        page.touch(route);
      };
      page.counters.push(draw);
      draw();
      return { many: true, part };
    }

    // Plain words, one to a line.
    function linesControl(node, route) {
      const input = make("textarea", { className: "ei-in", id: idOf(route), rows: 3, value: Object.values(page.get(route) ?? {}).join("\n") });
      input.addEventListener("input", () => page.set(route, input.value.split("\n")));
      input.addEventListener("blur", () => page.touch(route));
      return { part: input, input, example: true, counter: make("p", { className: "ei-count" }, say("borang.a_line_each")) };
    }

    // One frame for each item, with buttons that add and take away.
    function rowsControl(node, route) {
      const part = make("div", { className: "ei-rows" });
      const draw = (focus) => {
        for (const key of page.places.keys()) if (key.startsWith(`${route.join(".")}.`)) page.places.delete(key);
        const count = Math.max(Object.keys(page.get(route) ?? {}).length, 0);
        const rows = [...Array(count).keys()].map((at) => row(node, route, at, draw));
        const more = make("button", { className: "ei-btn ei-btn--2 ei-btn--s", type: "button" }, say(count ? "borang.add_more" : "borang.add"),
          make("span", { className: "vh" }, ` ${titleOf(page.nodeAt(route))}`));
        more.addEventListener("click", () => {
          page.set([...route, count], node.items.type === "object" ? {} : "");
          draw(count);
        });
        part.replaceChildren(...rows, more);
        if (focus !== undefined) (part.children[Math.min(focus, count - 1)]?.querySelector("input, textarea, select") || more).focus();
      };
      draw();
      return { many: true, part };
    }

    function row(node, route, at, draw) {
      const own = [...route, at];
      const drop = make("button", { className: "ei-drop", type: "button" }, say("borang.drop"), make("span", { className: "vh" }, ` ${titleOf(page.nodeAt(route))} ${at + 1}`));
      drop.addEventListener("click", () => {
        page.set(route, Object.values(page.get(route)).filter((_, place) => place !== at));
        draw(at);
      });
      const inner = node.items.type === "object" ? groupOf(node.items, own) : [field(node.items, own, { label: `${titleOf(page.nodeAt(route))} ${at + 1}`, hint: "" })];
      return make("div", { className: "ei-row" }, inner, drop);
    }

    // ---- Groups ----

    const groupOf = (node, route) => node.keys.map((key) => field(node.of(key), [...route, key]));

    function groupControl(node, route) {
      if (node.isFree && !node.keys) return freeControl(node, route);
      const part = make("div", { className: "ei-row" }, node.keys.map((key) => field(node.of(key), [...route, key],
        node.isFree ? { label: say(`choice.stage.${key}`), hint: "" } : {})));
      const limit = route.length === 1 && (timbang.LIMITS[route[0]] || timbang.LEAST[route[0]]);
      const key = timbang.LEAST[route[0]] ? "borang.words_least" : "borang.words";
      return { many: true, part, counter: limit ? counter(key, limit, () => timbang.words(bentuk.clean(node, page.get(route)))) : null };
    }

    // A group with free keys: why a field is empty, by the field.
    function freeControl(node, route) {
      const part = make("div", { className: "ei-rows" });
      const draw = () => {
        const own = page.get(route) ?? {};
        const rows = Object.keys(own).map((key) => make("div", { className: "ei-row" }, make("b", {}, titleOf(page.node.of(key)) || key), groupOf(node.of(key), [...route, key])));
        const open = page.node.keys.filter((key) => !own[key] && page.record()[key] === undefined);
        const choose = make("select", { className: "ei-in", "aria-label": say("borang.empty_field") }, make("option", { value: "" }, say("borang.choose")),
          open.map((key) => make("option", { value: key }, titleOf(page.node.of(key)))));
        choose.addEventListener("change", () => {
          page.set(route, { ...page.get(route), [choose.value]: {} });
          draw();
        });
        part.replaceChildren(...rows, choose);
      };
      draw();
      return { many: true, part };
    }

    return { field, titleOf };
  }

  etalase.isian = { fields, make, idOf };
})();
