import { inLanguage, type Language, leaves, printDecimal } from "par-index";
import { gaps } from "par-index/questions";
import { make } from "./dom.js";
import { leafForm } from "./leafForm.js";
import { outcomeOf } from "./outcome.js";
import { type Around, unitChoice } from "./score.js";
import { indexOf, type Session } from "./session.js";
import { say } from "./words.js";

/** What if of one unit: what it lost, and what other facts of one criterion would give, before anything is changed. */
export function oneUnit(around: Around): HTMLElement {
  const { language, session, unit, take } = around;
  const place = make("div", { class: "one-unit" });
  const index = indexOf(session(), unit());
  const lost = index === undefined ? [] : gaps(session().scheme, index).leaves;
  const all = leaves(session().scheme.criteria);
  const choices = lost.flatMap(({ code, lost: points }): [string, string][] => {
    const leaf = all.find((one) => one.code === code);
    if (leaf === undefined || leaf.rule.kind === "survey") return [];
    const less = `${say("loses", language)} ${printDecimal(points, language)} ${say("points", language)}`;
    return [[code, `${code}. ${inLanguage(leaf.title, language)} (${less})`]];
  });
  const list = make("select", { id: "lost" }, ...choices.map(([code, text]) => make("option", { value: code }, text)));
  const show = (): void => {
    const leaf = all.find(({ code }) => code === list.value);
    if (leaf === undefined) return;
    const result = make("div", { role: "status" });
    const use = make("button", { type: "button", id: "use", disabled: true }, say("use", language));
    let next: Session | null = null;
    const told = (found: Session | null): void => {
      next = found;
      use.disabled = found === null;
      result.replaceChildren(
        found === null ? stale(language) : comparison(session(), found, unit(), leaf.code, language),
      );
    };
    const form = leafForm(leaf, session, unit(), language, told);
    use.addEventListener("click", () => {
      if (next !== null) take(next, `fact ${unit()} ${leaf.code}`);
    });
    result.append(comparison(session(), session(), unit(), leaf.code, language));
    place.replaceChildren(form, result, use);
  };
  list.addEventListener("change", show);
  show();
  return make(
    "section",
    {},
    make("h2", {}, say("oneUnit", language)),
    make("p", { class: "help" }, say("oneUnitHelp", language)),
    make("div", { class: "bar" }, unitChoice(around, "what-if-unit"), labelledLost(list, language)),
    choices.length === 0 ? make("p", {}, say("nothingLost", language)) : place,
  );
}

function labelledLost(list: HTMLSelectElement, language: Language): HTMLElement {
  return make("label", { class: "wide" }, make("span", {}, say("lost", language)), list);
}

function stale(language: Language): HTMLElement {
  return make("p", { class: "stale-note" }, say("noOutcome", language));
}

function comparison(before: Session, after: Session, unit: string, leaf: string, language: Language): HTMLElement {
  const rows = outcomeOf(before, after, unit, leaf, language).map((row) =>
    make(
      "tr",
      row.before === row.after ? {} : { class: "changed" },
      make("th", { scope: "row" }, say(row.word, language)),
      make("td", {}, row.before),
      make("td", {}, row.after),
    ),
  );
  const heads = [say("asked", language), say("now", language), say("assumed", language)];
  return make(
    "table",
    { class: "outcome" },
    make("thead", {}, make("tr", {}, ...heads.map((text) => make("th", { scope: "col" }, text)))),
    make("tbody", {}, ...rows),
  );
}
