import type { Case } from "../composite/unitCase.js";
import { fieldOf } from "../document/fieldOf.js";
import type { SurveyTableOptions, TableTally } from "../fieldwork/surveyTable.js";
import { tallyTable } from "../fieldwork/tallyTable.js";
import { issue, notice } from "../issue/issue.js";
import { isScoringError, ScoringError } from "../issue/scoringError.js";
import type { Scheme } from "../scheme/scheme.js";
import { mergeTallies } from "../survey/mergeTallies.js";
import { safeParseTally } from "../survey/parseTally.js";
import type { Tally } from "../survey/tally.js";
import type { TableRow } from "../table/rows.js";
import type { Year } from "../year/year.js";
import { type FileOfAnswers, withoutAnswersTwice } from "./answersTwice.js";
import type { YearFile } from "./classify.js";
import type { Run } from "./command.js";
import { placeIn, readingAll, readOption } from "./filePlace.js";
import type { Findings } from "./findings.js";
import { isWithoutForm } from "./importForms.js";
import { atFile, inFile } from "./readTable.js";

/** Each survey file, and what became of its answers. */
export type Surveys = readonly {
  readonly file: string;
  readonly rows: readonly TableRow[];
  readonly tally: TableTally;
}[];

export async function readSurveys(
  files: readonly YearFile[],
  scheme: Scheme,
  year: Year,
  run: Run,
  findings: Findings,
): Promise<Surveys> {
  const declared = readOption(run.survey);
  const surveys: Surveys[number][] = [];
  for (const one of files) {
    if (one.is !== "survey") continue;
    const units = year.units.map(({ id, name }) => ({ id, name }));
    const tally = await findings.tried(() =>
      inFile(one.file, () =>
        readingAll([["options", declared]], () =>
          surveyIn(scheme, one.rows, { units, ...(declared?.value as SurveyTableOptions | undefined) }),
        ),
      ),
    );
    if (tally === undefined) continue;
    findings.issues.push(...tally.issues.map((found) => atFile(found, one.file)));
    findings.notices.push(...tally.notices.map((found) => atFile(found, one.file)));
    surveys.push({ file: one.file, rows: one.rows, tally });
  }
  return surveys;
}

/** Counted answers, without those about units of another scheme. */
export function readTallies(
  files: readonly YearFile[],
  scheme: Scheme,
  elsewhere: ReadonlySet<string>,
  findings: Findings,
): readonly FileOfAnswers[] {
  return files.flatMap((one): FileOfAnswers[] => {
    if (one.is !== "tally") return [];
    const own = Array.from(one.json.value as readonly unknown[], (row, at) => ({ row, at })).filter(
      ({ row }) => !elsewhere.has(String(fieldOf(row, "unit"))),
    );
    const tally = findings.taken(
      safeParseTally(
        scheme,
        own.map(({ row }) => row),
      ),
      (found) =>
        placeIn(
          one.json,
          found.map((wrong) => {
            const [position, ...rest] = wrong.path;
            const at = typeof position === "number" ? own[position]?.at : undefined;
            return at === undefined ? wrong : { ...wrong, path: [at, ...rest] };
          }),
        ),
    );
    return tally === undefined ? [] : [{ file: one.file, tally }];
  });
}

/** Answers in a table; one that has neither a question nor a unit is no survey, nor anything else that is known. */
function surveyIn(scheme: Scheme, rows: readonly TableRow[], options: SurveyTableOptions): TableTally {
  try {
    return tallyTable(scheme, rows, options);
  } catch (error) {
    const codes = isScoringError(error) ? error.issues.map(({ code }) => code) : [];
    if (!codes.includes("survey.no_question_column") || !codes.includes("survey.no_unit_column")) throw error;
    const question = scheme.questionnaire?.questions[0]?.title.vi ?? "–";
    throw new ScoringError([issue("import.unknown_table", [], { question })]);
  }
}

/** The answers about each unit go with its case. Those about others are told here, and go with the first case, where they are noticed. */
export function addTallies(
  surveys: Surveys,
  tallies: readonly FileOfAnswers[],
  cases: Map<string, Case>,
  {
    year: { units },
    elsewhere,
    refused,
  }: { readonly year: Year; readonly elsewhere: ReadonlySet<string>; readonly refused: ReadonlySet<string> },
  findings: Findings,
): void {
  const all = [...surveys.map(({ file, rows, tally }) => ({ file, rows, tally: tally.tally })), ...tallies];
  if (all.length === 0) return;
  const merged = withoutAnswersTwice(all, findings)
    .reduce<Tally>((sum, { tally }) => mergeTallies(sum, tally), [])
    .filter(({ unit }) => !elsewhere.has(unit));
  const [first] = cases.keys();
  for (const [unit, one] of cases) {
    const own = merged.filter((row) => row.unit === unit || (unit === first && !cases.has(row.unit)));
    cases.set(unit, { ...one, tally: own });
  }
  const lost = merged.filter(({ unit }) => isWithoutForm(unit, cases, refused));
  if (lost.length === 0) return;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const listed = [...new Set(lost.map(({ unit }) => `“${names.get(unit) ?? unit}”`))].join(", ");
  const answers = String(lost.reduce((sum, { count }) => sum + count, 0));
  findings.notices.push(notice("import.answers_without_form", [], { answers, units: listed }));
}
