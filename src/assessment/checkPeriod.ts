import { type Issue, notice, type Path } from "../issue/issue.js";
import { yearOf } from "../rules/form/days.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import type { Dossier } from "./dossier.js";

/** A period that names no year, or of which no day lies in the validity of the scheme: last year's scheme may have been taken for this year's. */
export function checkPeriod(
  { scheme }: PreparedScheme,
  { unit, period }: Pick<Dossier, "unit" | "period">,
  path: Path,
): readonly Issue[] {
  const year = yearOf(period);
  const about = { clause: scheme.basis[0] };
  const params = { unit: unit.name, period };
  if (year === null) return [notice("assessment.period_without_year", [...path, "period"], params, about)];
  if (scheme.validity === undefined) return [];
  const { from, to } = scheme.validity;
  if (year < Number(from.slice(0, 4))) {
    return [notice("assessment.period_before_validity", [...path, "period"], { ...params, from }, about)];
  }
  if (to === undefined || year <= Number(to.slice(0, 4))) return [];
  return [notice("assessment.period_after_validity", [...path, "period"], { ...params, to }, about)];
}
