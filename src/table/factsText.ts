import type { Language } from "../number/print.js";
import type { Field, Form, Named } from "../rules/form/form.js";
import { cited, figureText, pointsText } from "../rules/form/say.js";
import type { AnyFacts } from "../rules/place.js";
import { isPlain, quoted } from "../rules/sentence/words.js";
import { inLanguage, type LocalizedText } from "../text/text.js";
import { dayText } from "./clauseText.js";

type Stated = Readonly<Record<string, unknown>>;

/** The words of facts that are no figures and no titles. */
export const FACT_WORDS = {
  vi: { missed: "không thực hiện", none: "không có", yes: "có", no: "không" },
  en: { missed: "not done", none: "none", yes: "yes", no: "no" },
} as const;

/**
 * Facts as a person writes them: `4/5`, `“Khá”`, `buổi tập huấn: 3`, `2 × “Nộp chậm”`, each by the title that the form asks it by.
 * In Vietnamese `readFacts` reads them back.
 */
export function factsText(form: Form, facts: AnyFacts, language: Language): string {
  const stated = facts as Stated;
  const isShare = hasShare(form) && stated["part"] !== undefined && stated["whole"] !== undefined;
  const share = isShare ? [ratioText(stated, language)] : [];
  const others = form.fields.flatMap((field): readonly string[] => {
    if (isShare && (field.key === "part" || field.key === "whole")) return [];
    if (field.holds === "day" && stated["missed"] === true) return [FACT_WORDS[language].missed];
    const value = stated[field.key];
    if (value === undefined) return [];
    const text = valueText(field, value, language);
    return [isNamed(form, field) ? `${nameText(form, field, language)}: ${text}` : text];
  });
  return [...share, ...others].join(", ");
}

/** Whether its facts are a part of a whole, which are written with a stroke between them. */
export function hasShare({ fields }: Form): boolean {
  return ["part", "whole"].every((key) =>
    fields.some((field) => field.key === key && (field.holds === "things" || field.holds === "amount")),
  );
}

/** Whether the title of a field stands before what is stated: not where the only answer says itself what it is. */
export function isNamed({ fields }: Form, { holds }: Field): boolean {
  return fields.length > 1 || !["choice", "ids", "counts", "terms"].includes(holds);
}

/** The title of a field, or its key in brackets where two fields have one title. */
export function nameText({ fields }: Form, field: Field, language: Language): string {
  const title = inLanguage(field.title, language);
  const isOnly = fields.every((one) => one === field || inLanguage(one.title, language) !== title);
  if (!isOnly) return `[${field.key}]`;
  return isPlain(title) ? title : quoted(title);
}

function valueText(field: Field, value: unknown, language: Language): string {
  const { none, yes, no } = FACT_WORDS[language];
  switch (field.holds) {
    case "things":
    case "amount":
    case "value":
    case "count":
    case "place":
      return figureText(String(value), language);
    case "flag":
      return value === true ? yes : no;
    case "choice":
      return optionText(field.ids, value, language);
    case "ids":
      return joined(
        (value as readonly string[]).map((id) => optionText(field.ids, id, language)),
        none,
      );
    case "counts":
      return joined(
        (value as readonly CountedRow[]).map(({ id, count, points }) => {
          const taken = points === undefined ? "" : ` (${pointsText(points, language)})`;
          return `${count} × ${optionText(field.ids, id, language)}${taken}`;
        }),
        none,
      );
    case "day": {
      const day = dayText(String(value));
      return day === value ? quoted(day) : day;
    }
    case "remark":
      return quoted(String(value));
    case "peer":
      return typeof value === "string" ? figureText(value, language) : ratioText(value as Stated, language);
    case "facts":
      return `(${factsText(field.form, value as AnyFacts, language)})`;
    case "terms":
      return joined(
        (value as readonly TermRow[]).map(({ id, facts }) => {
          const form = field.terms.find((term) => term.id === id)?.form;
          const inner = form === undefined ? "" : factsText(form, facts, language);
          return `${optionText(field.terms, id, language)} (${inner})`;
        }),
        none,
      );
  }
}

interface CountedRow {
  readonly id: string;
  readonly count: number;
  readonly points?: string;
}

interface TermRow {
  readonly id: string;
  readonly facts: AnyFacts;
}

function joined(texts: readonly string[], none: string): string {
  return texts.length === 0 ? none : texts.join(" + ");
}

function ratioText({ part, whole }: Stated, language: Language): string {
  return `${figureText(String(part), language)}/${figureText(String(whole), language)}`;
}

/** An option by its title, or by its id in brackets where two have one title. */
function optionText(options: readonly Named[], id: unknown, language: Language): string {
  const option = options.find((one) => one.id === id);
  const title = (one: { readonly title: LocalizedText }): string => inLanguage(one.title, language);
  const isOnly = option !== undefined && options.every((one) => one === option || title(one) !== title(option));
  if (!isOnly) return `[${String(id).replaceAll("]", "]]")}]`;
  return language === "vi" ? quoted(title(option)) : cited(option.title, language);
}
