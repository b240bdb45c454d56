import Fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import { type Case, digest, ENGINE, evaluate, isScoringError, leaves, parseScheme } from "par-index";
import { caseOf, explain, proofText } from "par-index/explain";
import documents from "par-index/schema/strict/documents.json" with { type: "json" };
import { editions, schemeOf } from "./editions.js";
import { openapi, requests } from "./openapi.js";
import { described, within, workingAt } from "./refusal.js";

/** Cases as they come: the library reads them itself, and refuses what is none. */
interface EvaluateRequest {
  readonly scheme: unknown;
  readonly cases: readonly Case[];
}

interface ExplainRequest extends EvaluateRequest {
  readonly unit: string;
  readonly code?: string;
}

/** The library behind HTTP. What is sent is plain JSON already, so there is nothing to convert either way. */
export function service(options: FastifyServerOptions = {}): FastifyInstance {
  // Fastify would turn "5" into 5 and drop fields it does not know; of an official's document nothing is changed.
  const ajv = { customOptions: { coerceTypes: false, removeAdditional: false } };
  const app = Fastify({ bodyLimit: 32 * 1024 * 1024, ajv, ...options });

  // The client can correct what was refused: all issues at once. Anything else keeps the answer of Fastify.
  app.setErrorHandler((error, _request, reply) => {
    if (!isScoringError(error)) return reply.send(error);
    return reply.code(422).send({ issues: error.issues.map(described) });
  });

  const description = openapi(documents, ENGINE.replace("par-index ", ""));
  app.get("/openapi.json", () => description);

  app.get("/editions", () =>
    [...editions.values()].map(({ id, edition, title, status }) => ({ id, edition, title, status })),
  );

  app.post("/check", ({ body }) => {
    const scheme = parseScheme(body);
    const { id, edition, title, status } = scheme;
    return {
      engine: ENGINE,
      id,
      edition,
      title,
      status,
      digest: digest(scheme),
      leaves: leaves(scheme.criteria).length,
    };
  });

  app.post<{ Body: EvaluateRequest }>("/evaluate", { schema: { body: requests.evaluate } }, ({ body }) => {
    const evaluation = evaluate(schemeOf(body.scheme), body.cases);
    // A bad case does not spoil the others: it stands in `refused`, here with sentences.
    const refused = evaluation.refused.map(({ unit, issues }) => ({
      unit,
      issues: within(["cases"], issues).map(described),
    }));
    return { evaluation, refused };
  });

  app.post<{ Body: ExplainRequest }>("/explain", { schema: { body: requests.explain } }, ({ body }) => {
    const scheme = schemeOf(body.scheme);
    const unitCase = caseOf(body.cases, body.unit);
    const proof = workingAt(["cases", body.cases.indexOf(unitCase)], () => explain(scheme, unitCase, body.code));
    return { proof, memo: { vi: proofText(proof, "vi"), en: proofText(proof, "en") } };
  });

  return app;
}
