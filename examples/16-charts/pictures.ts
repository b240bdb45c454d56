/**
 * Draws the pictures of README.md and of the guides into `docs/pictures/`.
 *
 *   npm run generate -- pictures      with the other files that follow from others
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { toSvg } from "par-index/report";
import { gallery } from "./charts.js";

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));

/** The charts that pages show, of the twelve districts. */
const SHOWN = ["domain-heat-map", "ranking-bars", "lost-points-waterfall"];

/** Each picture by the path of its file, in both languages. */
export function pictures(): ReadonlyMap<string, string> {
  const drawn = (["vi", "en"] as const).flatMap((language) =>
    gallery(12, language)
      .filter(({ name }) => SHOWN.includes(name))
      .map(({ name, chart }) => [`${folder}${name}.${language}.svg`, toSvg(chart)] as const),
  );
  return new Map(drawn);
}

/** The files that are not what they would be. */
export function stalePictures(): readonly string[] {
  return [...pictures()]
    .filter(([path, svg]) => !existsSync(path) || readFileSync(path, "utf8") !== svg)
    .map(([path]) => path);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const stale = stalePictures();
  for (const path of stale) process.stdout.write(`${path}\n`);
  if (process.argv.includes("--check")) process.exitCode = stale.length === 0 ? 0 : 1;
  else {
    mkdirSync(folder, { recursive: true });
    for (const [path, svg] of pictures()) writeFileSync(path, svg);
  }
}
