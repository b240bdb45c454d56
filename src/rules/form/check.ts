import { type Issue, issue, type Path } from "../../issue/issue.js";
import { decimal, decimalText } from "../../number/decimal.js";
import { misnamedIds } from "../ids.js";
import type { AnyFacts, At } from "../place.js";
import type { Choice, Counted, CountList, Field, Form, Nested, TermList } from "./form.js";
import { statedAt } from "./source.js";

/** Says what is wrong with facts of the right shape, and of nothing else. */
export type CheckFacts = (facts: AnyFacts, at: At) => readonly Issue[];

/** What is wrong with facts of the right shape, made ready for the facts of many units. */
export function prepareCheck(form: Form): CheckFacts {
  const checks = [...form.fields.flatMap(checkOf), form.check];
  return (facts, at) => {
    let found = NONE;
    for (const check of checks) {
      const more = check(facts, at);
      // Nearly all facts are as they should be: then no list is made.
      if (more.length > 0) found = found.length === 0 ? more : [...found, ...more];
    }
    return found;
  };
}

const NONE: readonly Issue[] = [];

/** The check of a field, where its shape does not say everything. */
function checkOf(field: Field): readonly CheckFacts[] {
  const { key } = field;
  switch (field.holds) {
    case "choice":
      return [choiceCheck(field)];
    case "ids":
      return [(facts, at) => misnamedIds(statedAt(facts, key) as readonly string[], field.ids, at, key)];
    case "counts":
      return [countsCheck(field)];
    case "day":
      return [(facts, at) => checkDay(key, facts, at)];
    case "facts":
      return [nestedCheck(field)];
    case "terms":
      return [termsCheck(field)];
    case "things":
    case "amount":
    case "value":
    case "count":
    case "flag":
    case "remark":
    case "peer":
    case "place":
      return [];
  }
}

function choiceCheck({ key, ids }: Choice): CheckFacts {
  const levels = new Set(ids.map(({ id }) => id));
  return (facts, at) => {
    const level = statedAt(facts, key) as string;
    if (levels.has(level)) return NONE;
    const known = [...levels].join(", ");
    return [issue("rules.unknown_level", [...at.path, key], { code: at.code, level, known }, at.clause)];
  };
}

interface CountedFact {
  readonly id: string;
  readonly count: number;
  readonly points?: string;
}

function countsCheck({ key, ids }: CountList): CheckFacts {
  const named = new Map(ids.map((one) => [one.id, one]));
  return (facts, at) => {
    const rows = statedAt(facts, key) as readonly CountedFact[];
    if (rows.length === 0) return NONE;
    const stated = rows.map(({ id }) => id);
    const misnamed = misnamedIds(stated, ids, at, key);
    if (misnamed.length > 0) return misnamed;
    return rows.flatMap((row, position) => checkPoints(named.get(row.id) as Counted, row, at, [key, position]));
  };
}

/** Points beside a count lie between what so many take at least and at most; without a range there are none. */
function checkPoints(
  { range }: Counted,
  { id, count, points }: CountedFact,
  { code, path: around, clause }: At,
  place: Path,
): readonly Issue[] {
  if (range === undefined && points === undefined) return NONE;
  const path = [...around, ...place, "points"];
  if (range === undefined) return [issue("rules.points_not_asked", path, { code, id }, clause)];
  const [least, most] = [decimal(range.atLeast).times(count), decimal(range.atMost).times(count)];
  const stated = decimal(points ?? "0");
  if (points === undefined && count > 0) return [issue("document.missing", path, { key: "points" }, clause)];
  if (stated.gte(least) && stated.lte(most)) return [];
  const params = { code, id, points: decimalText(stated), least: decimalText(least), most: decimalText(most) };
  return [issue("rules.points_out_of_fault_range", path, params, clause)];
}

function checkDay(key: string, facts: AnyFacts, at: At): readonly Issue[] {
  const [dated, missed] = [statedAt(facts, key) !== undefined, statedAt(facts, "missed") !== undefined];
  if (dated && missed) return [issue("rules.missed_has_no_day", [...at.path, key], { code: at.code }, at.clause)];
  if (dated || missed) return [];
  return [issue("document.missing", [...at.path, key], { key }, at.clause)];
}

function nestedCheck({ key, form, asked }: Nested): CheckFacts {
  const check = prepareCheck(form);
  return (facts, at) => {
    const inner = statedAt(facts, key) as AnyFacts | undefined;
    const path = [...at.path, key];
    const wanted = asked?.(facts) ?? "yes";
    if (inner === undefined) {
      return wanted === "yes" ? [issue("document.missing", path, { key }, at.clause)] : [];
    }
    if (wanted === "no") return [issue("rules.facts_not_asked", path, { code: at.code, key }, at.clause)];
    return check(inner, { ...at, path });
  };
}

function termsCheck({ key, terms, some }: TermList): CheckFacts {
  const checks = new Map(terms.map(({ id, form }) => [id, prepareCheck(form)]));
  return (facts, at) => {
    const stated = statedAt(facts, key) as readonly { readonly id: string; readonly facts: AnyFacts }[];
    const ids = stated.map(({ id }) => id);
    const missing =
      some !== undefined
        ? []
        : terms
            .filter(({ id }) => !ids.includes(id))
            .map(({ id }) => issue("rules.term_missing", [...at.path, key], { code: at.code, id }, at.clause));
    const inner = stated.flatMap(
      (one, position) => checks.get(one.id)?.(one.facts, { ...at, path: [...at.path, key, position, "facts"] }) ?? [],
    );
    return [...misnamedIds(ids, terms, at, key), ...missing, ...inner];
  };
}
