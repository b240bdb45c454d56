import { vietnameseDate } from "../../text/calendar.js";
import type { LocalizedText } from "../../text/text.js";
import type { FactName } from "../expression/expression.js";
import type { AnyFacts } from "../place.js";
import type { Day, Field, Form } from "./form.js";
import { termIn } from "./source.js";

/** One thing that a table holds of the facts of a leaf. */
export interface FactCell {
  /** Where it stands, from the outside in; a table joins it by strokes. */
  readonly name: FactName;
  readonly title: LocalizedText;
  readonly holds: "number" | "id" | "day";
  /** Whether documents refuse what some read as thousands there, such as 1.000. */
  readonly refusesThousands: boolean;
  /** What it is where the table has none; without it, it is not known. */
  readonly absent: "0" | null;
  /** Whether others state it, so that its leaf is pending until they have. */
  readonly awaited: boolean;
  /** What facts of the library's form say there; `null` where they say nothing. */
  readonly textIn: (facts: AnyFacts) => string | null;
  /** Of a day: the field that it is read for. */
  readonly day: Day | null;
  /** The cells of one rule inside another have the same block: where all of them are empty, that rule has no facts. */
  readonly block: object | null;
}

/** The cells of the facts that a form asks for: what its expression is worked out from, and nothing else. */
export function factCells(form: Form): readonly FactCell[] {
  return form.fields.flatMap(cellsOf);
}

function cellsOf(field: Field): readonly FactCell[] {
  const { key, title } = field;
  const at = (facts: AnyFacts): unknown => (facts as Readonly<Record<string, unknown>>)[key];
  const plain = {
    title,
    holds: "number",
    refusesThousands: false,
    absent: null,
    awaited: false,
    day: null,
    block: null,
  } as const;
  switch (field.holds) {
    case "things":
    case "amount":
    case "value":
      return [
        {
          ...plain,
          name: field.fact,
          refusesThousands: field.holds === "amount" || (field.holds === "value" && field.most === undefined),
          absent: field.absent === "0" ? "0" : null,
          textIn: (facts) => text(at(facts)),
        },
      ];
    case "count":
      return [{ ...plain, name: field.fact, textIn: (facts) => text(at(facts)) }];
    case "place":
      return [{ ...plain, name: field.fact, awaited: true, textIn: (facts) => text(at(facts)) }];
    case "flag":
      return [{ ...plain, name: field.fact, textIn: (facts) => flag(at(facts) === true) }];
    case "choice":
      return [{ ...plain, holds: "id", name: field.fact, textIn: (facts) => text(at(facts)) }];
    case "ids":
      return field.ids.map(({ id, title }) => ({
        ...plain,
        title,
        name: [...field.fact, id],
        absent: "0",
        textIn: (facts) => flag((at(facts) as readonly string[]).includes(id)),
      }));
    case "counts":
      return field.ids.flatMap(({ id, title, range }) => {
        const row = (facts: AnyFacts) => (at(facts) as readonly CountedRow[]).find((one) => one.id === id);
        const name = [...field.fact, id];
        const count: FactCell = {
          ...plain,
          title,
          name,
          absent: "0",
          textIn: (facts) => String(row(facts)?.count ?? 0),
        };
        if (range === undefined) return [count];
        return [count, { ...count, name: [...name, "points"], textIn: (facts) => row(facts)?.points ?? "0" }];
      });
    case "day":
      return [
        { ...plain, holds: "day", name: dayName(field), day: field, textIn: (facts) => vietnameseDay(text(at(facts))) },
        {
          ...plain,
          name: field.missed,
          absent: "0",
          textIn: (facts) => flag((facts as { readonly missed?: boolean }).missed === true),
        },
      ];
    case "remark":
      return [];
    case "peer":
      if (field.of === "value" && field.figure !== "mean") {
        return [{ ...plain, name: field.fact, awaited: true, textIn: (facts) => text(at(facts)) }];
      }
      return (["part", "whole"] as const).map((side) => ({
        ...plain,
        name: [...field.fact, side],
        awaited: true,
        textIn: (facts) => text((at(facts) as Readonly<Record<string, unknown>> | undefined)?.[side]),
      }));
    case "facts":
      return inside(field.form, (facts) => at(facts) as AnyFacts | undefined);
    case "terms":
      return field.terms.flatMap(({ id, title, form }) => {
        const stated = (facts: AnyFacts): AnyFacts | undefined => termIn(facts, key, id)?.facts;
        const cells = inside(form, stated);
        if (field.some === undefined) return cells;
        const isThere: FactCell = {
          ...plain,
          title,
          name: [...field.some, id],
          absent: "0",
          textIn: (facts) => flag(stated(facts) !== undefined),
        };
        return [isThere, ...cells];
      });
  }
}

interface CountedRow {
  readonly id: string;
  readonly count: number;
  readonly points?: string;
}

function inside(form: Form, stated: (facts: AnyFacts) => AnyFacts | undefined): readonly FactCell[] {
  const block = {};
  return factCells(form).map((cell) => ({
    ...cell,
    block: cell.block ?? block,
    textIn: (facts) => {
      const inner = stated(facts);
      return inner === undefined ? null : cell.textIn(inner);
    },
  }));
}

/** A day stands beside the days late that come of it. */
function dayName({ key, late }: Day): FactName {
  return [...late.slice(0, -1), key];
}

/** The day that it was in Viet Nam, without a time. */
function vietnameseDay(date: string | null): string | null {
  return date === null ? null : vietnameseDate(date);
}

function text(value: unknown): string | null {
  return value === undefined ? null : String(value);
}

function flag(holds: boolean): "0" | "1" {
  return holds ? "1" : "0";
}
