import type { Rounding } from "../number/rounding.js";
import { type Expression, type FactName, fact, minus, sumOf } from "../rules/expression/expression.js";
import { keyOfFact } from "../rules/expression/factors.js";
import { type WholeWriter, type WrittenFacts, writtenSteps } from "../rules/expression/writtenSteps.js";
import type { Due, Form } from "../rules/form/form.js";
import { vietnameseDate } from "../text/calendar.js";
import type { Slot } from "./slots.js";
import { YES } from "./words.js";

/** How many decimal places a figure of a form keeps. */
export const PLACES = 4;

/** Where the cells of a leaf stand, and where what is computed once can be kept. */
interface LeafCells {
  /** The cell of a slot, such as `$F$12`. */
  readonly cellOf: (slot: Slot) => string;
  /** The cell in which the list of a choice shows this title. */
  readonly optionCell: (slot: Slot, id: string) => string;
  /** Puts a formula into a cell of its own, and gives that cell. */
  readonly keep: (formula: string) => string;
  /** What stands at another leaf: 1 or 0, or its points. */
  readonly elsewhere: (fact: FactName) => { readonly cell: string; readonly places: number } | null;
  /** The year of the period; `null` where it names none. */
  readonly year: number | null;
}

/**
 * The points that the cells of a leaf come to, as a formula: one more reading of its expression. Blank while something is not
 * filled in, “Xem lại” where what is filled in cannot be.
 */
export function pointsFormula(
  expression: Expression,
  form: Form,
  slots: readonly Slot[],
  cells: LeafCells,
  rounding: Rounding,
  cap?: string,
): string {
  const facts = factsIn(slots, cells);
  const write = writerTo(cells.keep);
  const sign = (one: Expression, than: "<" | "<="): string => `${writtenSteps(one, facts, 1n, write).over}${than}0`;
  const wrong = [
    ...form.shares.map(({ of, facts: parts }) => sign(sumOf([of, ...parts.map((name) => minus(fact(name)))]), "<")),
    ...form.positive.map((one) => sign(one, "<=")),
    ...slots.flatMap((slot) => wrongAlone(slot, cells.cellOf(slot))),
  ];
  const { over, under } = writtenSteps(expression, facts, 1n, write);
  const exact = rounded(under === "1" ? over : `${over}/(${under})`, rounding);
  const points = cap === undefined ? exact : `MIN(${cap},${exact})`;
  return wrong.length === 0
    ? points
    : `IF(OR(${wrong.map((one) => `IFERROR(${one},FALSE)`).join(",")}),"Xem lại",${points})`;
}

function wrongAlone({ takes }: Slot, cell: string): readonly string[] {
  if (takes.is !== "number") return [];
  const { least, most } = takes;
  return [
    ...(least === undefined ? [] : [`N(${cell})<${least}`]),
    ...(most === undefined ? [] : [`N(${cell})>${most}`]),
  ];
}

function rounded(figure: string, { places, mode }: Rounding): string {
  switch (mode) {
    case "half-up":
      return `ROUND(${figure},${places})`;
    case "down":
      return `ROUNDDOWN(${figure},${places})`;
    case "half-even": {
      const grains = `ROUND(ABS(${figure})*1E${places},6)`;
      const isTie = `AND(${grains}-INT(${grains})=0.5,ISEVEN(INT(${grains})))`;
      return `IF(${isTie},SIGN(${figure})*INT(${grains})/1E${places},ROUND(${figure},${places}))`;
    }
  }
}

/** The facts of a leaf as formulas. What is blank is not known, so that nothing comes of it. */
function factsIn(slots: readonly Slot[], cells: LeafCells): WrittenFacts<string, string> {
  const byFact = new Map(slots.flatMap((slot) => (slot.fact === null ? [] : [[keyOfFact(slot.fact), slot] as const])));
  const blankSide = ({ side }: Slot): string | null => {
    if (side === undefined) return null;
    const own = slots.filter(({ path }) => side.every((step, at) => path[at] === step)).map(cells.cellOf);
    return `COUNTA(${own[0]}:${own.at(-1)})=0`;
  };
  return {
    number: (name) => {
      const other = cells.elsewhere(name);
      if (other !== null) return other;
      const slot = byFact.get(keyOfFact(name));
      // What the evaluation states, such as the best of the group, is not known on the form of one unit.
      if (slot === undefined) return { cell: "NA()", places: 0 };
      const cell = cells.cellOf(slot);
      const { takes } = slot;
      const blank = slot.isOptional ? blankSide(slot) : `${cell}=""`;
      const stated = (then: string): string => (blank === null ? then : `IF(${blank},NA(),${then})`);
      if (takes.is === "yes-no") return { cell: stated(`IF(${cell}="${YES}",1,0)`), places: 0 };
      if (takes.is === "choice") return { cell: stated("1"), places: 0 };
      if (takes.is === "day") return { cell: stated(`INT(${cell})-${dayOf(takes.due, cells.year)}`), places: 0 };
      const figure = stated(slot.isOptional ? `N(${cell})` : cell);
      return takes.is === "number" && takes.whole
        ? { cell: figure, places: 0 }
        : { cell: `ROUND(${figure}*1E${PLACES},0)`, places: PLACES };
    },
    isId: (name, id) => {
      const slot = byFact.get(keyOfFact(name));
      if (slot === undefined) return "NA()";
      const cell = cells.cellOf(slot);
      return `IF(${cell}="",NA(),${cell}=${cells.optionCell(slot, id)})`;
    },
  };
}

function dayOf(due: Due, year: number | null): string {
  if (typeof due === "string") {
    const [y, m, d] = vietnameseDate(due).split("-").map(Number);
    return `DATE(${y},${m},${d})`;
  }
  if (year === null) return "NA()";
  const shift = due.year === undefined ? 0 : due.year === "after" ? 1 : -1;
  return `DATE(${year + shift},${due.month},${due.day})`;
}

const PLAIN = /^(?:\$?[A-Z]+\$?\d+|\d+)$/;

function writerTo(keep: (formula: string) => string): WholeWriter<string, string> {
  const call = (name: string) => (parts: readonly string[]) => `${name}(${parts.join(",")})`;
  return {
    number: (value) => (value < 0n ? `(${value})` : String(value)),
    add: (parts) => `(${parts.join("+")})`,
    multiply: (parts) => parts.join("*"),
    least: call("MIN"),
    most: call("MAX"),
    choose: (holds, gives, otherwise) => `IF(${holds},${gives},${otherwise})`,
    compare: (left, sign, right) => `${left}${sign}${right}`,
    kept: (one) => (PLAIN.test(one) ? one : keep(one)),
  };
}

/** The sum of some cells, held by a floor and a cap. */
export function sumFormula(cells: readonly string[], least: string | undefined, most: string | undefined): string {
  const sum = `SUM(${cells.join(",")})`;
  const held = least === undefined ? sum : `MAX(${least},${sum})`;
  return most === undefined ? held : `MIN(${most},${held})`;
}
