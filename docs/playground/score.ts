import {
  type Absent,
  type Case,
  type Criterion,
  type Facts,
  type Issue,
  inLanguage,
  type Language,
  type Leaf,
  leaves,
  printDecimal,
  type UnitIndex,
} from "par-index";
import { make } from "./dom.js";
import { factsForm } from "./factsForm.js";
import { sentenceAt, staleSentence } from "./figure.js";
import { tellAt } from "./inputs.js";
import { leagueTable } from "./league.js";
import { indexOf, rankIn, type Session, withChange } from "./session.js";
import { say } from "./words.js";

/** What the scoring step asks of the page around it. */
export interface Around {
  readonly language: Language;
  readonly session: () => Session;
  readonly unit: () => string;
  readonly choose: (unit: string) => void;
  readonly take: (session: Session) => void;
  readonly reset: () => void;
  /** Shows the memo, under the sentence that says that it is older than what was typed. */
  readonly prove: (code: string | undefined, stale: string) => void;
}

/** What the fields of the step tell the step itself. */
interface Inside extends Omit<Around, "prove"> {
  readonly prove: (code: string | undefined) => void;
  readonly mark: (leaf: string, isUnfit: boolean) => void;
}

/** The scoring step, and how its figures are brought up to date without touching a field that is being typed in. */
export interface Score {
  readonly element: HTMLElement;
  readonly refresh: () => void;
  readonly goTo: (leaf: string) => void;
}

export function score(given: Around): Score {
  const { language, session, unit } = given;
  const unfit = new Set<string>();
  const stale = make("p", { class: "stale-note", role: "status" });
  const mark = (leaf: string, isUnfit: boolean): void => {
    if (isUnfit) unfit.add(leaf);
    else unfit.delete(leaf);
    stale.textContent = staleSentence([...unfit], language);
    element.classList.toggle("stale", unfit.size > 0);
  };
  const around: Inside = {
    ...given,
    mark,
    prove: (code) => given.prove(code, staleSentence([...unfit], language)),
  };
  const { scheme, cases } = session();
  const card = make("div", { class: "card", "aria-live": "polite" });
  const table = make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say("league", language) });
  const own = cases.find(({ dossier }) => dossier.unit.id === unit());
  const domains = scheme.criteria.map((domain, at) => domainBox(domain, at === 0, own, around));

  const refresh = (): void => {
    const index = indexOf(session(), unit());
    card.replaceChildren(...cardOf(index, around));
    table.replaceChildren(league(around));
    const points = new Map(nodesOf(index).map((node) => [node.code, node]));
    for (const domain of domains) {
      for (const button of domain.querySelectorAll<HTMLElement>("button[data-points]")) {
        const node = points.get(button.dataset["points"] ?? "");
        const figure = node?.points ?? null;
        const shown = figure === null ? "–" : printDecimal(figure, language);
        button.textContent = `${shown}/${printDecimal(node?.max ?? "0", language)}`;
        button.setAttribute(
          "aria-label",
          `${node?.code} ${button.textContent} ${say("points", language)}. ${say("why", language)}`,
        );
      }
    }
  };
  const element = make(
    "div",
    { class: "score" },
    make(
      "div",
      { class: "score-result" },
      unitChoice(around),
      stale,
      card,
      make("h2", {}, say("league", language)),
      table,
    ),
    make(
      "div",
      { class: "score-facts" },
      make("h2", {}, say("facts", language)),
      make("p", { class: "help" }, say("factsHelp", language)),
      ...domains,
    ),
  );
  refresh();
  return {
    element,
    refresh,
    goTo: (leaf) => {
      const box = domains
        .map((domain) => domain.querySelector<HTMLElement>(`[data-leaf="${CSS.escape(leaf)}"]`))
        .find((one) => one !== null);
      const around = box?.closest("details");
      if (box === undefined || box === null || around === null || around === undefined) return;
      around.open = true;
      box.scrollIntoView({ block: "center" });
      box.querySelector<HTMLElement>("select, input, button")?.focus();
    },
  };
}

function unitChoice({ language, session, unit, choose, reset }: Inside): HTMLElement {
  const list = make(
    "select",
    { id: "unit" },
    ...session().cases.map(({ dossier }) =>
      make("option", { value: dossier.unit.id, selected: dossier.unit.id === unit() }, dossier.unit.name),
    ),
  );
  list.addEventListener("change", () => choose(list.value));
  return make(
    "div",
    { class: "bar" },
    make("label", {}, make("span", {}, say("unit", language)), list),
    make("button", { type: "button", onclick: reset }, say("reset", language)),
  );
}

function cardOf(index: UnitIndex | undefined, { language, session, unit, prove }: Inside): (HTMLElement | string)[] {
  if (index === undefined) return ["–"];
  const figure = (label: string, value: string, code?: string): HTMLElement =>
    make(
      "div",
      { class: "figure" },
      make("span", { class: "figure-label" }, label),
      make(
        "button",
        { type: "button", class: "figure-value", title: say("why", language), onclick: () => prove(code) },
        value,
      ),
    );
  const rank = rankIn(session().evaluation, unit());
  const draft = say("draft", language);
  const { scheme } = session();
  const parts = index.parts.map(({ part, points, max }) => {
    const title = scheme.parts.find(({ id }) => id === part)?.title;
    const label = title === undefined ? part : inLanguage(title, language);
    return figure(label, `${printDecimal(points, language)}/${printDecimal(max, language)}`, part);
  });
  return [
    figure(say("published", language), index.published === null ? draft : printDecimal(index.published, language)),
    figure(say("className", language), index.class ?? draft),
    figure(say("rank", language), rank === null ? draft : String(rank)),
    ...parts,
  ];
}

function league({ language, session, unit, choose }: Inside): HTMLElement {
  const { evaluation, first } = session();
  const rows = evaluation.rankings.flatMap(({ rows: ranked }) => ranked);
  return leagueTable(
    rows.map(({ unit: id, rank, published, class: name }) => ({
      rank,
      before: rankIn(first.evaluation, id),
      published,
      class: name ?? say("draft", language),
      name: make(
        "button",
        { type: "button", class: "link", onclick: () => choose(id) },
        indexOf(session(), id)?.unit.name ?? id,
      ),
      chosen: id === unit(),
    })),
    language,
  );
}

function domainBox(domain: Criterion, open: boolean, unitCase: Case | undefined, around: Inside): HTMLDetailsElement {
  const { language } = around;
  return make(
    "details",
    { class: "domain", open },
    make(
      "summary",
      {},
      make("span", { class: "domain-title" }, `${domain.code}. ${inLanguage(domain.title, language)}`),
    ),
    make("p", { class: "domain-points" }, say("points", language), " ", pointsButton(domain, around)),
    ...leaves([domain]).map((leaf) => leafBox(leaf, unitCase, around)),
  );
}

function pointsButton({ code }: Criterion, { prove }: Inside): HTMLButtonElement {
  return make("button", { type: "button", class: "points", "data-points": code, onclick: () => prove(code) });
}

function leafBox(leaf: Leaf, unitCase: Case | undefined, around: Inside): HTMLElement {
  const { language } = around;
  const problem = make("p", { class: "problem", role: "alert" });
  const title = make(
    "p",
    { class: "leaf-title" },
    make("strong", {}, leaf.code),
    ` ${inLanguage(leaf.title, language)}`,
  );
  const fields = make("div", {}, ...leafFields(leaf, unitCase, around, problem));
  const box = make("div", {
    class: "leaf",
    role: "group",
    "aria-label": `${leaf.code} ${inLanguage(leaf.title, language)}`,
    "data-leaf": leaf.code,
  });
  box.append(title, pointsButton(leaf, around), fields, problem);
  return box;
}

function leafFields(
  leaf: Leaf,
  unitCase: Case | undefined,
  around: Inside,
  problem: HTMLElement,
): readonly HTMLElement[] {
  const { language, session, unit, take, mark } = around;
  if (leaf.rule.kind === "survey") return [make("p", { class: "help" }, say("surveyed", language))];
  const facts = statedFacts(leaf, unitCase);
  if (facts === undefined) return [make("p", { class: "help" }, say("notAppraised", language))];
  const changed = (stated: Facts | Absent): void => {
    const isUnread = form.querySelector("[data-unread]") !== null;
    const next = isUnread ? [] : withChange(session(), { unit: unit(), leaf: leaf.code, facts: stated });
    const issues = "scheme" in next ? [] : next;
    tellProblems(form, problem, issues, language);
    mark(leaf.code, isUnread || issues.length > 0);
    if ("scheme" in next) take(next);
    else problem.closest(".leaf")?.classList.add("stale");
  };
  const form = factsForm(session().scheme, leaf, facts, language, changed);
  return [form];
}

/** Each sentence at its field; what is about no single field, below them all. */
function tellProblems(form: HTMLElement, problem: HTMLElement, issues: readonly Issue[], language: Language): void {
  problem.closest(".leaf")?.classList.remove("stale");
  for (const input of form.querySelectorAll<HTMLInputElement>("input[data-key]:not([data-unread])")) tellAt(input, "");
  const further = issues.flatMap((issue) => {
    const fields = form.querySelectorAll<HTMLInputElement>(`[data-key="${CSS.escape(String(issue.path.at(-1)))}"]`);
    const [input] = fields;
    if (input === undefined || fields.length > 1) return [sentenceAt(issue, undefined, language)];
    tellAt(input, sentenceAt(issue, input.value.trim(), language));
    return [];
  });
  problem.textContent = further.join(" ");
}

/** The facts that stand: the unit's, or those of the appraiser who scores the leaf. */
function statedFacts({ code, scoredBy }: Leaf, unitCase: Case | undefined): Facts | Absent | undefined {
  if (scoredBy !== "appraiser") {
    return unitCase?.dossier.entries.find(({ leaf }) => leaf === code)?.facts ?? { absent: "not-submitted" };
  }
  const last = unitCase?.ledger?.filter(({ leaf }) => leaf === code).at(-1)?.to;
  if (last === undefined || "points" in last || "confirmed" in last) return undefined;
  return "facts" in last ? last.facts : last;
}

function nodesOf(index: UnitIndex | undefined): readonly UnitIndex["nodes"][number][] {
  const all = (nodes: UnitIndex["nodes"]): readonly UnitIndex["nodes"][number][] =>
    nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
  return all(index?.nodes ?? []);
}
