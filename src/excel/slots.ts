import type { FactName } from "../rules/expression/expression.js";
import type { Counted, Due, Field, Form, Named } from "../rules/form/form.js";
import { NO, YES } from "./words.js";

/** One cell that a unit fills: one fact of one leaf. */
export interface Slot {
  /** Where the fact stands in the form, from the outside in. */
  readonly path: readonly string[];
  /** The fact of the expression that the cell states; `null` for words, and for what decides only whether there are facts. */
  readonly fact: FactName | null;
  /** What is asked, in the words of the rule. */
  readonly label: string;
  readonly takes: Takes;
  /** A blank cell says none, or no; without it, a blank cell says nothing. */
  readonly isOptional?: true;
  /** The path of the side of a condition that the cell belongs to: where the whole side is blank, a blank cell says nothing. */
  readonly side?: readonly string[];
}

type Takes =
  | { readonly is: "number"; readonly whole: boolean; readonly least?: string; readonly most?: string }
  | { readonly is: "choice"; readonly options: readonly Named[] }
  | { readonly is: "yes-no" }
  | { readonly is: "day"; readonly due: Due }
  | { readonly is: "words" };

/** The titles that the list of a slot offers. */
export function titlesOf({ takes }: Slot): readonly string[] {
  return takes.is === "choice" ? takes.options.map(({ title }) => title.vi) : takes.is === "yes-no" ? [YES, NO] : [];
}

/** A path as the key of a map. */
export function keyOfPath(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** The cells that a form asks for, in its order. What the evaluation states is not asked. */
export function slotsOf(form: Form, above: readonly string[] = [], about = ""): readonly Slot[] {
  return form.fields.flatMap((field) => slotsFor(field, [...above, field.key], about));
}

function slotsFor(field: Field, path: readonly string[], about: string): readonly Slot[] {
  const label = said(about, field.title.vi);
  switch (field.holds) {
    case "things":
    case "amount":
    case "value": {
      const { holds, fact, least, most, unit } = field;
      const floor = holds === "value" ? least : "0";
      const takes = {
        is: "number",
        whole: holds === "things",
        ...(floor === undefined ? {} : { least: floor }),
        ...(most === undefined ? {} : { most }),
      } as const;
      const optional = field.absent === "0" ? ({ isOptional: true } as const) : {};
      return [{ path, fact, label: unit === undefined ? label : `${label} (${unit.vi})`, takes, ...optional }];
    }
    case "count": {
      const unit = field.unit === undefined ? "" : ` (${field.unit.vi})`;
      return [{ path, fact: field.fact, label: `${label}${unit}`, takes: COUNT }];
    }
    case "choice":
      return [{ path, fact: field.fact, label, takes: { is: "choice", options: distinct(field.ids) } }];
    case "flag":
      return [{ path, fact: field.fact, label, takes: YES_NO }];
    case "ids":
      return distinct(field.ids).map(({ id, title }): Slot => {
        const fact = [...field.fact, id];
        return { path: [...path, id], fact, label: said(about, title.vi), takes: YES_NO, isOptional: true };
      });
    case "counts":
      return distinct(field.ids).flatMap((one) => countSlots(one, field.fact, path, about));
    case "day":
      return [
        { path, fact: field.late, label, takes: { is: "day", due: field.due } },
        {
          path: [...path.slice(0, -1), "missed"],
          fact: field.missed,
          label: said(about, "Không thực hiện"),
          takes: YES_NO,
          isOptional: true,
        },
      ];
    case "remark":
      return [{ path, fact: null, label, takes: { is: "words" } }];
    case "peer":
    case "place":
      return [];
    case "facts": {
      const inner = slotsOf(field.form, path, said(about, field.title.vi));
      return field.asked === undefined ? inner : inner.map((slot) => ({ side: path, ...slot }));
    }
    case "terms":
      return field.terms.flatMap(({ id, title, form }) => {
        const term = [...path, id];
        const inner = slotsOf(form, term, said(about, title.vi));
        if (field.some === undefined) return inner;
        const label = said(about, `${title.vi} – có trường hợp này`);
        return [{ path: term, fact: [...field.some, id], label, takes: YES_NO, isOptional: true }, ...inner];
      });
  }
}

const YES_NO = { is: "yes-no" } as const;
const COUNT = { is: "number", whole: true, least: "0" } as const;

function countSlots(
  { id, title, range, unit }: Counted,
  fact: FactName,
  path: readonly string[],
  about: string,
): readonly Slot[] {
  const label = said(about, `Số lượng: ${title.vi}${unit === undefined ? "" : ` (${unit.vi})`}`);
  const count: Slot = { path: [...path, id], fact: [...fact, id], label, takes: COUNT, isOptional: true };
  if (range === undefined) return [count];
  const points = said(about, `Tổng điểm: ${title.vi} (mỗi trường hợp từ ${range.atLeast} đến ${range.atMost})`);
  const takes = { is: "number", whole: false, least: "0" } as const;
  return [
    count,
    { path: [...path, id, "points"], fact: [...fact, id, "points"], label: points, takes, isOptional: true },
  ];
}

function said(about: string, title: string): string {
  return about === "" ? title : `${about}: ${title}`;
}

/** Titles by which a person can choose: where two read alike, their places tell them apart. */
function distinct<One extends Named>(list: readonly One[]): readonly One[] {
  return list.map((one, at) => {
    const isAlone = list.every(({ title }, other) => other === at || sameText(title.vi) !== sameText(one.title.vi));
    return isAlone ? one : { ...one, title: { ...one.title, vi: `${one.title.vi} (${at + 1})` } };
  });
}

/** A text as texts of cells are compared: one spelling, one case, one blank between words. */
export function sameText(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}
