import { checkFollows } from "../classification/checkFollows.js";
import { checkParts } from "../composite/checkIndex.js";
import { indexSchema } from "../composite/schema.js";
import { checkDigest } from "../document/checkDigest.js";
import { noted } from "../document/note.js";
import { quote } from "../document/quote.js";
import { clause, count, name, scalar, words } from "../document/schema.js";
import * as z from "../document/zod.js";
import type { Issue, IssueCode } from "../issue/issue.js";
import { rankingSchema } from "../ranking/schema.js";
import type { PreparedScheme } from "../scheme/prepareScheme.js";
import { stampSchema } from "../scheme/schema.js";
import { checkCases, checkRankings, checkScheme } from "./checkEvaluation.js";
import type { Evaluation } from "./evaluation.js";

/** The code of an issue; one of a later version is taken too. */
export const issueCode: z.ZodMiniType<IssueCode> = scalar((input) =>
  typeof input === "string" && /^[a-z]+\.[a-z]+(?:_[a-z]+)*$/.test(input)
    ? { value: input as IssueCode }
    : { code: "document.not_allowed", params: { found: quote(input), allowed: "document.missing, …" } },
);

export const issueSchema: z.ZodMiniType<Issue> = z.strictObject({
  code: issueCode,
  level: z.enum(["error", "notice"]),
  path: z.array(z.union([z.string(), count])),
  at: z.exactOptional(
    z.strictObject({
      file: z.exactOptional(z.string()),
      line: z.exactOptional(count),
      column: z.exactOptional(count),
      cell: z.exactOptional(z.string()),
      unit: z.exactOptional(z.string()),
      leaf: z.exactOptional(z.string()),
    }),
  ),
  params: z.record(z.string(), z.string()),
  clause: z.exactOptional(clause),
}) as unknown as z.ZodMiniType<Issue>;

// biome-ignore lint/suspicious/noConfusingVoidType: this reader is called with a scheme or without one
export const evaluationSchema: z.ZodMiniType<Evaluation> = noted<Evaluation, PreparedScheme | void>(
  z.strictObject({
    scheme: stampSchema,
    year: z.exactOptional(z.strictObject({ period: name, digest: name })),
    engine: words,
    cases: z.array(z.strictObject({ unit: z.nullable(name), digest: z.nullable(name) })),
    indexes: z.array(indexSchema),
    rankings: z.array(rankingSchema),
    refused: z.array(z.strictObject({ case: count, unit: z.nullable(name), issues: z.array(issueSchema) })),
    notices: z.array(issueSchema),
    digest: name,
  }),
  {
    checks: [
      { needs: ["scheme"], find: ({ scheme }, { context, path }) => checkScheme(context ?? null, scheme, path) },
      { needs: ["scheme", "cases", "indexes", "refused"], find: (read, { path }) => checkCases(read, path) },
      {
        needs: ["indexes"],
        find: ({ indexes }, { context, path }) =>
          indexes.flatMap((index, at) => {
            const where = [...path, "indexes", at];
            return context ? checkFollows(context, index, where) : checkParts(index, where);
          }),
      },
      {
        needs: ["indexes", "rankings", "refused"],
        find: (read, { context, path }) => checkRankings(context ?? null, read, path),
      },
      { find: (read, { path }) => checkDigest("evaluation", read, path) },
    ],
  },
);
