import { type Case, type Dossier, type Evaluation, evaluate, parseDossier } from "par-index";
import { compile } from "par-index/bulk";
import type { Comparison } from "./comparison.js";
import { dossiersOf, GROUPS, MEMBERS } from "./workload/cases.js";
import { checkDossiers } from "./workload/checked.js";
import { computeDoubles, emptyDoubles, readDoubles } from "./workload/doubles.js";
import { computeByUnit } from "./workload/doublesByUnit.js";
import { readyColumns } from "./workload/ready.js";
import { rowsByDoubles } from "./workload/rows.js";
import { scheme } from "./workload/scheme.js";
import { type Wrong, wrongCells } from "./workload/wrongCells.js";

const UNITS = GROUPS * MEMBERS;

/** The plan against doubles in typed arrays, written by hand for this one scheme. */
export async function comparisons(): Promise<Comparison[]> {
  const dossiers = dossiersOf(UNITS).map((one) => parseDossier(scheme, one));
  const evaluation = evaluate(
    scheme,
    dossiers.map((dossier) => ({ dossier })),
  );
  const wrong = wrongByDoubles(dossiers, evaluation);
  const note = `the doubles: ${wrong.leaves} leaves, ${wrong.indexes} indexes, ${wrong.ranks} ranks wrong; the plan: none`;
  return [
    computing(dossiers, evaluation, note),
    endToEnd(dossiers, evaluation, note),
    fromObjects(evaluation),
    fromText(evaluation),
  ];
}

function wrongByDoubles(dossiers: readonly Dossier[], evaluation: Evaluation): Wrong {
  const doubles = emptyDoubles(UNITS);
  readDoubles(dossiers, doubles);
  computeDoubles(doubles);
  return wrongCells(evaluation, doubles);
}

function computing(dossiers: readonly Dossier[], evaluation: Evaluation, note: string): Comparison {
  const ready = readyColumns(dossiers);
  const doubles = emptyDoubles(UNITS);
  readDoubles(dossiers, doubles);
  return {
    title: "compute, columns ready, 3,400 units × 120 leaves",
    note,
    variants: [
      { name: "plan, whole numbers", run: () => ready.compute() },
      { name: "doubles, column by column", run: () => computeDoubles(doubles) },
      { name: "doubles, unit by unit", run: () => computeByUnit(doubles) },
    ],
    check: () => {
      const ranks = rankIn(evaluation);
      for (const [at, { published, rank, unit }] of ready.compute().entries()) {
        if (published !== evaluation.indexes[at]?.published) throw new Error(`${unit}: ${published}`);
        if (rank !== ranks.get(unit)) throw new Error(`${unit}: rank ${rank}`);
      }
    },
  };
}

function endToEnd(dossiers: readonly Dossier[], evaluation: Evaluation, note: string): Comparison {
  const cases: readonly Case[] = dossiers.map((dossier) => ({ dossier }));
  const plan = compile(scheme);
  const doubles = emptyDoubles(UNITS);
  return {
    title: "asked again: from dossiers that have been read to rows of points, percent, class and rank",
    note,
    variants: [
      { name: "plan.figures", run: () => plan.figures(cases) },
      { name: "doubles, column by column", run: () => rowsByDoubles(dossiers, doubles, computeDoubles) },
      { name: "doubles, unit by unit", run: () => rowsByDoubles(dossiers, doubles, computeByUnit) },
    ],
    check: () => {
      const ranks = rankIn(evaluation);
      for (const [at, figures] of plan.figures(cases).entries()) {
        const index = evaluation.indexes[at];
        const same =
          figures.points === index?.points &&
          figures.percent === index.percent &&
          figures.class === index.class &&
          figures.rank === ranks.get(figures.unit);
        if (!same) throw new Error(`${figures.unit} differs from evaluate`);
      }
    },
  };
}

/** From objects that nobody has read yet, against somebody who checks them by hand for this one scheme. */
function fromObjects(evaluation: Evaluation): Comparison {
  const raw = dossiersOf(UNITS);
  const cases = raw.map((dossier): Case => ({ dossier }));
  const texts = raw.map((dossier) => JSON.stringify(dossier));
  const plan = compile(scheme);
  const doubles = emptyDoubles(UNITS);
  return {
    title: "from raw objects to rows of points, percent, class and rank",
    note: "whoever checks by hand copies nothing, tells one problem, and gives the wrong figures of doubles",
    variants: [
      { name: "plan.figures", run: () => plan.figures(cases) },
      { name: "checked by hand, doubles", run: () => rowsByDoubles(checkDossiers(raw), doubles, computeDoubles) },
      { name: "trusted, doubles", run: () => rowsByDoubles(raw, doubles, computeDoubles) },
      { name: "parseDossier", run: () => raw.map((dossier) => parseDossier(scheme, dossier)) },
      { name: "JSON.parse of their texts", run: () => texts.map((text) => JSON.parse(text)) },
    ],
    check: () => {
      checkDossiers(raw);
      for (const [at, { published }] of plan.figures(cases).entries()) {
        if (published !== evaluation.indexes[at]?.published) throw new Error(`unit ${at} differs from evaluate`);
      }
    },
  };
}

/** From the text of a file with one dossier a line, which nobody has read yet. */
function fromText(evaluation: Evaluation): Comparison {
  const lines = dossiersOf(UNITS).map((one) => JSON.stringify(one));
  const plan = compile(scheme);
  const doubles = emptyDoubles(UNITS);
  const parsed = (): readonly Dossier[] => lines.map((line) => JSON.parse(line));
  return {
    title: "from text to rows of points, percent, class and rank",
    note: "the doubles trust what they read; the plan has checked every dossier",
    variants: [
      { name: "JSON.parse + plan.figures", run: () => plan.figures(parsed().map((dossier) => ({ dossier }))) },
      { name: "JSON.parse + doubles", run: () => rowsByDoubles(parsed(), doubles, computeDoubles) },
      { name: "JSON.parse", run: parsed },
    ],
    check: () => {
      for (const [at, { published }] of plan.figures(parsed().map((dossier) => ({ dossier }))).entries()) {
        if (published !== evaluation.indexes[at]?.published) throw new Error(`unit ${at} differs from evaluate`);
      }
    },
  };
}

function rankIn({ rankings }: Evaluation): ReadonlyMap<string, number> {
  return new Map(rankings.flatMap(({ rows }) => rows.map(({ unit, rank }): [string, number] => [unit, rank])));
}
