import Fastify, { type FastifyInstance } from "fastify";
import { parseLedger, type StandardReader, selfAssess, standard } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";

/** A service whose bodies are read by standard readers. */
export function service(): FastifyInstance {
  const app = Fastify();
  app.setValidatorCompiler<StandardReader<unknown>>(({ schema }) => (body) => {
    const result = schema["~standard"].validate(body);
    return result.issues === undefined
      ? { value: result.value }
      : { error: Object.assign(new Error(result.issues[0]?.message), { statusCode: 422, issues: result.issues }) };
  });
  app.post<{ Body: Parameters<typeof selfAssess>[1] }>(
    "/dossiers",
    { schema: { body: standard.dossier(scheme) } },
    ({ body }) => ({ unit: body.unit.id, rows: selfAssess(scheme, body).rows.length }),
  );
  // An error that nobody catches is answered as 422, not as a fault of the service.
  app.post("/ledgers", ({ body }) => ({ adjustments: parseLedger(scheme, body).length }));
  return app;
}
