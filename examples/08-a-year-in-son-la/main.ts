import { type Evaluation, evaluate, type Language, type Stage } from "par-index";
import { leagueTables, toText } from "par-index/report";
import { linedUp, printWhenStarted } from "../print.js";
import { type SimulatedBlock, simulate } from "./simulate.js";
import { words } from "./words.js";

/** Both blocks of the simulated year with their results. */
export interface EvaluatedBlock extends SimulatedBlock {
  readonly evaluation: Evaluation;
}

export function evaluated(): readonly EvaluatedBlock[] {
  return simulate().map((block) => ({ ...block, evaluation: evaluate(block.scheme, block.cases) }));
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
    return [...tables, [...counts, `${say.digest} ${evaluation.digest}`].join("\n")].join("\n");
  });
  return [[say.title, say.simulated, ...say.honest].join("\n"), ...blocks].join("\n\n");
}

printWhenStarted(import.meta.url, report);
