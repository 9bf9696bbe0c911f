// Prepared texts: <button data-copy="id"> copies the text of that element. Without this, texts are selected by hand.
(function () {
  "use strict";

  const status = document.querySelector("[role=status][data-copied]");
  function select(part) {
    const range = document.createRange();
    range.selectNodeContents(part);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function say(button, words) {
    status.textContent = words;
    const before = button.dataset.label || button.textContent;
    button.dataset.label = before;
    button.textContent = words;
    setTimeout(() => (button.textContent = before), 4000);
  }

  async function copy(button) {
    const part = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(part.textContent);
      say(button, status.dataset.copied);
    } catch (refused) {
      select(part);
      say(button, status.dataset.uncopied);
    }
  }

  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
})();
