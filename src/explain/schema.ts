import { unitSchema } from "../assessment/schema.js";
import { checkDigest } from "../document/checkDigest.js";
import { noted } from "../document/note.js";
import { name, text, words } from "../document/schema.js";
import * as z from "../document/zod.js";
import { schemeFields } from "../scheme/schema.js";
import { checkNode } from "./checkNode.js";
import type { NodeProof, Proof } from "./proof.js";

/** A node of a proof, as far as every kind of node is alike: what kind it is, its code, its lines and what is below. */
const node: z.ZodMiniType<NodeProof> = noted<NodeProof>(
  z.record(z.string(), z.unknown()) as unknown as z.ZodMiniType<NodeProof>,
  {
    place: (read) => (read.kind === "leaf" && "code" in read ? { leaf: read.code } : {}),
    checks: [{ find: (read, { path }) => checkNode(read, path) }],
  },
);

export const proofSchema: z.ZodMiniType<Proof> = noted<Proof>(
  z.strictObject({
    scheme: z.strictObject({
      id: name,
      edition: name,
      status: schemeFields.status,
      digest: name,
      title: text,
      parts: schemeFields.parts,
    }),
    engine: words,
    unit: unitSchema,
    period: name,
    rounding: schemeFields.rounding,
    notApplicable: z.enum(["lower-maximum", "full-points", "rescale-part", "refuse"]),
    of: node,
    upward: z.array(node),
    digest: name,
  }),
  {
    place: ({ unit }) => ({ unit: unit?.id }),
    checks: [{ find: (read, { path }) => checkDigest("proof", read, path) }],
  },
);
