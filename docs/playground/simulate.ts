import {
  type Adjustment,
  type Case,
  type Entry,
  type Facts,
  formFields,
  type Leaf,
  type Rule,
  type Scheme,
  safeParseDossier,
  safeParseLedger,
  type TallyRow,
  type Unit,
  walk,
} from "par-index";
import { factsFor } from "../../examples/08-a-year-in-son-la/facts.js";
import type { Random } from "../../examples/08-a-year-in-son-la/random.js";
import { firstFacts } from "./firstFacts.js";

export const PERIOD = "2025";

/** A leaf, and who appraises it. */
interface Appraised {
  readonly leaf: Leaf;
  readonly appraiser: string;
}

/** What a unit of some quality (0 to 1) might hand in under any scheme. Made up, and said so wherever it is shown. */
export function simulateCase(scheme: Scheme, unit: Unit, quality: number, random: Random): Case {
  const all = walk(scheme.criteria).flatMap(({ criterion, appraiser = "mo-phong" }): Appraised[] =>
    criterion.kind === "leaf" && criterion.rule.kind !== "survey" ? [{ leaf: criterion, appraiser }] : [],
  );
  const own = all.filter(({ leaf }) => leaf.scoredBy !== "appraiser");
  const entries = own.map(({ leaf }): Entry => ({ leaf: leaf.code, facts: factsOf(leaf, quality, random) }));
  const dossier = { unit, period: PERIOD, scheme: { id: scheme.id, edition: scheme.edition }, entries };
  const ledger = all
    .filter(({ leaf }) => leaf.scoredBy === "appraiser")
    .map(({ leaf, appraiser }): Adjustment => scoredByAppraiser(leaf, appraiser, quality, random));
  const tally = simulateTally(scheme, unit, quality, random);
  return { dossier: onlySound(scheme, dossier), ledger: safeParseLedger(scheme, ledger).ok ? ledger : [], tally };
}

function factsOf(leaf: Leaf, quality: number, random: Random): Facts {
  const { rule } = leaf;
  // Without a likely figure for a rule, everything is as a form begins.
  if (!isLikely(rule)) return firstFacts(formFields(rule, leaf)) as unknown as Facts;
  if (rule.kind !== "relative") return factsFor(leaf, quality, random);
  const [best, share] = [100, Math.max(1, Math.round(100 * Math.min(1, quality + 0.1 * random.next())))];
  const worse = Math.round((100 * best) / share);
  return { value: String(rule.best === "highest" ? share : worse), best: String(best) };
}

/** Whether likely facts are known for a rule: of kinds with figures or lists of their own, not of rules inside rules. */
function isLikely(rule: Rule): boolean {
  if (rule.kind === "counting") return typeof rule.each === "string";
  if (rule.kind === "deducting") return rule.faults.every(({ points }) => typeof points === "string");
  if (rule.kind === "relative") return rule.measure === undefined && (rule.against ?? "best") === "best";
  return ["levels", "steps", "proportional", "weighted", "checklist", "given"].includes(rule.kind);
}

function scoredByAppraiser(leaf: Leaf, agency: string, quality: number, random: Random): Adjustment {
  const to = { facts: factsOf(leaf, quality, random) };
  const reason = "Số liệu mô phỏng";
  return { leaf: leaf.code, from: "pending", to, reason, by: { agency }, stage: "appraisal", at: "2026-01-14" };
}

/** Without the entries that a rule of somebody's own scheme does not take: their leaves are then not submitted. */
function onlySound(scheme: Scheme, dossier: Case["dossier"]): Case["dossier"] {
  const result = safeParseDossier(scheme, dossier);
  if (result.ok) return result.value;
  const wrong = new Set(result.issues.map(({ path }) => (path[0] === "entries" ? path[1] : -1)));
  return { ...dossier, entries: dossier.entries.filter((_, at) => !wrong.has(at)) };
}

/** Forty answers of each group to each question, all of the best two or the next two options, as good as the unit is. */
function simulateTally({ questionnaire }: Scheme, unit: Unit, quality: number, random: Random): readonly TallyRow[] {
  const { groups, questions } = questionnaire ?? { groups: [], questions: [] };
  return questions.flatMap((question) => {
    const best = [...question.options].sort((a, b) => Number(b.value ?? -1) - Number(a.value ?? -1));
    return (question.groups ?? groups.map(({ id }) => id)).flatMap((group) => {
      const first = random.happens(quality + 0.15) ? 0 : 1;
      const good = Math.round(40 * Math.min(1, Math.max(0, quality + 0.3 * (random.next() - 0.5))));
      return best.slice(first, first + 2).flatMap(({ id }, at): TallyRow[] => {
        const count = at === 0 ? good : 40 - good;
        return count === 0 ? [] : [{ unit: unit.id, group, question: question.id, option: id, count }];
      });
    });
  });
}
