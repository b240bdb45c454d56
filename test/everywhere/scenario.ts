import {
  type Case,
  type Entry,
  evaluate,
  type Facts,
  type Leaf,
  leaves,
  parseScheme,
  type Scheme,
  selfAssess,
  type Tally,
  walk,
} from "par-index";
import { sonLa880Districts } from "par-index/schemes";
import { generator, type Random } from "../random/choices.js";

/** A large evaluation of simulated units, the same from the same seed; its digest must be the same everywhere. */
export function scenario(units: number, seed: number): { readonly digest: string; readonly units: number } {
  const scheme = parseScheme(sonLa880Districts);
  const random = generator(seed);
  const cases = Array.from({ length: units }, (_, at) => caseOf(scheme, at, random));
  const evaluation = evaluate(scheme, cases);
  if (evaluation.refused.length > 0) throw new Error(JSON.stringify(evaluation.refused[0]));
  return { digest: evaluation.digest, units: evaluation.indexes.length };
}

function caseOf(scheme: Scheme, at: number, random: Random): Case {
  const unit = { id: `don-vi-${at}`, name: `Đơn vị ${at}`, group: `khối ${at % 7}` };
  const entries = leaves(scheme.criteria).flatMap((leaf) => entryOf(leaf, random));
  const dossier = { unit, period: "2021", scheme: { id: scheme.id, edition: scheme.edition }, entries };
  const rows = selfAssess(scheme, dossier).rows;
  const appraisers = appraisersOf(scheme);
  const ledger = rows
    .filter(({ final }) => final === "pending" || random.chance(0.05))
    .map(({ leaf, final }) => ({
      leaf,
      from: final,
      to: { points: "0" },
      reason: "Mô phỏng",
      by: { agency: appraisers.get(leaf) ?? "so-noi-vu" },
      stage: "appraisal" as const,
      at: "2022-01-10",
    }));
  return { dossier, ledger, tally: tallyOf(scheme, unit.id, random) };
}

function entryOf(leaf: Leaf, random: Random): Entry[] {
  if (leaf.rule.kind === "survey" || leaf.scoredBy === "appraiser") return [];
  if (random.chance(0.03)) return [{ leaf: leaf.code, facts: { absent: "not-applicable" } }];
  return [{ leaf: leaf.code, facts: factsOf(leaf, random) }];
}

function factsOf({ rule, max }: Leaf, random: Random): Facts {
  const whole = 1 + random.below(97);
  switch (rule.kind) {
    case "levels":
      return { level: random.pick(rule.levels).id };
    case "steps":
    case "proportional":
      return rule.measure === "value"
        ? { value: String(random.below(100)) }
        : { part: String(random.below(whole + 1)), whole: String(whole) };
    case "weighted":
      return {
        counts: rule.terms.map(({ id }) => ({ id, count: random.below(9) })),
        whole: String(9 * rule.terms.length),
      };
    case "counting":
      return { count: random.below(6) };
    case "checklist":
      return { met: rule.items.filter(() => random.chance(0.7)).map(({ id }) => id) };
    case "deducting":
      return { faults: rule.faults.map(({ id }) => ({ id, count: random.below(3) })) };
    case "relative":
      return { value: "1", best: "1" };
    default:
      return { points: max, reason: "Mô phỏng" };
  }
}

function tallyOf({ questionnaire }: Scheme, unit: string, random: Random): Tally {
  const { groups = [], questions = [] } = questionnaire ?? {};
  return questions.flatMap((question) =>
    (question.groups ?? groups.map(({ id }) => id)).flatMap((group) =>
      question.options.map(({ id: option }) => ({
        unit,
        group,
        question: question.id,
        option,
        count: 8 + random.below(40),
      })),
    ),
  );
}

/** Who appraises each criterion, itself or by what is above it. */
function appraisersOf({ criteria }: Scheme): ReadonlyMap<string, string> {
  return new Map(walk(criteria).map(({ criterion, appraiser }) => [criterion.code, appraiser ?? "so-noi-vu"]));
}
