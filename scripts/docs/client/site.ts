import { offerCopies } from "./copy.js";
import { offerSearch } from "./find.js";

offerTheme();
offerCopies();
offerSearch();

/** The choice of colours; "" follows the system. */
function offerTheme(): void {
  const select = document.getElementById("theme");
  if (!(select instanceof HTMLSelectElement)) return;
  const { documentElement: page } = document;
  select.value = page.dataset["theme"] ?? "";
  select.hidden = false;
  select.addEventListener("change", () => {
    if (select.value === "") delete page.dataset["theme"];
    else page.dataset["theme"] = select.value;
    try {
      localStorage.setItem("par-index-theme", select.value);
    } catch {
      // Kept for this page alone.
    }
  });
}
