import type { Case, Language, Scheme } from "par-index";
import { explain, proofText } from "par-index/explain";
import { byId } from "./dom.js";
import { download } from "./download.js";
import { say } from "./words.js";

let shown = { text: "", name: "", language: "vi" as Language };

/** Shows why a figure is what it is: of a criterion, or of the whole index. */
export function showProof(
  scheme: Scheme,
  unitCase: Case,
  code: string | undefined,
  stale: string,
  language: Language,
): void {
  const memo = proofText(explain(scheme, unitCase, code), language);
  const name = ["thuyet-minh", unitCase.dossier.unit.id, code].filter((one) => one !== undefined).join("-");
  shown = { text: stale === "" ? memo : `${stale}\n\n${memo}`, name: `${name}.txt`, language };
  const text = byId("proof-text");
  text.textContent = shown.text;
  byId("proof-told").textContent = "";
  byId<HTMLDialogElement>("proof").showModal();
  text.scrollTop = 0;
  text.focus();
}

export function wireProof(): void {
  const dialog = byId<HTMLDialogElement>("proof");
  // A long proof is scrolled, by keyboard too.
  byId("proof-text").tabIndex = 0;
  byId("proof-close").addEventListener("click", () => dialog.close());
  byId("proof-print").addEventListener("click", () => window.print());
  byId("proof-save").addEventListener("click", () => download(shown.name, shown.text, "text/plain"));
  byId("proof-copy").addEventListener("click", async () => {
    byId("proof-told").textContent = say((await copied(shown.text)) ? "copied" : "notCopied", shown.language);
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}

/** A browser may refuse: then the text is selected, to be copied by hand. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(byId("proof-text"));
    return false;
  }
}
