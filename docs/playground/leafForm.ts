import type { Absent, Case, Facts, Issue, Language, Leaf } from "par-index";
import { make } from "./dom.js";
import { factsForm } from "./factsForm.js";
import { sentenceAt } from "./figure.js";
import { tellAt } from "./inputs.js";
import { type Session, withChange } from "./session.js";
import { say } from "./words.js";

/**
 * The facts of a leaf of a unit, to be changed: each time `told` is told the session that they give, or nothing where they cannot be
 * used; then each field says why.
 */
export function leafForm(
  leaf: Leaf,
  session: () => Session,
  unit: string,
  language: Language,
  told: (next: Session | null) => void,
): HTMLElement {
  if (leaf.rule.kind === "survey") return make("p", { class: "help" }, say("surveyed", language));
  const facts = statedFacts(
    leaf,
    session().cases.find(({ dossier }) => dossier.unit.id === unit),
  );
  if (facts === undefined) return make("p", { class: "help" }, say("notAppraised", language));
  const problem = make("p", { class: "problem", role: "alert" });
  const form = factsForm(session().scheme, leaf, facts, language, (stated) => {
    const isUnread = form.querySelector("[data-unread]") !== null;
    const next = isUnread ? [] : withChange(session(), { unit, leaf: leaf.code, facts: stated });
    tellProblems(form, problem, "scheme" in next ? [] : next, language);
    told("scheme" in next ? next : null);
  });
  return make("div", {}, form, problem);
}

/** Each sentence at its field; what is about no single field, below them all. */
function tellProblems(form: HTMLElement, problem: HTMLElement, issues: readonly Issue[], language: Language): void {
  for (const input of form.querySelectorAll<HTMLInputElement>("input[data-key]:not([data-unread])")) tellAt(input, "");
  const further = issues.flatMap((issue) => {
    const fields = form.querySelectorAll<HTMLInputElement>(`[data-key="${CSS.escape(String(issue.path.at(-1)))}"]`);
    const [input] = fields;
    if (input === undefined || fields.length > 1) return [sentenceAt(issue, undefined, language)];
    tellAt(input, sentenceAt(issue, input.value.trim(), language));
    return [];
  });
  problem.textContent = further.join(" ");
}

/** The facts that stand: the unit's, or those of the appraiser who scores the leaf. */
function statedFacts({ code, scoredBy }: Leaf, unitCase: Case | undefined): Facts | Absent | undefined {
  if (scoredBy !== "appraiser") {
    return unitCase?.dossier.entries.find(({ leaf }) => leaf === code)?.facts ?? { absent: "not-submitted" };
  }
  const last = unitCase?.ledger?.filter(({ leaf }) => leaf === code).at(-1)?.to;
  if (last === undefined || "points" in last || "confirmed" in last) return undefined;
  return "facts" in last ? last.facts : last;
}
