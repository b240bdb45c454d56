import { evaluate } from "../evaluate/evaluate.js";
import { indexOfCase } from "../evaluate/indexOfCase.js";
import { ScoringError } from "../issue/scoringError.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { casesOfYear, comparedCases } from "./casesOfYear.js";
import { compiledFor, scoreAll } from "./compiled.js";
import { placed } from "./figures.js";
import type { Plan } from "./plan.js";
import { varying } from "./vary.js";

/**
 * Compiles a scheme, so that the cases of a whole province are scored in one go: the points of each leaf become whole
 * numbers in columns, all below 2^53 and so exact, and what follows them is computed as for a single unit. Use a plan
 * where a whole province is asked again and again; `evaluate` gives the results of a year.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @returns A plan. `plan.index(cases)` gives the indexes that `evaluate` gives, to the last bit; `plan.figures(cases)`
 *   only each unit's points, percent, class and rank; `plan.vary(cases, leaf)` the figures again and again, with other
 *   facts of one leaf; `plan.notices(cases)` what somebody should look at in them, which the other three do not tell. Points are
 *   exact, percent and the published figure rounded by `rounding.index`. All throw one `ScoringError` with every issue of every
 *   invalid case.
 * @throws What `parseScheme` throws. From all that take cases: whatever is wrong with any of them, `evaluate.duplicate_unit` for a
 *   unit that has two. From `vary`: `document.unknown_leaf`, `assessment.survey_leaf`,
 *   `assessment.not_self_scored`; from what it returns, `assessment.not_applicable_refused` and `rules.*`, `document.*`,
 *   `number.*` for facts that do not fit.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { sonLa880Departments } from "par-index/schemes";
 * import { compile } from "par-index/bulk";
 *
 * const plan = compile(sonLa880Departments);
 * plan.exact; // => true
 * plan.figures([]).length; // => 0
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3. Our reading: a faster computation gives the same figures or it is wrong.
 * @law the plan agrees with the reference: compile(s).index(c) = computeIndex(appraise(selfAssess), survey) for each c
 * @law a leaf varied is a what-if: compile(s).vary(c, leaf)(facts) = compile(s).figures(withFacts(s, c, facts of the leaf))
 */
export function compile(scheme: Scheme): Plan {
  const prepared = prepareScheme(scheme);
  const compiled = compiledFor(prepared);
  const { excess } = compiled;
  return {
    scheme: prepared.stamp,
    exact: excess.length === 0 ? true : excess,
    index: (cases, year) => comparedCases(prepared, cases, year).map((one) => indexOfCase(prepared, one)),
    figures: (cases, year) => placed(prepared.scheme, scoreAll(compiled, comparedCases(prepared, cases, year))),
    notices: (cases, year) => {
      const { refused, notices } = evaluate(prepared.scheme, cases, year);
      if (refused.length > 0) throw new ScoringError(refused.flatMap(({ issues }) => issues));
      return notices;
    },
    vary: (cases, leaf, year) => varying(compiled, casesOfYear(prepared, cases, year), leaf),
  };
}
