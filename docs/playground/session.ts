import {
  type Case,
  type Evaluation,
  evaluate,
  type Issue,
  isScoringError,
  leaves,
  type Scheme,
  type UnitIndex,
} from "par-index";
import { type ChangedFacts, withFacts } from "par-index/questions";
import { randomOf } from "../../examples/08-a-year-in-son-la/random.js";
import { simulateCase } from "./simulate.js";

/** A scheme with a few simulated units, as they stand and as they stood at first. */
export interface Session {
  readonly scheme: Scheme;
  readonly cases: readonly Case[];
  readonly evaluation: Evaluation;
  /** The cases as they were made, and what came of them. */
  readonly first: { readonly cases: readonly Case[]; readonly evaluation: Evaluation };
}

/** How good the simulated units are: from excellent to weak, so that every class may be met. */
const QUALITIES = [0.97, 0.93, 0.9, 0.86, 0.82, 0.78, 0.74, 0.7, 0.62, 0.52, 0.42, 0.3];

export function openSession(scheme: Scheme): Session {
  const random = randomOf(2025);
  const cases = QUALITIES.map((quality, at) => {
    const number = String(at + 1).padStart(2, "0");
    const unit = { id: `mo-phong-${number}`, name: `Đơn vị mô phỏng ${number}`, group: "Khối mô phỏng" };
    return simulateCase(scheme, unit, quality, random);
  });
  return withCases(scheme, cases);
}

/** A session on cases that were made before, such as those of a saved file. */
export function withCases(scheme: Scheme, cases: readonly Case[], first?: Session["first"]): Session {
  const evaluation = evaluate(scheme, cases);
  const begun = first ?? { cases, evaluation };
  return { scheme, cases, evaluation, first: { cases: begun.cases, evaluation: begun.evaluation } };
}

/** The same units, with the facts they have, under a scheme that has been edited; other units where these do not fit. */
export function underScheme(session: Session, scheme: Scheme): Session {
  const codes = (one: Scheme): string =>
    leaves(one.criteria)
      .map(({ code }) => code)
      .join();
  if (scheme.id !== session.scheme.id || codes(scheme) !== codes(session.scheme)) return openSession(scheme);
  const again = (cases: readonly Case[]): readonly Case[] =>
    cases.map((one) => ({ ...one, dossier: { ...one.dossier, scheme: { id: scheme.id, edition: scheme.edition } } }));
  const next = withCases(scheme, again(session.cases), withCases(scheme, again(session.first.cases)));
  const refused = [next, next.first].some(({ evaluation }) => evaluation.refused.length > 0);
  return refused ? openSession(scheme) : next;
}

/** The session with other facts of one leaf of a unit; or, where they do not fit, what is wrong with them. */
export function withChange(session: Session, change: ChangedFacts): Session | readonly Issue[] {
  try {
    const cases = withFacts(session.scheme, session.cases, [change]);
    return withCases(session.scheme, cases, session.first);
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
