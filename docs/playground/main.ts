import { digest, inLanguage, type Language, type Scheme } from "par-index";
import { annex } from "./annex.js";
import { byId, make } from "./dom.js";
import { download } from "./download.js";
import { editions } from "./editions.js";
import { editor } from "./editor.js";
import { staleSentence } from "./figure.js";
import { icicle } from "./icicle.js";
import { leagueTable } from "./league.js";
import { oneUnit } from "./oneUnit.js";
import { type Opening, openFiles, type Refusal, refusalsOf } from "./openFiles.js";
import { past } from "./past.js";
import { showProof, wireProof } from "./proof.js";
import { type Problem, readText } from "./readText.js";
import { type Around, type Score, score } from "./score.js";
import { indexOf, openSession, rankIn, reset, type Session, underScheme } from "./session.js";
import { type Tab, wireTabs } from "./tabs.js";
import { unitPage } from "./unitPage.js";
import { whatIf } from "./whatIf.js";
import { isWord, problems as problemCount, say, type Word } from "./words.js";
import { readWork, writeWork } from "./work.js";

/** What is taken back by one step. */
interface State {
  readonly session: Session;
  readonly text: string;
  readonly unit: string;
}

const KEPT = "par-index-playground";
/** How long a pause is before the work is kept, in milliseconds. */
const PAUSE = 300;

let language: Language = location.hash === "#en" ? "en" : "vi";
let session: Session = openSession(editions[0]);
/** One that is short of a class: there is something to see. */
let unit = session.cases[5]?.dossier.unit.id ?? "";
let tab: Tab = "results";
let unfit: readonly string[] = [];
let scoring: Score | null = null;
/** What the steps that are not shown have yet to draw. */
let stale = new Set<Tab>();
/** Work of another version is in the browser, and is not written over. */
let isHeld = false;
let waiting = 0;

const states = past<State>();
const area = editor("JSON", (text) => {
  states.keep({ session, unit, text: textBefore }, "scheme");
  read(text);
  changed();
});
let textBefore = "";
const issueList = make("ol", { class: "issues", id: "issues" });
const issueTitle = make("h2", { "aria-live": "polite" });
const keeps = make("p", { class: "help" });
const editionList = make("select", { id: "edition" });
const table = make("div", {});
const around = (): Around => ({
  language,
  session: () => session,
  unit: () => unit,
  choose,
  take,
  reset: () => {
    keep("reset");
    open(reset(session));
  },
  prove,
  unfit: (leaves) => {
    unfit = leaves;
    const sentence = staleSentence(unfit, language);
    if (byId("stale").textContent !== sentence) byId("stale").textContent = sentence;
    byId("main").classList.toggle("stale", unfit.length > 0);
  },
});
const show = wireTabs((next) => {
  tab = next;
  if (stale.delete(tab)) draw(tab);
});

function draw(step: Tab): void {
  const panel = byId(`panel-${step}`);
  const { scheme } = session;
  switch (step) {
    case "results":
      panel.replaceChildren(
        make(
          "div",
          { class: "results" },
          make("div", { class: "beside" }, make("h2", {}, say("league", language)), league()),
          unitPage(session, unit, language),
        ),
      );
      return;
    case "scheme":
      table.replaceChildren(annex(scheme, language));
      panel.replaceChildren(
        make("div", { class: "bar" }, make("label", {}, make("span", {}, say("edition", language)), editionList)),
        table,
        make(
          "details",
          { class: "domain", id: "json" },
          make("summary", {}, say("json", language)),
          make("div", { class: "scheme" }, area.element, make("div", {}, issueTitle, keeps, issueList)),
        ),
      );
      area.element.querySelector("textarea")?.setAttribute("aria-label", say("text", language));
      return;
    case "tree":
      panel.replaceChildren(icicle(scheme, indexOf(session, unit), language, { leaf: toLeaf }));
      return;
    case "score":
      around().unfit([]);
      scoring = score(around());
      panel.replaceChildren(scoring.element);
      return;
    case "what-if": {
      const asking = whatIf(scheme, language);
      const province = make(
        "details",
        { class: "domain" },
        make("summary", {}, say("province", language)),
        asking.element,
      );
      province.addEventListener("toggle", asking.start, { once: true });
      panel.replaceChildren(oneUnit(around()), province);
    }
  }
}

/** Draws these steps: the one that is shown at once, the others when they are. */
function redraw(...steps: readonly Tab[]): void {
  stale = new Set([...stale, ...steps]);
  if (stale.delete(tab)) draw(tab);
}

function league(): HTMLElement {
  const { evaluation, first } = session;
  const rows = evaluation.rankings.flatMap(({ rows: ranked }) =>
    ranked.map(({ unit: id, rank, published, class: name }) => ({
      rank,
      before: rankIn(first.evaluation, id),
      published,
      class: name ?? say("draft", language),
      name: make(
        "button",
        { type: "button", class: "link", "data-unit": id, onclick: () => choose(id) },
        indexOf(session, id)?.unit.name ?? id,
      ),
      chosen: id === unit,
    })),
  );
  const name = say("league", language);
  return make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": name }, leagueTable(rows, language));
}

/** Reads the text as it stands; what is valid takes the place of the scheme before. */
function read(text: string): void {
  textBefore = text;
  const { scheme, problems, notices } = readText(text, language);
  showProblems(problems, notices);
  if (scheme === null || digest(scheme) === digest(session.scheme)) return;
  open(underScheme(session, scheme));
  table.replaceChildren(annex(scheme, language));
}

function open(next: Session): void {
  session = next;
  if (indexOf(session, unit) === undefined) {
    unit = session.evaluation.indexes[5]?.unit.id ?? session.evaluation.indexes[0]?.unit.id ?? "";
  }
  const ready = editions.findIndex((one) => digest(one) === digest(session.scheme));
  editionList.value = String(ready);
  sayWhose();
  if (session.evaluation.refused.length > 0)
    tellOfFiles((spoken) => ({ session: null, refused: refusalsOf(session, spoken), notices: [] }));
  redraw("results", "tree", "score", "what-if");
}

/** Whose figures they are, and whether the criteria are official: said once, at the head of the page. */
function sayWhose(): void {
  byId("source").textContent = say(session.source, language);
  byId("status").textContent = session.scheme.status === "illustrative" ? say("illustrative", language) : "";
}

function showProblems(problems: readonly Problem[], notices: readonly Problem[]): void {
  issueTitle.textContent = problemCount(problems.length, language);
  issueTitle.className = problems.length === 0 ? "sound" : "unsound";
  keeps.textContent = problems.length === 0 ? "" : say("keeps", language);
  const badge = byId("badge");
  badge.textContent = problems.length === 0 ? "✓" : String(problems.length);
  badge.className = problems.length === 0 ? "sound" : "unsound";
  area.mark(new Set(problems.map(({ line }) => line)));
  issueList.replaceChildren(
    ...[...problems, ...notices].map(({ sentence, path, line, span }) =>
      make(
        "li",
        {},
        make(
          "button",
          { type: "button", onclick: () => area.goTo(span) },
          make("span", { class: "issue-line" }, `${say("line", language)} ${line}`),
          make("span", { class: "issue-sentence" }, sentence),
          make("code", {}, path),
        ),
      ),
    ),
  );
}

/** Keeps what stands before a change, to be taken back. */
function keep(what: string): void {
  states.keep({ session, unit, text: area.text() }, what);
  changed();
}

/** Something was changed: it can be taken back, and is kept in the browser after a pause. */
function changed(): void {
  byId<HTMLButtonElement>("undo").disabled = states.isEmpty();
  clearTimeout(waiting);
  waiting = window.setTimeout(store, PAUSE);
}

function store(): void {
  clearTimeout(waiting);
  if (isHeld) return;
  try {
    localStorage.setItem(KEPT, writeWork(session, { language, text: area.text(), unit }));
    tell(null);
  } catch {
    tell("tooLarge");
  }
}

function tell(word: Word | null): void {
  byId("kept").textContent = word === null ? "" : say(word, language);
}

function undo(): void {
  const state = states.back();
  if (state === undefined) return;
  area.write(state.text);
  session = state.session;
  unit = state.unit;
  read(state.text);
  open(session);
  stale.add("scheme");
  redraw();
  changed();
}

function toLeaf(code: string): void {
  show("score");
  scoring?.goTo(code);
}

function choose(next: string): void {
  unit = next;
  const focused = document.activeElement?.id ?? "";
  redraw("results", "score", "tree", "what-if");
  const list = document.querySelector<HTMLElement>(
    focused === "" ? `[data-unit="${CSS.escape(next)}"]` : `#${focused}`,
  );
  list?.focus();
  changed();
}

function take(next: Session, what: string): void {
  keep(what);
  session = next;
  stale = new Set([...stale, "results", "tree"]);
  if (tab === "score") {
    scoring?.refresh();
    stale.add("what-if");
  } else redraw("score", "what-if");
}

function prove(code: string | undefined): void {
  const own = session.cases.find(({ dossier }) => dossier.unit.id === unit);
  if (own !== undefined) showProof(session.scheme, own, code, staleSentence(unfit, language), language);
}

/** Says everything again in the language chosen. */
function speak(next: Language): void {
  language = next;
  document.documentElement.lang = language;
  document.title = `${say("playground", language)} · par-index`;
  for (const element of document.querySelectorAll<HTMLElement>("[data-word]")) {
    const word = element.dataset["word"] ?? "";
    if (isWord(word)) element.textContent = say(word, language);
  }
  byId("language").lang = language === "vi" ? "en" : "vi";
  byId("tabs").setAttribute("aria-label", say("tabs", language));
  byId("theme").setAttribute("aria-label", say("theme", language));
  for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-page]"))
    link.href = `../${link.dataset["page"]}${language === "en" ? ".en" : ""}.html`;
  const titles = editions.map(({ title, edition }, at) =>
    make("option", { value: at }, `${inLanguage(title, language)} (${edition})`),
  );
  editionList.replaceChildren(make("option", { value: -1, disabled: true }, say("own", language)), ...titles);
  stale.add("scheme");
  if (told !== null) report(told(language));
}

/** Whether there is something that would be replaced, and it may be. */
function mayReplace(): boolean {
  const isChanged = session.source === "opened" || session.cases !== session.first.cases || !isReady(area.text());
  return !isChanged || confirm(say("askReplace", language));
}

function isReady(text: string): boolean {
  return editions.some((one) => text === textOf(one));
}

function textOf(scheme: Scheme): string {
  return `${JSON.stringify(scheme, null, 2)}\n`;
}

async function openAll(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const opened = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const [before, first] = [session, language];
  const opening = openFiles(opened, before, editions, first);
  tellOfFiles((spoken) => (spoken === first ? opening : openFiles(opened, before, editions, spoken)));
  const { session: next, text, work } = opening;
  if ((next === null && text === null) || !mayReplace()) return;
  keep(`files ${opened.map(({ name }) => name).join()} ${Date.now()}`);
  if (work !== null) {
    unit = work.unit;
    speak(work.language);
  }
  if (text !== null) {
    area.write(text);
    read(text);
  }
  if (next !== null) open(next);
  show(next === null ? "scheme" : "results");
  // What is wrong with a scheme that was opened is listed beside its text.
  if (next === null) byId<HTMLDetailsElement>("json").open = true;
}

type Told = Pick<Opening, "session" | "refused" | "notices">;

/** What was told last of files, to be told again in another language. */
let told: ((spoken: Language) => Told) | null = null;

function tellOfFiles(said: (spoken: Language) => Told): void {
  told = said;
  report(said(language));
}

/** What was not taken, with its file and line; and of how many units there are facts now. */
function report({ session: next, refused, notices }: Told): void {
  byId("file-report").replaceChildren(
    ...(next === null ? [] : [make("p", {}, `${say("taken", language)} ${next.cases.length}`)]),
    ...found("refusedTitle", "problem", refused),
    ...found("noticed", "help", notices),
  );
}

/** What was found in files, under its title; nothing where nothing was. */
function found(title: Word, look: string, all: readonly Refusal[]): readonly HTMLElement[] {
  if (all.length === 0) return [];
  const sentences = all.map(({ file, line, sentence }) => {
    const place = line === null ? file : `${file}, ${say("line", language)} ${line}`;
    return make("li", {}, place === "" ? sentence : `${place}: ${sentence}`);
  });
  const heading = `${say(title, language)} (${all.length})`;
  // A long list scrolls within the page, and then the keyboard must reach it.
  return [make("p", { class: look }, heading), make("ul", { tabindex: "0", "aria-label": heading }, ...sentences)];
}

function startOver(): void {
  if (!confirm(say("askStartOver", language))) return;
  clearTimeout(waiting);
  localStorage.removeItem(KEPT);
  location.reload();
}

/** What was kept in the browser; work that cannot be read is left there. */
function restore(): void {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(KEPT);
  } catch {
    tell("tooLarge");
  }
  const found = kept === null ? null : readWork(kept);
  if (found?.kind === "work") {
    language = found.work.language;
    area.write(found.work.text);
    if (found.session !== null) session = found.session;
    unit = found.work.unit;
  } else {
    area.write(textOf(session.scheme));
    isHeld = found !== null;
  }
}

byId("language").addEventListener("click", () => {
  speak(language === "vi" ? "en" : "vi");
  read(area.text());
  open(session);
  changed();
});
editionList.addEventListener("change", () => {
  const chosen = editions[Number(editionList.value)];
  if (chosen === undefined) return;
  if (!mayReplace()) return open(session);
  keep(`edition ${chosen.id}`);
  area.write(textOf(chosen));
  session = openSession(chosen);
  read(area.text());
  open(session);
  stale.add("scheme");
  redraw();
});
byId("save").addEventListener("click", () =>
  download("par-index-playground.json", writeWork(session, { language, text: area.text(), unit }), "application/json"),
);
byId("undo").addEventListener("click", undo);
byId("start-over").addEventListener("click", startOver);
document.addEventListener("keydown", (event) => {
  const isTyping = (event.target as HTMLElement).matches("textarea, input[type='text']");
  if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || isTyping) return;
  event.preventDefault();
  undo();
});
byId<HTMLInputElement>("file").addEventListener("change", async (event) => {
  const input = event.target as HTMLInputElement;
  await openAll([...(input.files ?? [])]);
  input.value = "";
});
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  byId("main").classList.add("dropping");
});
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) byId("main").classList.remove("dropping");
});
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  byId("main").classList.remove("dropping");
  await openAll([...(event.dataTransfer?.files ?? [])]);
});
addEventListener("pagehide", () => {
  if (!states.isEmpty()) store();
});
wireProof();
restore();
speak(language);
show("results");
read(area.text());
open(session);
if (isHeld) tell("otherVersionKept");
