import {
  describeIssue,
  inLanguage,
  type Language,
  mergeTallies,
  parseTally,
  safeParseTally,
  surveySheet,
  type TallyRow,
} from "par-index";
import { toText } from "par-index/report";
import { marginOfError, sampleSize } from "par-index/survey";
import { left, linedUp, printWhenStarted, right, shown } from "../print.js";
import { options, scheme } from "./scheme.js";
import { words } from "./words.js";

const unit = { id: "thanh-pho-son-la", name: "Thành phố Sơn La", group: "huyện" };

/** Answers A to E of one group to one question. */
function answers(question: string, group: string, counts: readonly number[]): TallyRow[] {
  return counts.map((count, at) => ({ unit: unit.id, group, question, option: options[at]?.id ?? "", count }));
}

/** Asked face to face. */
export const onPaper = parseTally(scheme, [
  ...answers("courtesy", "citizens", [40, 20, 5, 1, 7]),
  ...answers("courtesy", "enterprises", [10, 20, 5, 5, 0]),
  ...answers("on-time", "citizens", [12, 6, 2, 0, 40]),
  ...answers("on-time", "enterprises", [4, 1, 0, 0, 3]),
]);

/** Asked online: citizens only, one question. */
export const online = parseTally(scheme, answers("courtesy", "citizens", [20, 10, 3, 1, 3]));

/** Both ways of asking count alike, so their counts are added. */
export const tally = mergeTallies(onPaper, online);

/** What is found in a tally whose options were typed by hand: "a" for "A", and a count that is none. */
export function typedByHand(language: Language): readonly string[] {
  const row = { unit: unit.id, group: "citizens", question: "courtesy" };
  const read = safeParseTally(scheme, [
    { ...row, option: "a", count: 12 },
    { ...row, option: "B", count: -1 },
  ]);
  return read.ok ? [] : read.issues.map((issue) => describeIssue(issue, language));
}

export function report(language: Language): string {
  const say = words[language];
  const { rows } = surveySheet(scheme, tally, unit);
  const counted = { population: 12480, answers: 140 };
  return [
    toText(
      linedUp({
        caption: [say.caption],
        columns: [
          left(say.criterion),
          ...options.map(({ id, value }) => right(`${id} (${shown(value, language)})`)),
          left(say.group),
        ],
        rows: ["courtesy", "on-time"].flatMap((question) =>
          (scheme.questionnaire?.groups ?? []).map(({ id, title, weight }) => [
            question === "courtesy" ? "1" : "2",
            ...tally.filter((row) => row.question === question && row.group === id).map(({ count }) => String(count)),
            `${inLanguage(title, language)} × ${shown(weight, language)}`,
          ]),
        ),
        notes: [],
      }),
    ),
    ...say.byHand,
    `${say.first} ${shown(rows[0]?.final, language)}/3`,
    `${say.second} ${rows[1]?.final === "pending" ? say.pending : shown(rows[1]?.final, language)}`,
    `${say.sample} ${sampleSize({ population: 12480, error: "0.05" })}`,
    `${say.margin}${shown(marginOfError(counted), language)}`,
    "",
    say.typedByHand,
    ...typedByHand(language).map((one) => `  ${one}`),
  ].join("\n");
}

printWhenStarted(import.meta.url, report);
