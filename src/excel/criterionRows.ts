import type { Leaf } from "../criteria/criterion.js";
import type { Form } from "../rules/form/form.js";
import { ruleSentence } from "../rules/ruleSentence.js";
import type { Scheme } from "../scheme/scheme.js";
import { cellFigure } from "../table/cellValues.js";
import type { Year } from "../year/year.js";
import { addClaimFormulas, CLAIM } from "./claimFormulas.js";
import { sumFormula } from "./formulas.js";
import { allBlocks, type Block, FIRST_ROW, type Filled, HEADINGS } from "./layout.js";
import { fixed, type Lists } from "./lists.js";
import { GROUP, LINE_HEIGHT, type Look, linesOf, type SheetBuilder } from "./sheet.js";
import { validationOf } from "./validation.js";
import { ABSENCES, ALL_COLUMNS, COLUMNS, type Column, positionOf, words } from "./words.js";

const OPEN = "FFF9DB";

/** What fits on a page, in points of the sheet: an A4 page across, as wide as the columns. */
const PAGE = 640;

/** Puts the criteria on a sheet, and the total below them; gives the row of the total, and the rows at which a page begins. */
export function criterionRows(
  sheet: SheetBuilder,
  lists: Lists,
  scheme: Scheme,
  year: Year,
  layout: readonly Block[],
): { readonly end: number; readonly breaks: readonly number[] } {
  const blocks = allBlocks(layout);
  const byCode = new Map(blocks.map((block) => [block.criterion.code, block]));
  for (const block of blocks) {
    write(sheet, block);
    if (block.filled !== null) writeOpen(sheet, lists, block, block.filled);
  }
  for (const block of blocks) addClaimFormulas(sheet, lists, scheme, year, block, byCode);
  const end = blocks.reduce((last, { row, height }) => Math.max(last, row + height), FIRST_ROW);
  total(sheet, end, layout);
  return { end, breaks: pageBreaks(sheet, blocks) };
}

/** A page ends between two leaves, and never behind the heading of a group. */
function pageBreaks(sheet: SheetBuilder, blocks: readonly Block[]): readonly number[] {
  const breaks: number[] = [];
  let [used, start, waiting] = [sheet.heightOf(0, FIRST_ROW), FIRST_ROW, 0];
  for (const { criterion, row, height } of blocks) {
    waiting += sheet.heightOf(row, height);
    if (criterion.kind === "group") continue;
    if (used + waiting > PAGE) {
      breaks.push(start);
      used = sheet.heightOf(HEADINGS, 1);
    }
    used += waiting;
    waiting = 0;
    start = row + height;
  }
  return breaks;
}

function write(sheet: SheetBuilder, { criterion, row, height, filled, closed }: Block): void {
  const isGroup = criterion.kind === "group";
  const look: Look = isGroup ? { bold: true, framed: true, fill: GROUP } : { framed: true };
  const texts: Partial<Record<Column, string>> = {
    code: criterion.code,
    title: criterion.title.vi,
    max: `${criterion.bonus === undefined ? "" : "+"}${cellFigure(criterion.max)}`,
    ...(isGroup ? {} : { rule: sentenceOf(criterion, filled) }),
    ...(closed === null ? {} : { asked: words[closed] }),
  };
  for (const column of ALL_COLUMNS) {
    const isSlot = filled !== null && filled.slots.length > 0 && (column === "asked" || column === "value");
    for (let down = 0; down < height; down += 1) {
      const text = down === 0 && !isSlot ? (texts[column] ?? "") : "";
      sheet.put(row + down, positionOf(column), text, alignedAs(column, look));
    }
    if (!isSlot) sheet.merge(row, positionOf(column), row + height - 1, positionOf(column));
  }
  const wanted = Math.max(
    ...Object.entries(texts).map(([column, text]) =>
      linesOf(text, COLUMNS[column as Column][1] * (isGroup ? 0.92 : 1)),
    ),
  );
  const slots = filled?.slots ?? [];
  const lines = Array.from({ length: height }, (_, at) => linesOf(slots[at]?.label ?? "", COLUMNS.asked[1]));
  const missing = wanted - lines.reduce((sum, one) => sum + one, 0);
  for (const [at, one] of lines.entries()) {
    sheet.height(row + at, LINE_HEIGHT * (one + Math.max(0, missing) / height) + 3);
  }
}

function sentenceOf(leaf: Leaf, filled: Filled | null): string {
  const ruleText = ruleSentence(leaf.rule, leaf, "vi", "for-people");
  const sentence = `${ruleText.charAt(0).toUpperCase()}${ruleText.slice(1)}`;
  return filled !== null && asksPeers(filled.form) ? `${sentence} ${words.peers}` : sentence;
}

/** Whether points depend on other units of the group. */
function asksPeers({ fields }: Form): boolean {
  return fields.some((field) => {
    if (field.holds === "peer" || field.holds === "place") return true;
    if (field.holds === "facts") return asksPeers(field.form);
    return field.holds === "terms" && field.terms.some(({ form }) => asksPeers(form));
  });
}

function alignedAs(column: Column, look: Look): Look {
  const isFigure = column === "max" || column === "points" || column === "claimed";
  return isFigure || column === "code" || column === "absence" ? { ...look, align: "center" } : look;
}

/** The cells that the unit fills. */
function writeOpen(sheet: SheetBuilder, lists: Lists, { row, height }: Block, { leaf, slots }: Filled): void {
  for (const [at, slot] of slots.entries()) {
    sheet.put(row + at, positionOf("asked"), slot.label, { framed: true });
    const { format, validation } = validationOf(slot, row + at, lists);
    const look: Look = { framed: true, fill: OPEN, open: true, align: "center", format };
    sheet.put(row + at, positionOf("value"), "", look);
    if (validation !== null) sheet.validate(row + at, positionOf("value"), validation);
  }
  for (const column of ["claimed", "absence", "documents", "note"] as const) {
    const format = column === "claimed" ? "General" : "@";
    for (let down = 0; down < height; down += 1) {
      sheet.put(
        row + down,
        positionOf(column),
        "",
        alignedAs(column, { framed: true, fill: OPEN, open: true, format }),
      );
    }
  }
  const [least, most] = [leaf.min ?? "0", leaf.max];
  sheet.validate(row, positionOf("claimed"), {
    type: "decimal",
    operator: "between",
    formula1: least,
    formula2: most,
    errorMessage: words.aNumber(cellFigure(least), cellFigure(most)),
  });
  const formula1 = lists.range(ABSENCES.map(([title]) => title));
  sheet.validate(row, positionOf("absence"), { type: "list", formula1, errorMessage: words.chooseOne });
}

function total(sheet: SheetBuilder, row: number, roots: readonly Block[]): void {
  const look = { framed: true, bold: true, fill: "D9E2F3", align: "center" } as const;
  for (const column of ALL_COLUMNS) sheet.put(row, positionOf(column), column === "code" ? words.total : "", look);
  sheet.merge(row, 0, row, positionOf("max") + 1);
  for (const [column, from] of [
    [positionOf("points"), positionOf("points")],
    [positionOf("claimed"), CLAIM],
  ] as const) {
    sheet.formula(
      row,
      column,
      sumFormula(
        roots.map((root) => fixed(root.row, from)),
        undefined,
        undefined,
      ),
      look,
    );
  }
  sheet.height(row, 20);
}
