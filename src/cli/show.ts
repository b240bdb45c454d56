import { walk } from "../criteria/walk.js";
import { printDecimal } from "../number/print.js";
import { toText, toWideText } from "../report/formats/toText.js";
import { ruleSentence } from "../rules/ruleSentence.js";
import { inLanguage } from "../text/text.js";
import type { CommandResult, Run } from "./command.js";
import { readScheme, statusText } from "./readScheme.js";

/** `par-index show`: a scheme as its annex is read: code, criterion, maximum, how it is scored. */
export function show([file = ""]: readonly string[], { json, language, wide }: Run): CommandResult {
  const { scheme, notices } = readScheme(file);
  if (json) return { out: JSON.stringify(scheme), issues: [], notices };
  const [code, title, max, how] =
    language === "vi"
      ? ["Mã", "Tiêu chí", "Điểm tối đa", "Cách chấm"]
      : ["Code", "Criterion", "Maximum", "How it is scored"];
  const table = {
    caption: [
      `${inLanguage(scheme.title, language)} (${scheme.id} ${scheme.edition}, ${statusText(scheme, language)})`,
    ],
    columns: [
      { title: code ?? "", align: "left" as const, kind: "head" as const },
      { title: title ?? "", align: "left" as const },
      { title: max ?? "", align: "right" as const, kind: "number" as const },
      { title: how ?? "", align: "left" as const },
    ],
    rows: walk(scheme.criteria).map(({ criterion: one }) => [
      one.code,
      inLanguage(one.title, language),
      printDecimal(one.max, language),
      one.kind === "leaf" ? ruleSentence(one.rule, one, language, "for-people") : "",
    ]),
    notes: [],
  };
  return { out: wide ? toWideText(table) : toText(table), issues: [], notices };
}
