import type { Language } from "par-index";
import { caseOf, explain, type Proof, proofText } from "par-index/explain";
import { simulate } from "../08-a-year-in-son-la/simulate.js";
import { casesOf, scheme as tayNinh } from "../09-tay-ninh-2023/cases.js";
import published from "../09-tay-ninh-2023/published.json" with { type: "json" };
import { printWhenStarted } from "../print.js";
import { words } from "./words.js";

const [departments] = simulate();

/** Why one criterion of a simulated department came to what it did: three findings, and the way up to the index. */
export function criterion(): Proof {
  if (departments === undefined) throw new Error("No departments are simulated");
  return explain(departments.scheme, caseOf(departments.cases, "so-tai-chinh"), "7.2.3");
}

/** Why a published percentage is what it is. */
export function index(): Proof {
  return explain(tayNinh, caseOf(casesOf(published.rows), "department-03"));
}

export function report(language: Language): string {
  const say = words[language];
  return [say.simulated, proofText(criterion(), language), say.published, proofText(index(), language)].join("\n\n");
}

printWhenStarted(import.meta.url, report);
