import { digest, inLanguage, type Language, type Scheme } from "par-index";
import { byId, make } from "./dom.js";
import { editions } from "./editions.js";
import { editor } from "./editor.js";
import { download, readFile } from "./file.js";
import { icicle } from "./icicle.js";
import { showProof, wireProof } from "./proof.js";
import { type Problem, readText } from "./readText.js";
import { type Score, score } from "./score.js";
import { indexOf, openSession, type Session, underScheme, withCases } from "./session.js";
import { type Tab, wireTabs } from "./tabs.js";
import { type WhatIf, whatIf } from "./whatIf.js";
import { isWord, problems as problemCount, say } from "./words.js";

let language: Language = location.hash === "#en" ? "en" : "vi";
let session: Session = openSession(editions[0]);
let unit = session.cases[1]?.dossier.unit.id ?? "";
let tab: Tab = "scheme";
let scoring: Score;
let asking: WhatIf;
/** What the steps that are not shown have yet to draw. */
let stale = new Set<Tab>();

const area = editor("JSON", read);
const issueList = make("ol", { class: "issues", id: "issues" });
const issueTitle = make("h2", { "aria-live": "polite" });
const keeps = make("p", { class: "help" });
const editionList = byId<HTMLSelectElement>("edition");
const show = wireTabs((next) => {
  tab = next;
  if (stale.delete(tab)) draw(tab);
});

function draw(step: Tab): void {
  const panel = byId(`panel-${step}`);
  const { scheme } = session;
  switch (step) {
    case "scheme":
      panel.replaceChildren(
        make("div", { class: "scheme" }, area.element, make("div", {}, issueTitle, keeps, issueList)),
      );
      area.element.querySelector("textarea")?.setAttribute("aria-label", say("text", language));
      return;
    case "tree":
      panel.replaceChildren(icicle(scheme, indexOf(session, unit), language, { leaf: toLeaf }));
      return;
    case "score":
      scoring = score({ language, session: () => session, unit: () => unit, choose, take, reset, prove });
      panel.replaceChildren(scoring.element);
      return;
    case "what-if":
      asking = whatIf(scheme, language);
      panel.replaceChildren(asking.element);
      asking.start();
  }
}

/** Draws these steps: the one that is shown at once, the others when they are. */
function redraw(...steps: readonly Tab[]): void {
  stale = new Set([...stale, ...steps]);
  if (stale.delete(tab)) draw(tab);
}

/** Reads the text as it stands; what is sound takes the place of the scheme before. */
function read(text: string): void {
  const { scheme, problems } = readText(text, language);
  showProblems(problems);
  if (scheme === null || digest(scheme) === digest(session.scheme)) return;
  open(underScheme(session, scheme));
}

function open(next: Session): void {
  session = next;
  if (indexOf(session, unit) === undefined) unit = session.cases[0]?.dossier.unit.id ?? "";
  const ready = editions.findIndex((one) => digest(one) === digest(session.scheme));
  editionList.value = String(ready);
  byId("status").textContent = session.scheme.status === "illustrative" ? say("illustrative", language) : "";
  redraw("tree", "score", "what-if");
}

function showProblems(problems: readonly Problem[]): void {
  issueTitle.textContent = problemCount(problems.length, language);
  issueTitle.className = problems.length === 0 ? "sound" : "unsound";
  keeps.textContent = problems.length === 0 ? "" : say("keeps", language);
  const badge = byId("badge");
  badge.textContent = problems.length === 0 ? "✓" : String(problems.length);
  badge.className = problems.length === 0 ? "sound" : "unsound";
  area.mark(new Set(problems.map(({ line }) => line)));
  issueList.replaceChildren(
    ...problems.map(({ sentence, path, line, span }) =>
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

function write(scheme: Scheme): void {
  area.write(`${JSON.stringify(scheme, null, 2)}\n`);
}

function toLeaf(code: string): void {
  show("score");
  scoring.goTo(code);
}

function choose(next: string): void {
  unit = next;
  redraw("score", "tree");
  byId("unit").focus();
}

function take(next: Session): void {
  session = next;
  scoring.refresh();
  stale.add("tree");
}

function reset(): void {
  session = withCases(session.scheme, session.first.cases, session.first);
  redraw("score", "tree");
}

function prove(code: string | undefined, stale: string): void {
  const own = session.cases.find(({ dossier }) => dossier.unit.id === unit);
  if (own !== undefined) showProof(session.scheme, own, code, stale, language);
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
  const titles = editions.map(({ title, edition }, at) =>
    make("option", { value: at }, `${inLanguage(title, language)} (${edition})`),
  );
  editionList.replaceChildren(make("option", { value: -1, disabled: true }, say("own", language)), ...titles);
  byId("status").textContent = session.scheme.status === "illustrative" ? say("illustrative", language) : "";
  redraw("scheme", "tree", "score", "what-if");
}

async function openFile(file: File): Promise<void> {
  const opened = readFile(await file.text());
  const text = typeof opened === "string" ? opened : opened.text;
  if (typeof opened !== "string" && opened.language !== language) speak(opened.language);
  area.write(text);
  read(text);
  if (typeof opened === "string") return show("scheme");
  unit = opened.unit;
  if (opened.cases.length > 0) open(withCases(session.scheme, opened.cases));
}

byId("language").addEventListener("click", () => {
  speak(language === "vi" ? "en" : "vi");
  open(session);
  read(area.text());
});
editionList.addEventListener("change", () => {
  const chosen = editions[Number(editionList.value)];
  if (chosen === undefined) return;
  write(chosen);
  read(area.text());
});
byId("save").addEventListener("click", () =>
  download({ kind: "par-index-playground", language, text: area.text(), unit, cases: session.cases }),
);
byId<HTMLInputElement>("file").addEventListener("change", async (event) => {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file === undefined) return;
  try {
    byId("file-problem").textContent = "";
    await openFile(file);
  } catch (error) {
    byId("file-problem").textContent = say("wrongFile", language) + String(error);
  }
  input.value = "";
});
wireProof();
write(editions[0]);
speak(language);
show("scheme");
read(area.text());
open(session);
