import { classIn } from "../classification/classify.js";
import { outcomesOf } from "../composite/outcomesOf.js";
import { publishedOf } from "../composite/published.js";
import { scoringTree } from "../composite/scoringTree.js";
import { sumOfParts, sumParts } from "../composite/sumParts.js";
import { rollUpOutcomes } from "../composite/totalPoints.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { refuseOtherKinds } from "../document/arguments.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { evaluations } from "../evaluate/parseEvaluation.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { decimals } from "../number/arithmetic.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { Consolidation, OfficeReport } from "./consolidation.js";

/**
 * Reads what others report. Whoever reports gains by a better figure, so figures that cannot have come about are
 * refused; the issues of each report follow one that names who sent it.
 */
export function readReports(
  prepared: PreparedScheme,
  given: readonly unknown[],
  options: Consolidation,
): readonly OfficeReport[] {
  const issues: Issue[] = [];
  const reports = given.flatMap((one, position): OfficeReport[] => {
    const { by, evaluation } = fieldsOf(one, position);
    const place: Path = [position, "evaluation"];
    const read = evaluations.safeRead(evaluation, undefined);
    const found = read.ok ? checkReport(prepared, by, read.value, options) : read.issues;
    if (found.length > 0) {
      issues.push(issue("analysis.report_refused", place, { by, count: String(found.length) }));
      issues.push(...found.map((each) => ({ ...each, path: [...place, ...each.path] })));
    }
    return read.ok ? [{ by, evaluation: read.value }] : [];
  });
  if (issues.length > 0) throw new ScoringError(issues);
  return reports;
}

function fieldsOf(report: unknown, position: number): { readonly by: string; readonly evaluation: unknown } {
  refuseOtherKinds(`reports[${position}]`, "an-object", report);
  const { by, evaluation } = report as Partial<OfficeReport>;
  refuseOtherKinds(`reports[${position}].by`, "a-text", by);
  refuseOtherKinds(`reports[${position}].evaluation`, "an-evaluation", evaluation);
  return { by: String(by), evaluation };
}

/** What is wrong with a report that can be read. */
function checkReport(
  prepared: PreparedScheme,
  by: string,
  { scheme, indexes }: Evaluation,
  { comparable }: Consolidation,
): readonly Issue[] {
  if (scheme.digest === prepared.stamp.digest) {
    return indexes.flatMap((index, at) => checkIndex(prepared, index, ["indexes", at]));
  }
  if (comparable.some(({ id, edition }) => id === scheme.id && edition === scheme.edition)) return [];
  const name = (one: Evaluation["scheme"]): string => `${one.id} ${one.edition}`;
  return [issue("analysis.other_edition", ["scheme"], { by, found: name(scheme), expected: name(prepared.stamp) })];
}

/** An index is what its leaves add up to, rounded and classed as the scheme says. */
function checkIndex(open: PreparedScheme, index: UnitIndex, path: Path): readonly Issue[] {
  const { scheme } = open;
  const prepared = scoringTree(open);
  const total = sumOfParts(decimals, sumParts(prepared, rollUpOutcomes(prepared, outcomesOf(prepared, index)).parts));
  const published = index.complete ? publishedOf(decimals, scheme, decimal(index.points), decimal(index.max)) : null;
  const name = classIn(open, { ...index, published });
  const compared = [
    ["points", index.points, decimalText(total.points)],
    ["max", index.max, decimalText(total.max)],
    ["published", index.published, published],
    ["class", index.class, name],
  ] as const;
  return compared.flatMap(([field, found, expected]) => {
    if (found === expected) return [];
    const params = { unit: index.unit.id, field, found: found ?? "nothing", expected: expected ?? "nothing" };
    return [{ ...issue("composite.does_not_follow", [...path, field], params), at: { unit: index.unit.id } }];
  });
}
