import type { Path } from "../../issue/issue.js";
import type { AnyFacts } from "../place.js";
import type { Due, Form } from "./form.js";
import { statedAt } from "./source.js";

/** A day that facts state. */
interface StatedDay {
  readonly at: string;
  readonly due: Due;
  /** Where it stands in the facts. */
  readonly path: Path;
}

/** The days that the facts of a leaf state, those of the rules inside its rule among them. */
export function daysIn({ fields }: Form, facts: AnyFacts, path: Path = []): readonly StatedDay[] {
  return fields.flatMap((field): readonly StatedDay[] => {
    const stated = statedAt(facts, field.key);
    if (stated === undefined) return [];
    const place = [...path, field.key];
    if (field.holds === "day") return [{ at: String(stated), due: field.due, path: place }];
    if (field.holds === "facts") return daysIn(field.form, stated as AnyFacts, place);
    if (field.holds !== "terms") return [];
    return (stated as readonly { readonly id: string; readonly facts: AnyFacts }[]).flatMap(
      ({ id, facts: own }, at) => {
        const form = field.terms.find((term) => term.id === id)?.form;
        return form === undefined ? [] : daysIn(form, own, [...place, at, "facts"]);
      },
    );
  });
}
