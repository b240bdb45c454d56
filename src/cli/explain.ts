import type { Case } from "../composite/unitCase.js";
import { caseOf } from "../explain/caseOf.js";
import { explain } from "../explain/explain.js";
import { proofText } from "../explain/proofText.js";
import { parseScheme } from "../scheme/parseScheme.js";
import type { Run, Said } from "./command.js";
import { readJson } from "./readJson.js";

/** `par-index explain`: why a figure of a unit is what it is; without a code, the whole index. */
export function explainFigure(words: readonly string[], { json, language }: Run): Said {
  const [scheme = "", cases = "", unit = "", code] = words;
  const unitCase = caseOf(readJson(cases) as readonly Case[], unit);
  const proof = explain(parseScheme(readJson(scheme)), unitCase, code);
  return { out: json ? JSON.stringify(proof) : proofText(proof, language), issues: [] };
}
