import type { Points } from "../number/quantity.js";
import type { LocalizedText } from "../text/text.js";
import type { Due, Field, Form, Named } from "./form/form.js";
import { inside } from "./inside.js";
import { readGivenRule } from "./readGivenRule.js";
import type { Rule } from "./rule.js";

/** What a form asks for, key by key of the facts. */
export type FormField =
  | NumberField
  | ChoiceField
  | ChoicesField
  | CountsField
  | YesNoField
  | DayField
  | TextField
  | NestedFields
  | TermFields;

interface Asked {
  /** The key of the facts that the answer stands under. */
  readonly key: string;
  readonly title: LocalizedText;
  /** Whether facts without an answer are refused. */
  readonly required: boolean;
}

/** A number; a whole one is stated as digits alone. */
interface NumberField extends Asked {
  readonly type: "number";
  readonly whole: boolean;
  /** Whether it stands in the facts as a JavaScript number, as counts do, or as a decimal string. */
  readonly as: "count" | "decimal";
  readonly least?: string;
  readonly most?: string;
  readonly unit?: LocalizedText;
}

/** One of several options, by its id. */
interface ChoiceField extends Asked {
  readonly type: "choice";
  readonly options: readonly FieldOption[];
}

/** Some of several options: a list of ids. */
interface ChoicesField extends Asked {
  readonly type: "choices";
  readonly options: readonly FieldOption[];
}

/** How many of each option: a list of `{ id, count }`, with `points` beside the count where the option has a range. */
interface CountsField extends Asked {
  readonly type: "counts";
  readonly options: readonly CountedOption[];
}

/** `true` or `false`. */
interface YesNoField extends Asked {
  readonly type: "yes-no";
}

/** A day `YYYY-MM-DD`; or `{ missed: true }` in its place, where it was not done. */
interface DayField extends Asked {
  readonly type: "day";
  readonly due: Due;
}

interface TextField extends Asked {
  readonly type: "text";
}

/** Facts inside the facts. Those that are not required are asked for where the answers before them lead there. */
interface NestedFields extends Asked {
  readonly type: "facts";
  readonly fields: readonly FormField[];
}

/** A list of `{ id, facts }`: of every term, or of those that are met. */
interface TermFields extends Asked {
  readonly type: "terms";
  readonly every: boolean;
  readonly terms: readonly TermField[];
}

interface FieldOption {
  readonly id: string;
  readonly title: LocalizedText;
}

interface CountedOption extends FieldOption {
  /** The points that one of them takes, which are stated beside the count. */
  readonly range?: { readonly atLeast: Points; readonly atMost: Points };
}

interface TermField extends FieldOption {
  readonly fields: readonly FormField[];
}

/**
 * What a form on a screen asks for under a rule: each key of the facts with its title, its type, its limits and its unit. The
 * schema of the facts comes from the same definition.
 *
 * @param rule - A rule of a parsed scheme.
 * @param leaf - What its leaf may give: `max` points, and `min` where it is not 0.
 * @returns The fields in the order of the facts, limits as decimal figures; none for a leaf of the survey. What the
 *   evaluation states, such as the best of the group, is not asked for.
 * @throws `argument.*` for a wrong argument; `document.*` and `number.*` for what is no rule or no decimal.
 * @example
 * ```ts
 * import { formFields } from "par-index";
 *
 * formFields({ kind: "counting", each: "0.5" }, { max: "2" })[0]?.type; // => "number"
 * ```
 * @clause 880/QĐ-UBND, Phần II, mục II.3.a: units follow, assess and score themselves by the criteria.
 */
export function formFields(rule: Rule, leaf: { readonly max: Points; readonly min?: Points }): readonly FormField[] {
  const read = readGivenRule(rule, leaf);
  return fieldsOf(inside.form(read.rule, { min: read.leaf.min ?? "0", max: read.leaf.max, places: 8, within: [] }));
}

function fieldsOf({ fields }: Form): readonly FormField[] {
  return fields.flatMap((field) => {
    const asked = fieldFor(field);
    return asked === null ? [] : [asked];
  });
}

function fieldFor(field: Field): FormField | null {
  const asked = { key: field.key, title: field.title, required: true };
  switch (field.holds) {
    case "things":
    case "amount":
    case "value": {
      const { holds, absent, least, most, unit } = field;
      const floor = holds === "value" ? least : "0";
      return {
        ...asked,
        required: absent === undefined,
        type: "number",
        whole: holds === "things",
        as: "decimal",
        ...(floor === undefined ? {} : { least: floor }),
        ...(most === undefined ? {} : { most }),
        ...(unit === undefined ? {} : { unit }),
      };
    }
    case "count": {
      const unit = field.unit === undefined ? {} : { unit: field.unit };
      return { ...asked, type: "number", whole: true, as: "count", least: "0", ...unit };
    }
    case "choice":
      return { ...asked, type: "choice", options: optionsOf(field.ids) };
    case "ids":
      return { ...asked, type: "choices", options: optionsOf(field.ids) };
    case "counts": {
      const options = field.ids.map(({ id, title, range }) => ({
        id,
        title,
        ...(range === undefined ? {} : { range }),
      }));
      return { ...asked, type: "counts", options };
    }
    case "flag":
      return { ...asked, type: "yes-no" };
    case "day":
      return { ...asked, type: "day", due: field.due };
    case "remark":
      return { ...asked, type: "text" };
    case "facts":
      return { ...asked, required: field.asked === undefined, type: "facts", fields: fieldsOf(field.form) };
    case "terms": {
      const terms = field.terms.map(({ id, title, form }) => ({ id, title, fields: fieldsOf(form) }));
      return { ...asked, type: "terms", every: field.some === undefined, terms };
    }
    case "peer":
    case "place":
      return null;
  }
}

function optionsOf(ids: readonly Named[]): readonly FieldOption[] {
  return ids.map(({ id, title }) => ({ id, title }));
}
