import { type Issue, issue } from "../../issue/issue.js";
import { decimal, decimalText } from "../../number/decimal.js";
import { misnamedIds } from "../ids.js";
import type { AnyFacts, At } from "../place.js";
import type { Counted, CountList, Field, Form, Nested, TermList } from "./form.js";
import { statedAt } from "./source.js";

/** What is wrong with facts of the right shape. */
export function checkForm(form: Form, facts: AnyFacts, at: At): readonly Issue[] {
  let found = NONE;
  for (const field of form.fields) found = both(found, checkField(field, facts, at));
  return both(found, form.check(facts, at));
}

/** Nearly all facts are as they should be: then no list is made. */
function both(found: readonly Issue[], more: readonly Issue[]): readonly Issue[] {
  if (more.length === 0) return found;
  return found.length === 0 ? more : [...found, ...more];
}

const NONE: readonly Issue[] = [];

function checkField(field: Field, facts: AnyFacts, at: At): readonly Issue[] {
  const { key } = field;
  switch (field.holds) {
    case "choice": {
      const level = statedAt(facts, key) as string;
      if (field.ids.some(({ id }) => id === level)) return NONE;
      const known = field.ids.map(({ id }) => id).join(", ");
      return [issue("rules.unknown_level", [...at.path, key], { code: at.code, level, known }, at.clause)];
    }
    case "ids":
      return misnamedIds(statedAt(facts, key) as readonly string[], field.ids, at, key);
    case "counts":
      return checkCounts(field, statedAt(facts, key) as readonly CountedFact[], at);
    case "day":
      return checkDay(key, facts, at);
    case "facts":
      return checkNested(field, facts, at);
    case "terms":
      return checkTerms(field, facts, at);
    case "things":
    case "amount":
    case "value":
    case "count":
    case "flag":
    case "remark":
    case "peer":
    case "place":
      return NONE;
  }
}

interface CountedFact {
  readonly id: string;
  readonly count: number;
  readonly points?: string;
}

function checkCounts({ key, ids }: CountList, rows: readonly CountedFact[], at: At): readonly Issue[] {
  if (rows.length === 0) return NONE;
  const misnamed = misnamedIds(
    rows.map(({ id }) => id),
    ids,
    at,
    key,
  );
  if (misnamed.length > 0) return misnamed;
  return rows.flatMap((row, position) => {
    const named = ids.find(({ id }) => id === row.id);
    return named === undefined ? [] : checkPoints(named, row, { ...at, path: [...at.path, key, position] });
  });
}

/** Points beside a count lie between what so many take at least and at most; without a range there are none. */
function checkPoints({ range }: Counted, { id, count, points }: CountedFact, at: At): readonly Issue[] {
  if (range === undefined) {
    if (points === undefined) return [];
    return [issue("rules.points_not_asked", [...at.path, "points"], { code: at.code, id }, at.clause)];
  }
  const [least, most] = [decimal(range.atLeast).times(count), decimal(range.atMost).times(count)];
  const stated = decimal(points ?? "0");
  if (points === undefined && count > 0)
    return [issue("document.missing", [...at.path, "points"], { key: "points" }, at.clause)];
  if (stated.gte(least) && stated.lte(most)) return [];
  const params = { code: at.code, id, points: decimalText(stated), least: decimalText(least), most: decimalText(most) };
  return [issue("rules.points_out_of_fault_range", [...at.path, "points"], params, at.clause)];
}

function checkDay(key: string, facts: AnyFacts, at: At): readonly Issue[] {
  const [dated, missed] = [statedAt(facts, key) !== undefined, statedAt(facts, "missed") !== undefined];
  if (dated && missed) return [issue("rules.missed_has_no_day", [...at.path, key], { code: at.code }, at.clause)];
  if (dated || missed) return [];
  return [issue("document.missing", [...at.path, key], { key }, at.clause)];
}

function checkNested({ key, form, asked }: Nested, facts: AnyFacts, at: At): readonly Issue[] {
  const inner = statedAt(facts, key) as AnyFacts | undefined;
  const path = [...at.path, key];
  const wanted = asked?.(facts) ?? "yes";
  if (inner === undefined) {
    return wanted === "yes" ? [issue("document.missing", path, { key }, at.clause)] : [];
  }
  if (wanted === "no") return [issue("rules.facts_not_asked", path, { code: at.code, key }, at.clause)];
  return checkForm(form, inner, { ...at, path });
}

function checkTerms({ key, terms, some }: TermList, facts: AnyFacts, at: At): readonly Issue[] {
  const stated = statedAt(facts, key) as readonly { readonly id: string; readonly facts: AnyFacts }[];
  const ids = stated.map(({ id }) => id);
  const missing =
    some !== undefined
      ? []
      : terms
          .filter(({ id }) => !ids.includes(id))
          .map(({ id }) => issue("rules.term_missing", [...at.path, key], { code: at.code, id }, at.clause));
  const inner = stated.flatMap((one, position) => {
    const form = terms.find(({ id }) => id === one.id)?.form;
    const path = [...at.path, key, position, "facts"];
    return form === undefined ? [] : checkForm(form, one.facts, { ...at, path });
  });
  return [...misnamedIds(ids, terms, at, key), ...missing, ...inner];
}
