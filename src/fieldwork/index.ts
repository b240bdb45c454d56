/**
 * The field work of a survey: answers from files counted into tallies, sample sizes, margins of error.
 *
 * @packageDocumentation
 */

export type { Separator } from "../table/csvRecords.js";
export type { Answer, AnswerBatch, RefusedLine, Stream } from "./answer.js";
export type { AnswerTally } from "./answerCounter.js";
export { answersFromCsv } from "./answersFromCsv.js";
export { answersFromNdjson } from "./answersFromNdjson.js";
export type { AnswerTable } from "./answerTable.js";
export { type CochranQuestion, cochranSampleSize } from "./cochranSampleSize.js";
export { marginsByStratum, type Stratum, type StratumMargin } from "./marginsByStratum.js";
export { marginOfError, sampleSize } from "./sampleSize.js";
export type { SurveyColumn, SurveyTableOptions, TableTally } from "./surveyTable.js";
export { tallyAnswers } from "./tallyAnswers.js";
export { type CodedAnswers, type CodedColumn, tallyCoded } from "./tallyCoded.js";
export { type SqlDialect, type TallySql, tallySql } from "./tallySql.js";
export { tallyTable } from "./tallyTable.js";
