import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { after, test } from "node:test";
import { chromium } from "playwright-core";
import { simulated } from "../simulated.js";

const server = createServer(async ({ url = "/" }, reply) => {
  const path = url === "/" ? "/index.html" : url;
  const type = path.endsWith(".js") ? "text/javascript" : "text/html";
  const text = await readFile(new URL(`.${path}`, import.meta.url)).catch(() => null);
  reply.writeHead(text === null ? 404 : 200, { "content-type": type }).end(text);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
after(async () => {
  await browser.close();
  server.close();
});

test("in Chromium: progress, a page that stays alive, cancel, and again to the end; clean for axe-core", async () => {
  const page = await browser.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
  assert.deepEqual(await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))"), []);

  await page.click("#start");
  await page.waitForFunction("document.querySelector('#progress').value > 0");
  await page.click("#cancel");
  await page.waitForFunction("document.querySelector('#outcome').textContent === 'Đã dừng'");
  assert.ok(Number(await page.evaluate("document.querySelector('#progress').value")) < 1);

  await page.evaluate("window.frames_ = 0; (function tick() { window.frames_ += 1; requestAnimationFrame(tick); })()");
  await page.click("#start");
  await page.waitForFunction("document.querySelector('#outcome').textContent.startsWith('Xong')", null, {
    timeout: 60_000,
  });
  assert.equal(await page.textContent("#outcome"), "Xong: 5000 đơn vị, 5 bảng xếp hạng");
  assert.ok(Number(await page.evaluate("window.frames_")) > 10);
  assert.deepEqual(faults, []);
});

test("in Chromium: a file of lines is ranked by workers", async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  const lines = simulated(5_000).map((one) => `${JSON.stringify(one)}\n`);
  await page.setInputFiles("#file", {
    name: "cases.ndjson",
    mimeType: "application/x-ndjson",
    buffer: Buffer.from(`${lines.join("")}x\n`),
  });
  await page.waitForFunction("document.querySelector('#outcome').textContent !== ''");
  assert.equal(await page.textContent("#outcome"), "Tệp: 5000 đơn vị, 1 hồ sơ bị từ chối");
});
