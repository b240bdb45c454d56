import { type Case, digest, evaluate, type Leaf, type Scheme } from "par-index";

/*
 * A small year without a fault, from which every mistake of the corpus is one difference away. The criteria are invented for
 * these tests.
 */

const leaf = (code: string, title: string, max: string, rule: Leaf["rule"], more: Partial<Leaf> = {}): Leaf => ({
  kind: "leaf",
  code,
  title: { vi: title },
  max,
  part: "appraisal",
  rule,
  ...more,
});

const ANSWERS = [
  { id: "A", title: { vi: "Rất hài lòng" }, value: "1" },
  { id: "B", title: { vi: "Hài lòng" }, value: "0.5" },
  { id: "C", title: { vi: "Không hài lòng" }, value: "0" },
  { id: "KYK", title: { vi: "Không có ý kiến" }, value: null },
] as const;

const scheme: Scheme = {
  id: "tinh-mau",
  edition: "2026",
  title: { vi: "Bộ tiêu chí mẫu để kiểm thử" },
  status: "illustrative",
  basis: [{ document: "01/QĐ-MẪU", date: "2026-01-05" }],
  validity: { from: "2026-01-01", to: "2026-12-31" },
  agencies: [
    { id: "so-noi-vu", title: { vi: "Sở Nội vụ" } },
    { id: "van-phong-ubnd", title: { vi: "Văn phòng UBND tỉnh" } },
    { id: "ubnd-tinh", title: { vi: "UBND tỉnh" } },
  ],
  parts: [
    { id: "appraisal", title: { vi: "Thẩm định" }, max: "70" },
    { id: "survey", title: { vi: "Điều tra xã hội học" }, max: "30" },
  ],
  criteria: [
    {
      kind: "group",
      code: "1",
      title: { vi: "Thủ tục hành chính" },
      max: "40",
      appraiser: "van-phong-ubnd",
      children: [
        leaf("1.1", "Hồ sơ giải quyết đúng hạn", "10", {
          kind: "steps",
          measure: "ratio",
          words: { part: { vi: "số hồ sơ đúng hạn" }, whole: { vi: "số hồ sơ đã giải quyết" } },
          steps: [
            { atLeast: "95", points: "10" },
            { atLeast: "80", points: "6" },
          ],
          otherwise: "0",
        }),
        leaf("1.2", "Hồ sơ nộp trực tuyến", "10", {
          kind: "proportional",
          measure: "ratio",
          from: { atLeast: "50", otherwise: "0" },
        }),
        leaf("1.3", "Niêm yết thủ tục", "5", {
          kind: "levels",
          levels: [
            { id: "du", title: { vi: "Đầy đủ" }, points: "5" },
            { id: "thieu", title: { vi: "Còn thiếu" }, points: "2" },
            { id: "khong", title: { vi: "Không niêm yết" }, points: "0" },
          ],
        }),
        leaf("1.4", "Gửi báo cáo năm", "5", {
          kind: "deadline",
          due: { month: 12, day: 15 },
          onTime: "5",
          late: [{ days: 10, points: "2.5" }],
          later: "0",
          missed: "0",
        }),
        leaf("1.5", "Số tiền phí thu qua mạng", "10", {
          kind: "proportional",
          measure: "value",
          target: "2000",
        }),
      ],
    },
    {
      kind: "group",
      code: "2",
      title: { vi: "Tổ chức bộ máy" },
      max: "30",
      appraiser: "so-noi-vu",
      children: [
        leaf("2.1", "Sáng kiến do Hội đồng chấm", "8", { kind: "given", step: "0.5" }),
        leaf("2.2", "Các quy chế đã ban hành", "5", {
          kind: "checklist",
          items: [
            { id: "lam-viec", title: { vi: "Quy chế làm việc" }, points: "2" },
            { id: "dan-chu", title: { vi: "Quy chế dân chủ" }, points: "3" },
          ],
        }),
        leaf("2.3", "Chấp hành kỷ luật", "5", {
          kind: "deducting",
          faults: [
            { id: "tre-hop", title: { vi: "Họp muộn" }, points: "0.5" },
            { id: "nhac-nho", title: { vi: "Bị nhắc nhở" }, points: { atLeast: "1", atMost: "3" } },
          ],
        }),
        leaf("2.4", "Bài đăng về cải cách hành chính", "5", { kind: "counting", each: "0.5" }),
        leaf("2.5", "Chất lượng nhiệm vụ", "5", {
          kind: "weighted",
          terms: [
            { id: "tot", title: { vi: "Hoàn thành tốt" }, weight: "1" },
            { id: "dat", title: { vi: "Hoàn thành" }, weight: "0.5" },
          ],
        }),
        leaf("2.6", "Thực hiện kiến nghị thanh tra", "2", { kind: "given" }, { notApplicable: "full-points" }),
      ],
    },
    {
      kind: "group",
      code: "3",
      title: { vi: "Mức độ hài lòng" },
      max: "30",
      children: [leaf("3.1", "Hài lòng của người dân và công chức", "30", { kind: "survey" }, { part: "survey" })],
    },
  ],
  rounding: { leaf: { places: 2, mode: "half-up" }, index: { places: 2, mode: "half-up" } },
  absence: { notApplicable: "rescale-part" },
  bands: {
    on: "points",
    reads: "published",
    best: [
      { class: "A", title: { vi: "Tốt" }, from: "90" },
      { class: "B", title: { vi: "Khá" }, from: "70" },
      { class: "C", title: { vi: "Trung bình" }, from: "50" },
    ],
    otherwise: { class: "D", title: { vi: "Yếu" } },
  },
  ranking: { by: "published", ties: "shared" },
  publishes: "points",
  council: "ubnd-tinh",
  questionnaire: {
    groups: [
      { id: "dan", title: { vi: "Người dân" }, weight: "0.6" },
      { id: "cong-chuc", title: { vi: "Công chức" }, weight: "0.4" },
    ],
    questions: [
      { id: "c1", leaf: "3.1", title: { vi: "Ông/bà hài lòng về thời hạn không?" }, options: ANSWERS },
      { id: "c2", leaf: "3.1", title: { vi: "Ông/bà hài lòng về thái độ không?" }, options: ANSWERS },
    ],
    minimumAnswers: 20,
  },
};

const UNITS = [
  { id: "so-y-te", name: "Sở Y tế", group: "sở" },
  { id: "so-tai-chinh", name: "Sở Tài chính", group: "sở" },
  { id: "so-noi-vu", name: "Sở Nội vụ", group: "sở" },
  { id: "xa-muong-la", name: "Xã Mường La", group: "xã" },
  { id: "xa-chieng-an", name: "Xã Chiềng An", group: "xã" },
] as const;

/** What each unit states, the same but for the files handled in time: 980, 900, 820, 950 and 700 of 1000. */
const IN_TIME = ["980", "900", "820", "950", "700"] as const;

const entries = (inTime: string) => [
  { leaf: "1.1", facts: { part: inTime, whole: "1000" } },
  { leaf: "1.2", facts: { part: "800", whole: "1000", excused: "0" } },
  {
    leaf: "1.3",
    facts: { level: "du" },
    documents: [{ id: "bc-12", title: "Báo cáo số 12/BC", date: "2026-12-01" }],
  },
  { leaf: "1.4", facts: { date: "2026-12-10" } },
  { leaf: "1.5", facts: { value: "1500" } },
  { leaf: "2.1", facts: { points: "6.5", reason: "Hai sáng kiến được công nhận" } },
  { leaf: "2.2", facts: { met: ["lam-viec", "dan-chu"] } },
  { leaf: "2.3", facts: { faults: [{ id: "tre-hop", count: 2 }] } },
  { leaf: "2.4", facts: { count: 8 } },
  {
    leaf: "2.5",
    facts: {
      counts: [
        { id: "tot", count: 6 },
        { id: "dat", count: 4 },
      ],
      whole: "10",
    },
  },
  { leaf: "2.6", facts: { points: "2", reason: "Đã thực hiện đủ" } },
];

const ledgerOfYTe = [
  {
    leaf: "1.2",
    from: "8",
    to: { facts: { part: "700", whole: "1000", excused: "0" } },
    reason: "100 hồ sơ không phải nộp trực tuyến",
    by: { agency: "van-phong-ubnd", officer: "Nguyễn Văn A" },
    stage: "appraisal",
    at: "2027-01-10",
  },
  {
    leaf: "2.1",
    from: "6.5",
    to: { points: "6" },
    reason: "Một sáng kiến chưa có quyết định công nhận",
    by: { agency: "so-noi-vu" },
    stage: "appraisal",
    at: "2027-01-12",
  },
];

/** Forty citizens and twenty officials answer each question about each unit. */
const COUNTS = [
  ["dan", "A", 20],
  ["dan", "B", 15],
  ["dan", "C", 5],
  ["cong-chuc", "A", 10],
  ["cong-chuc", "B", 10],
] as const;

const tally = UNITS.flatMap(({ id: unit }) =>
  ["c1", "c2"].flatMap((question) =>
    COUNTS.map(([group, option, count]) => ({ unit, group, question, option, count })),
  ),
);

/** Stands for the digest of what is there once the mistake has been made, as anybody can compute it. */
export const DIGEST = "@";

const stamp = { id: scheme.id, edition: scheme.edition, digest: DIGEST };

const year = {
  period: "2026",
  title: { vi: "Chỉ số cải cách hành chính năm 2026" },
  schemes: [
    { group: "sở", scheme: stamp },
    { group: "xã", scheme: stamp },
  ],
  units: UNITS.map((unit) => ({ ...unit })),
};

/** Single answers, as a form on the internet exports them. */
const answers = [
  { unit: "so-y-te", group: "dan", question: "c1", option: "A", respondent: "p1" },
  { unit: "so-y-te", group: "dan", question: "c2", option: "B", respondent: "p1" },
  { unit: "so-y-te", group: "cong-chuc", question: "c1", option: "A", respondent: "p2" },
  { unit: "xa-muong-la", group: "dan", question: "c1", option: "C", respondent: "p3" },
  { unit: "xa-muong-la", group: "dan", question: "c2", option: "KYK", respondent: "p3" },
];

const cases = UNITS.map((unit, at) => ({
  dossier: {
    unit,
    period: "2026",
    scheme: { id: scheme.id, edition: scheme.edition },
    entries: entries(IN_TIME[at] ?? "0"),
  },
  ...(unit.id === "so-y-te" ? { ledger: ledgerOfYTe } : {}),
}));

/** The results of some of the units, as an office reports them. */
function reportBy(by: string, some: readonly object[]) {
  const evaluation = evaluate(
    scheme,
    some.map((one) => ({ ...one, tally })),
  );
  return { by, evaluation: { ...evaluation, digest: DIGEST } };
}

const reports = [reportBy("so-noi-vu", cases)];

/** Another office reports a unit that looks like one of the first. */
const another = reportBy("noi-khac", [renamed(cases[0] as unknown as Case, "So-Y-Te")]);

function renamed({ dossier }: Case, id: string): Case {
  return { dossier: { ...dossier, unit: { ...dossier.unit, id } } };
}

/** The columns of a file of answers. */
const COLUMNS = ["when", "unit", "group", "question", "option"];

/** What the first unit types into its form. */
const CELLS = {
  "1.1 part": 980,
  "1.1 whole": 1000,
  "1.5 value": 1500,
  "2.1 claimed": 6.5,
  "2.4 count": 8,
};

/** Every document of the small year, fresh at each call, as plain data that may be spoilt. */
export function smallYear(): Record<string, unknown> {
  const options = { group: null, expected: null, comparable: [] };
  const documents = { scheme, year, cases, tally, answers, reports, another, options };
  // What only some calls are given.
  return structuredClone({
    ...documents,
    columns: COLUMNS,
    cells: CELLS,
    separator: ",",
    other: [],
    changes: [],
    day: "2026-06-30",
  });
}

/** The documents with every digest that anybody can compute: those of the scheme in the year, and of results. */
export function stamped(documents: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const of = (value: unknown, digestOf: () => string): unknown => {
    if (value === DIGEST) return digestOf();
    if (Array.isArray(value)) return value.map((one) => of(one, digestOf));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, of(inner, digestOf)]));
  };
  const report = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || !("evaluation" in value)) return value;
    const { digest: _, ...result } = (value.evaluation ?? {}) as Readonly<Record<string, unknown>>;
    return { ...value, evaluation: of(value.evaluation, () => digest(result)) };
  };
  const { reports: given } = documents;
  return {
    ...documents,
    year: of(documents["year"], () => digest(documents["scheme"])),
    reports: Array.isArray(given) ? given.map(report) : given,
  };
}
