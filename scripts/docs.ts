/**
 * Builds the whole site into `docs/site/`: guides, reference and playground, as plain files with relative links.
 *
 *   npm run docs                     then, say: npx --yes serve docs/site, or any other file server
 *   npm run docs -- --quick          of a package that is built already
 *   npm run docs -- --base /x/       for a host that shows the site under /x/: only its page for lost addresses depends on it
 *
 * Every link and asset of what was built is then followed; exit 1 if one leads nowhere or to another host.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeApi } from "./docs/api.js";
import { write, writeGuides } from "./docs/guides.js";
import { checkLinks } from "./docs/links.js";
import { lostPage } from "./docs/lost.js";
import { root, site } from "./docs/place.js";
import { writeScripts } from "./docs/scripts.js";
import { writeSearch } from "./docs/search.js";
import { shelves } from "./docs/stops.js";

const { quick, base } = parseArgs({
  options: { quick: { type: "boolean", default: false }, base: { type: "string", default: "/" } },
}).values;
if (!quick) execFileSync("npm", ["run", "build"], { cwd: root, stdio: "ignore" });
rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });
for (const file of ["site.css", "icon.svg"]) copyFileSync(join(root, "scripts/docs", file), join(site, file));
const guides = writeGuides(shelves());
const api = await writeApi();
writeSearch([...guides.found, ...api.found]);
write("404.html", lostPage(base));
await writeScripts();
const { pages, links, assets, faults } = checkLinks();
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(
  `docs/site: ${pages} pages (${guides.pages} of guides and sources, ${api.pages} of the reference), ${links} links and ${assets} assets followed, ${faults.length} faults\n`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
