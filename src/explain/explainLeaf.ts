import type { Adjustment, Confirmed, Target } from "../appraisal/ledger.js";
import { type Entry, factsIn, isAbsent } from "../assessment/dossier.js";
import { outcomeOf } from "../assessment/outcomeOf.js";
import type { ScoredNode } from "../composite/unitIndex.js";
import type { Leaf } from "../criteria/criterion.js";
import { policyOf } from "../criteria/notApplicable.js";
import { decimal, decimalText } from "../number/decimal.js";
import { roundQuotient } from "../number/rounding.js";
import { isAbsence, type Outcome } from "../scheme/absence.js";
import type { PreparedLeaf } from "../scheme/prepareScheme.js";
import { pointsOfSurveyed } from "../survey/surveyed.js";
import type { CaseFile } from "./caseFile.js";
import { criterionFields } from "./criterionFields.js";
import { atMost, calculate, type Line, term } from "./line.js";
import type { AdjustedFinding, Finding, LeafProof, SelfFinding, SurveyFinding, Unmet, YearFinding } from "./proof.js";
import type { Setting, Wanting } from "./setting.js";
import { answersTo, surveyLines, unmetAnswers } from "./survey.js";
import { wanting, working } from "./working.js";

/** A leaf from its facts, through every adjustment, to the points that are added up. */
export function explainLeaf(file: CaseFile, leaf: Leaf, scored: ScoredNode): LeafProof {
  const preparedLeaf = file.prepared.leaves.get(leaf.code);
  if (preparedLeaf === undefined) throw new Error(`No leaf ${leaf.code}: the scheme was not prepared`);
  const setting = settingOf(file, preparedLeaf);
  const history =
    leaf.rule.kind === "survey"
      ? [surveyFinding(file, preparedLeaf, setting), ...yearFindings(file, leaf)]
      : findings(file, preparedLeaf, setting);
  const last = history.at(-1);
  const outcome = outcomeAtLast(file, preparedLeaf, last);
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
function outcomeAtLast({ prepared, outsideAtLast }: CaseFile, leaf: PreparedLeaf, last: Finding | undefined): Outcome {
  if (last === undefined) return "pending";
  if (last.stage === "survey" || last.facts === undefined) return last.outcome;
  return outcomeOf(prepared, leaf, last.facts, outsideAtLast);
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
function capLines({ prepared: { scheme } }: CaseFile, leaf: Leaf, outcome: Outcome): readonly Line[] {
  const { bonus, max } = leaf;
  if (bonus?.cap === undefined) return [];
  const full = outcome === "not-applicable" && policyOf(scheme.absence, leaf) === "full-points";
  return atMost("points", full ? max : isAbsence(outcome) ? "0" : outcome, bonus.cap);
}

function settingOf({ prepared: { scheme } }: CaseFile, { bounds }: PreparedLeaf): Setting {
  const rounded = { name: "leaf", rounding: scheme.rounding.leaf } as const;
  return { bounds, max: decimalText(bounds.max), rounded };
}

/** The unit's own facts, if it scores itself here, then the adjustments in the order of the ledger. */
function findings(file: CaseFile, leaf: PreparedLeaf, setting: Setting): readonly Finding[] {
  const { code, scoredBy } = leaf.leaf;
  const history: Finding[] = scoredBy === "appraiser" ? [] : [selfFinding(file, leaf, file.entries.get(code), setting)];
  history.push(...yearFindings(file, leaf.leaf));
  for (const adjustment of file.adjustments.get(code) ?? []) {
    history.push(adjustedFinding(file, leaf, adjustment, history, setting));
  }
  return history;
}

/** That the year leaves the leaf out, where it does. */
function yearFindings({ exempt }: CaseFile, { code }: Leaf): readonly YearFinding[] {
  const found = exempt.get(code);
  if (found === undefined) return [];
  const { reason, clause } = found;
  return [{ stage: "year", lines: [], outcome: "not-applicable", reason, ...(clause !== undefined && { clause }) }];
}

function selfFinding(file: CaseFile, leaf: PreparedLeaf, entry: Entry | undefined, setting: Setting): SelfFinding {
  const { prepared } = file;
  const facts = factsIn(entry);
  return {
    stage: "self",
    ...(isAbsent(facts) ? { lines: [] } : { facts, lines: working(leaf.leaf.rule, facts, file.outside, setting) }),
    outcome: outcomeOf(prepared, leaf, facts, file.outside),
    ...(entry?.claimed === undefined ? {} : { claimed: entry.claimed }),
    ...(entry?.documents === undefined ? {} : { documents: entry.documents }),
    ...(entry?.note === undefined ? {} : { note: entry.note }),
  };
}

function adjustedFinding(
  file: CaseFile,
  leaf: PreparedLeaf,
  adjustment: Adjustment,
  history: readonly Finding[],
  setting: Setting,
): AdjustedFinding {
  const { stage, from, reason, by, at, clause, documents } = adjustment;
  const outside = stage === "appraisal" ? file.outsideAppraised : file.outsideAtLast;
  const to = "confirmed" in adjustment.to ? whatStands(history, from) : adjustment.to;
  const agency = file.prepared.scheme.agencies?.find(({ id }) => id === by.agency);
  return {
    stage,
    from,
    ...("facts" in to
      ? { facts: to.facts, lines: working(leaf.leaf.rule, to.facts, outside, setting) }
      : { lines: [] }),
    outcome: "points" in to ? to.points : outcomeOf(file.prepared, leaf, "facts" in to ? to.facts : to, outside),
    reason,
    by: agency === undefined ? by : { ...by, title: agency.title },
    at,
    ...(clause === undefined ? {} : { clause }),
    ...(documents === undefined ? {} : { documents }),
  };
}

/** What an adjustment confirms: the facts that stand; of what is awaited, the points that the unit itself stated; or the result. */
function whatStands(history: readonly Finding[], from: Outcome): Exclude<Target, Confirmed> {
  const before = history.at(-1);
  if (before !== undefined && before.stage !== "survey" && before.facts !== undefined) return { facts: before.facts };
  const self = history.find((finding): finding is SelfFinding => finding.stage === "self");
  const stated = self?.claimed ?? self?.outcome ?? "pending";
  if (from === "pending" && !isAbsence(stated)) return { points: stated };
  return isAbsence(from) ? { absent: from } : { points: from };
}

function surveyFinding(file: CaseFile, leaf: PreparedLeaf, setting: Setting): SurveyFinding {
  const ready = file.surveyed.get(leaf.leaf.code);
  if (ready !== undefined) {
    const outcome = pointsOfSurveyed(file.prepared, leaf, ready);
    const { rounded } = setting;
    const lines = "share" in ready ? [calculate("points", [term(setting.max, ready.share)], { rounded })] : [];
    return { stage: "survey", answers: [], surveyed: ready, lines, outcome };
  }
  const { questions } = leaf;
  const form = file.prepared.scheme.questionnaire ?? { groups: [], questions: [] };
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
    return wouldGive.gt(held) ? [{ ...what, wouldGive: decimalText(wouldGive) }] : [];
  });
}

function wantingOf(file: CaseFile, { rule }: Leaf, last: Finding, setting: Setting): readonly Wanting[] {
  if (last.stage === "survey") return unmetAnswers(last.answers, setting);
  return last.facts === undefined ? [] : wanting(rule, last.facts, file.outsideAtLast, setting);
}
