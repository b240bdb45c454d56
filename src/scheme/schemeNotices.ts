import type { Criterion } from "../criteria/criterion.js";
import { walk } from "../criteria/walk.js";
import type { Clause } from "../issue/clause.js";
import { type Issue, notice, type Path } from "../issue/issue.js";
import { type Decimal, decimal, decimalText, greater, HUNDRED, lesser, ONE, sum, ZERO } from "../number/decimal.js";
import { roundDecimal } from "../number/rounding.js";
import { lookOf } from "../text/lookalike.js";
import { leastAnswers } from "./questionnaire.js";
import { ratioLimits } from "./ratioLimits.js";
import type { Agency, Scheme } from "./scheme.js";

/** What somebody should look at in a scheme that contradicts itself nowhere. */
export function schemeNotices(scheme: Scheme): readonly Issue[] {
  return [
    ...unreachableClasses(scheme),
    ...lowClasses(scheme),
    ...limitsLikeShares(scheme),
    ...roundingTwice(scheme),
    ...weightsBesideOne(scheme),
    ...decidedByOne(scheme),
  ];
}

interface Limit {
  readonly class: string;
  readonly path: Path;
  /** The least figure of the class, and the least of the next better one. */
  readonly from?: Decimal;
  readonly above?: Decimal;
}

function limitsIn({ best, otherwise }: Scheme["bands"]): readonly Limit[] {
  const classes = best.map((one, position): Limit => {
    const above = best[position - 1];
    return {
      class: one.class,
      path: ["bands", "best", position, "from"],
      from: decimal(one.from),
      ...(above !== undefined && { above: decimal(above.from) }),
    };
  });
  const last = best.at(-1);
  if (last === undefined) return classes;
  return [...classes, { class: otherwise.class, path: ["bands", "otherwise"], above: decimal(last.from) }];
}

/** Classes that no unit can come into, whatever its points. */
function unreachableClasses({ bands, criteria, rounding, basis }: Scheme): readonly Issue[] {
  const { least, most } = figuresOf(bands.on, criteria);
  const { places } = bands.reads === "published" ? rounding.index : rounding.leaf;
  const hasPlaces = bands.reads === "published" || bands.on === "points";
  return limitsIn(bands).flatMap(({ class: name, path, from, above }) => {
    if (from !== undefined && most !== null && from.gt(most)) {
      const params = { class: name, from: decimalText(from), most: decimalText(most) };
      return [notice("scheme.class_above_reach", path, params, { clause: basis[0] })];
    }
    if (above?.lte(least ?? above.minus(ONE)) === true) {
      const params = { class: name, above: decimalText(above), least: decimalText(least ?? ZERO) };
      return [notice("scheme.class_below_reach", path, params, { clause: basis[0] })];
    }
    if (from === undefined || above === undefined || !hasPlaces || nextFigure(from, places).lt(above)) return [];
    const params = { class: name, from: decimalText(from), above: decimalText(above), places: String(places) };
    return [notice("scheme.class_between_figures", path, params, { clause: basis[0] })];
  });
}

/** The least figure of so many places that is no less than a limit. */
function nextFigure(limit: Decimal, places: number): Decimal {
  const down = roundDecimal(limit, { places, mode: "down" });
  return down.lt(limit) ? down.plus(`1e-${places}`) : down;
}

interface Reach {
  /** `null` where it is not known. */
  readonly least: Decimal | null;
  readonly most: Decimal | null;
}

/** The least and the greatest figure that a unit can have. */
function figuresOf(on: Scheme["bands"]["on"], criteria: readonly Criterion[]): Reach {
  const [least, most] = [sum(criteria.map(leastOf)), sum(criteria.map(mostOf))];
  if (on === "points") return { least, most };
  // What does not apply lowers the maximum, so that a bonus, or a deduction, may come to any share of it.
  const hasBonus = walk(criteria).some(({ criterion }) => criterion.bonus !== undefined);
  return { least: least.lt(ZERO) ? null : ZERO, most: hasBonus ? null : on === "share" ? ONE : HUNDRED };
}

function leastOf(one: Criterion): Decimal {
  if (one.kind === "leaf") return decimal(one.min ?? "0");
  const total = sum(one.children.map(leastOf));
  return one.least === undefined ? total : greater(total, decimal(one.least));
}

function mostOf(one: Criterion): Decimal {
  const own = one.kind === "leaf" ? decimal(one.max) : sum(one.children.map(mostOf));
  const held = one.kind === "group" && one.most !== undefined ? lesser(own, decimal(one.most)) : own;
  return one.bonus?.cap === undefined ? held : lesser(held, decimal(one.bonus.cap));
}

/** A best class that a tenth of everything is enough for: its limits may be on another scale, 9 of 10 or 0.9 for 90 of 100. */
function lowClasses({ bands, criteria, basis }: Scheme): readonly Issue[] {
  const [best] = bands.best;
  const full = bands.on === "points" ? sum(criteria.map(mostOf)) : bands.on === "share" ? ONE : HUNDRED;
  const isLikeShare = bands.on === "percent" && greatestWithinOne(bands.best.map(({ from }) => from)) !== null;
  if (best === undefined || isLikeShare) return [];
  const from = decimal(best.from);
  if (!from.gt(ZERO) || from.times("10").gt(full)) return [];
  const params = { class: best.class, from: best.from, most: decimalText(full) };
  return [notice("scheme.class_within_reach", ["bands", "best", 0, "from"], params, { clause: basis[0] })];
}

/** Limits in percent of which none is above 1: somebody may have written 0.9 for 90 %. And those that no part of a whole reaches. */
function limitsLikeShares({ bands, criteria, basis }: Scheme): readonly Issue[] {
  const ofBands = bands.on === "percent" ? greatestWithinOne(bands.best.map(({ from }) => from)) : null;
  const found: Issue[] = [];
  if (ofBands !== null) {
    found.push(notice("scheme.bands_like_shares", ["bands", "on"], { most: ofBands }, { clause: basis[0] }));
  }
  // A gate looks at one criterion, so that each of its limits stands for itself.
  for (const [at, { when }] of (bands.gates ?? []).entries()) {
    const most = "below" in when && "percent" in when.below ? greatestWithinOne([when.below.percent]) : null;
    if (most === null) continue;
    const path = ["bands", "gates", at, "when", "below", "percent"];
    found.push(notice("scheme.limits_like_shares", path, { code: when.node, most }, { clause: basis[0] }));
  }
  for (const { criterion, path, clause } of walk(criteria, basis[0])) {
    if (criterion.kind === "group") continue;
    found.push(...ofLeaf(criterion, [...path, "rule"], clause));
  }
  return found;
}

function ofLeaf({ code, rule }: Criterion & { readonly kind: "leaf" }, at: Path, clause: Clause | undefined): Issue[] {
  return ratioLimits(rule).flatMap(({ path, most, rises, isShare }) => {
    const where = { clause, at: { leaf: code } };
    if (isShare && most.gt(HUNDRED)) {
      return [notice("scheme.limit_above_whole", [...at, ...path], { code, most: decimalText(most) }, where)];
    }
    // What is best around 100 % has limits above it: 0.95 to 1.05.
    if (most.gt(rises ? ONE : TWO)) return [];
    const params = { code, most: decimalText(most) };
    return [notice("scheme.limits_like_shares", [...at, ...path], params, where)];
  });
}

const TWO = decimal("2");

/** The greatest of some limits where it is above nothing and not above 1; else nothing. */
function greatestWithinOne(limits: readonly string[]): string | null {
  const most = limits.map(decimal).reduce(greater, ZERO);
  return most.gt(ZERO) && most.lte(ONE) ? decimalText(most) : null;
}

/**
 * Points that are rounded at each leaf and once more when they are published, before the class is read off them: what comes to
 * less than a limit may be lifted to it by the second rounding.
 */
function roundingTwice({ bands, rounding, basis }: Scheme): readonly Issue[] {
  const { leaf, index } = rounding;
  const [best] = bands.best;
  const lifts = bands.reads === "published" && leaf.mode !== "down" && index.mode !== "down";
  if (best === undefined || !lifts || leaf.places <= index.places) return [];
  const from = decimal(best.from);
  const figure = decimalText(from.minus(decimal("0.5").times(`1e-${index.places}`)));
  const params = { class: best.class, from: best.from, figure, leaf: String(leaf.places), index: String(index.places) };
  return [notice("scheme.rounds_twice", ["rounding", "index"], params, { clause: basis[0] })];
}

/**
 * Weights that somebody meant to come to 1 and that do not. Equal weights, and those beside a group that weighs 1, say their proportions
 * plainly; what rounding can make of thirds is no mistake.
 */
function weightsBesideOne({ questionnaire, basis }: Scheme): readonly Issue[] {
  if (questionnaire === undefined) return [];
  const { groups, questions } = questionnaire;
  for (const [at, { id: question, groups: asked }] of questions.entries()) {
    const weights = groups.flatMap(({ id, weight }) =>
      (asked?.includes(id) ?? true) && weight !== "0" ? [decimal(weight)] : [],
    );
    const total = sum(weights);
    const [first = ONE] = weights;
    const isPlain = weights.some((weight) => weight.eq(ONE)) || weights.every((weight) => weight.eq(first));
    if (isPlain || total.minus(ONE).abs().lte(decimal("0.005").times(weights.length))) continue;
    const params = { question, total: decimalText(total) };
    return [
      notice("scheme.weights_beside_one", ["questionnaire", "questions", at, "groups"], params, { clause: basis[0] }),
    ];
  }
  return [];
}

/** Groups of which a single answer is enough to decide points. */
function decidedByOne({ questionnaire, basis }: Scheme): readonly Issue[] {
  if (questionnaire === undefined) return [];
  const groups = questionnaire.groups.filter((group) => group.weight !== "0" && leastAnswers(questionnaire, group) < 2);
  if (groups.length === 0) return [];
  const params = { groups: groups.map(({ id }) => id).join(", ") };
  return [notice("scheme.one_answer_decides", ["questionnaire"], params, { clause: basis[0] })];
}

/** Agencies that are called the same under two ids. */
export function sameAgencies(agencies: readonly Agency[], path: Path): readonly Issue[] {
  const first = new Map<string, string>();
  return agencies.flatMap(({ id: agency, title }, position) => {
    const look = lookOf(title.vi);
    const before = first.get(look);
    if (before === undefined) first.set(look, agency);
    if (before === undefined || before === agency) return [];
    const params = { agency, first: before, title: title.vi };
    return [notice("scheme.same_agency", [...path, position, "title"], params)];
  });
}
