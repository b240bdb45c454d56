import {
  type Dossier,
  describeIssue,
  type Evaluation,
  evaluate,
  inLanguage,
  type Language,
  leaves,
  printPath,
  selfAssess,
  type UnitIndex,
} from "par-index";
import { type CarriedOver, carryOver } from "par-index/editions";
import { toText } from "par-index/report";
import {
  type CommendationRule,
  changeOverYears,
  crosswalk,
  jumps,
  type PeriodSummary,
  parseSuccession,
  periodSummary,
  safeParseSuccession,
  traceUnit,
  type YearChange,
} from "par-index/years";
import { left, linedUp, printWhenStarted, right, shown } from "../print.js";
import { edition2026, mapping, ministry } from "./editions.js";
import { casesIn, departments, evaluationOf, mistaken, rearrangement } from "./simulate.js";
import { words } from "./words.js";

export const succession = parseSuccession(rearrangement);

const [first, second, third] = ["2023", "2024", "2025"].map(evaluationOf) as [Evaluation, Evaluation, Evaluation];

/** Every department of 2025 beside what it was in 2024. One edition holds for both years, so the index is comparable. */
export const changes: readonly YearChange[] = changeOverYears(second, third, {
  succession,
  mapping: [],
  index: "comparable",
});

/** Declared by the province; Decision 880 states no rule. */
const rule: CommendationRule = { classes: ["A"], years: 2, never: ["C", "D"] };

/** Three years of the departments that are the same ones in all of them: a merged one has no series. */
export function summaries(): readonly PeriodSummary[] {
  const same = new Set(changes.flatMap(({ unit, compared }) => (compared === "same" ? [unit] : [])));
  const all = periodSummary([first, second, third], rule, { places: 2, mode: "half-up" });
  return all.filter(({ unit }) => same.has(unit));
}

/** The department whose facts of 2025 are read by the edition of 2026. */
export const UNIT = "so-cong-thuong";

function dossierOf(period: string): Dossier {
  const found = casesIn(period).find(({ dossier }) => dossier.unit.id === UNIT);
  if (found === undefined) throw new Error(`no unit ${UNIT}`);
  return found.dossier;
}

export function carried(): CarriedOver {
  return carryOver(dossierOf("2025"), edition2026, mapping);
}

/** The leaves whose self score differs under the new edition, the facts being the same. */
export function rescored(): readonly {
  readonly from: string;
  readonly to: string;
  readonly scores: readonly string[];
}[] {
  const before = selfAssess(departments().scheme, dossierOf("2025")).rows;
  const after = new Map(selfAssess(edition2026, carried().dossier).rows.map((row) => [row.leaf, row.final]));
  const carriedLeaves = new Set(carried().dossier.entries.map(({ leaf }) => leaf));
  return before.flatMap(({ leaf: from, final }) => {
    const to = mapping.find((pair) => pair.from === from)?.to ?? from;
    const now = after.get(to);
    if (!carriedLeaves.has(to) || now === undefined || (now === final && from === to)) return [];
    return [{ from, to, scores: [final, now] }];
  });
}

/** The simulated index of that department in 2026, by the new edition. */
export function indexOf2026(): UnitIndex {
  const { indexes } = evaluate(edition2026, casesIn("2026", edition2026));
  const index = indexes.find(({ unit }) => unit.id === UNIT);
  if (index === undefined) throw new Error(`no unit ${UNIT}`);
  return index;
}

export function report(language: Language): string {
  const say = words[language];
  return [
    [say.title, ...say.simulated].join("\n"),
    successionText(language),
    changesText(language),
    summariesText(language),
    carriedText(language),
    crosswalkText(language),
  ].join("\n\n");
}

function successionText(language: Language): string {
  const say = words[language];
  const read = safeParseSuccession(mistaken);
  const issues = read.ok ? [] : read.issues;
  const made = rearrangement
    .flatMap(({ to }) => to)
    .map(({ id, name }) => {
      const { event, predecessors } = traceUnit(succession, id);
      return `  ${name} ← ${predecessors.map(({ unit }) => nameIn(second, unit)).join(" + ")} (${event?.date.split("-").reverse().join("/") ?? ""})`;
    });
  return [
    say.succession,
    ...made,
    say.mistaken,
    ...issues.map((issue) => `  ${printPath(issue.path)} ${describeIssue(issue, language)}`),
  ].join("\n");
}

function changesText(language: Language): string {
  const say = words[language];
  const large = jumps(changes, { index: "10", criterion: "100" }).filter(({ code }) => code === null);
  return toText(
    linedUp({
      caption: [say.changes],
      columns: [
        left(say.unit),
        left(say.compared),
        right("2024"),
        right("2025"),
        right(say.difference),
        right(say.places),
      ],
      rows: changes.map(({ name, compared, before, after, difference, placesGained, inherited }) => [
        name,
        say[compared],
        inherited === null ? shown(before?.published, language) : `${shown(inherited.figure, language)} *`,
        shown(after?.published, language),
        inherited === null ? shown(difference, language) : `${shown(inherited.difference, language)} *`,
        placesGained === null ? "–" : String(placesGained),
      ]),
      notes: [
        say.neverSubtracted,
        say.jumps(large.map(({ name, difference }) => `${name} ${shown(difference, language)}`).join("; ") || say.none),
      ],
    }),
  );
}

function summariesText(language: Language): string {
  const say = words[language];
  return toText(
    linedUp({
      caption: [say.period],
      columns: [
        left(say.unit),
        ...["2023", "2024", "2025"].map(right),
        right(say.mean),
        right(say.bestRise),
        left(say.classes),
        left(say.putForward),
      ],
      rows: summaries().map(({ name, series, mean, bestImprovement, classes, putForward }) => [
        name,
        ...series.map(({ published }) => shown(published, language)),
        shown(mean, language),
        shown(bestImprovement?.by, language),
        classes.map((one) => `${one.class} × ${one.years}`).join(", "),
        putForward ? say.yes : "",
      ]),
      notes: [say.rule],
    }),
  );
}

function carriedText(language: Language): string {
  const say = words[language];
  const { dossier, lost, open } = carried();
  const titles = new Map(leaves(edition2026.criteria).map(({ code, title }) => [code, inLanguage(title, language)]));
  return [
    toText(
      linedUp({
        caption: [say.carried(dossier.unit.name, dossier.entries.length)],
        columns: [
          left("2025"),
          left("2026"),
          left(say.criterion),
          right(say.points("2025")),
          right(say.points("2026")),
        ],
        rows: rescored().map(({ from, to, scores }) => [
          from,
          to,
          titles.get(to) ?? "",
          ...scores.map((one) => shown(one, language)),
        ]),
        notes: [],
      }),
    ),
    ...lost.map(({ leaf, issues }) => {
      return `${say.lost(leaf)}: ${issues.map((issue) => describeIssue(issue, language)).join(" ")}`;
    }),
    `${say.open}: ${open.map((code) => `${code} ${titles.get(code) ?? ""}`).join("; ")}`,
  ].join("\n");
}

function crosswalkText(language: Language): string {
  const say = words[language];
  const index = indexOf2026();
  const { rows, uncovered, unmatched, coverage } = crosswalk(edition2026, index, ministry);
  return toText(
    linedUp({
      caption: [say.crosswalk(index.unit.name)],
      columns: [left(say.theirs), left(say.field), left(say.ours), right(say.attained), right(say.max), right("%")],
      rows: rows.map(({ code, title, from, points, max, percent }) => [
        code,
        inLanguage(title, language),
        from.join(", "),
        ...[points, max, percent].map((one) => shown(one, language)),
      ]),
      notes: [
        say.bonus,
        say.coverage(shown(coverage, language)),
        say.uncovered(uncovered.join(", ")),
        say.unmatched(unmatched.join(", ")),
      ],
    }),
  );
}

function nameIn({ indexes }: Evaluation, id: string): string {
  return indexes.find(({ unit }) => unit.id === id)?.unit.name ?? id;
}

printWhenStarted(import.meta.url, report);
