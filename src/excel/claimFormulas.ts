import { isBounded } from "../criteria/isBounded.js";
import type { FactName } from "../rules/expression/expression.js";
import { keyOfFact } from "../rules/expression/factors.js";
import { yearOf } from "../rules/form/days.js";
import type { Elsewhere } from "../rules/form/form.js";
import type { Scheme } from "../scheme/scheme.js";
import type { Year } from "../year/year.js";
import { pointsFormula, sumFormula } from "./formulas.js";
import { allBlocks, type Block, mayBeSilent } from "./layout.js";
import { fixed, type Lists } from "./lists.js";
import { GROUP, type SheetBuilder } from "./sheet.js";
import { type Slot, titlesOf } from "./slots.js";
import { ALL_COLUMNS, NOT_SUBMITTED, positionOf } from "./words.js";

/** What a leaf counts as its claim: the points that it claims, else those of its facts. It is hidden, with what else is computed. */
export const CLAIM: number = ALL_COLUMNS.length;
const KEPT = CLAIM + 1;

/** The points of a criterion, and what it counts as its claim. */
export function addClaimFormulas(
  sheet: SheetBuilder,
  lists: Lists,
  scheme: Scheme,
  year: Year,
  block: Block,
  byCode: ReadonlyMap<string, Block>,
): void {
  const { criterion, row, height, filled, children } = block;
  const points = positionOf("points");
  const cell = fixed(row, points);
  if (criterion.kind === "group") {
    const look = { framed: true, bold: true, fill: GROUP, align: "center" } as const;
    // A group in which the unit fills nothing has no sum.
    if (allBlocks(children).every((one) => one.filled === null)) return;
    const { least, most, bonus } = criterion;
    const cap = isBounded(criterion) ? (bonus?.cap ?? most) : undefined;
    const sums = [points, CLAIM].map((column) =>
      sumFormula(
        children.map((child) => fixed(child.row, column)),
        least,
        cap,
      ),
    );
    sheet.formula(row, points, sums[0] as string, look);
    sheet.formula(row, positionOf("claimed"), fixed(row, CLAIM), look);
    sheet.formula(row, CLAIM, sums[1] as string);
    return;
  }
  if (filled === null) return;
  const absence = fixed(row, positionOf("absence"));
  const look = { framed: true, align: "center" } as const;
  let next = KEPT;
  const cellOf = (slot: Slot): string => fixed(row + filled.slots.indexOf(slot), positionOf("value"));
  const formula = pointsFormula(
    filled.expression,
    filled.form,
    filled.slots,
    {
      cellOf,
      optionCell: (slot, id) => {
        const option = slot.takes.is === "choice" ? slot.takes.options.find((one) => one.id === id) : undefined;
        return lists.cell(titlesOf(slot), option?.title.vi ?? "");
      },
      keep: (formula) => {
        sheet.formula(row, next, formula);
        next += 1;
        return fixed(row, next - 1);
      },
      elsewhere: (fact) => elsewhereCell(fact, filled.form.elsewhere, byCode, lists, scheme.rounding.leaf.places),
      year: yearOf(year.period),
    },
    scheme.rounding.leaf,
    criterion.bonus?.cap,
  );
  // A leaf that rests on others may need nothing of its own.
  const isBlank = mayBeSilent(filled.form) ? "FALSE" : `COUNTA(${stretch(row, height)})=0`;
  sheet.formula(
    row,
    points,
    `IF(${absence}<>"",IF(${absence}="${NOT_SUBMITTED}",0,""),IF(${isBlank},"",IFERROR(${formula},"")))`,
    look,
  );
  const claimed = fixed(row, positionOf("claimed"));
  sheet.formula(row, CLAIM, `IF(${claimed}="",N(${cell}),N(${claimed}))`);
}

/** The cells of a leaf's facts. */
function stretch(row: number, height: number): string {
  return `${fixed(row, positionOf("value"))}:${fixed(row + height - 1, positionOf("value"))}`;
}

/** What stands at another leaf: 1 or 0 for a level, its points; nothing while it is not known. */
function elsewhereCell(
  fact: FactName,
  all: readonly Elsewhere[],
  byCode: ReadonlyMap<string, Block>,
  lists: Lists,
  places: number,
): { readonly cell: string; readonly places: number } | null {
  const one = all.find((other) => keyOfFact(other.fact) === keyOfFact(fact));
  if (one === undefined || one.holds === "survey") return null;
  const other = byCode.get(one.leaf);
  if (other?.filled == null) return { cell: "NA()", places: 0 };
  const { row, height, filled } = other;
  const [absence, claimed] = [fixed(row, positionOf("absence")), fixed(row, positionOf("claimed"))];
  // What is not submitted has no points and no level; what is claimed alone, or has another state, is not known yet.
  const none = `IF(OR(${absence}="${NOT_SUBMITTED}",AND(${absence}="",${claimed}="")),0,NA())`;
  const isBlank = filled.slots.length === 0 ? `${absence}<>""` : `COUNTA(${stretch(row, height)})=0`;
  const known = (formula: string): string => `IF(${isBlank},${none},IF(${absence}<>"",NA(),${formula}))`;
  if (one.holds === "points") {
    const points = fixed(row, positionOf("points"));
    return { cell: known(`IF(ISNUMBER(${points}),ROUND(${points}*1E${places},0),NA())`), places };
  }
  const at = filled.slots.findIndex(({ takes }) => takes.is === "choice");
  const slot = filled.slots[at];
  if (slot?.takes.is !== "choice") return { cell: "NA()", places: 0 };
  const value = fixed(row + at, positionOf("value"));
  const tests = slot.takes.options
    .filter(({ id }) => one.levels.includes(id))
    .map(({ title }) => `${value}=${lists.cell(titlesOf(slot), title.vi)}`);
  return { cell: known(`IF(OR(${tests.join(",")}),1,0)`), places: 0 };
}
