/**
 * Opens the HTML of `npm start -- report` in a real browser, as wide as a telephone, a tablet and a desk: nothing in the console,
 * clean for axe-core, nothing wider than the screen; the page of a unit comes to its full table within 8,000 pixels of a telephone;
 * printed on A4 with nothing cut off. Pictures and PDFs go to `examples/15-report/out/`.
 *
 *   npm start -- report && npm run proof -- pages
 *
 * The browser is the one at CHROMIUM_PATH, or the `chromium` of the path.
 */
import { mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { browserPath } from "./browserPath.js";

/** As much of `playwright-core` as is used here; its own types need those of a browser, which this project does without. */
interface Page {
  on(event: "console", listen: (message: { text(): string }) => void): void;
  on(event: "pageerror", listen: (error: Error) => void): void;
  on(event: "request", listen: (request: { url(): string }) => void): void;
  goto(url: string): Promise<unknown>;
  addScriptTag(script: { path: string }): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  emulateMedia(media: { media: "print" }): Promise<void>;
  pdf(options: { path: string; preferCSSPageSize: boolean }): Promise<unknown>;
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>;
  close(): Promise<void>;
}

interface Browser {
  newContext(options: object): Promise<{ newPage(): Promise<Page>; close(): Promise<void> }>;
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);
const { chromium } = require("playwright-core") as { chromium: { launch(options: object): Promise<Browser> } };
const out = fileURLToPath(new URL("../../examples/15-report/out", import.meta.url));
const axe = require.resolve("axe-core/axe.min.js");

function htmlFiles(): readonly string[] {
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => join(out, file));
}

/** The width of A4 upright less its margins, in CSS pixels: (210 − 35) mm. */
const PAPER = { width: Math.floor((175 / 25.4) * 96), height: 900 };

const WIDTHS = [360, 768, 1440];
/** How far down a telephone the story of a unit may go before the full table. */
const STORY = 8000;

/** What is wrong with a page; nothing if it is sound. */
async function faultsOf(browser: Browser, file: string): Promise<readonly string[]> {
  // The page's own policy forbids scripts; the checker's is let in past it.
  const context = await browser.newContext({ bypassCSP: true, locale: "vi-VN" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) faults.push(`loads ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  await page.addScriptTag({ path: axe });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const violations = await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
    );
    faults.push(...(violations as string[]).map((violation) => `${width} px: axe ${violation}`));
    const wider = (await page.evaluate("document.documentElement.scrollWidth - innerWidth")) as number;
    if (wider > 0) faults.push(`${width} px: ${wider} px wider than the screen`);
    const story = (await page.evaluate(
      "(document.getElementById('criteria')?.getBoundingClientRect().top ?? 0) + scrollY",
    )) as number;
    if (story > STORY) faults.push(`${width} px: the full table begins at ${story} px`);
  }
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print" });
  const overflowing = await page.evaluate(
    "[...document.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.tagName)",
  );
  faults.push(...(overflowing as string[]).slice(0, 3).map((tag) => `cut off in print: ${tag}`));
  await page.pdf({ path: file.replace(/\.html$/, ".pdf"), preferCSSPageSize: true });
  await context.close();
  return faults;
}

async function picture(browser: Browser, file: string): Promise<void> {
  mkdirSync(join(out, "pictures"), { recursive: true });
  const block = basename(join(file, "../.."));
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    const name = `${block}-${basename(file, ".html")}-${width}.png`;
    await page.screenshot({ path: join(out, "pictures", name), fullPage: true });
    await page.close();
  }
}

const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox"] });
const files = htmlFiles();
let faulty = 0;
for (const file of files) {
  const faults = await faultsOf(browser, file);
  if (faults.length > 0) faulty += 1;
  for (const fault of faults) process.stdout.write(`${file.slice(out.length + 1)}: ${fault}\n`);
  if (!/unit-0(?!01)/.test(file)) await picture(browser, file);
}
await browser.close();
process.stdout.write(`${files.length} pages, ${faulty} with faults\n`);
process.exitCode = files.length > 0 && faulty === 0 ? 0 : 1;
