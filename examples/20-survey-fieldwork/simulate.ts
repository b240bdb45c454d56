import type { Answer, CodedAnswers, CodedColumn, Stratum } from "par-index/survey";
import { options, scheme } from "../05-survey/scheme.js";
import { randomOf } from "../08-a-year-in-son-la/random.js";

export const SEED = 307;

/** Two districts with the people who had a procedure handled in the year. The names are real, the figures invented. */
export const strata: readonly Stratum[] = [
  { unit: "thanh-pho-son-la", group: "citizens", population: 12480 },
  { unit: "thanh-pho-son-la", group: "enterprises", population: 640 },
  { unit: "mai-son", group: "citizens", population: 8150 },
  { unit: "mai-son", group: "enterprises", population: 210 },
];

export const names: ReadonlyMap<string, string> = new Map([
  ["thanh-pho-son-la", "Thành phố Sơn La"],
  ["mai-son", "Huyện Mai Sơn"],
]);

/** Every answer of a simulated survey in which so many people of each stratum were reached. */
export function answersOf(reached: (stratum: Stratum) => number, seed: number = SEED): readonly Answer[] {
  const random = randomOf(seed);
  const choose = (): string => (options.find(() => random.happens(0.55)) ?? options.at(-1))?.id ?? "";
  return strata.flatMap((stratum) =>
    Array.from({ length: reached(stratum) }).flatMap(() =>
      (scheme.questionnaire?.questions ?? []).map(({ id }): Answer => {
        return { unit: stratum.unit, group: stratum.group, question: id, option: choose() };
      }),
    ),
  );
}

/** Paper forms as they are typed into a spreadsheet that writes semicolons; two lines are typed wrongly. */
export function csvOf(answers: readonly Answer[]): string {
  const lines = answers.map(
    ({ unit, group, question, option }, at) => `${at + 1};${unit};${group};${question};${option}`,
  );
  const wrong = ["?;mai-son;citizens;courtesy;F", "?;mai-son;citizen;courtesy;A"];
  return ["form;unit;group;question;option", ...lines, ...wrong].join("\r\n");
}

/** Online answers as a service keeps them, one JSON object a line; the last line was cut off. */
export function ndjsonOf(answers: readonly Answer[]): string {
  return [...answers.map((answer) => JSON.stringify(answer)), '{"unit":"mai-son","group":"citi'].join("\n");
}

/** The same answers column by column, each field as positions in a list of codes, as data frames hold them. */
export function columnsOf(answers: readonly Answer[]): CodedAnswers {
  const column = (field: "unit" | "group" | "question" | "option"): CodedColumn => {
    const codes = [...new Set(answers.map((answer) => answer[field]))];
    return { codes, at: Uint32Array.from(answers, (answer) => codes.indexOf(answer[field])) };
  };
  return { unit: column("unit"), group: column("group"), question: column("question"), option: column("option") };
}
