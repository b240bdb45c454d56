import { evaluate, inLanguage, type Language, printDecimal } from "par-index";
import { leagueTables, toText } from "par-index/report";
import {
  type DominancePair,
  dominance,
  type Removal,
  type Robustness,
  robustness,
  type SensitiveWeight,
  sensitivity,
  withoutOne,
} from "par-index/robustness";
import { simulate } from "../08-a-year-in-son-la/simulate.js";
import { left, printWhenStarted, right } from "../print.js";
import { words } from "./words.js";

export const SEED = 880;
export const DRAWS = 1000;

const [departments] = simulate();
if (departments === undefined) throw new Error("no departments");
export const { scheme } = departments;
const { cases } = departments;
const tally = cases.flatMap((one) => one.tally ?? []);
export const evaluation = evaluate(scheme, cases);

/** Each domain a quarter more or less inside its part, and the survey's answers drawn anew. */
export const result: Robustness = robustness(scheme, evaluation, {
  seed: SEED,
  draws: DRAWS,
  weights: { vary: "domains", spread: "0.25" },
  tally,
});

/** The same questions to single criteria instead of domains, one at a time: each can be asked alone. */
export function ofLeaves(): {
  readonly weights: readonly SensitiveWeight[];
  readonly removals: readonly Removal[];
  readonly firm: readonly DominancePair[];
} {
  const options = { seed: SEED, draws: 100, weights: { vary: "leaves", spread: "0.25" } } as const;
  return {
    weights: sensitivity(scheme, evaluation, options).weights,
    removals: withoutOne(scheme, evaluation, "leaves").removals,
    firm: dominance(scheme, evaluation).pairs.filter(({ inEveryLeaf }) => inEveryLeaf),
  };
}

export function report(language: Language): string {
  const say = words[language];
  return [
    [say.title, say.simulated, inLanguage(result.notice, language), say.drawn(result.draws, result.seed)].join("\n"),
    intervals(language),
    sensitive(language),
    removed(language),
    leavesText(language),
    [say.dominance(result.dominance.length), say.unchanged(unchanged())].join("\n"),
  ].join("\n\n");
}

const nameOf = new Map(evaluation.indexes.map(({ unit }) => [unit.id, unit.name]));

function intervals(language: Language): string {
  const say = words[language];
  const rows = [...result.units]
    .sort((a, b) => a.rank - b.rank)
    .map(({ unit, rank, ranks, class: name, classes }) => [
      nameOf.get(unit) ?? unit,
      String(rank),
      `${ranks.q5}–${ranks.q95}`,
      `${ranks.best}–${ranks.worst}`,
      name,
      classes
        .filter(({ draws }) => draws > 0)
        .map((one) => `${one.class} ${printDecimal(one.percent, language)} %`)
        .join(", "),
    ]);
  const columns = [
    left(say.unit),
    right(say.rank),
    right(say.usual),
    right(say.extreme),
    left(say.class),
    left(say.classes),
  ];
  return toText({ caption: [say.intervals], columns, rows, notes: [say.readIntervals] });
}

function sensitive(language: Language): string {
  const say = words[language];
  const rows = result.sensitivity
    .slice(0, 5)
    .map(({ code, part, first, total }) => [
      code,
      inLanguage(scheme.parts.find(({ id }) => id === part)?.title ?? { vi: part }, language),
      printDecimal(first, language, 4),
      printDecimal(total, language, 4),
    ]);
  const columns = [left(say.domain), left(say.part), right(say.first), right(say.total)];
  return toText({ caption: [say.sensitivity], columns, rows, notes: [] });
}

function removed(language: Language): string {
  const say = words[language];
  const rows = result.withoutOne.map(({ code, meanShift, moved }) => [
    code,
    printDecimal(meanShift, language, 4),
    String(moved.length),
  ]);
  return toText({
    caption: [say.without],
    columns: [left(say.domain), right(say.shift), right(say.moved)],
    rows,
    notes: [],
  });
}

/** Which single criteria the order hangs on: the three of most weight, and the three whose removal moves most units. */
function leavesText(language: Language): string {
  const say = words[language];
  const { weights, removals, firm } = ofLeaves();
  const most = [...removals].sort((a, b) => b.moved.length - a.moved.length).slice(0, 3);
  return [
    say.leaves,
    say.weighty(weights.slice(0, 3).map(({ code, total }) => `${code} (${printDecimal(total, language, 4)})`)),
    say.moving(most.map(({ code, moved }) => `${code} (${moved.length})`)),
    say.firm(firm.length),
  ].join("\n");
}

/** The league table stands as it was: nothing of the analysis enters it. */
function unchanged(): boolean {
  const [before, after] = [evaluation, evaluate(scheme, cases)].map((one) =>
    JSON.stringify(leagueTables(scheme, one, "vi")),
  );
  return before === after;
}

printWhenStarted(import.meta.url, report);
