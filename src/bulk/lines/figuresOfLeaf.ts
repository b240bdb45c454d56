import { keyOfFact } from "../../rules/expression/factors.js";
import type { Figure, Form } from "../../rules/form/form.js";
import { prepareRule } from "../../rules/prepared.js";
import type { PreparedLeaf } from "../../scheme/prepareScheme.js";
import type { Column, Ground } from "../column.js";
import { leafColumn } from "../leafColumn.js";
import { type Condition, conditionsOf, isKept } from "./condition.js";

/** A leaf whose facts are whole numbers and nothing else, so that its columns are filled from digits. */
export interface FiguresOfLeaf {
  /** The keys of the facts, in the order in which figures are handed in. */
  readonly keys: readonly string[];
  /** What a figure is that is not stated; NaN where it must be. */
  readonly absent: readonly number[];
  /** Puts the figures of a unit in; `false` where it is for the reader to say what becomes of them. */
  readonly put: (row: number, values: Float64Array) => boolean;
  readonly score: Column["score"];
}

/** `null` for a leaf whose facts are of another sort. */
export function figuresOfLeaf(ground: Ground): FiguresOfLeaf | null {
  const { leaf, bounds }: PreparedLeaf = ground.own;
  if (leaf.rule.kind === "survey") return null;
  const { form } = prepareRule(leaf.rule, bounds);
  const fields = thingsOf(form);
  const column = fields === null ? null : leafColumn(ground);
  const wholes = column?.wholes?.() ?? null;
  if (fields === null || column === null || wholes === null) return null;
  const names = fields.map(({ fact }) => keyOfFact(fact));
  const conditions = conditionsOf(form, names);
  const columns = wholes.map((one) => ({ ...one, of: names.indexOf(keyOfFact(one.fact)) }));
  if (conditions === null || columns.some(({ of }) => of < 0)) return null;
  return {
    keys: fields.map(({ key }) => key),
    absent: fields.map(({ absent }) => (absent === undefined ? Number.NaN : Number(absent))),
    put: (row, values) => {
      if (!areKept(conditions, values)) return false;
      for (let at = 0; at < columns.length; at += 1) {
        const one = columns[at] as (typeof columns)[number];
        const value = values[one.of] as number;
        if (!(value >= one.low && value <= one.high)) return false;
        one.column[row] = value;
      }
      return true;
    },
    score: column.score,
  };
}

function areKept(conditions: readonly Condition[], values: Float64Array): boolean {
  for (let at = 0; at < conditions.length; at += 1) if (!isKept(conditions[at] as Condition, values)) return false;
  return true;
}

/**
 * The fields of a form of whole numbers of which all that is checked is proved of figures. Where no figure has a share in another,
 * a part may be above its whole, which is accepted and somebody should look at.
 */
function thingsOf({ fields, elsewhere, shares, checksFiguresOnly }: Form): readonly Figure[] | null {
  const things = fields.flatMap((field) => (field.holds === "things" ? [field] : []));
  const isAll = things.length === fields.length && elsewhere.length === 0;
  const isSmall = things.length <= MOST_FIGURES;
  return isAll && isSmall && checksFiguresOnly === true && shares.length > 0 ? things : null;
}

/** The sum of so few figures of fifteen digits is exact. */
export const MOST_FIGURES = 8;
