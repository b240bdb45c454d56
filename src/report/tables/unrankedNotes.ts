import { describeIssue } from "../../issue/describeIssue.js";
import type { Language } from "../../number/print.js";
import type { UnrankedUnit } from "../../ranking/ranking.js";

/** Why units are not ranked: a sentence for each reason, with all the units that it holds for. */
export function unrankedNotes(
  unranked: readonly Pick<UnrankedUnit, "name" | "why">[],
  language: Language,
): readonly string[] {
  const names = new Map<UnrankedUnit["why"], string[]>();
  for (const { name, why } of unranked) names.set(why, [...(names.get(why) ?? []), name]);
  return [...names].map(([why, all]) =>
    all.length === 1
      ? describeIssue({ code: why, params: { unit: all[0] ?? "" } }, language)
      : dictionary[language][why](all.length, all.join(", ")),
  );
}

type Sentence = (count: number, names: string) => string;

const dictionary: Readonly<Record<Language, Readonly<Record<UnrankedUnit["why"], Sentence>>>> = {
  vi: {
    "ranking.pending": (count, names) => `${count} đơn vị chưa được xếp hạng vì còn tiêu chí chờ kết quả: ${names}.`,
    "ranking.no_score": (count, names) =>
      `${count} đơn vị không được xếp hạng vì không có tiêu chí nào áp dụng: ${names}.`,
    "ranking.refused": (count, names) => `${count} đơn vị không được xếp hạng vì hồ sơ bị từ chối: ${names}.`,
    "ranking.not_submitted": (count, names) => `${count} đơn vị không được xếp hạng vì chưa nộp hồ sơ: ${names}.`,
  },
  en: {
    "ranking.pending": (count, names) =>
      `${count} units are not ranked because some criteria are still pending: ${names}.`,
    "ranking.no_score": (count, names) =>
      `${count} units are not ranked because no criterion applies to them: ${names}.`,
    "ranking.refused": (count, names) => `${count} units are not ranked because their cases were refused: ${names}.`,
    "ranking.not_submitted": (count, names) =>
      `${count} units are not ranked because they have not submitted a dossier: ${names}.`,
  },
};
