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
  page.on("dialog", (dialog) => dialog.accept());
  await seeResults(walk);
  await readAnnex(walk);
  await breakAndCorrect(walk);
  await goThroughTree(walk);
  await scoreAndExplain(walk);
  await askOfOneUnit(walk);
  const paces = await slide(walk);
  await comeBack(walk);
  await keepWork(walk);
  await saveAndOpen(walk);
  await dropFiles(walk);
  await speakEnglish(walk);
  return `${width} px: playground walked; 3,400 units re-scored ${paces.join(", ")} times a second`;
}

/** The page opens on a league table and one unit, without a press. */
async function seeResults({ page, width, inspect, picture, note }: Walk): Promise<void> {
  const rows = await page.locator(".league tbody tr").count();
  if (rows !== 12) note(`the league table has ${rows} rows`);
  const unit = (): Promise<string | null> => page.locator(".report h2").first().textContent();
  const headings = (await page.locator(".report h3").allTextContents()).join("; ");
  for (const heading of ["Mất điểm ở đâu", "Cần thêm gì để lên nhóm trên"]) {
    if (!headings.includes(heading)) note(`the page of the unit does not say ${heading}`);
  }
  const top = (await page.evaluate("document.querySelector('.league').getBoundingClientRect().top")) as number;
  if (top > 500) note(`the league table begins at ${top} px`);
  const high = (await page.evaluate("document.documentElement.scrollHeight")) as number;
  if (width < 400 && high > 8000) note(`the results are ${high} px high`);
  await inspect("playground, results");
  await picture("playground-results");
  await page.locator(".league button").nth(2).focus();
  await page.keyboard.press("Enter");
  if (!(await unit())?.includes("03")) note(`the third of the league table leads to ${await unit()}`);
  const focused = await page.evaluate("document.activeElement.dataset.unit");
  if (focused !== "mo-phong-03") note(`after a press the focus is on ${focused}`);
}

async function readAnnex({ page, inspect, picture, note }: Walk): Promise<void> {
  await page.locator("#tab-scheme").click();
  const rows = await page.locator("details[open] .annex tbody tr").count();
  if (rows < 100) note(`the criteria of the annex have ${rows} rows`);
  if (await page.locator("#text").isVisible()) note("JSON is shown before anybody asked");
  await inspect("playground, annex");
  await picture("playground-annex");
  await page.locator("#json > summary").click();
  await inspect("playground, JSON");
}

/** Other facts of one unit change nothing until they are used; then they can be taken back. */
async function askOfOneUnit({ page, inspect, picture, note }: Walk): Promise<void> {
  await page.locator("#tab-what-if").click();
  const ratio = await page.evaluate(
    "[...document.querySelectorAll('#what-if-lost option')].map(({ value }) => value).join()",
  );
  for (const code of (ratio as string).split(",")) {
    await page.locator("#what-if-lost").selectOption(code);
    if ((await page.locator(".one-unit input[data-key='part']").count()) === 1) break;
  }
  const cells = (): Promise<string[]> => page.locator(".outcome td").allTextContents();
  const part = page.locator(".one-unit input[data-key='part']");
  await part.fill("x");
  if (await page.locator("#use").isEnabled()) note("facts that cannot be read can be used");
  if ((await cells()).length > 0) note("facts that cannot be read have a result");
  await part.fill(await page.locator(".one-unit input[data-key='whole']").inputValue());
  const [before, after] = await cells();
  if (before === after) note("other facts of one unit give the same points");
  await inspect("playground, one unit");
  await picture("playground-one-unit");
  await page.locator("#use").click();
  const now = await page.locator("#undo").isEnabled();
  if (!now) note("facts that were used cannot be taken back");
}

/** What was done is there after the page was loaded again, is taken back by steps, and is not dropped without asking. */
async function comeBack({ page, note }: Walk): Promise<void> {
  await page.locator("#tab-score").click();
  const card = (): Promise<string | null> => page.locator(".card").textContent();
  const changed = await card();
  await page.reload();
  await page.locator("#tab-score").click();
  if ((await card()) !== changed) note(`after a reload: ${await card()} and not ${changed}`);
  const input = page.locator("[data-leaf] input[data-key='part']").first();
  await input.fill("1");
  const other = await card();
  if (other === changed) note("a part of 1 changes nothing");
  await page.locator("#undo").click();
  if ((await card()) !== changed) note(`undone: ${await card()} and not ${changed}`);
  await input.fill("1");
  await page.locator("#tab-score").focus();
  await page.keyboard.press("Control+z");
  if ((await card()) !== changed) note(`undone by key: ${await card()} and not ${changed}`);
}

/** Another scheme takes the place of what was done only if that is agreed to; work of another version stays where it is. */
async function keepWork({ page, note }: Walk): Promise<void> {
  const card = (): Promise<string | null> => page.locator(".card").textContent();
  const changed = await card();
  await page.evaluate("window.asked = 0; window.confirm = () => { window.asked += 1; return false; }");
  await page.locator("#tab-scheme").click();
  await page.locator("#edition").selectOption("1");
  await page.locator("#tab-score").click();
  if ((await page.evaluate("window.asked")) !== 1) note("another scheme is opened without asking");
  if ((await card()) !== changed) note("work is replaced though that was not agreed to");
  const kept = (): Promise<unknown> => page.evaluate("localStorage.getItem('par-index-playground')");
  const before = await kept();
  const other = '{"kind":"par-index-playground","version":99}';
  // A page on which nothing was changed keeps nothing on its way out.
  await page.reload();
  await page.evaluate(`localStorage.setItem('par-index-playground', '${other}')`);
  await page.reload();
  await page.locator("#tab-score").click();
  await page.locator("[data-leaf] input[data-key='part']").first().fill("1");
  await page.waitForTimeout(600);
  if ((await kept()) !== other) note("work of another version is written over");
  if ((await page.locator("#kept").textContent()) === "") note("nothing says that work of another version is kept");
  await page.evaluate(`localStorage.setItem('par-index-playground', ${JSON.stringify(before)})`);
  await page.reload();
  await page.locator("#tab-score").click();
  if ((await card()) !== changed) note("what was kept does not come back");
}

/** Files that are dropped: what is refused is listed with file and line, the rest is shown. */
async function dropFiles({ page, inspect, note }: Walk): Promise<void> {
  const cases = readFileSync(new URL("../../examples/09-tay-ninh-2023/cases.json", import.meta.url), "utf8");
  const scheme = readFileSync(new URL("../../examples/09-tay-ninh-2023/scheme.json", import.meta.url), "utf8");
  const dropped = JSON.stringify([
    ["cases.json", cases],
    ["scheme.json", scheme],
    ["hong.json", "{\n x"],
  ]);
  await page.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of ${dropped}) dataTransfer.items.add(new File([text], name));
    document.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  })()`);
  await page.waitForSelector("#file-report li");
  const told = await page.locator("#file-report").textContent();
  if (!told?.includes("hong.json, dòng 2")) note(`of a broken file it says ${told}`);
  const units = await page.locator(".league tbody tr").count();
  if (units !== JSON.parse(cases).length) note(`${units} units of ${JSON.parse(cases).length} are ranked`);
  if ((await page.locator("#source").textContent())?.includes("mô phỏng")) note("opened figures are called simulated");
  await inspect("playground, own files");
}

async function breakAndCorrect({ page, inspect, picture, note }: Walk): Promise<void> {
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
  if ((await page.evaluate("document.activeElement.id")) !== "tab-tree")
    note("the arrow key does not lead to the tree");
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
    if ((await page.locator("main.stale").count()) !== 1) note(`${typed}: the results do not look old`);
    if ((await figures()) !== shown) note(`${typed}: the results changed`);
    const words = await page.locator("#stale").textContent();
    if (!words?.includes("kết quả trước khi nhập")) note(`${typed}: nothing says that the results are old`);
    await leaf.locator("button.points").click();
    const memo = await page.locator("#proof-text").textContent();
    if (!memo?.startsWith(words ?? "?")) note(`${typed}: the memo does not say that it is old`);
    await page.keyboard.press("Escape");
  }
  await input.fill("1.000");
  if ((await page.locator("main.stale").count()) !== 1) note("1.000 of 100 is not refused as a thousand");
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
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#proof-save").click()]);
  if (readFileSync(await download.path(), "utf8") !== whole) note("the saved memo is not the memo");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.locator("#proof-copy").click();
  await page.waitForFunction("document.getElementById('proof-told').textContent !== ''");
  if ((await page.evaluate("navigator.clipboard.readText()")) !== whole) note("the copied memo is not the memo");
  await page.emulateMedia({ media: "print" });
  if (await page.locator("#tabs").isVisible()) note("the memo is printed with the rest of the page");
  if (!(await page.locator("#proof-text").isVisible())) note("the memo is not printed");
  await page.emulateMedia({ media: "screen" });
  await page.keyboard.press("Escape");
}

async function slide({ page, inspect, picture, note }: Walk): Promise<readonly number[]> {
  await page.locator("#panel-what-if details > summary").click();
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
  await page.locator("#start-over").click();
  await page.waitForFunction("document.getElementById('undo')?.disabled && document.querySelector('.league') !== null");
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
  if (!title?.startsWith("Try it")) note("the switch of language changes nothing");
  const told = await page.locator("#file-report").textContent();
  if (!told?.includes("hong.json, line 2")) note(`in English it still says of a broken file: ${told}`);
  await inspect("playground in English");
  await picture("playground-english");
}
