import { inLanguage, type Language, parseTally, surveySheet, type TallyRow } from "par-index";
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

export const tally = parseTally(scheme, [
  ...answers("courtesy", "citizens", [60, 30, 8, 2, 10]),
  ...answers("courtesy", "enterprises", [10, 20, 5, 5, 0]),
  ...answers("on-time", "citizens", [12, 6, 2, 0, 40]),
  ...answers("on-time", "enterprises", [4, 1, 0, 0, 3]),
]);

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
  ].join("\n");
}

printWhenStarted(import.meta.url, report);
