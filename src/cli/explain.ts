import { caseOf } from "../analysis/caseOf.js";
import { explain } from "../analysis/explain.js";
import type { Case } from "../composite/unitCase.js";
import { proofText } from "../report/proofText.js";
import { parseScheme } from "../scheme/parseScheme.js";
import { readJson } from "./readJson.js";
import type { Run, Said } from "./said.js";

/** `par-index explain`: why a figure of a unit is what it is; without a code, the whole index. */
export function explainFigure(words: readonly string[], { json, language }: Run): Said {
  const [scheme = "", cases = "", unit = "", code] = words;
  const unitCase = caseOf(readJson(cases) as readonly Case[], unit);
  const proof = explain(parseScheme(readJson(scheme)), unitCase, code);
  return { out: json ? JSON.stringify(proof) : proofText(proof, language), issues: [] };
}
