/**
 * Generates classes from `schema/strict/documents.json` with quicktype, as a system in another language would: types are called as
 * in the library, and no figure is read into floating point.
 *
 *   npm run proof -- classes
 *
 * The TypeScript is compiled; the Java too where `javac` is installed. Exit 1 if anything is not as it should be.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, root } from "../../scripts/pack.js";

interface Language {
  readonly name: string;
  readonly file: string;
  readonly options: readonly string[];
  /** The types in a text of it. */
  readonly types: RegExp;
  /** How it calls what rounds by itself. */
  readonly floating: RegExp;
}

const LANGUAGES: readonly Language[] = [
  {
    name: "csharp",
    file: "Documents.cs",
    options: ["--namespace", "ParIndex"],
    types: /public (?:partial )?(?:class|enum|struct) (\w+)/g,
    floating: /^\s*public.*\b(?:double|float)\b/m,
  },
  {
    name: "java",
    file: "Documents.java",
    options: ["--package", "parindex", "--just-types"],
    types: /public (?:class|enum) (\w+)/g,
    floating: /^\s*(?:private|public).*\b(?:double|float|Double|Float)\b/m,
  },
  {
    name: "typescript",
    file: "documents.ts",
    options: ["--just-types"],
    types: /^export (?:interface|enum|type) (\w+)/gm,
    // Counts are numbers there; what is left is told by the names of the fields.
    floating: /^\s*(?:points|max|percent|published|weight|value|part|whole)\??:.*\bnumber\b/m,
  },
];

/** Types of the contract that every generated file has under the same name. */
const CONTRACT = [
  ...["Scheme", "Criterion", "Rule", "Band", "Gate", "Question", "LocalizedText", "Clause", "RankingPolicy"],
  ...["Dossier", "Entry", "Facts", "Unit", "Adjustment", "TallyRow", "Case", "Year"],
  ...["Evaluation", "UnitIndex", "ScoredNode", "PartIndex", "RankedUnit", "RefusedCase", "Issue", "SchemeStamp"],
  ...["YearEvent", "Author", "Evidence", "PublishedTable", "PublishedColumn", "PublishedRow", "PublishedClass"],
];

const home = mkdtempSync(join(tmpdir(), "par-index-classes-"));
const tools = install(join(home, "tools"), "quicktype@26");
const schema = join(root, "schema/strict/documents.json");
let failed = 0;
for (const { name, file, options, types, floating } of LANGUAGES) {
  const folder = join(home, name);
  mkdirSync(folder);
  const args = ["-s", "schema", schema, "-l", name, ...options, "-o", join(folder, file)];
  execFileSync(process.execPath, [join(tools, "quicktype/dist/index.js"), ...args], { stdio: "inherit" });
  const files = readdirSync(folder);
  const text = files.map((one) => readFileSync(join(folder, one), "utf8")).join("\n");
  const found = [...new Set([...text.matchAll(types)].map(([, type = ""]) => type))].sort();
  const faults = [
    ...CONTRACT.filter((type) => !found.includes(type)).map((type) => `there is no ${type}`),
    // What quicktype calls a type that has no name of its own.
    ...found.filter((type) => /^(Purple|Fluffy|Tentacled|Sticky|Indigo)|[^\x20-\x7e]/.test(type)),
    ...(floating.exec(text)?.[0] === undefined ? [] : [`floating point: ${floating.exec(text)?.[0].trim()}`]),
    ...compiled(name, folder),
  ];
  failed += faults.length;
  process.stdout.write(`${name}: ${found.length} types in ${files.length} files, ${faults.length} faults\n`);
  process.stdout.write(`  ${found.join(" ")}\n${faults.map((fault) => `  FAULT ${fault}\n`).join("")}`);
}
rmSync(home, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

/** What the language's compiler finds, where it is installed. */
function compiled(name: string, folder: string): readonly string[] {
  const files = readdirSync(folder).map((file) => join(folder, file));
  const command =
    name === "java"
      ? ["javac", "-d", join(home, "compiled"), ...files]
      : name === "typescript"
        ? ["npx", "--no-install", "tsc", "--noEmit", "--strict", ...files]
        : [];
  const [program, ...args] = command;
  if (program === undefined) return [];
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8" });
  if (error !== undefined) process.stdout.write(`${name}: ${program} is not installed here, nothing is compiled\n`);
  return error === undefined && status !== 0 ? [`${stdout}${stderr}`.slice(0, 2_000)] : [];
}
