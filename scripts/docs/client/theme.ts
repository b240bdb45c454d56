/** Before anything is drawn: the colours that the reader has chosen, else those of the system. */
try {
  const chosen = localStorage.getItem("par-index-theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset["theme"] = chosen;
} catch {
  // A browser that keeps nothing follows the system.
}
