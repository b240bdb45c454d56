import {
  type Case,
  describeIssue,
  type Evaluation,
  evaluate,
  type Issue,
  isScoringError,
  type Language,
  leaves,
  type Scheme,
  type UnitIndex,
  type Year,
} from "par-index";
import { type ChangedFacts, withFacts } from "par-index/questions";
import { randomOf } from "../../examples/08-a-year-in-son-la/random.js";
import { simulateCase } from "./simulate.js";

/** Whose cases they are: made up here, or opened from files. */
export type Source = "simulated" | "opened";

/** A scheme with some units, as they stand and as they stood at first. */
export interface Session {
  readonly scheme: Scheme;
  readonly source: Source;
  readonly cases: readonly Case[];
  readonly year?: Year;
  readonly evaluation: Evaluation;
  /** The cases as they were made or opened, and what came of them. */
  readonly first: { readonly cases: readonly Case[]; readonly evaluation: Evaluation };
}

/** How good the simulated units are: from excellent to weak, so that every class may be met. */
const QUALITIES = [0.97, 0.93, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.62, 0.52, 0.42, 0.3];

export function openSession(scheme: Scheme): Session {
  const random = randomOf(2025);
  const cases = QUALITIES.map((quality, at) => {
    const number = String(at + 1).padStart(2, "0");
    const unit = { id: `mo-phong-${number}`, name: `Đơn vị mô phỏng ${number}`, group: "mô phỏng" };
    return simulateCase(scheme, unit, quality, random);
  });
  return begin({ scheme, source: "simulated" }, cases);
}

type Frame = Pick<Session, "scheme" | "source" | "year">;

/** A session that begins with these cases. */
export function begin(frame: Frame, cases: readonly Case[], now: readonly Case[] = cases): Session {
  return continued(frame, now, { cases, evaluation: evaluate(frame.scheme, cases, frame.year) });
}

function continued({ scheme, source, year }: Frame, cases: readonly Case[], first: Session["first"]): Session {
  const evaluation = cases === first.cases ? first.evaluation : evaluate(scheme, cases, year);
  return { scheme, source, ...(year === undefined ? {} : { year }), cases, evaluation, first };
}

/** The session as it was at first. */
export function reset(session: Session): Session {
  return continued(session, session.first.cases, session.first);
}

/**
 * The same units, with the facts they have, under a scheme that has been edited. Simulated units that do not fit give way to others;
 * opened ones stay, and the evaluation says what is refused.
 */
export function underScheme(session: Session, scheme: Scheme): Session {
  const codes = (one: Scheme): string =>
    leaves(one.criteria)
      .map(({ code }) => code)
      .join();
  const isOther = scheme.id !== session.scheme.id || codes(scheme) !== codes(session.scheme);
  if (isOther && session.source === "simulated") return openSession(scheme);
  const again = (cases: readonly Case[]): readonly Case[] =>
    cases.map((one) => ({ ...one, dossier: { ...one.dossier, scheme: { id: scheme.id, edition: scheme.edition } } }));
  const next = begin({ scheme, source: session.source }, again(session.first.cases), again(session.cases));
  const isRefused = [next, next.first].some(({ evaluation }) => evaluation.refused.length > 0);
  return isRefused && session.source === "simulated" ? openSession(scheme) : next;
}

/** The session with other facts of one leaf of a unit; or, where they do not fit, what is wrong with them. */
export function withChange(session: Session, change: ChangedFacts): Session | readonly Issue[] {
  try {
    return continued(session, withFacts(session.scheme, session.cases, [change], session.year), session.first);
  } catch (error) {
    if (!isScoringError(error)) throw error;
    return error.issues;
  }
}

export function indexOf({ evaluation }: Pick<Session, "evaluation">, unit: string): UnitIndex | undefined {
  return evaluation.indexes.find((index) => index.unit.id === unit);
}

export function rankIn(evaluation: Evaluation, unit: string): number | null {
  return evaluation.rankings.flatMap(({ rows }) => rows).find((row) => row.unit === unit)?.rank ?? null;
}

/** What somebody should look at about a unit, in sentences. */
export function noticesOf({ evaluation }: Session, unit: string, language: Language): readonly string[] {
  return evaluation.notices
    .filter(({ at }) => at?.unit === unit)
    .map((one) => describeIssue({ ...one, path: [] }, language));
}
