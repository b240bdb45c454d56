import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { evaluate, leaves } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";
import { chromium } from "playwright-core";
import { preview } from "vite";

let server;
let browser;
let page;
const faults = [];

before(async () => {
  server = await preview({ preview: { port: 0, host: "127.0.0.1" } });
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => faults.push(message.text()));
  await page.goto(server.resolvedUrls.local[0]);
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const leafOf = (kind) => {
  const found = own.find(({ rule }) => rule.kind === kind);
  assert.ok(found, kind);
  return found;
};
const own = leaves(scheme.criteria).filter(({ rule, scoredBy }) => rule.kind !== "survey" && scoredBy !== "appraiser");
const field = (code, place) => page.locator(`[id="${code}/${place}"]`);
const pointsOf = (code) => page.locator(`output[aria-label="Điểm tiêu chí ${code}"]`).textContent();
const violations = () =>
  page.evaluate("axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))");

test("every leaf that the unit scores has its fieldset, and every input its label", async () => {
  assert.equal(await page.locator("fieldset").count(), own.length);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
  assert.deepEqual(await violations(), []);
});

test("a choice, ticks and typed numbers become points at once", async () => {
  const levels = leafOf("levels");
  const [best] = levels.rule.levels;
  await field(levels.code, "level").getByRole("radio").first().check();
  assert.equal(await pointsOf(levels.code), best.points.replace(".", ","));

  const checklist = leafOf("checklist");
  for (const { id } of checklist.rule.items) await field(checklist.code, `met.${id}`).check();
  assert.notEqual(await pointsOf(checklist.code), "0");

  const { code, max } = own.find(({ rule }) => rule.kind === "proportional" && rule.measure === "ratio");
  await field(code, "part").fill("49");
  await field(code, "whole").fill("49");
  assert.equal(await pointsOf(code), max.replace(".", ","));
  assert.notEqual(await page.textContent("#total"), "0");
});

test("a wrong figure is named beside its own field and in the list above; the other points stand", async () => {
  const before = await page.textContent("#total");
  const { code } = own.filter(({ rule }) => rule.kind === "steps" && rule.measure === "ratio")[0];
  await field(code, "part").fill("4");
  await field(code, "whole").fill("0");
  const whole = field(code, "whole");
  assert.equal(await whole.getAttribute("aria-invalid"), "true");
  const sentence = await page.locator(`[id="${await whole.getAttribute("aria-describedby")}"]`).textContent();
  assert.match(sentence, new RegExp(`tiêu chí ${code.replaceAll(".", "\\.")} bằng 0`));
  assert.equal(await page.textContent("#total"), before);
  assert.deepEqual(await violations(), []);

  await page.locator("aside li a").click();
  await page.waitForFunction((id) => location.hash === `#${id}`, `${code}/whole`);
  await whole.fill("4");
  assert.equal(await whole.getAttribute("aria-invalid"), "false");
  assert.equal(await page.locator("aside li").count(), 0);
  assert.notEqual(await page.textContent("#total"), before);
});

test("words where a count belongs are refused, not read as zero", async () => {
  const { code } = leafOf("counting");
  await field(code, "count").fill("hai");
  assert.equal(await field(code, "count").getAttribute("aria-invalid"), "true");
  assert.equal(await pointsOf(code), "0");
  await field(code, "count").fill("2");
  assert.notEqual(await pointsOf(code), "0");
});

test("what does not apply leaves the maximum", async () => {
  const status = () => page.locator('[role="status"]').textContent();
  const before = await status();
  await page.locator("fieldset").last().getByLabel("Không áp dụng năm nay").check();
  assert.notEqual(await status(), before);
});

test("the dossier that is handed over is the one that was scored", async () => {
  const href = await page.getByText("Tải hồ sơ").getAttribute("href");
  const dossier = JSON.parse(decodeURIComponent(href.slice(href.indexOf(",") + 1)));
  const [index] = evaluate(scheme, [{ dossier }]).indexes;
  assert.equal(index.parts[0].self.replace(".", ","), await page.textContent("#total"));
});

test("it is filled in with the keyboard alone", async () => {
  await page.reload();
  const levels = leafOf("levels");
  await page.locator("#unit").focus();
  await page.keyboard.press("Tab"); // the dossier's link
  await page.keyboard.press("Tab"); // the first leaf
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  assert.equal(own[0], levels);
  assert.equal(await pointsOf(levels.code), levels.rule.levels[1].points.replace(".", ","));
});

test("whatever the kind of rule, a leaf can be filled in without a problem", async () => {
  for (const { code } of own) {
    const inputs = page.locator(`[id="${code}/"]`).locator("select, .field input, div.tick input");
    for (const input of await inputs.all()) {
      const [type, id] = await input.evaluate((one) => [one.type, one.id]);
      if (type === "checkbox" || type === "radio") await input.check();
      else if (!id.endsWith("/excused")) await input.fill(id.endsWith("/whole") ? "9" : "1");
    }
  }
  assert.deepEqual(await page.locator("aside li").allTextContents(), []);
  const href = await page.getByText("Tải hồ sơ").getAttribute("href");
  assert.equal(JSON.parse(decodeURIComponent(href.slice(href.indexOf(",") + 1))).entries.length, own.length);
  if (process.env["PICTURES"]) await page.screenshot({ path: `${process.env["PICTURES"]}/wide.png` });
});

test("360 px wide, nothing runs over the edge", async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  assert.ok((await page.evaluate("document.documentElement.scrollWidth")) <= 360);
  if (process.env["PICTURES"]) await page.screenshot({ path: `${process.env["PICTURES"]}/narrow.png` });
});

test("the browser said nothing", () => assert.deepEqual(faults, []));
