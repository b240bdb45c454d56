import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import next from "next";
import { sonLa880Departments as scheme } from "par-index/schemes";

const app = next({ dev: false, dir: fileURLToPath(new URL("..", import.meta.url)) });
const server = createServer((request, reply) => app.getRequestHandler()(request, reply));
let address;

before(async () => {
  await app.prepare();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${server.address().port}`;
});
after(async () => {
  server.close();
  await app.close();
});

const dossierWith = (level, part) => ({
  unit: { id: "so-y-te", name: "Sở Y tế", group: "sở" },
  period: "2021",
  scheme: { id: scheme.id, edition: scheme.edition },
  entries: [
    { leaf: "1.1.1", facts: { level } },
    { leaf: "1.1.3", facts: { part, whole: "10" } },
  ],
});
const post = async (body) => {
  const reply = await fetch(`${address}/dossiers`, { method: "POST", body });
  return { status: reply.status, body: await reply.json() };
};

test("the page has the criteria, with decimal commas", async () => {
  const page = await (await fetch(address)).text();
  assert.match(page, /<td>1\.1\.1<\/td>/);
  assert.match(page, /<td>0,5<\/td>/);
});

test("a dossier without a mistake is answered with its points", async () => {
  const { status, body } = await post(JSON.stringify(dossierWith("on-time", "9")));
  assert.equal(status, 200);
  assert.equal(body.rows.find(({ leaf }) => leaf === "1.1.1").self, "0.5");
});

test("a dossier with mistakes is 422, with every one of them, where it stands and in words", async () => {
  const { status, body } = await post(JSON.stringify(dossierWith("sớm", "9,x")));
  assert.equal(status, 422);
  const places = body.issues.map(({ path, at }) => [path.join("."), at.leaf]);
  assert.deepEqual(places, [
    ["entries.0.facts.level", "1.1.1"],
    ["entries.1.facts.part", "1.1.3"],
  ]);
  assert.match(body.issues[0].message, /“sớm”/);
});

test("what is no JSON is 422 too", async () => {
  assert.equal((await post("{")).status, 422);
});
