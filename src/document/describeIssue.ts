import { describeIssue as describe } from "../issue/describeIssue.js";
import type { Issue } from "../issue/issue.js";
import { register } from "../issue/register.js";
import type { Language } from "../number/print.js";
import { readLanguage, refuseOtherKinds, wrongArgument } from "./arguments.js";
import { limits } from "./limits.js";
import { type Reader, readerOf } from "./reader.js";
import { type IssueText, issueTextSchema } from "./schema.js";

/**
 * What an issue says, in Vietnamese or English: where it is, unless the sentence names unit, criterion or field itself; the
 * sentence; the clause it rests on where one is known.
 *
 * @param issue - An issue from a `ScoringError` or a `safeParse…` result.
 * @param language - `"vi"`, the default, or `"en"`. Decimals are printed with a comma in Vietnamese.
 * @returns One or two sentences of plain text. Parameters are inserted as they are: escape the result before it goes
 *   into markup.
 * @throws `argument.other_kind` for what is no issue, or one of a later version; `argument.language`.
 * @example
 * ```ts
 * import { describeIssue, safeParseTally } from "par-index";
 * import { sonLa880Departments } from "par-index/schemes";
 *
 * const rows = [{ unit: "so-y-te", group: "nobody", question: "q1", option: "a", count: 3 }];
 * const result = safeParseTally(sonLa880Departments, rows);
 * if (!result.ok && result.issues[0]) {
 *   describeIssue(result.issues[0], "en").split("; ")[0]; // => 'Unit so-y-te: The questionnaire has no respondent group “nobody”'
 * }
 * ```
 * @clause Our reading: the Decision asks that results be objective and accurate (Phần II, mục IV.4); a refusal says why.
 */
export function describeIssue(
  issue: Pick<Issue, "code" | "params"> & Partial<Issue>,
  language: Language = "vi",
): string {
  refuseOtherKinds("issue", "an-issue", issue);
  const { code, params, clause, path, at } = issue;
  const stated = {
    code,
    params: shortened(params),
    ...(clause !== undefined && { clause }),
    ...(path !== undefined && { path }),
    ...(at !== undefined && { at: shortened(at) }),
  };
  const read = issueTexts.safeRead(stated);
  if (!read.ok || !Object.hasOwn(register, code)) throw wrongArgument("issue", "an-issue", {});
  return describe(read.value, readLanguage(language));
}

/** What was given may be longer than any document; a sentence shows how it begins. */
function shortened(values: unknown): unknown {
  if (typeof values !== "object" || values === null) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && value.length > limits.text ? `${value.slice(0, 60)}…` : value,
    ]),
  );
}

const issueTexts: Reader<IssueText> = readerOf(issueTextSchema);
