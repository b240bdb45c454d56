import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";
import { service } from "../src/fastify.js";
import { formOf, resolver } from "../src/forms.js";
import { app } from "../src/hono.js";
import { caller } from "../src/trpc.js";

const dossierWith = (level: string): Dossier => ({
  unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" },
  period: "2021",
  scheme: { id: scheme.id, edition: scheme.edition },
  entries: [{ leaf: "1.1.1", facts: { level } }],
});
const [right, wrong] = [dossierWith("on-time"), dossierWith("sớm")];
const sentence = /“sớm”/;

test("Hono answers 200, or 400 with the sentence and its place", async () => {
  const post = (body: object) =>
    app.request("/dossiers", {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
  assert.equal((await post(right)).status, 200);
  const refused = await post(wrong);
  assert.equal(refused.status, 400);
  const text = await refused.text();
  assert.match(text, sentence);
  assert.match(text, /"path":\["entries",0,"facts","level"\]/);
});

test("tRPC gives the points, or BAD_REQUEST with the sentence", async () => {
  assert.match((await caller.index({ dossier: right })) ?? "", /^\d+(\.\d+)?$/);
  await assert.rejects(caller.index({ dossier: wrong }), (error: Error & { code?: string }) => {
    assert.equal(error.code, "BAD_REQUEST");
    assert.match(error.message, sentence);
    return true;
  });
});

test("Fastify answers 200, or 422 with the sentence; an error that nobody catches is 422 too", async () => {
  const fastify = service();
  const post = (url: string, payload: object) => fastify.inject({ method: "POST", url, payload });
  assert.equal((await post("/dossiers", right)).statusCode, 200);
  const refused = await post("/dossiers", wrong);
  assert.equal(refused.statusCode, 422);
  assert.match(refused.json().message, sentence);
  assert.equal((await post("/ledgers", [])).statusCode, 200);
  assert.equal((await post("/ledgers", [{}])).statusCode, 422);
});

test("React Hook Form has the sentence at the field", async () => {
  const options = { fields: {}, shouldUseNativeValidation: false, criteriaMode: "firstError" } as const;
  const read = await resolver(right, undefined, options);
  assert.deepEqual(read.errors, {});
  const refused = await resolver(wrong, undefined, options);
  const [entry] = (refused.errors.entries ?? []) as { facts?: { level?: { message?: string } } }[];
  assert.match(entry?.facts?.level?.message ?? "", sentence);
});

test("TanStack Form has the sentence at the field, and does not submit", async () => {
  assert.equal((await formOf(right).submit()).isSubmitted, true);
  const refused = await formOf(wrong).submit();
  assert.equal(refused.isSubmitted, false);
  assert.match(JSON.stringify(refused.errors), sentence);
});
