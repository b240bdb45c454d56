import type { Adjustment } from "../../appraisal/ledger.js";
import type { Case } from "../../composite/unitCase.js";
import { readArgument, readName } from "../../document/arguments.js";
import { elementsOf } from "../../document/elements.js";
import { fieldOf } from "../../document/fieldOf.js";
import { isList } from "../../document/plain.js";
import { readDate } from "../../document/scalar.js";
import { problemAt } from "../../issue/issue.js";
import { ScoringError } from "../../issue/scoringError.js";
import { momentOf } from "../../text/calendar.js";
import { years } from "../../year/parseYear.js";
import type { RosterUnit, Year } from "../../year/year.js";
import { yearEvents } from "./parseYearEvents.js";
import type { YearEvent, YearEvents } from "./yearEvents.js";

/** How far a unit has come by a day. */
export interface UnitProgress {
  readonly unit: string;
  readonly name: string;
  readonly group: string;
  readonly state: "not-submitted" | "submitted" | "explaining" | "voted" | "locked";
  readonly submission: Step;
  readonly explanations: readonly Explanation[];
  /** Documents added after the dossier was handed in, and how long after the last day for dossiers. */
  readonly evidence: readonly {
    readonly leaf: string;
    readonly at: string;
    readonly documents: number;
    readonly daysLate: number;
  }[];
  /** The last vote of the council: carried by more than half of its members. */
  readonly vote: (Step & { readonly carried: boolean }) | null;
  readonly locked: string | null;
  /** Whether anything of it is or was late. */
  readonly isLate: boolean;
  /** Who changed what: the adjustments of its ledger. */
  readonly changes: readonly Pick<Adjustment, "leaf" | "from" | "to" | "by" | "stage" | "at" | "reason">[];
}

/** Something with a last day. */
export interface Step {
  /** When it was first done; `null` while it is not. */
  readonly at: string | null;
  /** The last day for it; `null` where the calendar has none. */
  readonly due: string | null;
  /** Days after the last day on which it was done, or on which it is still open; 0 where it is in time. */
  readonly daysLate: number;
}

export interface Explanation extends Step {
  readonly leaf: string;
  readonly asked: string;
}

/**
 * Who has come how far on a day, who is late, and who changed what: the events of a year held against its calendar.
 *
 * @param year - The year document, with its calendar.
 * @param events - The events, as `parseYearEvents` reads them.
 * @param day - The day that is asked about, `YYYY-MM-DD`; what happened later is not looked at.
 * @param cases - The cases of the year, whose ledgers say what was changed.
 * @returns A row for each unit of the roster, in its order. Days are whole, of the calendar of Viet Nam.
 * @throws What `parseYearEvents` throws; `document.not_a_date`; `argument.*` for a wrong argument.
 * @example
 * ```ts
 * import { yearProgress } from "par-index/years";
 *
 * const scheme = { id: "s", edition: "1", digest: "0" };
 * const units = ["a", "b"].map((id) => ({ id, name: `Sở ${id}`, group: "sở" }));
 * const year = { period: "2021", schemes: [{ group: "sở", scheme }], units, calendar: { dossiers: "2021-12-20" } };
 * const events = [{ kind: "submitted" as const, unit: "a", at: "2021-12-22", by: { agency: "a" } }];
 * yearProgress(year, events, "2021-12-31").map(({ state, submission }) => [state, submission.daysLate]); // => [["submitted", 2], ["not-submitted", 11]]
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục I.2.a: the assessment of each year is followed. Our reading: being late is told, never scored.
 * @law nobody is late before the last day: day ≤ due ⇒ daysLate = 0
 */
export function yearProgress(
  year: Year,
  events: YearEvents,
  day: string,
  cases: readonly Case[] = [],
): readonly UnitProgress[] {
  const known = readArgument("year", "a-year", years, year, undefined);
  const read = yearEvents.read(events, known);
  const today = readDay(day);
  const ledgers = ledgersOf(cases);
  return known.units.map((unit) => {
    const own = read.filter((one) => one.unit === unit.id && momentOf(one.at).day <= today);
    return progressOf(unit, own, known, today, ledgers.get(unit.id) ?? []);
  });
}

function readDay(day: string): number {
  const read = readDate(readName("day", day));
  if ("value" in read) return momentOf(read.value).day;
  throw new ScoringError([problemAt(["day"], "error", read)]);
}

/** The ledgers of cases, as far as they can be read: what is wrong with a case is told where it is scored. */
function ledgersOf(cases: readonly Case[]): ReadonlyMap<string, readonly Adjustment[]> {
  return new Map(
    elementsOf(cases).flatMap((one) => {
      const [unit, ledger] = [fieldOf(fieldOf(fieldOf(one, "dossier"), "unit"), "id"), fieldOf(one, "ledger")];
      return typeof unit === "string" && isList(ledger) ? [[unit, ledger as readonly Adjustment[]] as const] : [];
    }),
  );
}

function progressOf(
  { id, name, group }: RosterUnit,
  events: YearEvents,
  { calendar = {} }: Year,
  today: number,
  ledger: readonly Adjustment[],
): UnitProgress {
  const step = (at: string | null, due: string | undefined): Step => ({
    at,
    due: due ?? null,
    daysLate: due === undefined ? 0 : Math.max(0, (at === null ? today : momentOf(at).day) - momentOf(due).day),
  });
  const of = <Kind extends YearEvent["kind"]>(kind: Kind): readonly Extract<YearEvent, { readonly kind: Kind }>[] =>
    events.filter((one): one is Extract<YearEvent, { readonly kind: Kind }> => one.kind === kind);
  const submission = step(of("submitted")[0]?.at ?? null, calendar.dossiers);
  const explanations = of("explanation-asked").map(({ leaf, at, due }): Explanation => {
    const later = events.slice(
      events.findIndex((one) => one.kind === "explanation-asked" && one.leaf === leaf && one.at === at),
    );
    const given = later.find((one) => one.kind === "explanation-given" && one.leaf === leaf);
    return { leaf, asked: at, ...step(given?.at ?? null, due ?? calendar.explanation) };
  });
  const evidence = of("evidence-added").map(({ leaf, at, documents }) => {
    return { leaf, at, documents: documents.length, daysLate: step(at, calendar.dossiers).daysLate };
  });
  const last = of("council-vote").at(-1);
  const vote =
    last === undefined ? null : { ...step(last.at, calendar.council), carried: 2 * last.agreed > last.members };
  const locked = of("locked")[0]?.at ?? null;
  const isOpen = explanations.some(({ at }) => at === null);
  return {
    unit: id,
    name,
    group,
    state: stateOf(submission.at, isOpen, vote !== null, locked),
    submission,
    explanations,
    evidence,
    vote,
    locked,
    isLate: [submission, ...explanations, ...(vote === null ? [] : [vote])].some(({ daysLate }) => daysLate > 0),
    changes: ledger.map(({ leaf, from, to, by, stage, at, reason }) => ({ leaf, from, to, by, stage, at, reason })),
  };
}

function stateOf(
  submitted: string | null,
  isOpen: boolean,
  isVoted: boolean,
  locked: string | null,
): UnitProgress["state"] {
  if (submitted === null) return "not-submitted";
  if (locked !== null) return "locked";
  if (isVoted) return "voted";
  return isOpen ? "explaining" : "submitted";
}
