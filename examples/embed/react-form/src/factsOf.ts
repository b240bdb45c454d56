import { type FormField, formFields, type Leaf } from "par-index";

/** What has been filled in for a leaf: the text of each field by its place. */
export type Answers = Readonly<Record<string, string>>;

/**
 * The facts that the answers state, or `null` while nothing is filled in. They are not checked here: `parseDossier` does
 * that, and says what is wrong in words.
 */
export function factsOf(leaf: Leaf, answers: Answers): object | null {
  return isFilled(answers, "") ? factsUnder(formFields(leaf.rule, leaf), answers, "") : null;
}

/** Whether anything is filled in whose place begins so. */
function isFilled(answers: Answers, within: string): boolean {
  return Object.entries(answers).some(([place, answer]) => place.startsWith(within) && answer.trim() !== "");
}

/** The facts that stand at `within`, without what is not stated. */
function factsUnder(fields: readonly FormField[], answers: Answers, within: string): object {
  const stated = fields.flatMap((field) => Object.entries(statedBy(field, answers, within)));
  return Object.fromEntries(stated.filter(([, value]) => value !== undefined));
}

function statedBy(field: FormField, answers: Answers, within: string): Readonly<Record<string, unknown>> {
  const { key } = field;
  const at = `${within}${key}`;
  const of = (place: string): string | undefined => answers[place]?.trim() || undefined;
  const amount = (place: string): string | undefined => of(place)?.replace(",", ".");
  const count = (place: string): number | string => wholeNumber(of(place) ?? "0");
  switch (field.type) {
    case "number":
      return { [key]: field.as === "count" ? count(at) : amount(at) };
    case "choice":
    case "text":
      return { [key]: of(at) };
    case "choices":
      return { [key]: field.options.map(({ id }) => id).filter((id) => of(`${at}.${id}`) === "yes") };
    case "counts": {
      const rows = field.options.map(({ id }, row) => {
        const points = amount(`${at}.${row}.points`);
        return { id, count: count(`${at}.${row}.count`), ...(points === undefined ? {} : { points }) };
      });
      return { [key]: rows };
    }
    case "yes-no":
      return { [key]: of(at) === "yes" };
    case "day":
      return of(`${within}missed`) === "yes" ? { [key]: of(at), missed: true } : { [key]: of(at) };
    case "facts": {
      const asked = field.required || isFilled(answers, `${at}.`);
      return { [key]: asked ? factsUnder(field.fields, answers, `${at}.`) : undefined };
    }
    case "terms": {
      const rows = field.terms.flatMap(({ id, fields }, row) => {
        const place = `${at}.${row}.facts.`;
        return field.every || isFilled(answers, place) ? [{ id, facts: factsUnder(fields, answers, place) }] : [];
      });
      return { [key]: rows };
    }
  }
}

/** A count; what is none stays as it was typed, so that the library can say so. */
function wholeNumber(text: string): number | string {
  return /^\d{1,15}$/.test(text) ? Number(text) : text;
}
