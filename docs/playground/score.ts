import {
  type Criterion,
  inLanguage,
  type Language,
  type Leaf,
  leaves,
  printDecimal,
  type Scheme,
  type UnitIndex,
} from "par-index";
import { gaps } from "par-index/questions";
import { make } from "./dom.js";
import { leafForm } from "./leafForm.js";
import { indexOf, noticesOf, rankIn, type Session } from "./session.js";
import { say } from "./words.js";

/** What the steps about one unit ask of the page around them. */
export interface Around {
  readonly language: Language;
  readonly session: () => Session;
  readonly unit: () => string;
  readonly choose: (unit: string) => void;
  /** Takes a changed session; `what` was changed. */
  readonly take: (session: Session, what: string) => void;
  readonly reset: () => void;
  readonly prove: (code: string | undefined) => void;
  /** The leaves whose fields hold what cannot be used. */
  readonly unfit: (leaves: readonly string[]) => void;
}

/** The step of the facts, and how its figures are brought up to date without touching a field that is being typed in. */
export interface Score {
  readonly element: HTMLElement;
  readonly refresh: () => void;
  readonly goTo: (leaf: string) => void;
}

export function score(around: Around): Score {
  const { language, session, unit } = around;
  const unfit = new Set<string>();
  const mark = (leaf: string, isUnfit: boolean): void => {
    if (isUnfit) unfit.add(leaf);
    else unfit.delete(leaf);
    around.unfit([...unfit]);
  };
  const card = make("div", { class: "card", "aria-live": "polite" });
  const notices = make("div", { class: "noticed", "aria-live": "polite" });
  const domains = session().scheme.criteria.map((domain, at) => domainBox(domain, at === 0, around, mark));
  const refresh = (): void => {
    const index = indexOf(session(), unit());
    card.replaceChildren(...cardOf(index, around));
    notices.replaceChildren(...noticeList(noticesOf(session(), unit(), language), language));
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
  refresh();
  return {
    element: make(
      "div",
      { class: "score" },
      make(
        "div",
        { class: "score-result" },
        make(
          "div",
          { class: "bar" },
          unitChoice(around, "unit"),
          make("button", { type: "button", onclick: around.reset }, say("reset", language)),
        ),
        card,
        notices,
      ),
      make(
        "div",
        { class: "score-facts" },
        make("h2", {}, say("facts", language)),
        make("p", { class: "help" }, say("factsHelp", language)),
        ...domains,
      ),
    ),
    refresh,
    goTo: (leaf) => {
      const box = domains
        .map((domain) => domain.querySelector<HTMLElement>(`[data-leaf="${CSS.escape(leaf)}"]`))
        .find((one) => one !== null);
      const domain = box?.closest("details");
      if (box === undefined || box === null || domain === null || domain === undefined) return;
      domain.open = true;
      box.scrollIntoView({ block: "center" });
      box.querySelector<HTMLElement>("select, input, button")?.focus();
    },
  };
}

function noticeList(sentences: readonly string[], language: Language): readonly HTMLElement[] {
  if (sentences.length === 0) return [];
  const items = sentences.map((sentence) => make("li", {}, sentence));
  return [make("p", { class: "help" }, say("noticed", language)), make("ul", {}, ...items)];
}

/** The list of the units, one of which is chosen. */
export function unitChoice({ language, session, unit, choose }: Around, id: string): HTMLElement {
  const list = make(
    "select",
    { id },
    ...session().cases.map(({ dossier }) =>
      make("option", { value: dossier.unit.id, selected: dossier.unit.id === unit() }, dossier.unit.name),
    ),
  );
  list.addEventListener("change", () => choose(list.value));
  return make("label", {}, make("span", {}, say("unit", language)), list);
}

function cardOf(index: UnitIndex | undefined, { language, session, unit, prove }: Around): (HTMLElement | string)[] {
  if (index === undefined) return [say("noUnit", language)];
  const figure = (label: string, value: string, code?: string, below = ""): HTMLElement =>
    make(
      "div",
      { class: "figure" },
      make("span", { class: "figure-label" }, label),
      make(
        "button",
        {
          type: "button",
          class: "figure-value",
          "aria-label": `${label}: ${value}. ${say("why", language)}`,
          onclick: () => prove(code),
        },
        value,
      ),
      below === "" ? null : make("span", { class: "figure-below" }, below),
    );
  const draft = say("draft", language);
  const { scheme, evaluation, first } = session();
  const [rank, before] = [rankIn(evaluation, unit()), rankIn(first.evaluation, unit())];
  const bonuses = new Map(gaps(scheme, index).parts.map(({ part, bonus }) => [part, bonus]));
  const parts = index.parts.map(({ part, points, max }) => {
    const bonus = bonuses.get(part) ?? "0";
    const below =
      bonus === "0" ? "" : `${say("with", language)} ${printDecimal(bonus, language)} ${say("bonus", language)}`;
    return figure(
      titleOf(scheme, part, language),
      `${printDecimal(points, language)}/${printDecimal(max, language)}`,
      part,
      below,
    );
  });
  const moved = before === null || before === rank ? "" : `${say("atFirst", language)} ${before}`;
  return [
    figure(say("published", language), index.published === null ? draft : printDecimal(index.published, language)),
    figure(say("className", language), index.class ?? draft),
    figure(say("rank", language), rank === null ? draft : String(rank), undefined, moved),
    ...parts,
  ];
}

function titleOf({ parts }: Scheme, part: string, language: Language): string {
  const title = parts.find(({ id }) => id === part)?.title;
  return title === undefined ? part : inLanguage(title, language);
}

type Mark = (leaf: string, isUnfit: boolean) => void;

function domainBox(domain: Criterion, open: boolean, around: Around, mark: Mark): HTMLDetailsElement {
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
    ...leaves([domain]).map((leaf) => leafBox(leaf, around, mark)),
  );
}

function pointsButton({ code }: Criterion, { prove }: Around): HTMLButtonElement {
  return make("button", { type: "button", class: "points", "data-points": code, onclick: () => prove(code) });
}

function leafBox(leaf: Leaf, around: Around, mark: Mark): HTMLElement {
  const { language, session, unit, take } = around;
  const name = `${leaf.code} ${inLanguage(leaf.title, language)}`;
  const form = leafForm(leaf, session, unit(), language, (next) => {
    box.classList.toggle("stale", next === null);
    mark(leaf.code, next === null);
    if (next !== null) take(next, `fact ${unit()} ${leaf.code}`);
  });
  const title = make("p", { class: "leaf-title" }, make("strong", {}, leaf.code), name.slice(leaf.code.length));
  const props = { class: "leaf", role: "group", "aria-label": name, "data-leaf": leaf.code };
  const box = make("div", props, title, pointsButton(leaf, around), form);
  return box;
}

function nodesOf(index: UnitIndex | undefined): readonly UnitIndex["nodes"][number][] {
  const all = (nodes: UnitIndex["nodes"]): readonly UnitIndex["nodes"][number][] =>
    nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
  return all(index?.nodes ?? []);
}
