/**
 * Walks the built site in a real browser: every page of the navigation, some of the reference, and the playground, as wide as a
 * phone, a tablet and a desk, light and dark. Nothing in the console, nothing loaded from elsewhere, nothing wider than the
 * screen, clean for axe-core; the search finds, code is copied, the language and the colours change and stay; a scheme is made
 * wrong, corrected, scored, explained, and 3,400 units follow the slider.
 *
 *   npm run docs && npm run proof -- site
 *
 * The browser is the one at CHROMIUM_PATH, or the `chromium` of the path. Pictures go to a temporary folder. Exit 1 if
 * anything is amiss.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shelves } from "../../scripts/docs/stops.js";
import { openWalk, type Walk } from "./browse.js";
import { play } from "./play.js";
import { serve } from "./serve.js";

/** Pages that are looked at in every width and both colours: the ways in, a guide, what is looked up, a name of the library. */
const LOOKED_AT = [
  "index.html",
  "index.en.html",
  "guide/start.html",
  "guide/rules.en.html",
  "decision.html",
  "api/index.html",
  "api/index.en.html",
  "api/par-index/index.html",
  "api/par-index/functions/evaluate.html",
  "api/par-index/interfaces/Scheme.html",
  "source/src/classification/classify.ts.html",
  "playground/index.html",
  "404.html",
];
const WIDTHS = [360, 768, 1440];
const COLOURS = ["light", "dark"] as const;

const pictures = mkdtempSync(join(tmpdir(), "par-index-site-"));
const server = await serve();
const faults: string[] = [];
let pages = 0;

async function lookOver(walk: Walk): Promise<void> {
  for (const colours of COLOURS) {
    await walk.page.emulateMedia({ colorScheme: colours });
    for (const place of LOOKED_AT) {
      await walk.go(place);
      await walk.inspect(`${place}, ${colours}`);
      await walk.picture(`${place.replaceAll("/", "-").replace(/\.html$/, "")}-${colours}`);
      pages += 1;
    }
  }
  await walk.page.emulateMedia({ colorScheme: "light" });
}

async function readPages(walk: Walk): Promise<void> {
  for (const { place } of shelves().flatMap(({ stops }) => stops)) {
    await walk.go(place);
    await walk.inspect(place);
    pages += 1;
  }
}

/** The switch of language, the choice of colours, a copy of code, and the search with and without marks. */
async function useTools({ page, width, go, inspect, picture, note }: Walk): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await go("guide/rules.html");
  for (const place of ["guide/rules.en.html", "guide/rules.html"]) {
    await page.locator("a.language").click();
    await page.waitForURL(`**/${place}`);
  }

  const paper = (): Promise<unknown> => page.evaluate("getComputedStyle(document.body).backgroundColor");
  const light = await paper();
  await page.locator("#theme").selectOption("dark");
  const dark = await paper();
  await page.reload();
  if (light === dark || (await paper()) !== dark) note(`dark is not kept: ${light}, ${dark}, ${await paper()}`);
  await page.locator("#theme").selectOption("");
  if ((await paper()) !== light) note("the colours of the system do not come back");

  await page.locator(".copy").first().click();
  const copied = await page.evaluate("navigator.clipboard.readText()");
  if (copied !== (await page.locator(".code pre").first().textContent())) note("what was copied is not the code");

  for (const [typed, found] of [
    ["đồng hạng", "points-class-rank.html"],
    ["dong hang", "points-class-rank.html"],
    ["evaluate", "api/par-index/functions/evaluate.html"],
    ["veryfy evaluation", "verifyEvaluation"],
  ] as const) {
    await page.locator("#search-open").click();
    await page.locator(".search input").fill(typed);
    await page.waitForFunction("document.querySelectorAll('.search li').length > 0");
    const links = await page.locator(".search li a").evaluateAll((all) => all.slice(0, 5).map(String));
    if (!links.some((link) => link.includes(found))) note(`“${typed}” finds ${links.join(", ")}`);
    if (typed === "đồng hạng") {
      await inspect("search");
      await picture("search");
    }
    await page.keyboard.press("Escape");
  }
  await page.keyboard.press("/");
  await page.locator(".search input").fill("evaluate");
  await page.waitForFunction("document.querySelector('.search li a')?.href.includes('evaluate')");
  await page.keyboard.press("Enter");
  await page.waitForURL(/evaluate/);
  if (width > 1000 && !(await page.locator(".contents").isVisible())) note("no contents beside the page");
}

for (const width of WIDTHS) {
  const walk = await openWalk(server.address, width, pictures, faults);
  await lookOver(walk);
  try {
    await useTools(walk);
    // The middle width has nothing of its own.
    if (width !== 768) {
      await readPages(walk);
      process.stdout.write(`${await play(walk)}\n`);
    }
  } catch (error) {
    walk.note(`the site cannot be walked: ${String(error).slice(0, 400)}`);
    await walk.picture("stuck");
  }
  await walk.close();
}
server.close();
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${pages} pages read, ${faults.length} faults; pictures in ${pictures}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
