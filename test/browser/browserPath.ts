import { spawnSync } from "node:child_process";

/** The Chromium to drive: the one at CHROMIUM_PATH, or the first that the path has. */
export function browserPath(): string {
  const { CHROMIUM_PATH } = process.env;
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const found = CHROMIUM_PATH ?? spawnSync("which", names, { encoding: "utf8" }).stdout.split("\n")[0];
  if (found === undefined || found === "") throw new Error("no Chromium on this machine: apt-get install chromium");
  return found;
}
