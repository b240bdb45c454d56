import { describeIssue, type Evaluation, evaluate, type Issue, type Language, type Stage } from "par-index";
import { leagueTables, toText } from "par-index/report";
import { linedUp, printWhenStarted } from "../print.js";
import { type SimulatedBlock, simulate } from "./simulate.js";
import { words } from "./words.js";
import { yearOf } from "./yearOf.js";

/** Both blocks of the simulated year with their results. */
export interface EvaluatedBlock extends SimulatedBlock {
  readonly evaluation: Evaluation;
}

export function evaluated(): readonly EvaluatedBlock[] {
  const blocks = simulate();
  const year = yearOf(blocks);
  return blocks.map((block) => ({ ...block, evaluation: evaluate(block.scheme, block.cases, year) }));
}

/** How many notices of one kind are printed. */
const PRINTED = 3;

/** What was accepted and somebody should look at: the first of each kind, and how many more there are. */
function noticesIn({ notices }: Evaluation, language: Language): readonly string[] {
  const say = words[language];
  const kinds = new Map<string, Issue[]>();
  for (const one of notices) kinds.set(one.code, [...(kinds.get(one.code) ?? []), one]);
  const lines = [...kinds.values()].flatMap((same) => {
    const first = same.slice(0, PRINTED).map(({ clause: _, ...one }) => `- ${describeIssue(one, language)}`);
    return same.length > PRINTED ? [...first, `- ${say.more(same.length - PRINTED)}`] : first;
  });
  return lines.length === 0 ? [say.nothing] : [`${say.notices}: ${notices.length}`, ...lines];
}

export function report(language: Language): string {
  const say = words[language];
  const blocks = evaluated().map(({ scheme, cases, evaluation }) => {
    const tables = leagueTables(scheme, evaluation, language).map((table) =>
      toText(linedUp({ ...table, caption: [...table.caption, say.simulated] })),
    );
    const classes = [...scheme.bands.best, scheme.bands.otherwise].map(({ class: name }) => {
      return `${name} ${evaluation.indexes.filter((index) => index.class === name).length}`;
    });
    const entries = cases.flatMap(({ ledger = [] }) => ledger);
    const stages = (["appraisal", "explanation", "council"] as const).map((stage: Stage) => {
      return `${say[stage]} ${entries.filter((entry) => entry.stage === stage).length}`;
    });
    const counts = [`${say.classes}: ${classes.join(" · ")}`, `${say.ledgers}: ${stages.join(" · ")}`];
    const notices = noticesIn(evaluation, language);
    return [...tables, [...counts, ...notices, `${say.digest} ${evaluation.digest}`].join("\n")].join("\n");
  });
  return [[say.title, say.simulated, ...say.honest].join("\n"), ...blocks].join("\n\n");
}

printWhenStarted(import.meta.url, report);
