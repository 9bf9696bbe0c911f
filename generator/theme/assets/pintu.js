// The ways out of the form: the forge's page for a new file, and a prepared e-mail. Addresses only; nothing is sent here.
(function () {
  "use strict";

  // GitHub answers 414 beyond 8,191 bytes (github/docs, issues 4537 and 5136); some way below it nothing is lost.
  const LONGEST = 7500;
  // Mail programs on Windows cut an address at 2,083 letters.
  const LONGEST_MAIL = 1900;
  const bytes = (text) => new TextEncoder().encode(text).length;
  const part = encodeURIComponent;
  const trimmed = (address) => address.replace(/\/+$/, "");

  const PAGES = {
    github: (repo, branch, folder, name, text) => `${repo}/new/${branch}/${folder}?filename=${name}${text && `&value=${text}`}`,
    gitea: (repo, branch, folder, name, text) => `${repo}/_new/${branch}/${folder}?filename=${name}${text && `&value=${text}`}`,
    // GitLab fills in the name alone: its editor ignores `content` (gitlab-org/gitlab, issue 594214).
    gitlab: (repo, branch, folder, name) => `${repo}/-/new/${branch}/${folder}?file_name=${name}`,
  };
  const EDITS = {
    github: (repo, branch, file) => `${repo}/edit/${branch}/${file}`,
    gitea: (repo, branch, file) => `${repo}/_edit/${branch}/${file}`,
    gitlab: (repo, branch, file) => `${repo}/-/edit/${branch}/${file}`,
  };
  const TAKES_TEXT = ["github", "gitea"];

  // Where the forge takes the file: `has` says whether the text is in the address, `over` by how much it was too long.
  function forge({ repo, branch, forge: kind }, folder, name, text, isNew) {
    if (!repo || !PAGES[kind]) return null;
    const [home, own] = [trimmed(repo), branch.split("/").map(part).join("/")];
    if (!isNew) return { href: EDITS[kind](home, own, `content/${folder}/${name}`), has: false, over: 0 };
    const page = (given) => PAGES[kind](home, own, `content/${folder}`, part(name), given);
    if (!TAKES_TEXT.includes(kind)) return { href: page(""), has: false, over: 0 };
    const whole = page(part(text));
    const over = Math.max(0, bytes(whole) - LONGEST);
    return { href: over ? page("") : whole, has: !over, over };
  }

  // A letter to the office; a long file is not in it but goes along as an attachment.
  function mail(to, subject, letter, text) {
    const write = (body) => `mailto:${part(to).replace(/%40/g, "@")}?subject=${part(subject)}&body=${part(body.replace(/\n/g, "\r\n"))}`;
    const whole = write(`${letter.within}\n\n${text}`);
    return whole.length <= LONGEST_MAIL ? { href: whole, has: true } : { href: write(letter.beside), has: false };
  }

  const ours = { forge, mail, LONGEST };
  if (typeof document === "undefined") module.exports = ours;
  else (window.etalase ||= {}).pintu = ours;
})();
