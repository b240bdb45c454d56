import { boundsOf } from "../criteria/bounds.js";
import type { Criterion, Leaf } from "../criteria/criterion.js";
import type { Form } from "../rules/form/form.js";
import { type PreparedRule, prepareRule } from "../rules/prepared.js";
import type { Scheme } from "../scheme/scheme.js";
import type { RosterUnit } from "../year/year.js";
import { type Slot, slotsOf } from "./slots.js";

/** The first row of criteria, from 0; above it stand the head and the headings. */
export const HEADINGS = 9;
export const FIRST_ROW: number = HEADINGS + 1;

/** The rows of one criterion: a group has one, a leaf one for each of its slots and at least one. */
export interface Block {
  readonly criterion: Criterion;
  /** Its first row, from 0. */
  readonly row: number;
  readonly height: number;
  readonly children: readonly Block[];
  /** What the unit fills; nothing in a group, and where others score. */
  readonly filled: Filled | null;
  /** Why the unit fills nothing in a leaf. */
  readonly closed: "survey" | "appraiser" | "exempt" | null;
}

export interface Filled extends PreparedRule {
  readonly leaf: Leaf;
  readonly slots: readonly Slot[];
}

/** What stands where on the sheet of a unit. It follows from the scheme and the unit, so writer and reader agree. */
export function layoutOf({ criteria, rounding }: Scheme, unit: RosterUnit): readonly Block[] {
  const exempt = new Set(unit.notApplicable?.map(({ leaf }) => leaf));
  let next = FIRST_ROW;
  const visit = (criterion: Criterion): Block => {
    const row = next;
    if (criterion.kind === "group") {
      next += 1;
      return { criterion, row, height: 1, children: criterion.children.map(visit), filled: null, closed: null };
    }
    const closed = closedBecause(criterion, exempt);
    if (closed !== null) {
      next += 1;
      return { criterion, row, height: 1, children: [], filled: null, closed };
    }
    const prepared = prepareRule(criterion.rule, boundsOf(criterion, rounding.leaf.places));
    const filled = { ...prepared, leaf: criterion, slots: slotsOf(prepared.form) };
    const height = Math.max(1, filled.slots.length);
    next += height;
    return { criterion, row, height, children: [], filled, closed };
  };
  return criteria.map(visit);
}

function closedBecause({ code, rule, scoredBy }: Leaf, exempt: ReadonlySet<string>): Block["closed"] {
  if (rule.kind === "survey") return "survey";
  if (exempt.has(code)) return "exempt";
  return scoredBy === "appraiser" ? "appraiser" : null;
}

/** Whether a leaf may need no fact of its own: what stands at another leaf decides which are asked for. */
export function mayBeSilent({ elsewhere, fields }: Form): boolean {
  return elsewhere.length > 0 && fields.every((field) => field.holds === "facts" && field.asked !== undefined);
}

/** Every block, each before those below it. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [block, ...allBlocks(block.children)]);
}
