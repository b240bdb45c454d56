import type { ReadCase } from "../composite/readCase.js";
import type { Case } from "../composite/unitCase.js";
import { readList } from "../document/arguments.js";
import { digestOf } from "../document/digest.js";
import { orderUnits } from "../ranking/rank.js";
import { prepareScheme } from "../scheme/prepareScheme.js";
import type { Scheme } from "../scheme/scheme.js";
import { ENGINE } from "../scheme/stamp.js";
import { rosterOf } from "../year/roster.js";
import type { Year } from "../year/year.js";
import { aloneIn, noticesAcross, type Seen, seenAs } from "./acrossCases.js";
import { answersAbout } from "./answersAbout.js";
import type { Evaluation, RefusedCase } from "./evaluation.js";
import { indexOfCase } from "./indexOfCase.js";
import { ledgerAuthors } from "./ledgerAuthors.js";
import { ledgerSeen } from "./ledgerSeen.js";
import { missingFrom } from "./missingUnits.js";
import { evaluations } from "./parseEvaluation.js";
import { readCases } from "./readCases.js";
import { awaitedIn, noticesOfCase, peersWanted } from "./statedPeers.js";
import { withYardsticks } from "./yardsticks.js";

/**
 * Evaluates a year in one call: from a scheme and its cases to the index, class and rank of every unit. Only a case with a problem
 * is refused, and it is listed with all its issues; the others are scored, and each ranking lists the units that are missing.
 *
 * A year document states what concerns several units: which units take part, in which group, under which name, for which period,
 * which criteria do not apply to them, and, for `relative` leaves, whose final figures are compared. Without one, no case affects
 * another, and inconsistencies between cases are given as notices.
 *
 * @param scheme - A scheme from `parseScheme` or a ready edition.
 * @param cases - One case for each unit: its dossier, its ledger of adjustments, and a tally of the survey. They may be
 *   documents that have already been parsed, or plain JSON.
 * @param year - The year document, from `parseYear` or plain JSON. It must name the scheme, by its digest.
 * @returns The evaluation: plain data, the same bytes for the same documents in every runtime, with a digest. Points
 *   and maxima are exact; percentages and the published figures are rounded by `rounding.index`. `cases` has a stamp of every case,
 *   refused or not; `notices` lists what was accepted but should be checked.
 * @throws What `parseScheme` and `parseYear` throw. Issues of a case do not throw.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { digest, evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 *
 * const year = {
 *   period: "2021",
 *   schemes: [{ group: "sở", scheme: { id: scheme.id, edition: scheme.edition, digest: digest(scheme) } }],
 *   units: [{ id: "so-y-te", name: "Sở Y tế", group: "sở" }],
 * };
 * evaluate(scheme, [], year).rankings[0]?.unranked; // => [{ name: "Sở Y tế", unit: "so-y-te", why: "ranking.not_submitted" }]
 * evaluate(scheme, []).scheme.status; // => "illustrative"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3: self-assessment and appraisal, survey, index, order from high to low, groups A–D.
 * @law no case spoils another: index(u) in evaluate(cases) = index(u) in evaluate([case of u])
 */
export function evaluate(scheme: Scheme, cases: readonly Case[] | readonly unknown[], year?: Year): Evaluation {
  const prepared = prepareScheme(scheme);
  const inputs = readList("cases", "list-of-cases", cases);
  const roster = year === undefined ? null : rosterOf(prepared, year);
  const all = readCases(prepared, inputs, roster);

  const accepted = all.flatMap((one) => (one.issues.length === 0 && one.parsed !== null ? [one.parsed] : []));
  const compared = roster === null ? { cases: accepted, notices: [] } : withYardsticks(prepared, accepted, roster);
  const indexes = compared.cases.map((one) => indexOfCase(prepared, one));
  const refused = all.filter(({ issues }) => issues.length > 0);
  const rankings = orderUnits(prepared.scheme, indexes, missingFrom(roster, indexes, refused));
  const answers = answersAbout();
  const authors = ledgerAuthors(prepared, roster);
  for (const one of all) {
    answers.add(one);
    authors.add(ledgerSeen(one));
  }
  const seen = all.flatMap((one) => seenOf(one, one.issues.length > 0) ?? []);
  // Every object of a result has its fields in the order of RFC 8785.
  const result = {
    cases: all.map(({ digest, unit }) => ({ digest: digest(), unit: unit?.id ?? null })),
    engine: ENGINE,
    indexes,
    notices: [
      ...all.flatMap((one) => noticesOfCase(prepared, one)),
      ...(roster?.notices ?? []),
      ...(roster === null
        ? peersWanted(
            prepared,
            new Set(all.flatMap(({ parsed }) => (parsed === null ? [] : awaitedIn(prepared, parsed)))),
          )
        : compared.notices),
      ...noticesAcross(seen, answers, authors, rankings.flatMap(aloneIn), roster),
    ],
    rankings,
    refused: refused.map(
      ({ position, unit, issues }): RefusedCase => ({ case: position, issues, unit: unit?.id ?? null }),
    ),
    scheme: prepared.stamp,
    ...(roster === null ? {} : { year: roster.stamp }),
  };
  const { cases: stamps, ...others } = result;
  // What this library made needs no reading when it comes back, by itself or against its scheme.
  return evaluations.remember({ cases: stamps, digest: digestOf(result), ...others }, prepared, undefined);
}

/** What is kept of a case whose unit could be read; of a refused one nobody asks where its answers went. */
export function seenOf({ position, unit, period, parsed }: ReadCase, isRefused: boolean): Seen | null {
  return seenAs({ position, unit, period }, isRefused || (parsed !== null && parsed.answers.length > 0));
}
