import type { Adjustment } from "../appraisal/ledger.js";
import { type Entry, isAbsent } from "../assessment/dossier.js";
import { outcomeOf } from "../assessment/outcomeOf.js";
import type { ScoredNode } from "../composite/unitIndex.js";
import type { Leaf } from "../criteria/criterion.js";
import { policyOf } from "../criteria/notApplicable.js";
import { decimal, spell } from "../number/decimal.js";
import { roundQuotient } from "../number/rounding.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";
import type { OpenLeaf } from "../scheme/openScheme.js";
import type { CaseFile } from "./caseFile.js";
import { criterionFields } from "./criterionFields.js";
import { atMost, type Line } from "./line.js";
import type { AdjustedFinding, Finding, LeafProof, SelfFinding, SurveyFinding, Unmet } from "./proof.js";
import type { Setting, Wanting } from "./setting.js";
import { answersTo, surveyLines, unmetAnswers } from "./survey.js";
import { wanting, working } from "./working.js";

/** A leaf from its facts, through every adjustment, to the points that are added up. */
export function explainLeaf(file: CaseFile, leaf: Leaf, scored: ScoredNode): LeafProof {
  const own = file.open.leaves.get(leaf.code);
  if (own === undefined) throw new Error(`No leaf ${leaf.code}: the scheme was not laid open`);
  const setting = settingOf(file, own);
  const history = leaf.rule.kind === "survey" ? [surveyFinding(file, own, setting)] : findings(file, own, setting);
  const last = history.at(-1);
  const outcome = outcomeAtLast(file, own, last);
  return {
    kind: "leaf",
    ...criterionFields(leaf, scored),
    ...(leaf.min === undefined ? {} : { min: leaf.min }),
    ...(leaf.notApplicable === undefined ? {} : { notApplicable: leaf.notApplicable }),
    part: leaf.part,
    rule: leaf.rule,
    history,
    ...restatedIn(file, leaf, last, outcome, setting),
    ...(isAbsence(outcome) ? { absence: outcome } : {}),
    unmet: unmetOf(file, leaf, last, outcome, setting),
    lines: capLines(file, leaf, outcome),
  };
}

/** What the last finding comes to; of a rule that asks another leaf, with what stands there now. */
function outcomeAtLast({ open, outsideAtLast }: CaseFile, own: OpenLeaf, last: Finding | undefined): Outcome {
  if (last === undefined) return "pending";
  if (last.stage === "survey" || last.facts === undefined) return last.outcome;
  return outcomeOf(open, own, last.facts, outsideAtLast);
}

/** The last facts worked out again, where another leaf that the rule asks has changed since. */
function restatedIn(
  file: CaseFile,
  { rule }: Leaf,
  last: Finding | undefined,
  outcome: Outcome,
  setting: Setting,
): Pick<LeafProof, "restated"> {
  if (last === undefined || last.stage === "survey" || last.facts === undefined || last.outcome === outcome) return {};
  return { restated: { lines: working(rule, last.facts, file.outsideAtLast, setting), outcome } };
}

/** A cap holds back what the outcome adds, also where a criterion that does not apply is given its full points. */
function capLines({ open: { scheme } }: CaseFile, leaf: Leaf, outcome: Outcome): readonly Line[] {
  const { bonus, max } = leaf;
  if (bonus?.cap === undefined) return [];
  const full = outcome === "not-applicable" && policyOf(scheme.absence, leaf) === "full-points";
  return atMost("points", full ? max : isAbsence(outcome) ? "0" : outcome, bonus.cap);
}

function settingOf({ open: { scheme } }: CaseFile, { bounds }: OpenLeaf): Setting {
  const rounded = { name: "leaf", rounding: scheme.rounding.leaf } as const;
  return { bounds, max: spell(bounds.max), rounded };
}

/** The unit's own facts, if it scores itself here, then the adjustments in the order of the ledger. */
function findings(file: CaseFile, own: OpenLeaf, setting: Setting): readonly Finding[] {
  const { code, scoredBy } = own.leaf;
  const history: Finding[] = scoredBy === "appraiser" ? [] : [selfFinding(file, own, file.entries.get(code), setting)];
  for (const adjustment of file.adjustments.get(code) ?? []) {
    history.push(adjustedFinding(file, own, adjustment, setting));
  }
  return history;
}

function selfFinding(file: CaseFile, own: OpenLeaf, entry: Entry | undefined, setting: Setting): SelfFinding {
  const { open } = file;
  const facts = entry?.facts ?? { absent: "not-submitted" };
  return {
    stage: "self",
    ...(isAbsent(facts) ? { lines: [] } : { facts, lines: working(own.leaf.rule, facts, file.outside, setting) }),
    outcome: outcomeOf(open, own, facts, file.outside),
    ...(entry?.documents === undefined ? {} : { documents: entry.documents }),
    ...(entry?.note === undefined ? {} : { note: entry.note }),
  };
}

function adjustedFinding(file: CaseFile, own: OpenLeaf, adjustment: Adjustment, setting: Setting): AdjustedFinding {
  const { stage, from, to, reason, by, at, clause, documents } = adjustment;
  const outside = stage === "appraisal" ? file.outsideAppraised : file.outsideAtLast;
  const agency = file.open.scheme.agencies?.find(({ id }) => id === by.agency);
  return {
    stage,
    from,
    ...("facts" in to ? { facts: to.facts, lines: working(own.leaf.rule, to.facts, outside, setting) } : { lines: [] }),
    outcome: "points" in to ? to.points : outcomeOf(file.open, own, "facts" in to ? to.facts : to, outside),
    reason,
    by: agency === undefined ? by : { ...by, title: agency.title },
    at,
    ...(clause === undefined ? {} : { clause }),
    ...(documents === undefined ? {} : { documents }),
  };
}

function surveyFinding(file: CaseFile, { questions }: OpenLeaf, setting: Setting): SurveyFinding {
  const form = file.open.scheme.questionnaire ?? { groups: [], questions: [] };
  const answers = answersTo(questions, form, file.cells);
  const lines = surveyLines(answers, setting);
  const last = lines.at(-1);
  return { stage: "survey", answers, lines, outcome: last?.kind === "calculation" ? last.result : "pending" };
}

function unmetOf(
  file: CaseFile,
  leaf: Leaf,
  last: Finding | undefined,
  outcome: Outcome,
  setting: Setting,
): readonly Unmet[] {
  if (last === undefined || outcome === "not-applicable" || outcome === "pending") return [];
  const held = decimal(outcome === "not-submitted" ? "0" : outcome);
  return wantingOf(file, leaf, last, setting).flatMap(({ earns, ...what }) => {
    const wouldGive = roundQuotient(earns, setting.rounded.rounding);
    return wouldGive.gt(held) ? [{ ...what, wouldGive: spell(wouldGive) }] : [];
  });
}

function wantingOf(file: CaseFile, { rule }: Leaf, last: Finding, setting: Setting): readonly Wanting[] {
  if (last.stage === "survey") return unmetAnswers(last.answers, setting);
  return last.facts === undefined ? [] : wanting(rule, last.facts, file.outsideAtLast, setting);
}
