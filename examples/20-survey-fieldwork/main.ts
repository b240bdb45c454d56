import { describeIssue, digest, inLanguage, type Language, mergeTallies, surveySheet, type Tally } from "par-index";
import { type Column, toText } from "par-index/report";
import {
  type AnswerTally,
  answersFromCsv,
  answersFromNdjson,
  cochranSampleSize,
  marginsByStratum,
  type Stratum,
  sampleSize,
  tallyAnswers,
  tallyCoded,
} from "par-index/survey";
import { scheme } from "../05-survey/scheme.js";
import { left, linedUp, printWhenStarted, right, shown } from "../print.js";
import { answersOf, columnsOf, csvOf, names, ndjsonOf, strata } from "./simulate.js";
import { words } from "./words.js";

/** The quantiles of the normal distribution for 95 % and 99 %. */
const [Z95, Z99] = ["1.96", "2.576"] as const;

/** How many people of a stratum have to be asked, by three ways of counting. */
export function sizesOf({ population }: Stratum): readonly number[] {
  const error = "0.05";
  return [
    sampleSize({ population, error }),
    cochranSampleSize({ population, error, z: Z95 }),
    cochranSampleSize({ population, error, z: Z99 }),
  ];
}

/** Two of three people who were to be asked, by the first way, are reached; a third of them online. */
const answers = answersOf((stratum) => Math.floor(((sizesOf(stratum)[0] ?? 0) * 2) / 3));
const questions = scheme.questionnaire?.questions.length ?? 1;
const isOnline = (at: number): boolean => Math.floor(at / questions) % 3 === 0;
const online = answers.filter((_, at) => isOnline(at));
const onPaper = answers.filter((_, at) => !isOnline(at));

/** What came in, counted file by file. A file may be read in pieces of any size; here each is one piece. */
export async function counted(): Promise<{ readonly csv: AnswerTally; readonly ndjson: AnswerTally }> {
  return {
    csv: await tallyAnswers(scheme, answersFromCsv([csvOf(onPaper)], ";")),
    ndjson: await tallyAnswers(scheme, answersFromNdjson([ndjsonOf(online)])),
  };
}

/** The same answers out of a data frame, in one step. */
export function countedInColumns(): Tally {
  return tallyCoded(scheme, columnsOf(answers)).tally;
}

export async function report(language: Language): Promise<string> {
  const say = words[language];
  const { csv, ndjson } = await counted();
  const tally = mergeTallies(csv.tally, ndjson.tally);
  return [
    [say.title, say.simulated].join("\n"),
    sizes(language),
    [
      say.counting,
      ...filed(say.paper, csv, language),
      ...filed(say.online, ndjson, language),
      say.columns(digest(countedInColumns()) === digest(tally)),
    ].join("\n"),
    margins(tally, language),
    points(tally, language),
  ].join("\n\n");
}

/** What one file gave: how many answers, and a sentence for each line that is no answer. */
function filed(file: string, { answers: count, refused, issues }: AnswerTally, language: Language): readonly string[] {
  const say = words[language];
  const figures = [count, refused].map((one) => shown(String(one), language));
  return [
    say.file(file, figures[0] ?? "", figures[1] ?? ""),
    ...issues.map((one) => `  ${say.line(String(one.path[1]))}: ${describeIssue({ ...one, path: [] }, language)}`),
  ];
}

function sizes(language: Language): string {
  const say = words[language];
  return toText({
    caption: [say.sizes],
    columns: [...stratumColumns(language), right(say.ministry), right(say.cochran95), right(say.cochran99)],
    rows: strata.map((stratum) => [
      ...stratumCells(stratum, language),
      ...sizesOf(stratum).map((size) => shown(String(size), language)),
    ]),
    notes: [...say.sizeNotes],
  });
}

function margins(tally: Tally, language: Language): string {
  const say = words[language];
  return toText(
    linedUp({
      caption: [say.margins],
      columns: [...stratumColumns(language), left(say.question), right(say.answers), right(say.margin)],
      rows: marginsByStratum(scheme, tally, strata, { z: Z95 }).map(
        ({ question, answers: count, margin, ...stratum }) => [
          ...stratumCells(stratum, language),
          question,
          String(count),
          shown(margin, language),
        ],
      ),
      notes: [say.marginNote],
    }),
  );
}

function points(tally: Tally, language: Language): string {
  const say = words[language];
  const leaves = scheme.criteria.map(({ code, title, max }) => ({ code, title: inLanguage(title, language), max }));
  return toText(
    linedUp({
      caption: [say.points],
      columns: [left(say.unit), ...leaves.map(({ code, title, max }) => right(`${code} ${title} (${max})`))],
      rows: [...names].map(([id, name]) => {
        const { rows } = surveySheet(scheme, tally, { id, name, group: "huyện" });
        return [name, ...rows.map(({ final }) => shown(final, language))];
      }),
      notes: [],
    }),
  );
}

function stratumColumns(language: Language): readonly Column[] {
  const say = words[language];
  return [left(say.unit), left(say.group), right(say.population)];
}

function stratumCells({ unit, group, population }: Stratum, language: Language): readonly string[] {
  const title = scheme.questionnaire?.groups.find(({ id }) => id === group)?.title ?? { vi: group };
  return [names.get(unit) ?? unit, inLanguage(title, language), shown(String(population), language)];
}

printWhenStarted(import.meta.url, report);
