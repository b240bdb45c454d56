import assert from "node:assert/strict";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type Dossier, verifyEvaluation } from "par-index";
import { sonLa880Departments } from "par-index/schemes";
import openapi from "../openapi.json" with { type: "json" };
import { service } from "../src/service.js";

const app = service();
const scheme = "son-la-880-departments";
const dossier = (entries: Dossier["entries"]): Dossier => ({
  unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" },
  period: "2021",
  scheme: { id: scheme, edition: "2021" },
  entries,
});
const late = { leaf: "1.1.1", facts: { level: "late" } };
const misspelt = { leaf: "1.1.1", facts: { level: "muộn" } };

const post = async (url: string, payload: object) => {
  const reply = await app.inject({ method: "POST", url, payload });
  if (reply.statusCode !== 400) fits(url, reply.statusCode, reply.json());
  return { status: reply.statusCode, body: reply.json() };
};

/** Every answer has the shape that the document promises. */
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(openapi, "openapi");
function fits(path: string, status: number, body: unknown): void {
  const validate = ajv.getSchema(
    `openapi#/paths/${path.replace("/", "~1")}/post/responses/${status}/content/application~1json/schema`,
  );
  assert.ok(validate, `${path} promises nothing for ${status}`);
  assert.ok(validate(body), JSON.stringify(validate.errors?.slice(0, 3)));
}

test("openapi.json is a valid OpenAPI document, and is what the service hands out", async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(openapi));
  assert.ok(valid, JSON.stringify(errors));
  const reply = await app.inject("/openapi.json");
  assert.deepEqual(reply.json(), openapi);
});

test("the editions are listed", async () => {
  const reply = await app.inject("/editions");
  assert.deepEqual(
    reply.json().map(({ id }: { id: string }) => id),
    [scheme, "son-la-880-districts"],
  );
});

test("a scheme without a mistake is accepted; one with mistakes is 422 with every issue, located, in both languages", async () => {
  const accepted = await post("/check", sonLa880Departments);
  assert.deepEqual([accepted.status, accepted.body.id, accepted.body.digest.length], [200, scheme, 64]);
  const broken = await post("/check", { ...sonLa880Departments, parts: [], edition: "" });
  assert.equal(broken.status, 422);
  assert.ok(broken.body.issues.length > 1);
  for (const { place, vi, en } of broken.body.issues) assert.ok(place && vi && en);
});

test("cases are scored, and a bad one does not spoil the others", async () => {
  const other = { ...dossier([misspelt]), unit: { id: "so-tu-phap", name: "Sở Tư pháp", group: "sở" } };
  const cases = [{ dossier: dossier([late]) }, { dossier: other }];
  const { status, body } = await post("/evaluate", { scheme, cases });
  assert.equal(status, 200);
  assert.equal(body.evaluation.indexes.length, 1);
  assert.ok(verifyEvaluation(sonLa880Departments, cases, body.evaluation).ok);
  const [{ unit, issues }] = body.refused;
  assert.equal(unit, "so-tu-phap");
  assert.equal(issues[0].place, "cases[1].dossier.entries[0].facts.level");
  assert.match(issues[0].vi, /muộn/);
});

test("a scheme of the client's own is taken whole, and refused where it stands", async () => {
  const own = { ...sonLa880Departments, id: "my-own" };
  const cases = [{ dossier: { ...dossier([late]), scheme: { id: "my-own", edition: "2021" } } }];
  assert.equal((await post("/evaluate", { scheme: own, cases })).body.evaluation.scheme.id, "my-own");
  const refused = await post("/evaluate", { scheme: { ...own, publishes: "stars" }, cases });
  assert.deepEqual([refused.status, refused.body.issues[0].place], [422, "scheme.publishes"]);
});

test("a figure is explained; a wrong unit, code or fact is 422 at its own place", async () => {
  const cases = [{ dossier: dossier([late]) }];
  const asked = { scheme, cases, unit: "so-y-te", code: "1.1.1" };
  const { status, body } = await post("/explain", asked);
  assert.equal(status, 200);
  assert.equal(body.proof.of.code, "1.1.1");
  assert.match(body.memo.vi, /Sở Y tế/);
  const places = [
    await post("/explain", { ...asked, unit: "so-y" }),
    await post("/explain", { ...asked, code: "1.1.99" }),
    await post("/explain", { ...asked, cases: [{ dossier: dossier([misspelt]) }] }),
  ].map((refused) => [refused.status, refused.body.issues[0].place]);
  assert.deepEqual(places, [
    [422, "unit"],
    [422, "code"],
    [422, "cases[0].dossier.entries[0].facts.level"],
  ]);
});

test("what is no request of this service is 400: no JSON, a missing field, a list of cases that is none", async () => {
  const noJson = await app.inject({
    method: "POST",
    url: "/check",
    headers: { "content-type": "application/json" },
    payload: "{",
  });
  assert.equal(noJson.statusCode, 400);
  assert.equal((await post("/evaluate", { scheme })).status, 400);
  assert.equal((await post("/explain", { scheme, cases: "all", unit: "so-y-te" })).status, 400);
});

test("over the wire: a real port, a real request", async () => {
  const address = await app.listen({ port: 0 });
  const reply = await fetch(`${address}/evaluate`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ scheme, cases: [] }),
  });
  assert.equal(reply.status, 200);
  await app.close();
});
