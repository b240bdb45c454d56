import {
  type Absent,
  type Facts,
  type FormField,
  formFields,
  inLanguage,
  type Language,
  type Leaf,
  type LocalizedText,
  printDecimal,
  type Scheme,
} from "par-index";
import { ruleSentence } from "par-index/table";
import { make } from "./dom.js";
import { firstFacts, type Stated } from "./firstFacts.js";
import { checkbox, day, fieldset, figure, select, words } from "./inputs.js";
import { say } from "./words.js";

type Field<Type extends FormField["type"]> = Extract<FormField, { readonly type: Type }>;
/** A key that is `undefined` is taken out of the facts. */
type Change = (change: Stated) => void;

const ABSENCES = ["not-applicable", "not-submitted", "pending"] as const;

/** Fields for the facts of a leaf, made from its rule; `changed` is told whatever they come to say. */
export function factsForm(
  scheme: Scheme,
  leaf: Leaf,
  facts: Facts | Absent,
  language: Language,
  changed: (facts: Facts | Absent) => void,
): HTMLElement {
  const fields = formFields(leaf.rule, leaf);
  const sentence = make("p", { class: "help rule" }, ruleSentence(leaf.rule, leaf, language, "for-people"));
  const place = make("div", { class: "fields" });
  const show = (stated: Facts | Absent): void => {
    const absent = "absent" in stated ? stated.absent : "stated";
    const offered = ABSENCES.filter((one) => one !== "not-applicable" || scheme.absence.notApplicable !== "refuse");
    const state = select(
      say("state", language),
      [["stated", say("stated", language)], ...offered.map((one): [string, string] => [one, say(one, language)])],
      absent,
      (value) => {
        const isAbsent = ABSENCES.find((one) => one === value);
        const next = isAbsent === undefined ? ("absent" in facts ? begun(fields) : facts) : { absent: isAbsent };
        show(next);
        changed(next);
      },
    );
    state.classList.add("state");
    const inputs =
      "absent" in stated ? [] : inputsFor(fields, { ...stated }, language, (next) => changed(next as unknown as Facts));
    place.replaceChildren(sentence, ...inputs, state);
  };
  show(facts);
  return place;
}

/** Whatever the form begins with: whether the rule takes it, the library says. */
function begun(fields: readonly FormField[]): Facts {
  return firstFacts(fields) as unknown as Facts;
}

/** Inputs that keep what the other inputs of the same facts say, and what is not asked for. */
function inputsFor(fields: readonly FormField[], first: Stated, language: Language, changed: Change): HTMLElement[] {
  let facts = first;
  const state: Change = (change) => {
    facts = Object.fromEntries(Object.entries({ ...facts, ...change }).filter(([, value]) => value !== undefined));
    changed(facts);
  };
  return fields.flatMap((field) => inputsOf(field, first, language, state));
}

function inputsOf(field: FormField, facts: Stated, language: Language, state: Change): HTMLElement[] {
  const { key } = field;
  const title = inLanguage(field.title, language);
  const stated = facts[key];
  switch (field.type) {
    case "number":
      return [numberInput(field, stated, language, state)];
    case "choice": {
      const options = field.options.map((one): [string, string] => [one.id, inLanguage(one.title, language)]);
      return [select(title, options, String(stated), (id) => state({ [key]: id }))];
    }
    case "choices":
      return choicesInputs(field, listOf<string>(stated), language, state);
    case "counts":
      return countInputs(field, listOf<CountedOf>(stated), language, state);
    case "yes-no":
      return [checkbox(title, stated === true, (is) => state({ [key]: is }))];
    case "day":
      return dayInputs(field, facts, language, state);
    case "text":
      return [words(title, String(stated ?? ""), (text) => state({ [key]: text }))];
    case "facts":
      return [
        branch(field, field.fields, stated as Stated | undefined, field.required, language, (inner) =>
          state({ [key]: inner }),
        ),
      ];
    case "terms":
      return termInputs(field, listOf<TermOf>(stated), language, state);
  }
}

function numberInput(field: Field<"number">, stated: unknown, language: Language, state: Change): HTMLElement {
  const { key, whole, required } = field;
  const unit = field.unit === undefined ? "" : ` (${inLanguage(field.unit, language)})`;
  const label = `${inLanguage(field.title, language)}${unit}`;
  return figure({ key, label, whole, required }, String(stated ?? ""), language, (value) => {
    state({ [key]: field.as === "count" ? countOf(value) : value });
  });
}

/** A count stands in the facts as a number; too long a one stays a text, so that the library can say so. */
function countOf(value: string | undefined | null): number | string | undefined | null {
  return typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
}

/** Ids in the order of the options. */
function choicesInputs(
  { key, options }: Field<"choices">,
  stated: readonly string[],
  language: Language,
  state: Change,
): HTMLElement[] {
  const chosen = new Set(stated);
  return options.map(({ id, title }) =>
    checkbox(inLanguage(title, language), chosen.has(id), (is) => {
      if (is) chosen.add(id);
      else chosen.delete(id);
      state({ [key]: options.map((one) => one.id).filter((one) => chosen.has(one)) });
    }),
  );
}

interface CountedOf {
  readonly id: string;
  readonly count: number | string | undefined | null;
  readonly points?: string | undefined | null;
}

/** How many of each option; what there is none of is not stated. */
function countInputs(
  { key, options }: Field<"counts">,
  stated: readonly CountedOf[],
  language: Language,
  state: Change,
): HTMLElement[] {
  const rows = new Map(stated.map((row) => [row.id, row]));
  return options.flatMap(({ id, title, range }) => {
    const change = (part: Partial<CountedOf>): void => {
      rows.set(id, { count: 0, ...rows.get(id), ...part, id });
      state({ [key]: options.flatMap((one) => rows.get(one.id) ?? []).filter(({ count }) => count !== 0) });
    };
    const label = inLanguage(title, language);
    const asked = { whole: true, required: true };
    const counted = String(rows.get(id)?.count ?? 0);
    const count = figure({ key: id, label, ...asked }, counted, language, (value) => change({ count: countOf(value) }));
    if (range === undefined) return [count];
    const between = `${printDecimal(range.atLeast, language)}–${printDecimal(range.atMost, language)}`;
    const worth = `${label}: ${say("pointsTaken", language)} (${between} ${say("forEach", language)})`;
    const points = { key: `${id}-points`, label: worth, whole: false, required: true };
    return [count, figure(points, rows.get(id)?.points ?? "", language, (value) => change({ points: value }))];
  });
}

/** A day, or that it was not done. */
function dayInputs({ key, title }: Field<"day">, facts: Stated, language: Language, state: Change): HTMLElement[] {
  let date = String(facts[key] ?? "");
  const input = day(inLanguage(title, language), date, (next) => {
    date = next;
    if (!missed.querySelector("input")?.checked) state({ [key]: date });
  });
  const missed = checkbox(say("missed", language), facts["missed"] === true, (is) =>
    state(is ? { [key]: undefined, missed: true } : { [key]: date, missed: undefined }),
  );
  return [input, missed];
}

/** Facts inside the facts. Those that need not be stated have a box of their own, which states them or not. */
function branch(
  { title }: { readonly title: LocalizedText },
  fields: readonly FormField[],
  stated: Stated | undefined,
  required: boolean,
  language: Language,
  changed: (facts: Stated | undefined) => void,
): HTMLElement {
  let facts = stated ?? firstFacts(fields);
  const inputs = make("div", { class: "fields" });
  const show = (isStated: boolean): void => {
    const made = inputsFor(fields, facts, language, (next) => {
      facts = next;
      changed(facts);
    });
    inputs.replaceChildren(...(isStated ? made : []));
  };
  const isStated = required || stated !== undefined;
  show(isStated);
  const box = checkbox(say("stated", language), isStated, (is) => {
    show(is);
    changed(is ? facts : undefined);
  });
  return fieldset(inLanguage(title, language), ...(required ? [] : [box]), inputs);
}

interface TermOf {
  readonly id: string;
  readonly facts: Stated;
}

/** Every term's facts, or those of the terms that are stated. */
function termInputs(
  { key, every, terms }: Field<"terms">,
  stated: readonly TermOf[],
  language: Language,
  state: Change,
): HTMLElement[] {
  const rows = new Map(stated.map((row) => [row.id, row.facts]));
  return terms.map((term) =>
    branch(term, term.fields, rows.get(term.id), every, language, (facts) => {
      if (facts === undefined) rows.delete(term.id);
      else rows.set(term.id, facts);
      const listed = terms.flatMap(({ id }) => {
        const own = rows.get(id);
        return own === undefined ? [] : [{ id, facts: own }];
      });
      state({ [key]: listed });
    }),
  );
}

function listOf<Row>(stated: unknown): readonly Row[] {
  return Array.isArray(stated) ? stated : [];
}
