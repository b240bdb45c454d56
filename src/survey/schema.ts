import { evidenceSchema } from "../assessment/schema.js";
import { lookalikeIssues } from "../document/names.js";
import { noted } from "../document/note.js";
import { anyDecimal, count, name, ratio } from "../document/schema.js";
import * as z from "../document/zod.js";
import { type Issue, issue, type Path } from "../issue/issue.js";
import type { PreparedLeaf, PreparedScheme } from "../scheme/prepareScheme.js";
import { unknownLeaf } from "../scheme/unknownLeaf.js";
import { answerCheck } from "./answerCheck.js";
import { checkSurveyed, notSurveyed, repeatedSurveyed } from "./checkSurveyed.js";
import { repeatedRows } from "./repeatedRows.js";
import type { SurveyedLeaf } from "./surveyed.js";
import type { Tally, TallyRow } from "./tally.js";

export const tallyRowSchema: z.ZodMiniType<TallyRow> = noted<TallyRow, PreparedScheme>(
  z.strictObject({ unit: name, group: name, question: name, option: name, count }),
  {
    place: ({ unit }) => ({ unit }),
    checks: [{ needs: ["group", "question", "option"], find: (row, { context, path }) => checkOf(context)(row, path) }],
  },
);

export const tallySchema: z.ZodMiniType<Tally> = noted<Tally, PreparedScheme>(z.array(tallyRowSchema), {
  checks: [
    {
      needs: [],
      find: (rows, { context: { scheme }, path }) =>
        scheme.questionnaire === undefined && rows.length > 0
          ? [issue("survey.no_questionnaire", path, {}, scheme.basis[0])]
          : [],
    },
    { needs: ["unit"], find: (rows, { path }) => lookalikeUnits(rows, path) },
    {
      needs: ["unit", "group", "question", "option", "count"],
      find: (rows, { path }) => repeatedRows(rows, path),
    },
  ],
});

/** A ready result of a survey leaf. */
export const surveyedLeafSchema: z.ZodMiniType<SurveyedLeaf> = noted<SurveyedLeaf, PreparedScheme, PreparedLeaf>(
  z.strictObject({
    leaf: name,
    points: z.exactOptional(anyDecimal),
    share: z.exactOptional(ratio),
    answers: z.exactOptional(count),
    source: evidenceSchema,
  }) as unknown as z.ZodMiniType<SurveyedLeaf>,
  {
    place: ({ leaf }) => ({ leaf }),
    subject: {
      field: "leaf",
      find: ({ leaves }, leaf) => leaves.get(leaf),
      unknown: unknownLeaf,
      refuse: notSurveyed,
      clause: ({ clause }) => clause,
    },
    checks: [
      {
        needs: ["leaf", "points", "share", "answers"],
        find: (read, { context, subject, path }) =>
          subject === undefined ? [] : checkSurveyed(context, subject, read, path),
      },
    ],
  },
);

/** The ready results of a unit. */
export const surveyedSchema: z.ZodMiniType<readonly SurveyedLeaf[]> = noted<readonly SurveyedLeaf[], PreparedScheme>(
  z.array(surveyedLeafSchema),
  { checks: [{ needs: ["leaf"], find: (read, { context, path }) => repeatedSurveyed(context, read, path) }] },
);

/** Units that people would take for one: the answers of one of them would be lost to the other. */
function lookalikeUnits(rows: readonly (TallyRow | undefined)[], path: Path): readonly Issue[] {
  const first = new Map<string, number>();
  for (let at = 0; at < rows.length; at += 1) {
    const unit = rows[at]?.unit;
    if (unit !== undefined && !first.has(unit)) first.set(unit, at);
  }
  return lookalikeIssues([...first].map(([name, at]) => ({ name, path: [...path, at, "unit"] })));
}

type AnswerCheck = ReturnType<typeof answerCheck>;
const checks = new WeakMap<PreparedScheme, AnswerCheck>();

/** What is wrong with a row under the questionnaire of a scheme; without one the tally is refused as a whole. */
function checkOf(prepared: PreparedScheme): AnswerCheck {
  let check = checks.get(prepared);
  if (check === undefined) {
    const { questionnaire } = prepared.scheme;
    check = questionnaire === undefined ? () => [] : answerCheck(questionnaire);
    checks.set(prepared, check);
  }
  return check;
}
