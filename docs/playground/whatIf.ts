import { inLanguage, type Language, leaves, printDecimal, type Scheme } from "par-index";
import { make } from "./dom.js";
import { leagueTable } from "./league.js";
import type { Answer, Ask } from "./messages.js";
import { motionOf } from "./shift.js";
import type { Summary } from "./summary.js";
import { say } from "./words.js";

/** The step with the slider; its worker is started when the step is first shown. */
export interface WhatIf {
  readonly element: HTMLElement;
  readonly start: () => void;
}

/** How long the slider runs by itself, in milliseconds, and how long an earlier update counts for the pace. */
const RUN = 3000;
const WINDOW = 1000;

let worker: Worker | null = null;
let round = 0;

export function whatIf(scheme: Scheme, language: Language): WhatIf {
  const own = leaves(scheme.criteria).filter(
    ({ rule, scoredBy }) => rule.kind !== "survey" && scoredBy !== "appraiser",
  );
  const leaf = make(
    "select",
    { id: "what-if-leaf" },
    ...own.map(({ code, title }) => make("option", { value: code }, `${code} ${inLanguage(title, language)}`)),
  );
  const heaviest = [...own].sort((a, b) => Number(b.max) - Number(a.max)).find((one) => motionOf(one) === "figures");
  if (heaviest !== undefined) leaf.value = heaviest.code;
  const group = make("select", { id: "what-if-group", disabled: true });
  const slider = make("input", { type: "range", id: "slider", min: -100, max: 100, step: 1, value: 0, disabled: true });
  const by = make("output", { for: "slider" });
  const label = make("span", {});
  const run = make("button", { type: "button", id: "run", disabled: true }, say("run", language));
  const status = make("p", { class: "help", role: "status", id: "what-if-status" });
  const pace = make("p", { class: "pace", id: "pace" });
  const classes = make("div", { class: "bars" });
  const changes = make("p", { class: "changes" });
  const table = make("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": say("best10", language) });

  let asked: number | null = null;
  let running = 0;
  let shown = "";
  let times: number[] = [];

  const ask = (message: Ask): void => worker?.postMessage(message);
  /** Asks for where the slider is, once the answer before has come: so no update waits in line. */
  const move = (evenIfSame = false): void => {
    by.textContent = `${slider.valueAsNumber > 0 ? "+" : ""}${slider.value.replace("-", "−")} %`;
    if (asked !== null || slider.disabled || (!evenIfSame && shown === `${slider.value} ${group.value}`)) return;
    shown = `${slider.value} ${group.value}`;
    asked = slider.valueAsNumber;
    ask({ kind: "move", round, by: asked, group: group.value });
  };
  const prepare = (): void => {
    round += 1;
    asked = null;
    times = [];
    slider.value = "0";
    for (const one of [slider, group, run]) one.disabled = true;
    const chosen = own.find(({ code }) => code === leaf.value);
    if (chosen === undefined) return;
    label.textContent = say(motionOf(chosen) === "figures" ? "motionFigures" : "motionUnits", language);
    status.textContent = say("preparing", language);
    ask({ kind: "prepare", round, scheme, leaf: chosen.code });
  };
  const hear = ({ data }: MessageEvent<Answer>): void => {
    if (data.round !== round) return;
    switch (data.kind) {
      case "progress":
        status.textContent = `${say("preparing", language)} ${Math.round(data.share * 100)} %`;
        return;
      case "failed":
        status.textContent = say("failed", language) + data.message;
        return;
      case "ready": {
        const { value } = group;
        group.replaceChildren(
          ...data.groups.map((name) => make("option", { value: name, selected: name === value }, name)),
        );
        for (const one of [slider, group, run]) one.disabled = false;
        status.textContent = say("ready", language);
        move(true);
        return;
      }
      case "moved":
        show(data.summary, data.took);
        asked = null;
        if (running > 0) sweep();
        move(running > 0);
    }
  };
  const show = (summary: Summary, took: number): void => {
    const now = performance.now();
    times = [...times.filter((time) => time > now - WINDOW), now];
    const span = (now - (times[0] ?? now)) / 1000;
    const perSecond = span > 0.25 ? (times.length - 1) / span : 0;
    pace.textContent = `${printDecimal(took.toFixed(1), language)} ms${perSecond === 0 ? "" : ` · ${Math.round(perSecond)} ${say("pace", language)}`}`;
    pace.dataset["perSecond"] = perSecond.toFixed(1);
    classes.replaceChildren(...bars(summary, language));
    changes.textContent = `${summary.otherRank}/${summary.units} ${say("otherRank", language)} · ${summary.otherClass} ${say("otherClass", language)}`;
    table.replaceChildren(firstTen(summary, language));
  };
  /** Moves the slider to and fro by itself, a step for each answer. */
  const sweep = (): void => {
    if (performance.now() > running) {
      running = 0;
      run.disabled = false;
      return;
    }
    const at = (RUN - (running - performance.now())) / RUN;
    slider.value = String(Math.round(100 * Math.sin(2 * Math.PI * at)));
  };
  run.addEventListener("click", () => {
    running = performance.now() + RUN;
    run.disabled = true;
    move(true);
  });
  slider.addEventListener("input", () => move());
  group.addEventListener("change", () => move());
  leaf.addEventListener("change", prepare);

  return {
    element: make(
      "div",
      { class: "what-if" },
      make("p", { class: "help" }, say("whatIfLead", language)),
      make(
        "div",
        { class: "bar" },
        make("label", { class: "wide" }, make("span", {}, say("leaf", language)), leaf),
        make("label", {}, make("span", {}, say("group", language)), group),
      ),
      make("div", { class: "slider" }, make("label", { for: "slider" }, label), slider, by, run),
      status,
      pace,
      make(
        "div",
        { class: "what-if-result" },
        make("div", {}, make("h2", {}, say("classes", language)), classes, changes),
        make("div", {}, make("h2", {}, say("best10", language)), table),
      ),
    ),
    start: () => {
      worker ??= new Worker("worker.js");
      worker.onmessage = hear;
      prepare();
    },
  };
}

function bars({ classes, units }: Summary, language: Language): HTMLElement[] {
  return classes.map(({ name, before, now }) => {
    const bar = (count: number, kind: "before" | "now"): HTMLElement => {
      const filled = make("div", { class: `bar-${kind}` });
      filled.style.width = `${(100 * count) / units}%`;
      return make(
        "div",
        { class: "bar-line" },
        make("div", { class: "bar-room" }, filled),
        make("span", {}, `${say(kind, language)}: ${count}`),
      );
    };
    return make(
      "div",
      { class: "bar-class" },
      make("strong", {}, name),
      make("div", {}, bar(before, "before"), bar(now, "now")),
    );
  });
}

function firstTen({ rows }: Summary, language: Language): HTMLElement {
  return leagueTable(
    rows.map((row) => ({ ...row, name: row.unit })),
    language,
  );
}
