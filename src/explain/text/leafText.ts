import type { NotApplicablePolicy } from "../../criteria/notApplicable.js";
import { printClause, printDay, printResult } from "../../issue/describeIssue.js";
import type { Language } from "../../number/print.js";
import { ruleSentence } from "../../rules/ruleSentence.js";
import type { Roundings } from "../../scheme/scheme.js";
import { oneLine } from "../../text/oneLine.js";
import { inLanguage } from "../../text/text.js";
import type { AnswersProof, Finding, LeafProof, QuestionProof } from "../proof.js";
import { factsText } from "./factsText.js";
import { calculationLines, indented } from "./indented.js";
import { number } from "./lineText.js";
import { dictionary } from "./sentences.js";
import { unmetText } from "./unmetText.js";

/** What a leaf is printed with. */
interface LeafSetting {
  readonly rounding: Roundings;
  readonly notApplicable: NotApplicablePolicy;
}

/** A leaf: its rule, every finding from the unit's own to the last, what was not fulfilled. */
export function leafText(leaf: LeafProof, setting: LeafSetting, language: Language): readonly string[] {
  const sentences = dictionary[language];
  const max = leaf.declaredMax ?? leaf.max;
  return [
    `${sentences.rule}: ${ruleSentence(leaf.rule, leaf, language, "for-people")}`,
    ...(leaf.history.length === 0 ? [sentences.notScored] : []),
    ...leaf.history.flatMap((finding) => findingText(leaf, finding, setting, language)),
    ...restatedText(leaf, setting, language),
    ...(leaf.absence === undefined
      ? []
      : [absenceText(leaf.absence, max, leaf.notApplicable ?? setting.notApplicable, language)]),
    ...calculationLines(leaf.lines, { ...setting, nameOf: () => null }, language),
    ...(leaf.unmet.length === 0 ? [] : [`${sentences.unmet}:`]),
    ...leaf.unmet.map((one) => `  • ${unmetText(one, language)}`),
  ];
}

function findingText(
  leaf: LeafProof,
  finding: Finding,
  { rounding }: LeafSetting,
  language: Language,
): readonly string[] {
  return [
    headOf(finding, language),
    ...indented([
      ...groundsText(finding, language),
      ...(finding.stage === "survey" ? finding.answers.flatMap((one) => questionText(one, rounding, language)) : []),
      ...factsOf(leaf, finding, language),
      ...workingText(finding, rounding, language),
    ]),
  ];
}

/** The last facts worked out again with what other leaves have come to. */
function restatedText({ restated }: LeafProof, { rounding }: LeafSetting, language: Language): readonly string[] {
  if (restated === undefined) return [];
  const head = `${dictionary[language].restated}: ${pointsText(restated.outcome, language)}.`;
  return [head, ...indented(workingText(restated, rounding, language))];
}

function workingText({ lines }: Pick<Finding, "lines">, rounding: Roundings, language: Language): readonly string[] {
  if (lines.length === 0) return [];
  return [
    `${dictionary[language].working}:`,
    ...indented(calculationLines(lines, { rounding, nameOf: () => null }, language)),
  ];
}

/** What was found, by whom and when. */
function headOf(finding: Finding, language: Language): string {
  const sentences = dictionary[language];
  const result = pointsText(finding.outcome, language);
  if (finding.stage === "self") {
    const { claimed, outcome, facts } = finding;
    if (claimed === undefined || claimed === outcome) return `${sentences.self}: ${result}.`;
    const claim = pointsText(claimed, language);
    return facts === undefined
      ? `${sentences.self}: ${claim}.`
      : `${sentences.self}: ${claim}; ${sentences.byFacts(result)}.`;
  }
  if (finding.stage === "survey") return `${sentences.survey}: ${result}.`;
  if (finding.stage === "year") return `${sentences.year}: ${result}.`;
  const { stage, by, at, from } = finding;
  const agency = by.title === undefined ? sentences.agency(by.agency) : inLanguage(by.title, language);
  const who = oneLine(by.officer === undefined ? agency : `${agency} (${by.officer})`);
  return `${sentences.stages[stage]} ${printDay(at)}, ${who}: ${printOutcome(from, language)} → ${result}.`;
}

/** Why a result was changed. */
function groundsText(finding: Finding, language: Language): readonly string[] {
  if (finding.stage === "self" || finding.stage === "survey") return [];
  const { reason, clause } = finding;
  const sentences = dictionary[language];
  const basis = clause === undefined ? [] : [`${sentences.basis}: ${oneLine(printClause(clause, language))}.`];
  return [`${sentences.reason}: ${oneLine(reason)}`, ...basis];
}

function factsOf(leaf: LeafProof, finding: Finding, language: Language): readonly string[] {
  const sentences = dictionary[language];
  if (finding.stage === "survey") {
    if (finding.surveyed === undefined) return [];
    const { source, answers } = finding.surveyed;
    return [
      `${sentences.source}: ${sentences.withId(oneLine(source.title), oneLine(source.id))}.`,
      ...(answers === undefined ? [] : [sentences.answersBehind(String(answers))]),
    ];
  }
  if (finding.stage === "year") return [];
  const { facts, documents = [] } = finding;
  const note = finding.stage === "self" ? finding.note : undefined;
  return [
    ...(facts === undefined ? [] : [`${sentences.facts}: ${factsText(leaf.rule, leaf, facts, language)}.`]),
    ...(documents.length === 0
      ? []
      : [`${sentences.documents}: ${documents.map(({ title }) => oneLine(title)).join("; ")}.`]),
    ...(note === undefined ? [] : [`${sentences.note}: ${oneLine(note)}`]),
  ];
}

function printOutcome(outcome: string, language: Language): string {
  return printResult(outcome, language).replace("-", "−");
}

function pointsText(outcome: string, language: Language): string {
  return /\d/.test(outcome) ? dictionary[language].points(number(outcome, language)) : printResult(outcome, language);
}

function absenceText(
  absence: NonNullable<LeafProof["absence"]>,
  max: string,
  notApplicable: NotApplicablePolicy,
  language: Language,
): string {
  const sentences = dictionary[language].absences;
  return absence === "not-applicable" ? sentences.policies[notApplicable](number(max, language)) : sentences[absence];
}

function questionText(
  { title, groups, lines }: QuestionProof,
  rounding: Roundings,
  language: Language,
): readonly string[] {
  const sentences = dictionary[language];
  return [
    `${sentences.question}: ${oneLine(inLanguage(title, language))}`,
    ...indented([
      ...groups.flatMap((group) => [
        groupAnswers(group, language),
        ...calculationLines(group.lines, { rounding, nameOf: () => null }, language),
      ]),
      ...(lines.length === 0 ? [] : [`${sentences.allGroups}:`]),
      ...calculationLines(lines, { rounding, nameOf: () => null }, language),
    ]),
  ];
}

function groupAnswers({ title, weight, counts }: AnswersProof, language: Language): string {
  const sentences = dictionary[language];
  const options = counts.map(({ title: option, value, count }) => {
    const worth = value === null ? sentences.leftOut : number(value, language);
    return `${oneLine(inLanguage(option, language))} (${worth}) ${number(count, language)}`;
  });
  const name = oneLine(inLanguage(title, language));
  return `${sentences.group(name, number(weight, language))}: ${options.join("; ")}.`;
}
