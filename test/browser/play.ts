import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import type { Walk } from "./browse.js";

/** How often the slider is run by itself: the middle one counts, for other work on a machine comes and goes. */
const RUNS = 3;
const ENOUGH = 30;

/** Goes through the playground as a person would; what was measured, in a line. */
export async function play(walk: Walk): Promise<string> {
  const { page, width } = walk;
  await walk.go("playground/index.html");
  await page.waitForSelector("#badge.sound");
  await walk.inspect("playground");
  await walk.picture("playground-scheme");
  await breakAndMend(walk);
  await goThroughTree(walk);
  await scoreAndExplain(walk);
  const paces = await slide(walk);
  await saveAndOpen(walk);
  await speakEnglish(walk);
  return `${width} px: playground walked; 3,400 units re-scored ${paces.join(", ")} times a second`;
}

async function breakAndMend({ page, inspect, picture, note }: Walk): Promise<void> {
  const sound = await page.locator("#text").inputValue();
  const lineOf = (at: number): number => sound.slice(0, at).split("\n").length;
  /** Selects what stands there and types over it, as a person would. */
  const typeOver = async (at: number, length: number, text: string): Promise<void> => {
    await page.locator("#text").focus();
    await page.evaluate(`document.activeElement.setSelectionRange(${at}, ${at + length})`);
    if (text === "") await page.keyboard.press("Delete");
    else await page.keyboard.type(text);
  };
  const max = sound.indexOf('"max": "0.5"', sound.indexOf('"kind": "leaf"')) + '"max": "'.length;
  await typeOver(max, 3, "0.7");
  await page.waitForSelector("#badge.unsound");
  await inspect("playground, a broken scheme");
  await page.locator("#issues button").last().click();
  await picture("playground-broken");
  const lines = await page.locator("#issues .issue-line").allTextContents();
  const numbers = lines.map((line) => Number(line.replace(/\D/g, "")));
  if (!numbers.some((line) => Math.abs(line - lineOf(max)) < 10))
    note(`${lines.join(", ")}: not near line ${lineOf(max)}`);
  const chosen = await page.evaluate("[document.activeElement.id, document.activeElement.selectionStart]");
  const [id, start] = chosen as [string, number];
  if (id !== "text" || lineOf(start) !== numbers.at(-1)) note("a press on a problem does not go to it");
  await typeOver(max, 3, "0.5");
  await page.waitForSelector("#badge.sound");

  const comma = sound.indexOf('"edition": "2021",') + '"edition": "2021"'.length;
  await typeOver(comma, 1, "");
  await page.waitForSelector("#badge.unsound");
  const line = await page.locator("#issues .issue-line").textContent();
  if (line !== "dòng 4") note(`a comma that is missing before line 4 is found on ${line}`);
  await typeOver(comma, 0, ",");
  await page.waitForSelector("#badge.sound");
}

async function goThroughTree({ page, inspect, picture, note }: Walk): Promise<void> {
  await page.locator("#tab-scheme").focus();
  await page.keyboard.press("ArrowRight");
  await inspect("playground, tree");
  await picture("playground-tree");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.locator(".icicle button").first().focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  const code = await page.evaluate("document.activeElement.dataset.code");
  if (code !== "1.2") note(`the arrow keys lead to ${code} and not to 1.2`);
  await inspect("playground, a domain of the tree");
  await picture("playground-domain");
  await page.locator('.icicle [data-code="1.1.1"]').press("Enter");
  const leaf = await page.evaluate("document.activeElement.closest('[data-leaf]')?.dataset.leaf");
  if (leaf !== "1.1.1") note(`a leaf of the tree leads to the facts of ${leaf}`);
}

/** What cannot be used is told at its field, and everything older than it is marked so. */
async function enterWrongFigures({ page, note }: Walk, leaf: Locator): Promise<void> {
  const input = leaf.locator('input[type="text"]').first();
  const figures = async (): Promise<string> => (await page.locator(".card .figure-value").allTextContents()).join();
  const shown = await figures();
  for (const typed of ["nhiều", "1.250.5", ""]) {
    await input.fill(typed);
    const described = await input.getAttribute("aria-describedby");
    const told = described === null ? "" : await page.locator(`#${described}`).textContent();
    if (!told?.includes(typed === "" ? "chưa có số" : `“${typed}”`)) note(`${typed}: the field says ${told}`);
    if ((await input.getAttribute("aria-invalid")) !== "true") note(`${typed}: the field is not marked`);
    if ((await page.locator(".score.stale").count()) !== 1) note(`${typed}: the results do not look old`);
    if ((await figures()) !== shown) note(`${typed}: the results changed`);
    const words = await page.locator(".stale-note").textContent();
    if (!words?.includes("kết quả trước khi nhập")) note(`${typed}: nothing says that the results are old`);
    await leaf.locator("button.points").click();
    const memo = await page.locator("#proof-text").textContent();
    if (!memo?.startsWith(words ?? "?")) note(`${typed}: the memo does not say that it is old`);
    await page.keyboard.press("Escape");
  }
  await input.fill("1.000");
  if ((await page.locator(".score.stale").count()) !== 1) note("1.000 of 100 is not refused as a thousand");
}

async function scoreAndExplain(walk: Walk): Promise<void> {
  const { page, inspect, picture, note } = walk;
  const figures = async (): Promise<readonly string[]> => page.locator(".card .figure-value").allTextContents();
  await inspect("playground, scoring");
  const before = await figures();
  const ratio = page.locator("[data-leaf]", { has: page.locator('input[type="text"]') }).first();
  const input = ratio.locator('input[type="text"]').first();
  await input.fill("0");
  const after = await figures();
  if (before.join() === after.join()) note("other facts change nothing");
  await enterWrongFigures(walk, ratio);
  await picture("playground-score");
  await inspect("playground, a fact that does not fit");
  await input.fill("0");
  await ratio.locator("button.points").click();
  const proof = await page.locator("#proof-text").textContent();
  if (!proof?.includes("điểm")) note("no proof of a leaf");
  await inspect("playground, a proof");
  await picture("playground-proof");
  await page.keyboard.press("Escape");
  await page.locator(".card .figure-value").first().click();
  const whole = await page.locator("#proof-text").textContent();
  if ((whole?.length ?? 0) < (proof?.length ?? 0)) note("no proof of the whole index");
  await page.keyboard.press("Escape");
}

async function slide({ page, inspect, picture, note }: Walk): Promise<readonly number[]> {
  await page.locator("#tab-what-if").click();
  await page.waitForSelector("#slider:enabled", { timeout: 180_000 });
  await page.locator("#slider").focus();
  await page.keyboard.press("PageUp");
  await page.waitForFunction("!document.querySelector('.changes').textContent.startsWith('0/')");
  await inspect("playground, what if");
  await picture("playground-what-if");
  const paces: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.locator("#run").click();
    await page.waitForSelector("#run:enabled", { timeout: 30_000 });
    paces.push(Math.round(Number(await page.locator("#pace").getAttribute("data-per-second"))));
  }
  const middle = [...paces].sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  if (middle < ENOUGH) note(`only ${middle} updates a second`);
  return paces;
}

async function saveAndOpen({ page, note }: Walk): Promise<void> {
  await page.locator("#tab-score").click();
  const before = await page.locator(".card").textContent();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  const file = await download.path();
  const { kind } = JSON.parse(readFileSync(file, "utf8")) as { kind: string };
  if (kind !== "par-index-playground") note("the saved file is not one of the playground");
  await page.reload();
  await page.waitForSelector("#badge.sound");
  await page
    .locator("#file")
    .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: readFileSync(file) });
  await page.locator("#tab-score").click();
  await page.waitForTimeout(500);
  const after = await page.locator(".card").textContent();
  if (after !== before) note(`a file opened again shows ${after} and not ${before}`);
}

async function speakEnglish({ page, inspect, picture, note }: Walk): Promise<void> {
  await page.locator("#language").click();
  const title = await page.locator("h1").textContent();
  if (!title?.startsWith("Playground")) note("the switch of language changes nothing");
  await inspect("playground in English");
  await picture("playground-english");
}
