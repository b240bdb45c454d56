/** What the year, and the others of the group, say of a case. */
import {
  need,
  type OracleCase,
  type OracleFacts,
  type OracleRule,
  type OracleScheme,
  type OracleYear,
} from "./documents.js";
import { add, compare, div, type Fraction, parse, sub, sum, toDecimalString, zero } from "./fraction.js";
import { leavesOf } from "./tree.js";

/** A case with everything that others say of its unit. */
export interface KnownCase extends OracleCase {
  readonly unit: OracleCase["dossier"]["unit"];
  /** The leaves that do not apply to it by the year. */
  readonly exempt: readonly string[];
  /** The facts of a leaf with what the group has. */
  readonly comparing: (leaf: string, facts: OracleFacts) => OracleFacts;
}

/** Without a year, a case says everything of its unit. */
export function asStated(one: OracleCase): KnownCase {
  return { ...one, unit: one.dossier.unit, exempt: [], comparing: (_, facts) => facts };
}

/** The cases of units of the roster, for the period of the year; what the group has comes from what stands in the end. */
export function inYear(scheme: OracleScheme, cases: readonly OracleCase[], year: OracleYear): readonly KnownCase[] {
  const units = new Map(year.units.map((unit) => [unit.id, unit]));
  const taking = cases.filter(({ dossier }) => units.has(dossier.unit.id) && dossier.period === year.period);
  const known = taking.map((one) => {
    const { notApplicable = [], ...unit } = need(units.get(one.dossier.unit.id));
    return { ...one, unit, exempt: notApplicable.map(({ leaf }) => leaf) };
  });
  return known.map((one) => {
    const others = known.filter(({ unit }) => unit.group === one.unit.group && unit.id !== one.unit.id);
    const comparing = (code: string, facts: OracleFacts): OracleFacts => {
      const leaf = need(leavesOf(scheme.criteria).find((each) => each.code === code));
      const theirs = others.map((other) => factsInTheEnd(other, code, leaf.scoredBy === "appraiser"));
      return beside(need(leaf.rule), facts, theirs);
    };
    return { ...one, comparing };
  });
}

/** The facts that the final points of a leaf rest on; `null` where they rest on none. */
function factsInTheEnd(
  { dossier, ledger = [], exempt }: OracleCase & { readonly exempt: readonly string[] },
  code: string,
  byAppraiser: boolean,
): OracleFacts | null {
  const last = ledger.filter(({ leaf, to }) => leaf === code && to.confirmed === undefined).at(-1)?.to;
  if (last !== undefined) return last.facts === undefined || last.facts.absent !== undefined ? null : last.facts;
  if (byAppraiser || exempt.includes(code)) return null;
  const facts = dossier.entries.find(({ leaf }) => leaf === code)?.facts;
  return facts === undefined || facts.absent !== undefined ? null : facts;
}

/** The facts of a rule beside those of the others of the group, wherever a rule in it compares them. */
function beside(rule: OracleRule, facts: OracleFacts, others: readonly (OracleFacts | null)[]): OracleFacts {
  const inside = (inner: OracleRule, own: OracleFacts, of: (facts: OracleFacts) => OracleFacts | undefined) =>
    own === undefined
      ? undefined
      : beside(
          inner,
          own,
          others.map((one) => (one === null ? null : (of(one) ?? null))),
        );
  const withId = (list: readonly { readonly id: string; readonly facts: OracleFacts }[] | undefined, id: string) =>
    list?.find((one) => one.id === id)?.facts;
  switch (rule.kind) {
    case "relative":
      return among(rule, facts, others);
    case "clamp":
      return beside(rule.rule, facts, others);
    case "sum":
    case "best": {
      const [key, rules] = rule.kind === "sum" ? ["terms", rule.terms] : ["cases", rule.cases];
      const stated = facts[key].map((one: { id: string; facts: OracleFacts }) => {
        const inner = rules.find(({ id }: { id: string }) => id === one.id).rule;
        return { ...one, facts: inside(inner, one.facts, (other) => withId(other[key], one.id)) };
      });
      return { ...facts, [key]: stated };
    }
    case "when": {
      const changed = { ...facts };
      for (const side of ["holds", "otherwise"]) {
        if (rule[side].kind === undefined || facts[side] === undefined) continue;
        changed[side] = inside(rule[side], facts[side], (other) => other[side]);
      }
      return changed;
    }
    default:
      return facts;
  }
}

function figureOf(facts: OracleFacts): { over: Fraction; under: Fraction } | null {
  if (facts.value !== undefined) return { over: parse(facts.value), under: parse("1") };
  const under = sub(parse(facts.whole), parse(facts.excused ?? "0"));
  return compare(under, zero) > 0 ? { over: parse(facts.part), under } : null;
}

function among(rule: OracleRule, facts: OracleFacts, others: readonly (OracleFacts | null)[]): OracleFacts {
  const own = figureOf(facts);
  if (own === null) return facts;
  const group = [own, ...others.flatMap((one) => (one === null ? [] : (figureOf(one) ?? [])))];
  const order = (a: { over: Fraction; under: Fraction }, b: { over: Fraction; under: Fraction }): number =>
    compare(div(a.over, a.under), div(b.over, b.under)) * (rule.best === "highest" ? -1 : 1);
  const sorted = [...group].sort(order);
  const spelled = (one: { over: Fraction; under: Fraction }) =>
    facts.value === undefined
      ? { part: toDecimalString(one.over), whole: toDecimalString(one.under) }
      : toDecimalString(one.over);
  return {
    ...facts,
    best: spelled(need(sorted[0])),
    worst: spelled(need(sorted.at(-1))),
    mean: {
      part: toDecimalString(sum(group.map(({ over }) => over))),
      whole: toDecimalString(group.map(({ under }) => under).reduce(add)),
    },
    place: 1 + group.filter((one) => order(one, own) < 0).length,
  };
}
