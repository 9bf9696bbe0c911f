// Runs before the first paint: says that scripts run, and sets the colour scheme that the reader chose before.
(function () {
  var root = document.documentElement;
  root.classList.add("js");
  try {
    var chosen = localStorage.getItem("etalase-scheme");
    if (chosen === "dark" || chosen === "light") root.dataset.scheme = chosen;
  } catch (blocked) {
    // Storage may be switched off: the page then follows the system.
  }
})();
