import type { Case, Language, Scheme } from "par-index";
import { explain, proofText } from "par-index/explain";
import { byId } from "./dom.js";

/** Shows why a figure is what it is: of a criterion, or of the whole index. */
export function showProof(
  scheme: Scheme,
  unitCase: Case,
  code: string | undefined,
  stale: string,
  language: Language,
): void {
  const text = byId("proof-text");
  const memo = proofText(explain(scheme, unitCase, code), language);
  text.textContent = stale === "" ? memo : `${stale}\n\n${memo}`;
  byId<HTMLDialogElement>("proof").showModal();
  text.scrollTop = 0;
  text.focus();
}

export function wireProof(): void {
  const dialog = byId<HTMLDialogElement>("proof");
  // A long proof is scrolled, by keyboard too.
  byId("proof-text").tabIndex = 0;
  byId("proof-close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}
