import { describeIssue, type Issue } from "par-index";

/** Words by which a sentence says what to do, or what is taken instead. */
const WHAT_TO_DO =
  /\b[Hh]ãy |[Cc]hỉ nhận|, chỉ |các (?:mức|mục|phương án|nhóm|câu hỏi|cơ quan)[^.]*: |[Gg]ần giống nhất/u;

/** The units by the names that a sentence may call them. */
const NAMES: Readonly<Record<string, string>> = { "so-y-te": "Sở Y tế", "so-noi-vu": "Sở Nội vụ" };

/**
 * What is lacking in the Vietnamese sentence of an issue for a person who reads it, and nothing else, to know what to correct:
 * what is concerned (`at`: the unit, the criterion, the line), what to do, and the words that the corpus asks of it (`says`: above all what
 * to write instead).
 */
export function lacking(one: Issue, at: readonly string[], says: readonly string[]): readonly string[] {
  const sentence = describeIssue(one, "vi");
  const missing = [
    ...at.filter((name) => !sentence.includes(name) && !sentence.includes(NAMES[name] ?? name)),
    ...says.filter((words) => !sentence.includes(words)),
    ...(WHAT_TO_DO.test(sentence) ? [] : ["what to do"]),
  ];
  return missing.length === 0 ? [] : [...missing, `in: ${sentence}`];
}
