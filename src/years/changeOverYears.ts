import { nodesByCode } from "../composite/nodesByCode.js";
import type { UnitIndex } from "../composite/unitIndex.js";
import { readArgument } from "../document/arguments.js";
import { otherSpellings } from "../document/names.js";
import type { Evaluation } from "../evaluate/evaluation.js";
import { evaluations } from "../evaluate/parseEvaluation.js";
import { ranksOf } from "../evaluate/ranksOf.js";
import { type Issue, issue } from "../issue/issue.js";
import { ScoringError } from "../issue/scoringError.js";
import { decimal, decimalText } from "../number/decimal.js";
import type { Percent, Points } from "../number/quantity.js";
import type { SchemeStamp } from "../scheme/stamp.js";
import { lookOf } from "../text/lookalike.js";
import { yearsReversed } from "./checkOrder.js";
import { namesIn } from "./checkSuccession.js";
import type { Comparability } from "./comparability.js";
import { eventsBetween } from "./eventsBetween.js";
import { inheritedBy } from "./inheritedBy.js";
import { comparabilities } from "./readOptions.js";
import { type Lineage, lineageIn, originsIn } from "./traceUnit.js";
import type { Compared, Difference, Standing, YearChange } from "./yearChange.js";

/**
 * Sets one year beside another, unit by unit: figure, class, rank, parts and criteria. Every comparison is stated:
 * units are followed through the declared succession, criteria through the declared mapping, and each row says whether it
 * is comparable.
 *
 * @param before - The earlier evaluation.
 * @param after - The later one.
 * @param options - The succession of units, the mapping of criteria, and whether the index itself is comparable.
 * @returns One row for each unit of the later year, in its order, then one for each unit of the earlier year that nothing of the
 *   later one goes back to. Differences are exact, of figures as they were published
 *   (index) or of percentages (parts and criteria); nothing is rounded again.
 *   A unit that came out of others has, where the succession declares an `inheritance`, a derived figure of the year before and the
 *   difference from that, both in `inherited`.
 *   A succession may tell of more years: events before the earlier one and after the later one are left out.
 *   A unit that keeps its id under another name is `renamed`, whether or not an event says so.
 * @throws `document.unknown_code` for a mapping that names a code of neither edition; `analysis.years_reversed` where the period of
 *   `before` is the later one; `text.lookalike` for a unit that one year or an event spells otherwise than the other.
 *   `argument.*` for an argument that is something else.
 * @example
 * ```ts
 * import { evaluate } from "par-index";
 * import { sonLa880Departments as scheme } from "par-index/schemes";
 * import { changeOverYears } from "par-index/years";
 *
 * const year = (period: string) => {
 *   const unit = { id: "so-y-te", name: "Sở Y tế", group: "sở" };
 *   const dossier = { unit, period, scheme: { id: scheme.id, edition: scheme.edition }, entries: [] };
 *   return evaluate(scheme, [{ dossier }]);
 * };
 * const how = { succession: [], mapping: [], index: "comparable" as const };
 * changeOverYears(year("2021"), year("2022"), how)[0]?.compared; // => "same"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục I.2.b: units that do well over the years and in 2021–2025 are commended.
 * @clause Our reading: the digital index of 2024 was published for merged provinces beside the mean of those before them; an event
 *   declares which figure its successors inherit.
 * @law a mean lies between, and equal weights are the mean: least(former) ≤ inherited ≤ most(former); inherited(weighted, w) = inherited(mean)
 * @law a year compared with itself does not change: difference(u) = 0 for every ranked u
 */
export function changeOverYears(before: Evaluation, after: Evaluation, options: Comparability): readonly YearChange[] {
  return changesOf(
    readArgument("before", "an-evaluation", evaluations, before, undefined),
    readArgument("after", "an-evaluation", evaluations, after, undefined),
    readArgument("options", "an-object", comparabilities, options, undefined),
  );
}

/** {@link changeOverYears} for what has been read. */
function changesOf(before: Evaluation, after: Evaluation, options: Comparability): readonly YearChange[] {
  const reversed = yearsReversed(before, after, ["after"]);
  if (reversed.length > 0) throw new ScoringError(reversed);
  const mapping = mappingOf(before, after, options);
  const succession = eventsBetween(options.succession, before, after);
  const earlier = new Map(before.indexes.map((index) => [index.unit.id, index]));
  const known = new Set(earlier.keys());
  const [ranksBefore, ranksAfter] = [ranksOf(before), ranksOf(after)];
  const figures = new Map(before.indexes.map(({ unit, published }) => [unit.id, published]));
  const sameText = before.scheme.digest === after.scheme.digest;
  const changes = after.indexes.map((index): YearChange => {
    const lineage = lineageIn(succession, index.unit.id);
    const origins = originsIn(lineage, known);
    const [only] = origins;
    const former = origins.length === 1 && only !== undefined ? (earlier.get(only) ?? null) : null;
    const descent = descentOf(lineage, origins, former !== null && !isCalledAlike(former, index));
    const editions = sameText || options.index === "comparable";
    const follows = descent === "same" || descent === "renamed";
    const comparable = follows && editions;
    const then = former && placingOf(former, ranksBefore);
    const now = placingOf(index, ranksAfter);
    return {
      unit: index.unit.id,
      name: index.unit.name,
      compared: follows && !editions ? "other-edition" : descent,
      origins,
      before: then,
      after: now,
      difference: comparable && former !== null ? minus(index.published, former.published) : null,
      placesGained: comparable && then !== null ? placesGained(then, now) : null,
      inherited: follows ? null : inheritedBy(lineage, figures, editions ? index.published : null, options.rounding),
      parts: follows && former !== null ? differencesOf(partsOf(former), partsOf(index), mapping) : [],
      nodes:
        follows && former !== null ? differencesOf(nodesByCode(former.nodes), nodesByCode(index.nodes), mapping) : [],
    };
  });
  const found = new Set(changes.flatMap(({ unit, origins }) => [unit, ...origins]));
  const gone = before.indexes.filter(({ unit }) => !found.has(unit.id));
  const misspelt = misspeltOf(before, after, gone, changes, options);
  if (misspelt.length > 0) throw new ScoringError(misspelt);
  return [...changes, ...gone.map((index) => goneSince(index, placingOf(index, ranksBefore)))];
}

/** A unit that one year, or an event, spells otherwise would be shown as a new one, and the other as gone. */
function misspeltOf(
  before: Evaluation,
  after: Evaluation,
  gone: readonly UnitIndex[],
  changes: readonly YearChange[],
  { succession }: Comparability,
): readonly Issue[] {
  const added = changes.flatMap(({ unit: name, compared }, at) =>
    compared === "new" ? [{ name, path: ["after", "indexes", at, "unit", "id"] }] : [],
  );
  const units = new Set([...before.indexes, ...after.indexes].map(({ unit }) => unit.id));
  const told = namesIn(succession).flat();
  return [
    ...otherSpellings(new Set(gone.map(({ unit }) => unit.id)), added),
    ...otherSpellings(
      units,
      told.map((one) => ({ ...one, path: ["options", "succession", ...one.path] })),
    ),
  ];
}

/** A unit of the earlier year that nothing of the later one goes back to. */
function goneSince({ unit }: UnitIndex, before: Standing): YearChange {
  return {
    unit: unit.id,
    name: unit.name,
    compared: "gone",
    origins: [],
    before,
    after: null,
    difference: null,
    placesGained: null,
    inherited: null,
    parts: [],
    nodes: [],
  };
}

/** An id may be given to another unit, or a unit another name, without an event that says so. */
function isCalledAlike(former: UnitIndex, { unit }: UnitIndex): boolean {
  return lookOf(former.unit.name) === lookOf(unit.name);
}

/** How a unit comes from those of the earlier year. */
function descentOf(lineage: Lineage, origins: readonly string[], isRenamed: boolean): Compared {
  if (lineage.event === undefined) return origins.length === 0 ? "new" : isRenamed ? "renamed" : "same";
  const kinds = new Set<string>();
  const collect = ({ event, predecessors }: Lineage): void => {
    if (event === undefined) return;
    kinds.add(event.kind);
    for (const one of predecessors) collect(one);
  };
  collect(lineage);
  if (origins.length === 0) return "new";
  if (kinds.has("merge")) return "merged";
  if (kinds.has("split")) return "split";
  return kinds.has("new-kind") ? "new-kind" : "renamed";
}

type Ranks = ReturnType<typeof ranksOf>;

function placingOf(index: UnitIndex, ranks: Ranks): Standing {
  return {
    period: index.period,
    scheme: index.scheme,
    published: index.published,
    class: index.class,
    group: index.unit.group,
    rank: ranks.get(index.unit.id) ?? null,
  };
}

function placesGained(before: Standing, after: Standing): number | null {
  if (before.group !== after.group || before.rank === null || after.rank === null) return null;
  return before.rank - after.rank;
}

function minus(after: string | null, before: string | null): string | null {
  return after === null || before === null ? null : decimalText(decimal(after).minus(decimal(before)));
}

type Figures = { readonly points: Points | null; readonly percent: Percent | null };

function figuresOf({ points, percent }: Figures): Figures {
  return { points, percent };
}

function partsOf({ parts }: UnitIndex): ReadonlyMap<string, Figures> {
  return new Map(parts.map((one) => [one.part, one]));
}

type Mapping = readonly { readonly from: string; readonly to: string }[];

function differencesOf(
  before: ReadonlyMap<string, Figures>,
  after: ReadonlyMap<string, Figures>,
  mapping: Mapping | "same-codes",
): readonly Difference[] {
  const pairs = mapping === "same-codes" ? [...after.keys()].map((code) => ({ from: code, to: code })) : mapping;
  return pairs.flatMap(({ from, to }) => {
    const [then, now] = [before.get(from), after.get(to)];
    if (then === undefined || now === undefined) return [];
    return [{ from, to, before: figuresOf(then), after: figuresOf(now), difference: minus(now.percent, then.percent) }];
  });
}

/** The declared mapping, once every code in it is known to stand where it says. */
function mappingOf(before: Evaluation, after: Evaluation, { mapping }: Comparability): Mapping | "same-codes" {
  if (before.scheme.digest === after.scheme.digest && mapping.length === 0) return "same-codes";
  const [first, second] = [before.indexes[0], after.indexes[0]];
  if (first === undefined || second === undefined) return mapping;
  const known = (index: UnitIndex) => new Set([...nodesByCode(index.nodes).keys(), ...partsOf(index).keys()]);
  const [then, now] = [known(first), known(second)];
  const issues = mapping.flatMap(({ from, to }, at): Issue[] => [
    ...unexpected(from, then, before.scheme, ["mapping", at, "from"]),
    ...unexpected(to, now, after.scheme, ["mapping", at, "to"]),
  ]);
  if (issues.length > 0) throw new ScoringError(issues);
  return mapping;
}

function unexpected(code: string, known: ReadonlySet<string>, scheme: SchemeStamp, path: Issue["path"]): Issue[] {
  return known.has(code)
    ? []
    : [issue("document.unknown_code", path, { code, scheme: `${scheme.id} ${scheme.edition}` })];
}
