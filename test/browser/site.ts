/**
 * Walks the built site in a real browser: every page of the navigation, some of the reference, and the playground, at the
 * width of a phone and of a desk. Nothing in the console, nothing loaded from elsewhere, nothing wider than the screen,
 * clean for axe-core; a scheme is made wrong, corrected, scored, explained, and 3,400 units follow the slider.
 *
 *   npm run docs && npm run proof -- site
 *
 * The browser is the one at CHROMIUM_PATH, or the `chromium` of the path. Pictures go to a temporary folder. Exit 1 if
 * anything is amiss.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stops } from "../../scripts/docs/stops.js";
import { openWalk, type Walk } from "./browse.js";
import { play } from "./play.js";
import { serve } from "./serve.js";

const REFERENCE = [
  "api/index.html",
  "api/functions/par-index.evaluate.html",
  "api/interfaces/par-index.Scheme.html",
  "api/types/par-index.Rule.html",
];
const WIDTHS = [360, 1280];

const pictures = mkdtempSync(join(tmpdir(), "par-index-site-"));
const server = await serve();
const faults: string[] = [];
let pages = 0;

async function readPages(walk: Walk): Promise<void> {
  for (const { place } of stops().values()) {
    await walk.go(place);
    await walk.inspect(place);
    pages += 1;
  }
  await walk.picture("home", "index.html");
  for (const place of REFERENCE) {
    await walk.go(place);
    // The theme is TypeDoc's own, so its faults before axe-core are not ours to mend.
    await walk.inspect(place, { axe: false });
    pages += 1;
  }
  await walk.picture("reference");
}

for (const width of WIDTHS) {
  const walk = await openWalk(server.address, width, pictures, faults);
  await readPages(walk);
  try {
    process.stdout.write(`${await play(walk)}\n`);
  } catch (error) {
    walk.note(`the playground cannot be walked: ${String(error).slice(0, 400)}`);
    await walk.picture("stuck");
  }
  await walk.close();
}
server.close();
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${pages} pages read, ${faults.length} faults; pictures in ${pictures}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
