import {
  describeIssue,
  type Entry,
  type Evaluation,
  evaluate,
  type Language,
  type Leaf,
  type LocalizedText,
  type NotApplicablePolicy,
  type Scheme,
  type UnitIndex,
} from "par-index";
import { toText } from "par-index/report";
import { illustrative } from "../frame.js";
import { left, linedUp, printWhenStarted, right, shown } from "../print.js";
import { words } from "./words.js";

function leaf(code: string, title: LocalizedText, max: string, part: string): Leaf {
  return { kind: "leaf", code, title, max, part, rule: { kind: "proportional", measure: "ratio" } };
}

/** Criteria 1, 2 and 3 are appraised (25 + 20 + 25 = 70), criterion 4 stands for the survey (30). */
export function schemeWith(notApplicable: NotApplicablePolicy): Scheme {
  return illustrative({
    id: "absence",
    title: { vi: "Bốn tiêu chí", en: "Four criteria" },
    absence: { notApplicable },
    criteria: [
      leaf("1", { vi: "Kế hoạch", en: "Plan" }, "25", "appraisal"),
      leaf("2", { vi: "Khiếu nại", en: "Complaints" }, "20", "appraisal"),
      leaf("3", { vi: "Hồ sơ", en: "Dossiers" }, "25", "appraisal"),
      leaf("4", { vi: "Hài lòng", en: "Satisfaction" }, "30", "survey"),
    ],
  });
}

/** The same facts every time: 20 + ? + 22.5 + 27; only criterion 2 differs, or is left out of the dossier. */
export function evaluateWith(policy: NotApplicablePolicy, second?: Entry["facts"]): Evaluation {
  const scheme = schemeWith(policy);
  const entries: Entry[] = [
    { leaf: "1", facts: { part: "8", whole: "10" } },
    { leaf: "3", facts: { part: "90", whole: "100" } },
    { leaf: "4", facts: { part: "270", whole: "300" } },
    ...(second === undefined ? [] : [{ leaf: "2", facts: second }]),
  ];
  const unit = { id: "ban-dan-toc", name: "Ban Dân tộc", group: "sở" };
  return evaluate(scheme, [{ dossier: { unit, period: "2021", scheme: { id: "absence", edition: "1" }, entries } }]);
}

export function report(language: Language): string {
  const say = words[language];
  const figures = (index: UnitIndex | undefined): string[] => [
    ...[index?.points, index?.max, index?.percent].map((figure) => shown(figure, language)),
    index?.class ?? "–",
  ];
  const policies = ["lower-maximum", "full-points", "rescale-part", "refuse"] as const;
  const refusal = evaluateWith("refuse", { absent: "not-applicable" }).refused[0]?.issues[0];
  const draft = evaluateWith("rescale-part", { absent: "pending" });
  const [pending] = draft.indexes;
  const bounds = [pending?.between.lowest, pending?.between.highest]
    .map((figure) => shown(figure, language))
    .join(" … ");
  const unranked = { path: [], params: { unit: pending?.unit.name ?? "" } };

  const table = toText(
    linedUp({
      caption: [say.caption, say.facts],
      columns: [
        left(say.second),
        left(say.policy),
        right(say.points),
        right(say.max),
        right(say.percent),
        left(say.class),
      ],
      rows: [
        ...policies.map((policy) => [
          say.notApplicable,
          policy,
          ...figures(evaluateWith(policy, { absent: "not-applicable" }).indexes[0]),
        ]),
        [say.notSubmitted, say.any, ...figures(evaluateWith("rescale-part").indexes[0])],
        [say.pending, say.any, bounds, shown(pending?.max, language), "–", shown(pending?.class, language)],
      ],
      notes: [],
    }),
  );
  return [
    table,
    `refuse: ${refusal === undefined ? "" : describeIssue(refusal, language)}`,
    `${say.pending}: ${describeIssue({ code: "ranking.pending", ...unranked }, language)}`,
    ...say.readings,
  ].join("\n");
}

printWhenStarted(import.meta.url, report);
