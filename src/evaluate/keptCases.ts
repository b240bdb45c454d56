import { positionsOf } from "../number/positionsOf.js";
import { wholeRows, withPlaces } from "../number/wholeRows.js";
import type { GroupOfPeriod } from "../ranking/groups.js";
import type { KeyTexts, Standing } from "../ranking/rank.js";
import type { UnrankedReason } from "../ranking/ranking.js";
import { groupBy } from "../text/groupBy.js";
import { type TextTable, textTable } from "../text/textTable.js";
import type { Roster } from "../year/roster.js";
import type { RosterUnit } from "../year/year.js";
import type { Seen, SeenCases } from "./acrossCases.js";
import { groupTable } from "./groupTable.js";
import { notSubmitted, placeOfRefused, standingOfSilent } from "./missingUnits.js";

/**
 * What a stream keeps of its cases: a row of numbers for each case whose unit could be read, in the order of the cases, and each text
 * once. A country of objects would take several times as much.
 */
export interface KeptCases extends SeenCases {
  /** Keeps a case, with its standing where it has one; its row. */
  readonly add: (seen: Seen, standing: Standing | null) => number;
  /** Says where a case stands that has waited. */
  readonly setStanding: (row: number, standing: Standing) => void;
  /** Says that a case is of the period: the first one of its unit, or one with which the unit comes again. */
  readonly setOfPeriod: (row: number) => void;
  /** Whether a unit has a case of the period. */
  readonly has: (unit: string) => boolean;
  /** Whether the unit of a case has come again, so that none of its cases counts. */
  readonly isRepeated: (row: number) => boolean;
  /** The first cases of the units that have come again, in the order of the cases. */
  readonly repeated: () => readonly number[];
  /** How many cases count. */
  readonly accepted: () => number;
  /** Who belongs in each ranking, with a rank or without one; in the order of the rankings. */
  readonly groups: () => Iterable<GroupOfPeriod & { readonly members: readonly Standing[] }>;
}

/** The columns of a case. A figure has two: it may be a quotient. */
const [CASE, UNIT, NAME, GROUP, ANSWERED, PUBLISHED, CLASS_OR_WHY, FIGURES] = [0, 1, 2, 3, 4, 5, 6, 7];
/** Stands for what is not there. */
const NONE = -1;
const NO_FIGURE = { over: null, under: null };

/**
 * @param figures - How many figures a standing has, the published one not counted.
 * @param ids - A table of the ids of units, which others may use as well.
 */
export function keptCases(figures: number, ids: TextTable, roster: Roster | null): KeptCases {
  const rows = wholeRows(FIGURES + 2 * figures);
  const texts = textTable();
  const groups = groupTable();
  /** By the number of a unit, 1 more than its first row of the period; 0 where it has none. */
  let firsts = new Int32Array(0);
  const repeated = new Set<number>();

  const textAt = (row: number, column: number): string | null => {
    const number = rows.at(row, column);
    return number === NONE ? null : texts.textOf(number);
  };
  const setText = (row: number, column: number, text: string | null): void => {
    rows.set(row, column, text === null ? NONE : texts.add(text));
  };
  const unitAt = (row: number): string => ids.textOf(rows.at(row, UNIT));
  const nameAt = (row: number): string => texts.textOf(rows.at(row, NAME));
  const firstOf = (unit: number): number => (firsts[unit] ?? 0) - 1;
  const isRepeated = (row: number): boolean => repeated.has(firstOf(rows.at(row, UNIT)));
  const counts = (row: number): boolean =>
    (rows.at(row, PUBLISHED) !== NONE || rows.at(row, CLASS_OR_WHY) !== NONE) && !isRepeated(row);

  const setStanding = (row: number, standing: Standing | null): void => {
    const isRanked = standing !== null && "figures" in standing;
    setText(row, PUBLISHED, isRanked ? standing.published : null);
    setText(row, CLASS_OR_WHY, isRanked ? standing.class : (standing?.why ?? null));
    if (!isRanked) return;
    for (const [at, figure] of standing.figures.entries()) {
      const { over, under } = typeof figure === "string" ? { over: figure, under: null } : (figure ?? NO_FIGURE);
      setText(row, FIGURES + 2 * at, over);
      setText(row, FIGURES + 2 * at + 1, under);
    }
  };

  const figureAt = (row: number, at: number): KeyTexts => {
    const [over, under] = [textAt(row, FIGURES + 2 * at), textAt(row, FIGURES + 2 * at + 1)];
    return over === null || under === null ? over : { over, under };
  };

  const standingAt = (row: number, { period, group }: GroupOfPeriod): Standing => {
    const [unit, published, label] = [unitAt(row), textAt(row, PUBLISHED), textAt(row, CLASS_OR_WHY)];
    if (published === null) return { unit, name: nameAt(row), period, group, why: label as UnrankedReason };
    const others = Array.from({ length: figures }, (_, at) => figureAt(row, at));
    return { unit, period, group, published, class: label, figures: others };
  };

  const seenAt = (row: number): Seen => {
    const { group, period } = groups.at(rows.at(row, GROUP));
    // Of a refused case nobody asks where its answers went.
    const answered = rows.at(row, ANSWERED) === 1 || isRepeated(row);
    return { case: rows.at(row, CASE), unit: unitAt(row), name: nameAt(row), group, period, answered };
  };

  /** The number of the group that ranks or lists the unit of a case, `NONE` where there is none. */
  const rankedIn = (row: number): number => {
    const own = rows.at(row, GROUP);
    if (counts(row)) return own;
    const first = firstOf(rows.at(row, UNIT));
    if (first >= 0 && counts(first)) return NONE;
    const { group, period } = groups.at(own);
    const listed = placeOfRefused(roster, { id: unitAt(row), group }, period);
    return listed === null ? NONE : groups.add(listed);
  };

  /** The units of some cases of a group: those that count, and each that was refused, once. */
  const standingsOf = (members: Int32Array, of: GroupOfPeriod): readonly Standing[] => {
    const counted: Standing[] = [];
    const refused = new Map<string, Standing>();
    for (const row of members) {
      const unit = unitAt(row);
      if (counts(row)) counted.push(standingAt(row, of));
      else refused.set(unit, { unit, name: nameAt(row), ...of, why: "ranking.refused" });
    }
    return [...counted, ...refused.values()];
  };

  /** The units of the year of which no case came, by the numbers of their groups. */
  const silentUnits = (): ReadonlyMap<string, readonly RosterUnit[]> => {
    if (roster === null) return new Map();
    const met = new Uint8Array(ids.size());
    for (let row = 0; row < rows.size(); row += 1) met[rows.at(row, UNIT)] = 1;
    const silent = notSubmitted(roster, { has: (unit) => met[ids.find(unit)] === 1 });
    return groupBy(silent, ({ group }) => String(groups.add({ group, period: roster.year.period })));
  };

  return {
    add: ({ case: position, unit, name, group, period, answered }, standing) => {
      const row = rows.add();
      rows.set(row, CASE, position);
      rows.set(row, UNIT, ids.add(unit));
      setText(row, NAME, name);
      rows.set(row, GROUP, groups.add({ group, period }));
      rows.set(row, ANSWERED, Number(answered));
      setStanding(row, standing);
      return row;
    },
    setStanding,
    setOfPeriod: (row) => {
      const unit = rows.at(row, UNIT);
      const first = firstOf(unit);
      if (first >= 0) {
        repeated.add(first);
        return;
      }
      firsts = withPlaces(firsts, unit + 1);
      firsts[unit] = row + 1;
    },
    has: (unit) => firstOf(ids.find(unit)) >= 0,
    isRepeated,
    repeated: () => [...repeated].sort((a, b) => a - b),
    accepted: () => {
      let accepted = 0;
      for (let row = 0; row < rows.size(); row += 1) if (counts(row)) accepted += 1;
      return accepted;
    },
    groups: function* () {
      const silent = silentUnits();
      const rankings = new Int32Array(rows.size());
      for (let row = 0; row < rankings.length; row += 1) rankings[row] = rankedIn(row);
      const membersOf = positionsOf(rankings, groups.size());
      for (const { number, ...of } of groups.inOrder()) {
        const others = (silent.get(String(number)) ?? []).map((unit) => standingOfSilent(of, unit));
        const members = [...standingsOf(membersOf(number), of), ...others];
        if (members.length > 0) yield { ...of, members };
      }
    },
    at: (row) => (row < rows.size() ? seenAt(row) : undefined),
    [Symbol.iterator]: function* () {
      for (let row = 0; row < rows.size(); row += 1) yield seenAt(row);
    },
  };
}
