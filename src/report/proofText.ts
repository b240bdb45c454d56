import type { Proof } from "../analysis/explain/proof.js";
import type { Language } from "../number/print.js";

export function proofText(_proof: Proof, _language: Language): string {
  return "";
}
