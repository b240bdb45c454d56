import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const TYPES = { html: "text/html", js: "text/javascript" };
const out = new URL("../out/", import.meta.url);
const server = createServer(async ({ url = "/" }, reply) => {
  const name = url === "/" ? "index.html" : url.slice(1);
  const file = await readFile(new URL(name, out)).catch(() => undefined);
  reply.writeHead(file === undefined ? 404 : 200, { "content-type": TYPES[name.split(".").at(-1)] ?? "text/plain" });
  reply.end(file);
});
let browser;
let page;

before(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}`);
});
after(async () => {
  await browser?.close();
  server.close();
});

const first = () => page.locator("fieldset").first();
const type = (at, text) => first().locator("input").nth(at).fill(text);

test("numbers that are typed become points at once", async () => {
  await type(0, "10");
  await type(1, "10");
  assert.match(await first().locator("output").textContent(), /^1,5 điểm$/);
  assert.equal(await page.getByRole("alert").count(), 0);
});

test("a mistake stands at its criterion, in words, and there are no points until it is mended", async () => {
  await type(0, "9,x");
  assert.match(await first().getByRole("alert").textContent(), /1\.1\.3.*“9,x”/);
  assert.equal(await page.getByRole("alert").count(), 1);
  assert.match(await first().locator("output").textContent(), /–/);
  await type(0, "11");
  assert.match(await first().getByRole("alert").textContent(), /11/);
});
