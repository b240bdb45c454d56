import type {
  CriterionRow,
  EvaluationRow,
  NodeRow,
  NoticeRow,
  PartRow,
  RankingRow,
  RefusalRow,
  Rows,
  SchemePartRow,
  UnitRow,
  UnrankedRow,
} from "./rows.js";

/** What a column holds: a digest, what keys are made of, any text, a whole number, yes or no, points, a percentage. */
export type Held = "digest" | "key" | "text" | "integer" | "boolean" | "points" | "percent";

/** What a column holds, with a question mark where it may hold nothing. */
export type ColumnType = Held | `${Held}?`;

/** A table whose rows are such: the column of every field, with `?` where the field may be `null`. */
interface TableOf<Row> {
  readonly columns: { readonly [Field in keyof Row]: null extends Row[Field] ? `${Held}?` : Held };
  readonly key: readonly (keyof Row & string)[];
  readonly refers: readonly { readonly to: keyof Rows; readonly by: readonly (keyof Row & string)[] }[];
}

const OF_EVALUATION = { to: "evaluations", by: ["evaluation"] } as const;
const OF_UNIT = { to: "units", by: ["evaluation", "unit"] } as const;
const OF_PART = { to: "scheme_parts", by: ["evaluation", "part"] } as const;

const evaluations: TableOf<EvaluationRow> = {
  columns: {
    evaluation: "digest",
    scheme: "text",
    edition: "text",
    status: "text",
    scheme_digest: "text",
    title: "text",
    publishes: "text",
    engine: "text",
    period: "text?",
  },
  key: ["evaluation"],
  refers: [],
};

const schemeParts: TableOf<SchemePartRow> = {
  columns: {
    evaluation: "digest",
    part: "key",
    place: "integer",
    title: "text",
    max_points: "points",
  },
  key: ["evaluation", "part"],
  refers: [OF_EVALUATION],
};

const criteria: TableOf<CriterionRow> = {
  columns: {
    evaluation: "digest",
    code: "key",
    parent: "text?",
    domain: "text",
    place: "integer",
    leaf: "boolean",
    title: "text",
    max_points: "points",
    bonus: "boolean",
    part: "key?",
    appraiser: "text?",
  },
  key: ["evaluation", "code"],
  // `parent` and `domain` refer to this same table, which not every database can check while it is being filled.
  refers: [OF_EVALUATION, OF_PART],
};

const units: TableOf<UnitRow> = {
  columns: {
    evaluation: "digest",
    unit: "key",
    name: "text",
    group_name: "key",
    kind: "text?",
    period: "text",
    complete: "boolean",
    points: "points",
    max_points: "points",
    percent: "percent?",
    published: "percent?",
    class: "text?",
    lowest: "points",
    highest: "points",
    case_digest: "text?",
  },
  key: ["evaluation", "unit"],
  refers: [OF_EVALUATION],
};

const parts: TableOf<PartRow> = {
  columns: {
    evaluation: "digest",
    unit: "key",
    part: "key",
    self_points: "points?",
    self_max: "points?",
    points: "points",
    max_points: "points",
    percent: "percent?",
  },
  key: ["evaluation", "unit", "part"],
  refers: [OF_UNIT, OF_PART],
};

const nodes: TableOf<NodeRow> = {
  columns: {
    evaluation: "digest",
    unit: "key",
    code: "key",
    self_points: "points?",
    appraised_points: "points?",
    points: "points?",
    max_points: "points",
    percent: "percent?",
    absence: "text?",
  },
  key: ["evaluation", "unit", "code"],
  refers: [OF_UNIT, { to: "criteria", by: ["evaluation", "code"] }],
};

const rankings: TableOf<RankingRow> = {
  columns: {
    evaluation: "digest",
    period: "text",
    group_name: "key",
    unit: "key",
    rank: "integer",
    published: "percent",
    class: "text?",
    tied: "integer",
    broken_by: "text?",
  },
  key: ["evaluation", "unit"],
  refers: [OF_UNIT],
};

const unranked: TableOf<UnrankedRow> = {
  columns: { evaluation: "digest", period: "key", group_name: "key", unit: "key", name: "text", why: "text" },
  key: ["evaluation", "period", "group_name", "unit"],
  refers: [OF_EVALUATION],
};

const notices: TableOf<NoticeRow> = {
  columns: {
    evaluation: "digest",
    notice_number: "integer",
    unit: "text?",
    leaf: "text?",
    code: "text",
    path: "text",
  },
  key: ["evaluation", "notice_number"],
  refers: [OF_EVALUATION],
};

const refusals: TableOf<RefusalRow> = {
  columns: {
    evaluation: "digest",
    case_number: "integer",
    issue_number: "integer",
    unit: "text?",
    code: "text",
    path: "text",
  },
  key: ["evaluation", "case_number", "issue_number"],
  refers: [OF_EVALUATION],
};

/** A table, whatever its rows are. */
export interface Table {
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly key: readonly string[];
  readonly refers: readonly { readonly to: keyof Rows; readonly by: readonly string[] }[];
}

/** Every table, each after those that it refers to. */
export const tables: { readonly [Name in keyof Rows]: Table } = {
  evaluations,
  scheme_parts: schemeParts,
  criteria,
  units,
  parts,
  nodes,
  rankings,
  unranked,
  notices,
  refusals,
};
