/**
 * Writes what an assistant reads that has the package and nothing else: `docs/llms.txt`, the contents (llmstxt.org), and
 * `docs/llms-full.txt`, the English pages and every declaration in one text. Part of `npm run build`, whose types it reads.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { entries } from "./entries.js";
import { declarationsOf } from "./llms/declarations.js";
import { englishOf, pages } from "./llms/pages.js";
import { root } from "./pack.js";

const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const summary = `> The scoring library for a Vietnamese province's PAR Index (Chỉ số cải cách hành chính): criteria and self-assessments, appraisal, survey, index, class, rank. Pure functions over plain JSON; exact decimals as strings.`;

const notes = `Decimals are strings with a dot ("0.25"), never floating point. \`parse…\` throws one \`ScoringError\` with every issue;
\`safeParse…\` returns \`{ ok: true, value, notices }\` or \`{ ok: false, issues }\`. The Sơn La editions carry Decision 880/QĐ-UBND where it
speaks; their criteria are illustrative and must never be shown as official. JSON Schemas: \`${name}/schema/*.json\`.`;

const shelves = pages();

const contents = [
  `# ${name} ${version}`,
  summary,
  notes,
  ...shelves.map(({ title, stops }) =>
    [
      `## ${title}`,
      stops.map((stop) => `- [${stop.title}](${posix.relative("docs", stop.path)}): ${stop.says}`).join("\n"),
    ].join("\n\n"),
  ),
].join("\n\n");

const texts = shelves
  .filter(({ isWhole }) => isWhole)
  .flatMap(({ stops }) => stops.map(({ path }) => `<!-- ${path} -->\n\n${englishOf(path)}`));
const declared = entries().map(({ name: entry, page }) => {
  const file = join(root, "dist/esm", page.replace(/\.ts$/, ".d.ts"));
  if (!existsSync(file)) throw new Error(`${file} is not built: npm run build`);
  return `## Declarations of ${entry}\n\n\`\`\`ts\n${declarationsOf(file).join("\n\n")}\n\`\`\``;
});

writeFileSync(join(root, "docs/llms.txt"), `${contents}\n`);
// Links inside the pages lead from where each stands; in one text they lead nowhere, and are left out.
const full = [`# ${name} ${version}: everything in one text`, summary, notes, ...texts, ...declared].join("\n\n");
writeFileSync(join(root, "docs/llms-full.txt"), `${full.replace(/\[([^\]]+)\]\((?!https?:)[^)\s]+\)/g, "$1")}\n`);
