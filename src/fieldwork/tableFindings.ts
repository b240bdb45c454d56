import { type Issue, type IssueCode, issue, type NoticeCode } from "../issue/issue.js";
import { listNames } from "../text/listNames.js";

/** What is wrong with cells, each thing once however many cells have it. */
export interface TableFindings {
  readonly add: (code: CellCode, line: number, place: Pick<Issue, "path" | "at">, params: Finding["params"]) => void;
  readonly issues: () => readonly Issue[];
}

type CellCode = Exclude<
  Extract<
    IssueCode,
    `survey.cell_${string}` | "survey.row_too_long" | "survey.row_of_total" | "survey.row_of_headings"
  >,
  NoticeCode
>;

interface Finding {
  readonly code: CellCode;
  readonly place: Pick<Issue, "path" | "at">;
  readonly params: Readonly<Record<string, string>>;
  readonly lines: Set<number>;
}

export function tableFindings(): TableFindings {
  const found = new Map<string, Finding>();
  return {
    add: (code, line, place, params) => {
      const key = JSON.stringify([code, params]);
      const before = found.get(key) ?? { code, place, params, lines: new Set<number>() };
      before.lines.add(line);
      found.set(key, before);
    },
    issues: () =>
      [...found.values()].map(({ code, place, params, lines }) => {
        const many = { ...params, times: String(lines.size), lines: listNames([...lines].map(String)) };
        // Each code is added with the figures of its own sentence.
        return { ...issue(code, place.path, many as never), ...place };
      }),
  };
}
