import type { Rounding } from "../number/rounding.js";
import { type Columns, type PreparedColumns, prepareColumns } from "../rules/expression/columns.js";
import { knownOf } from "../rules/form/known.js";
import { sourceOfFacts } from "../rules/form/source.js";
import type { AnyFacts } from "../rules/place.js";
import { prepareRule } from "../rules/prepared.js";
import type { PreparedLeaf } from "../scheme/prepareScheme.js";
import type { Column, ColumnSetting } from "./column.js";

/** The column of a leaf, read off the expression of its rule; none for a leaf that the survey scores. */
export function leafColumn({ own, capacity, scale }: ColumnSetting): Column | null {
  const { leaf, bounds } = own;
  if (leaf.rule.kind === "survey") return null;
  const prepared = remembered.get(own) ?? prepareLeaf(own, { places: bounds.places, mode: scale.mode });
  remembered.set(own, prepared);
  return prepared === null ? NO_COLUMN : columnOf(prepared.exact, prepared.columns(capacity), scale.roundingUnit);
}

const remembered = new WeakMap<PreparedLeaf, PreparedColumns<AnyFacts> | null>();

/** The columns of a leaf, prepared once; none for what rests on another leaf and is worked out with the whole dossier. */
function prepareLeaf({ leaf, bounds }: PreparedLeaf, rounding: Rounding): PreparedColumns<AnyFacts> | null {
  const { form, expression } = prepareRule(leaf.rule, bounds);
  if (form.elsewhere.length > 0) return null;
  return prepareColumns(expression, knownOf(form), sourceOfFacts(form), rounding);
}

/** A column that takes in nothing. */
const NO_COLUMN: Column = { exact: false, take: () => "unfit", score: () => undefined };

function columnOf(exact: boolean, columns: Columns<AnyFacts>, roundingUnit: number): Column {
  return {
    exact,
    take: columns.take,
    wholes: columns.wholes,
    score: (points, size) => columns.score(points, size, roundingUnit),
  };
}
