import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { INestApplication } from "@nestjs/common";
import type { Dossier, Sheet, StandardIssue } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";
import { service } from "../src/service.js";

const dossierWith = (level: string, part: string): Dossier => ({
  unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" },
  period: "2021",
  scheme: { id: scheme.id, edition: scheme.edition },
  entries: [
    { leaf: "1.1.1", facts: { level } },
    { leaf: "1.1.3", facts: { part, whole: "10" } },
  ],
});

let app: INestApplication;
before(async () => {
  app = await service();
  await app.listen(0, "127.0.0.1");
});
after(() => app.close());

const post = async (dossier: object): Promise<{ status: number; body: unknown }> => {
  const headers = { "content-type": "application/json" };
  const reply = await fetch(`${await app.getUrl()}/dossiers`, {
    method: "POST",
    headers,
    body: JSON.stringify(dossier),
  });
  return { status: reply.status, body: await reply.json() };
};

test("a dossier without a mistake is answered with its points", async () => {
  const { status, body } = await post(dossierWith("on-time", "9"));
  assert.equal(status, 201);
  const { rows } = body as Pick<Sheet, "rows">;
  assert.equal(rows.find(({ leaf }) => leaf === "1.1.1")?.self, "0.5");
});

test("a dossier with mistakes is 422, with every one of them, where it stands and in words", async () => {
  const { status, body } = await post(dossierWith("sớm", "9,x"));
  assert.equal(status, 422);
  const { issues } = body as { issues: readonly StandardIssue[] };
  assert.deepEqual(
    issues.map(({ path, at }) => [path.join("."), at?.leaf]),
    [
      ["entries.0.facts.level", "1.1.1"],
      ["entries.1.facts.part", "1.1.3"],
    ],
  );
  assert.match(issues[0]?.message ?? "", /“sớm”/);
});
