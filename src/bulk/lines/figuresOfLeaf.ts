import { keyOfFact } from "../../rules/expression/factors.js";
import type { NumberColumn } from "../../rules/expression/wholeTable.js";
import type { Figure, Form } from "../../rules/form/form.js";
import { prepareRule } from "../../rules/prepared.js";
import type { Column, ColumnSetting } from "../column.js";
import { leafColumn } from "../leafColumn.js";
import { type Conditions, conditionsOf } from "./condition.js";

/** A leaf whose facts are whole numbers and nothing else, so that its columns are filled from digits. */
export interface FiguresOfLeaf {
  /** The keys of the facts, in the order in which figures are handed in. */
  readonly keys: readonly string[];
  /** What a figure is that is not stated; NaN where it must be. */
  readonly absent: readonly number[];
  readonly conditions: Conditions;
  /** Its columns, and which figure each holds. */
  readonly columns: readonly (NumberColumn & { readonly figure: number })[];
  readonly score: Column["score"];
}

/** `null` for a leaf whose facts are of another sort. */
export function figuresOfLeaf(setting: ColumnSetting): FiguresOfLeaf | null {
  const { leaf, bounds } = setting.own;
  if (leaf.rule.kind === "survey") return null;
  const { form } = prepareRule(leaf.rule, bounds);
  const fields = thingsOf(form);
  const column = fields === null ? null : leafColumn(setting);
  const wholes = column?.wholes?.() ?? null;
  if (fields === null || column === null || wholes === null) return null;
  const names = fields.map(({ fact }) => keyOfFact(fact));
  const conditions = conditionsOf(form, names);
  const columns = wholes.map((one) => ({ ...one, figure: names.indexOf(keyOfFact(one.fact)) }));
  if (conditions === null || columns.some(({ figure }) => figure < 0)) return null;
  return {
    keys: fields.map(({ key }) => key),
    absent: fields.map(({ absent }) => (absent === undefined ? Number.NaN : Number(absent))),
    conditions,
    columns,
    score: column.score,
  };
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
