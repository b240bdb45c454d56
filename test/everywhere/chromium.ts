import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browserPath } from "../browser/browserPath.js";

/** Loads a bundle into a page and reads the page back. */
export function inChromium(bundle: string, folder: string): string {
  const page = join(folder, "page.html");
  const script = readFileSync(bundle, "utf8").replaceAll("</script", "<\\/script");
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><body><script type="module">${script}</script>`);
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  const profile = `--user-data-dir=${join(folder, "chromium")}`;
  return execFileSync(
    browserPath(),
    [...flags, profile, "--virtual-time-budget=60000", "--dump-dom", `file://${page}`],
    {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
}
