import {
  type Absent,
  type Facts,
  inLanguage,
  type Language,
  type Leaf,
  type LocalizedText,
  type Points,
  printDecimal,
  type Scheme,
} from "par-index";
import { make } from "./dom.js";
import { say, type Word } from "./words.js";

type Stated = Facts | Absent;

const ABSENCES = ["not-applicable", "not-submitted", "pending"] as const;

/** Fields for the facts of a leaf, made from its rule; `changed` is told whatever they come to say. */
export function factsForm(
  scheme: Scheme,
  leaf: Leaf,
  facts: Stated,
  language: Language,
  changed: (facts: Stated) => void,
): HTMLElement {
  const place = make("div", { class: "fields" });
  const show = (stated: Stated): void => {
    const absent = "absent" in stated ? stated.absent : "stated";
    const offered = ABSENCES.filter((one) => one !== "not-applicable" || scheme.absence.notApplicable !== "refuse");
    const state = select(
      say("state", language),
      [["stated", say("stated", language)], ...offered.map((one): [string, string] => [one, say(one, language)])],
      absent,
      (value) => {
        const isAbsent = ABSENCES.find((one) => one === value);
        const next = isAbsent === undefined ? ("absent" in facts ? firstFacts(leaf) : facts) : { absent: isAbsent };
        show(next);
        changed(next);
      },
    );
    state.classList.add("state");
    place.replaceChildren(...("absent" in stated ? [] : fieldsOf(leaf, stated, language, changed)), state);
  };
  show(facts);
  return place;
}

/** Fields that keep what the other fields of the same leaf say. */
function fieldsOf(leaf: Leaf, first: Facts, language: Language, changed: (facts: Facts) => void): HTMLElement[] {
  let facts: Record<string, unknown> = { ...first };
  const state = (change: Record<string, unknown>): void => {
    facts = { ...facts, ...change };
    changed(facts as unknown as Facts);
  };
  const decimal = (name: string, word: Word): HTMLElement =>
    number(say(word, language), String(facts[name] ?? ""), language, (value) => state({ [name]: value }));
  const points = (value: Points): string => `${printDecimal(value, language)} ${say("points", language)}`;
  const titled = (title: LocalizedText, worth: string): string => `${inLanguage(title, language)} (${worth})`;
  const counts = (field: "counts" | "faults", list: readonly { id: string; title: LocalizedText; worth: string }[]) =>
    list.map(({ id, title, worth }) => {
      const all = (): readonly { id: string; count: number }[] =>
        (facts[field] ?? []) as { id: string; count: number }[];
      const now = all().find((one) => one.id === id)?.count ?? 0;
      return number(titled(title, worth), String(now), language, (value) => {
        const others = all().filter((one) => one.id !== id);
        const counted = { id, count: Number(value) };
        state({ [field]: field === "faults" && counted.count === 0 ? others : [...others, counted] });
      });
    });
  const { rule } = leaf;
  switch (rule.kind) {
    case "levels":
      return [
        select(
          say("level", language),
          rule.levels.map((one): [string, string] => [one.id, titled(one.title, points(one.points))]),
          String(facts["level"]),
          (level) => state({ level }),
        ),
      ];
    case "steps":
    case "proportional":
      return rule.measure === "ratio"
        ? [decimal("part", "part"), decimal("whole", "wholeOf")]
        : [decimal("value", "value")];
    case "weighted":
      return [
        ...counts(
          "counts",
          rule.terms.map(({ weight, ...term }) => ({ ...term, worth: `× ${printDecimal(weight, language)}` })),
        ),
        decimal("whole", "wholeOf"),
      ];
    case "counting":
      return [
        number(`${say("count", language)} (× ${points(rule.each)})`, String(facts["count"]), language, (value) =>
          state({ count: Number(value) }),
        ),
      ];
    case "checklist":
      return rule.items.map(({ id, title, points: worth }) => {
        const met = (): readonly string[] => (facts["met"] ?? []) as string[];
        return checkbox(titled(title, points(worth)), met().includes(id), (checked) =>
          state({ met: rule.items.map((one) => one.id).filter((one) => (one === id ? checked : met().includes(one))) }),
        );
      });
    case "deducting":
      return counts(
        "faults",
        rule.faults.map(({ points: worth, ...fault }) => ({ ...fault, worth: `−${points(worth)}` })),
      );
    case "relative":
      return [decimal("value", "value"), decimal("best", "best")];
    case "given":
      return [decimal("points", "given")];
    case "survey":
      return [];
  }
}

/** What a leaf begins with where it had no facts. */
function firstFacts({ rule, min = "0" }: Leaf): Facts {
  switch (rule.kind) {
    case "levels":
      return { level: rule.levels.at(-1)?.id ?? "" };
    case "steps":
    case "proportional":
      return rule.measure === "ratio" ? { part: "0", whole: "100" } : { value: "0" };
    case "weighted":
      return { counts: rule.terms.map(({ id }) => ({ id, count: 0 })), whole: "100" };
    case "counting":
      return { count: 0 };
    case "checklist":
      return { met: [] };
    case "deducting":
      return { faults: [] };
    case "relative":
      return rule.best === "highest" ? { value: "0", best: "100" } : { value: "100", best: "100" };
    default:
      return { points: min.startsWith("-") ? "0" : min, reason: "Số liệu mô phỏng" };
  }
}

function select(
  label: string,
  options: readonly (readonly [string, string])[],
  value: string,
  changed: (value: string) => void,
): HTMLElement {
  const list = make(
    "select",
    {},
    ...options.map(([id, text]) => make("option", { value: id, selected: id === value }, text)),
  );
  list.addEventListener("change", () => changed(list.value));
  return make("label", {}, make("span", {}, label), list);
}

/** A field for a figure, which takes a decimal comma too; what is no figure is left for the library to say. */
function number(label: string, value: string, language: Language, changed: (value: string) => void): HTMLElement {
  const input = make("input", {
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    value: /^-?\d+(\.\d+)?$/.test(value) ? printDecimal(value, language) : value,
  });
  input.addEventListener("input", () => changed(input.value.trim().replace(",", ".")));
  return make("label", {}, make("span", {}, label), input);
}

function checkbox(label: string, checked: boolean, changed: (checked: boolean) => void): HTMLElement {
  const box = make("input", { type: "checkbox", checked });
  box.addEventListener("change", () => changed(box.checked));
  return make("label", { class: "check" }, box, make("span", {}, label));
}
