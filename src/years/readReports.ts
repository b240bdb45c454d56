import { checkFollows } from "../classification/checkFollows.js";
import { checkClass } from "../composite/checkIndex.js";
import { refuseOtherKinds } from "../document/arguments.js";
import { fieldOf } from "../document/fieldOf.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { evaluations } from "../evaluate/parseEvaluation.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { namesApart } from "../scheme/stamp.js";
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
    const found = read.ok ? checkReport(prepared, by, read.value, options) : issuesOf(prepared, evaluation, read);
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

/** What is wrong with a report that cannot be read by itself: its scheme, where it is ours, says more. */
function issuesOf(
  prepared: PreparedScheme,
  evaluation: unknown,
  { issues }: { readonly issues: readonly Issue[] },
): readonly Issue[] {
  if (fieldOf(fieldOf(evaluation, "scheme"), "digest") !== prepared.stamp.digest) return issues;
  const read = evaluations.safeRead(evaluation, prepared);
  return read.ok ? issues : read.issues;
}

function isOfText({ scheme }: Evaluation, { stamp }: PreparedScheme): boolean {
  return scheme.digest === stamp.digest && scheme.id === stamp.id && scheme.edition === stamp.edition;
}

/** What is wrong with a report that can be read. */
function checkReport(
  prepared: PreparedScheme,
  by: string,
  evaluation: Evaluation,
  options: Consolidation,
): readonly Issue[] {
  if (!isOfText(evaluation, prepared)) return checkForeign(prepared, by, evaluation, options);
  const found = evaluation.indexes.flatMap((index, at) => checkFollows(prepared, index, ["indexes", at]));
  if (found.length > 0) return found;
  const read = evaluations.safeRead(evaluation, prepared);
  return read.ok ? [] : read.issues;
}

/** What is wrong with a report of another scheme. */
function checkForeign(
  prepared: PreparedScheme,
  by: string,
  { scheme, indexes }: Evaluation,
  { comparable }: Consolidation,
): readonly Issue[] {
  if (!comparable.some(({ id, edition }) => id === scheme.id && edition === scheme.edition)) {
    const [found, expected] = namesApart(scheme, prepared.stamp);
    return [issue("analysis.other_edition", ["scheme"], { by, found, expected })];
  }
  // Its own scheme is not at hand: at least its classes are those that are ranked together.
  return indexes.flatMap((index, at) => checkClass(prepared, index.class, ["indexes", at]));
}
