import { printDay } from "../../issue/describeIssue.js";
import type { Language } from "../../number/print.js";
import type { Points } from "../../number/quantity.js";
import type { Field, Form } from "../../rules/form/form.js";
import { cited, figureText } from "../../rules/form/say.js";
import { inside } from "../../rules/inside.js";
import type { Facts, Rule } from "../../rules/rule.js";
import { oneLine } from "../../text/oneLine.js";
import { inLanguage, type LocalizedText } from "../../text/text.js";

/** The facts that a rule was applied to, in the words in which its form asks for them. */
export function factsText(
  rule: Rule,
  leaf: { readonly max: Points; readonly min?: Points },
  facts: Facts,
  language: Language,
): string {
  const form = inside.form(rule, { min: leaf.min ?? "0", max: leaf.max, places: 0, within: [] });
  return formText(form, facts, language);
}

type Stated = Readonly<Record<string, unknown>>;

function formText({ fields }: Form, facts: object, language: Language): string {
  const stated = facts as Stated;
  const all = fields.flatMap((field) => {
    const value = fieldText(field, stated, language);
    return value === null ? [] : [`${plain(field.title, language)}: ${value}`];
  });
  return all.join("; ");
}

/** What is stated under one key; `null` where nothing is that would have to be said. */
function fieldText(field: Field, stated: Stated, language: Language): string | null {
  const sentences = dictionary[language];
  const value = stated[field.key];
  switch (field.holds) {
    case "things":
    case "amount":
    case "value":
    case "count": {
      if (value === undefined || ("absent" in field && value === field.absent)) return null;
      const unit = field.unit === undefined ? "" : ` ${plain(field.unit, language)}`;
      return `${figureText(String(value), language)}${unit}`;
    }
    case "place":
      return value === undefined ? sentences.unknown : String(value);
    case "choice": {
      const found = field.ids.find(({ id }) => id === value);
      return found === undefined ? null : cited(found.title, language);
    }
    case "flag":
      return value === true ? sentences.yes : sentences.no;
    case "ids": {
      const met = field.ids.filter(({ id }) => (value as readonly string[]).includes(id));
      return met.length === 0 ? sentences.none : met.map(({ title }) => cited(title, language)).join(", ");
    }
    case "counts": {
      const rows = (value as readonly Row[]).filter(({ count }) => count > 0);
      return rows.length === 0 ? sentences.none : rows.map((row) => rowText(row, field.ids, language)).join(", ");
    }
    case "day":
      return typeof value === "string" ? printDay(value) : sentences.missed;
    case "remark":
      return typeof value === "string" ? oneLine(value) : null;
    case "peer":
      return value === undefined ? sentences.unknown : peerText(value, language);
    case "facts":
      return value === undefined ? null : bracketed(formText(field.form, value as object, language));
    case "terms": {
      const terms = (value as readonly { readonly id: string; readonly facts: object }[]).flatMap(({ id, facts }) => {
        const term = field.terms.find((one) => one.id === id);
        if (term === undefined) return [];
        return [`${cited(term.title, language)} ${bracketed(formText(term.form, facts, language))}`];
      });
      return terms.length === 0 ? sentences.none : terms.join(", ");
    }
  }
}

interface Row {
  readonly id: string;
  readonly count: number;
  readonly points?: string;
}

function rowText(
  { id, count, points }: Row,
  ids: readonly { readonly id: string; readonly title: LocalizedText }[],
  language: Language,
): string {
  const title = ids.find((one) => one.id === id)?.title;
  const counted = `${title === undefined ? id : cited(title, language)} ${figureText(String(count), language)}`;
  return points === undefined ? counted : `${counted} ${dictionary[language].points(figureText(points, language))}`;
}

function peerText(value: unknown, language: Language): string {
  if (typeof value !== "object" || value === null) return figureText(String(value), language);
  const { part, whole } = value as { readonly part: string; readonly whole: string };
  return `${figureText(part, language)} / ${figureText(whole, language)}`;
}

function bracketed(text: string): string {
  return `(${text})`;
}

function plain(text: LocalizedText, language: Language): string {
  return oneLine(inLanguage(text, language));
}

const dictionary = {
  vi: {
    yes: "có",
    no: "không",
    none: "không có",
    missed: "không thực hiện",
    unknown: "chưa biết",
    points: (points: string) => `(${points} điểm)`,
  },
  en: {
    yes: "yes",
    no: "no",
    none: "none",
    missed: "not done",
    unknown: "not known yet",
    points: (points: string) => `(${points} points)`,
  },
} as const;
