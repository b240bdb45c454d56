import type { FormField } from "par-index";

/** Facts as a form writes them, key by key. */
export type Stated = Readonly<Record<string, unknown>>;

/** What the fields of a form say before anybody has filled them in: little or nothing of everything. */
export function firstFacts(fields: readonly FormField[]): Stated {
  return Object.fromEntries(fields.filter(({ required }) => required).map((field) => [field.key, firstOf(field)]));
}

function firstOf(field: FormField): unknown {
  switch (field.type) {
    case "number":
      if (field.as === "count") return 0;
      // A whole is divided by, so that it cannot begin at 0.
      if (field.key === "whole") return "100";
      return Number(field.least ?? "0") > 0 ? field.least : "0";
    case "choice":
      return field.options.at(-1)?.id ?? "";
    case "choices":
    case "counts":
      return [];
    case "yes-no":
      return false;
    case "day":
      return "";
    case "text":
      return "Số liệu mô phỏng";
    case "facts":
      return firstFacts(field.fields);
    case "terms":
      return field.every ? field.terms.map(({ id, fields }) => ({ id, facts: firstFacts(fields) })) : [];
  }
}
