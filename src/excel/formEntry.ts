import { issue } from "../issue/issue.js";
import type { CellReader } from "./cellReader.js";
import { documentsIn } from "./documentsIn.js";
import { factsFrom } from "./factsFrom.js";
import { type Filled, mayBeSilent } from "./layout.js";
import { keyOfPath, type Slot } from "./slots.js";
import { ABSENCES, NO, positionOf, YES } from "./words.js";

/** An entry, before it is read. */
export interface Stated {
  readonly leaf: string;
  readonly facts?: object;
}

/** Where something of a dossier stands on the sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly leaf: string;
}
/** Is told where something of an entry stands. */
export type Note = (path: readonly (string | number)[], place: Place) => void;

const FILLED_IN = (["value", "claimed", "absence", "documents", "note"] as const).map(positionOf);

/** Whether a unit has filled in nothing in the rows of a leaf. */
export function isUntouched(
  { slots }: Filled,
  row: number,
  rowNow: (row: number) => number | undefined,
  reader: CellReader,
): boolean {
  return Array.from({ length: Math.max(1, slots.length) }, (_, at) => rowNow(row + at)).every(
    (now) => now === undefined || FILLED_IN.every((column) => reader.isBlank(now, column)),
  );
}

/** An entry out of the rows of a leaf; none where nothing is filled in. */
export function entryOf(
  { leaf, form, slots }: Filled,
  row: number,
  rowNow: (row: number) => number | undefined,
  reader: CellReader,
  note: Note,
): Stated | null {
  const first = rowNow(row);
  if (first === undefined) return null;
  const { code } = leaf;
  const [value, claimed, absence, documents, noted] = (
    ["value", "claimed", "absence", "documents", "note"] as const
  ).map(positionOf) as [number, number, number, number, number];
  const rows = new Map(
    slots.flatMap((slot, at) => {
      const now = rowNow(row + at);
      return now === undefined ? [] : [[keyOfPath(slot.path), { slot, row: now }] as const];
    }),
  );
  // A leaf that rests on others may need nothing of its own, and is stated as it is.
  const isFilled = [...rows.values()].some(({ row: now }) => !reader.isBlank(now, value));
  const isStated = isFilled || (mayBeSilent(form) && reader.isBlank(first, absence));
  if (!isStated && [claimed, absence, documents, noted].every((column) => reader.isBlank(first, column))) return null;

  const place = (column: number): Place => ({ row: first, column, leaf: code });
  note([], place(positionOf("code")));
  note(["claimed"], place(claimed));
  note(["documents"], place(documents));
  note(["note"], place(noted));
  note(["facts"], place(value));
  const state = reader.chosen(first, absence, ABSENCES, code);
  if (state !== undefined && isFilled) {
    const params = { cell: reader.nameOf(first, absence), code, found: reader.text(first, absence) ?? "" };
    reader.tell(issue("excel.state_and_facts", [], params), first, absence, code);
  }
  const facts =
    state !== undefined
      ? { absent: state }
      : !isStated
        ? undefined
        : factsFrom(
            form,
            (path) => {
              const found = rows.get(keyOfPath(path));
              return found === undefined ? undefined : slotContent(found.slot, found.row, value, reader, code);
            },
            (path, slotPath) => {
              const found = rows.get(keyOfPath(slotPath));
              if (found !== undefined) note(["facts", ...path], { row: found.row, column: value, leaf: code });
            },
          );
  const points = reader.number(first, claimed, code);
  const evidence = documentsIn(first, documents, reader, code);
  const text = reader.text(first, noted);
  return {
    leaf: code,
    ...(facts === undefined ? {} : { facts }),
    ...(points === undefined ? {} : { claimed: points }),
    ...(evidence === undefined ? {} : { documents: evidence }),
    ...(text === undefined ? {} : { note: text }),
  };
}

function slotContent(
  { takes }: Slot,
  row: number,
  column: number,
  reader: CellReader,
  leaf: string,
): string | number | boolean | undefined {
  switch (takes.is) {
    case "number":
      return reader.number(row, column, leaf);
    case "choice":
      return reader.chosen(
        row,
        column,
        takes.options.map(({ id, title }) => [title.vi, id] as const),
        leaf,
      );
    case "yes-no":
      return reader.chosen(row, column, [[YES, true] as const, [NO, false] as const], leaf);
    case "day":
      return reader.day(row, column, leaf);
    case "words":
      return reader.text(row, column);
  }
}
