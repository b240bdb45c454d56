import type { OracleFacts, OracleOutside, OracleRule } from "./documents.js";
import { need } from "./documents.js";
import { add, compare, div, type Fraction, hundred, max, min, mul, parse, sub, sum, zero } from "./fraction.js";

/*
 * What each kind of rule gives, written down from the meaning of its text, branch by branch, on exact fractions. Nothing here
 * is an expression, and nothing is shared with `src`.
 */

/** What a rule may give where it stands. */
export interface Span {
  readonly least: Fraction;
  readonly most: Fraction;
}

// biome-ignore lint/suspicious/noExplicitAny: the oracle reads documents as loosely as they come
type Loose = any;
type Exact = Fraction | "pending";

/** The exact points of facts under a rule; pending while something that they need is not known. */
export function pointsByRule(rule: OracleRule, stated: OracleFacts, span: Span, outside: OracleOutside): Exact {
  const one: Loose = rule;
  const facts: Loose = stated;
  switch (rule.kind) {
    case "levels":
      return parse(withId(one.levels, facts.level).points);
    case "steps": {
      const measured = measure(one, facts);
      const step = [...(one.beyond ?? []), ...one.steps].find((each: Loose) => satisfies(measured, each));
      return parse(step === undefined ? one.otherwise : step.points);
    }
    case "proportional": {
      const measured = measure(one, facts);
      const target = parse(one.target ?? "100");
      if (one.from !== undefined && !satisfies(measured, one.from)) return parse(one.from.otherwise);
      return div(mul(span.most, max(zero, min(measured, target))), target);
    }
    case "line":
      return onLine(measure(one, facts), one.through);
    case "weighted": {
      const terms = one.terms.map((term: Loose) => mul(parse(term.weight), countOf(facts.counts, term.id)));
      return div(mul(span.most, sum(terms)), base(facts));
    }
    case "counting": {
      if (typeof one.each === "string") return min(span.most, mul(parse(one.each), parse(facts.count)));
      const sorts = one.each.map((sort: Loose) => {
        const earned = mul(parse(sort.points), countOf(facts.counts, sort.id));
        return sort.most === undefined ? earned : min(parse(sort.most), earned);
      });
      return min(span.most, sum(sorts));
    }
    case "checklist":
      return sum(one.items.filter(({ id }: Loose) => facts.met.includes(id)).map(({ points }: Loose) => parse(points)));
    case "deducting": {
      const lost = facts.faults.map((fault: Loose) => lostBy(withId(one.faults, fault.id), fault, span));
      return max(one.least === undefined ? span.least : parse(one.least), sub(span.most, sum(lost)));
    }
    case "deadline":
      return byDay(one, facts, outside);
    case "relative":
      return amongPeers(one, facts, span);
    case "given":
      return parse(facts.points);
    case "sum": {
      let total = zero;
      for (const term of one.terms) {
        const part = pointsByRule(term.rule, withId(facts.terms, term.id).facts, spanOf(term, span), outside);
        if (part === "pending") return part;
        total = add(total, mul(parse(term.times ?? "1"), part));
      }
      return div(total, parse(one.dividedBy ?? "1"));
    }
    case "best": {
      const found: Fraction[] = [];
      for (const each of one.cases) {
        const stating = facts.cases.find(({ id }: Loose) => id === each.id);
        if (stating === undefined) {
          found.push(span.least);
          continue;
        }
        const points = pointsByRule(each.rule, stating.facts, spanOf(each, span), outside);
        if (points === "pending") return points;
        found.push(points);
      }
      return found.reduce(max);
    }
    case "clamp": {
      const inner = pointsByRule(one.rule, facts, span, outside);
      if (inner === "pending") return inner;
      const capped = one.most === undefined ? inner : min(inner, parse(one.most));
      return one.least === undefined ? capped : max(capped, parse(one.least));
    }
    case "when": {
      const held = holds(one.if, facts, outside);
      if (held === null) return "pending";
      const side = held ? one.holds : one.otherwise;
      if (side.kind === undefined) return parse(side.points);
      const inner = held ? facts.holds : facts.otherwise;
      return inner === undefined ? "pending" : pointsByRule(side, inner, span, outside);
    }
    default:
      throw new Error(`oracle: no such rule: ${rule.kind}`);
  }
}

/** What a term may give by itself. */
function spanOf(term: Loose, { most }: Span): Span {
  return { least: parse(term.min ?? "0"), most: term.max === undefined ? most : parse(term.max) };
}

function withId(list: Loose, id: string): Loose {
  return need(list.find((one: Loose) => one.id === id));
}

function countOf(counts: Loose, id: string): Fraction {
  return sum(counts.filter((one: Loose) => one.id === id).map((one: Loose) => parse(one.count)));
}

function base(facts: Loose): Fraction {
  return sub(parse(facts.whole), parse(facts.excused ?? "0"));
}

/** The value itself, or the exact ratio in percent. */
function measure(rule: Loose, facts: Loose): Fraction {
  if (facts.value !== undefined) return parse(facts.value);
  if (rule.measure === "value") return parse(need(facts.value));
  return div(mul(hundred, parse(facts.part)), base(facts));
}

function satisfies(measured: Fraction, limit: Loose): boolean {
  if (limit.atLeast !== undefined) return compare(measured, parse(limit.atLeast)) >= 0;
  if (limit.above !== undefined) return compare(measured, parse(limit.above)) > 0;
  if (limit.atMost !== undefined) return compare(measured, parse(limit.atMost)) <= 0;
  return compare(measured, parse(need(limit.below))) < 0;
}

/** Between the two points around the figure, as far along in points as it is in figures; outside, as at the end. */
function onLine(figure: Fraction, through: Loose): Fraction {
  const points: { at: Fraction; gives: Fraction }[] = through.map((one: Loose) => ({
    at: parse(one.at),
    gives: parse(one.points),
  }));
  const first = need(points[0]);
  const last = need(points.at(-1));
  if (compare(figure, first.at) <= 0) return first.gives;
  if (compare(figure, last.at) >= 0) return last.gives;
  const next = points.findIndex(({ at }) => compare(figure, at) < 0);
  const [from, to] = [need(points[next - 1]), need(points[next])];
  const along = div(sub(figure, from.at), sub(to.at, from.at));
  return add(from.gives, mul(along, sub(to.gives, from.gives)));
}

/** What the faults of one sort take. */
function lostBy(fault: Loose, stated: Loose, span: Span): Fraction {
  const { points } = fault;
  if (typeof points === "string") return mul(parse(points), parse(stated.count));
  if (points.inTurn === undefined) return parse(stated.points ?? "0");
  let lost = zero;
  for (let turn = 0; turn < Number(stated.count); turn += 1) {
    const each = points.inTurn[Math.min(turn, points.inTurn.length - 1)];
    // All that is left: no more can be lost than there is.
    if (each === "all") return sub(span.most, span.least);
    lost = add(lost, parse(each));
  }
  return lost;
}

const DAY = 86_400_000;

/** A moment as the day that it was in Viet Nam, seven hours ahead of UTC. */
function dayOf(date: string): number {
  if (date.length === 10) return Date.parse(`${date}T00:00:00Z`) / DAY;
  const zoned = /(Z|[+-]\d\d:\d\d)$/.test(date) ? date : `${date}+07:00`;
  return Math.floor((Date.parse(zoned) + 7 * 3_600_000) / DAY);
}

function byDay(rule: Loose, facts: Loose, { year }: OracleOutside): Exact {
  if (facts.missed === true) return parse(rule.missed);
  let due: number;
  if (typeof rule.due === "string") due = dayOf(rule.due);
  else {
    if (year === null) return "pending";
    const of = year + (rule.due.year === "after" ? 1 : rule.due.year === "before" ? -1 : 0);
    due = Date.UTC(of, rule.due.month - 1, rule.due.day) / DAY;
  }
  const late = dayOf(facts.date) - due;
  for (const step of rule.early ?? []) if (-late >= step.days) return parse(step.points);
  if (late <= 0) return parse(rule.onTime);
  const { late: steps = [] } = rule;
  if (steps.perDay !== undefined) {
    return max(parse(rule.later), sub(parse(rule.onTime), mul(parse(steps.perDay), parse(late))));
  }
  for (const step of steps) if (late <= step.days) return parse(step.points);
  return parse(rule.later);
}

/** A figure of the group: a value, or a part of a whole, which is a percentage where the rule measures a ratio. */
function peer(rule: Loose, stated: Loose): Fraction {
  if (typeof stated !== "object") return parse(stated);
  const share = div(parse(stated.part), parse(stated.whole));
  return rule.measure === "ratio" ? mul(hundred, share) : share;
}

function amongPeers(rule: Loose, facts: Loose, { most }: Span): Exact {
  const against = rule.against ?? "best";
  if (typeof against === "object") {
    if (facts.place === undefined) return "pending";
    const step = against.places.find((one: Loose) => facts.place <= one.atMost);
    return parse(step === undefined ? against.otherwise : step.points);
  }
  const own = measure(rule, facts);
  const highest = rule.best === "highest";
  if (against === "worst") {
    if (facts.best === undefined || facts.worst === undefined) return "pending";
    const [best, worst] = [peer(rule, facts.best), peer(rule, facts.worst)];
    if (compare(best, worst) === 0) return most;
    const along = div(sub(own, worst), sub(best, worst));
    return mul(most, max(zero, min(along, parse("1"))));
  }
  const stated = against === "mean" ? facts.mean : facts.best;
  if (stated === undefined) return "pending";
  const yardstick = peer(rule, stated);
  const asGood = highest ? compare(own, yardstick) >= 0 : compare(own, yardstick) <= 0;
  if (asGood) return most;
  return highest ? div(mul(most, own), yardstick) : div(mul(most, yardstick), own);
}

/** Whether a condition holds; `null` while it is not known. */
function holds(condition: Loose, facts: Loose, outside: OracleOutside): boolean | null {
  switch (condition.on) {
    case "level":
      return condition.is.includes(facts.level);
    case "statement":
      return facts.stated;
    case "documents":
      return condition.documents.every(({ id }: Loose) => facts.documents.includes(id));
    case "leaf-level": {
      const level = outside.levelOf(condition.leaf);
      return level === null ? null : condition.is.includes(level);
    }
    default: {
      const points = outside.pointsOf(condition.leaf);
      return points === null ? null : satisfies(points, condition);
    }
  }
}
