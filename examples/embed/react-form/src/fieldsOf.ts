import { type FormField, formFields, type Leaf } from "par-index";

/** One thing to fill in for a leaf. */
export interface Field {
  /** Where its value stands in the facts, and where an issue about it points: `whole`, `counts.0.count`. */
  readonly place: string;
  readonly label: string;
  /** A number is typed as text: `0,5` is a Vietnamese decimal, and a browser's number field would not take it. */
  readonly input: "choice" | "tick" | "number" | "day" | "text";
  readonly options?: readonly { readonly id: string; readonly label: string }[];
}

/** What the rule of a leaf asks of the unit. Nothing here is React: an Angular or Vue form may use it as it is. */
export function fieldsOf(leaf: Leaf): readonly Field[] {
  return formFields(leaf.rule, leaf).flatMap((field) => inputsOf(field, "", ""));
}

/** `within` is where facts inside the facts stand, `of` what they are called. */
function inputsOf(field: FormField, within: string, of: string): readonly Field[] {
  const place = `${within}${field.key}`;
  const label = `${of}${field.title.vi}`;
  switch (field.type) {
    case "number": {
      const unit = field.unit === undefined ? "" : ` (${field.unit.vi})`;
      return [{ place, label: `${label}${unit}${field.required ? "" : " (nếu có)"}`, input: "number" }];
    }
    case "choice": {
      const options = field.options.map(({ id, title }) => ({ id, label: title.vi }));
      return [{ place, label, input: "choice", options }];
    }
    case "choices":
      return field.options.map(({ id, title }) => ({
        place: `${place}.${id}`,
        label: `${of}${title.vi}`,
        input: "tick",
      }));
    case "counts":
      return field.options.flatMap(({ title, range }, at): readonly Field[] => {
        const count: Field = { place: `${place}.${at}.count`, label: `${of}${title.vi} (số lượng)`, input: "number" };
        const points: Field = { place: `${place}.${at}.points`, label: `${of}${title.vi} (điểm trừ)`, input: "number" };
        return range === undefined ? [count] : [count, points];
      });
    case "yes-no":
      return [{ place, label, input: "tick" }];
    case "day":
      return [
        { place, label, input: "day" },
        { place: `${within}missed`, label: `${of}Không thực hiện`, input: "tick" },
      ];
    case "text":
      return [{ place, label, input: "text" }];
    case "facts":
      return field.fields.flatMap((inner) => inputsOf(inner, `${place}.`, `${label}: `));
    case "terms":
      return field.terms.flatMap(({ title, fields }, at) =>
        fields.flatMap((inner) => inputsOf(inner, `${place}.${at}.facts.`, `${of}${title.vi}: `)),
      );
  }
}
