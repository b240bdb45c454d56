import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { browserPath } from "./browserPath.js";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** A browser of one width on its way through the site; what is amiss is noted. */
export interface Walk {
  readonly page: Page;
  readonly width: number;
  readonly go: (place: string) => Promise<void>;
  /** Looks the page over as it stands: for axe-core, and for anything wider than the screen. */
  readonly inspect: (what: string, by?: { readonly axe: boolean }) => Promise<void>;
  readonly picture: (name: string, place?: string) => Promise<void>;
  readonly note: (fault: string) => void;
  readonly close: () => Promise<void>;
}

export async function openWalk(address: string, width: number, pictures: string, faults: string[]): Promise<Walk> {
  const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox"] });
  // The site's own policy forbids scripts but its own; the checker's is let in past it.
  const context = await browser.newContext({ bypassCSP: true, locale: "vi-VN", viewport: { width, height: 900 } });
  const page = await context.newPage();
  const note = (fault: string): void => {
    faults.push(`${width} px: ${fault}`);
  };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") note(`${page.url()}: console: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`${page.url()}: ${error.message}`));
  page.on("requestfailed", (request) => {
    // What is still under way when the next page is gone to is broken off, and no fault.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") note(`${page.url()}: not loaded: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) note(`${page.url()}: ${response.status()} ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith("blob:")) note(`loads ${request.url()}`);
  });
  const go = async (place: string): Promise<void> => {
    await page.goto(`${address}/${place}`);
  };
  return {
    page,
    width,
    go,
    inspect: async (what, by = { axe: true }) => {
      const found = by.axe ? await violations(page) : [];
      for (const fault of [...found, ...(await overflowing(page))]) note(`${what}: ${fault}`);
    },
    picture: async (name, place) => {
      if (place !== undefined) await go(place);
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`) });
    },
    note,
    close: () => browser.close(),
  };
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const found = await page.evaluate(
    "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))",
  );
  return (found as string[]).slice(0, 5).map((violation) => `axe ${violation}`);
}

async function overflowing(page: Page): Promise<readonly string[]> {
  const wider = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  return (wider as number) > 0 ? [`${wider} px wider than the screen`] : [];
}
