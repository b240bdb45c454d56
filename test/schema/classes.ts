/**
 * Generates classes from `schema/strict/documents.json` with quicktype, as a system in another language would: types are called as
 * in the library, and no figure is read into floating point.
 *
 *   npm run proof -- classes
 *
 * The TypeScript is compiled, and every right document of the vectors is read and written by it without a difference. So is the C#
 * where `mcs`, `mono` and Json.NET are installed (Debian: `mono-mcs`, `libnewtonsoft-json5.0-cil`); the Java is compiled where
 * `javac` is. Exit 1 if anything is not as it should be.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { install, root } from "../../scripts/pack.js";
import { strictDocuments } from "./strictDocuments.js";

interface Language {
  readonly name: string;
  readonly file: string;
  readonly options: readonly string[];
  /** The types in a text of it. */
  readonly types: RegExp;
  /** How it calls what rounds by itself. */
  readonly floating: RegExp;
  /** The commands of the compiler, one after another, run in the folder of the files. */
  readonly compile: readonly Command[];
  /** A program beside the files that reads documents, one a line, and writes each again; and how it is started. */
  readonly readsBack?: { readonly file: string; readonly text: string; readonly start: Command };
}

type Command = readonly [program: string, ...args: readonly string[]];

/** The library that the classes of C# are read and written with, where Debian puts it. */
const JSON_NET = "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll";
const tsc = join(root, "node_modules/typescript/bin/tsc");

const LANGUAGES: readonly Language[] = [
  {
    name: "csharp",
    file: "Documents.cs",
    options: ["--namespace", "ParIndex", "--framework", "NewtonSoft", "--csharp-version", "6"],
    types: /public (?:partial )?(?:class|enum|struct) (\w+)/g,
    floating: /^\s*public.*\b(?:double|float)\b/m,
    compile: [["mcs", `-r:${JSON_NET}`, "-out:ReadBack.exe", "Documents.cs", "ReadBack.cs"]],
    readsBack: {
      file: "ReadBack.cs",
      text: `public static class ReadBack
{
    public static void Main()
    {
        System.Console.InputEncoding = new System.Text.UTF8Encoding(false);
        System.Console.OutputEncoding = new System.Text.UTF8Encoding(false);
        for (string line; (line = System.Console.ReadLine()) != null;)
            System.Console.WriteLine(ParIndex.Serialize.ToJson(ParIndex.Documents.FromJson(line)));
    }
}
`,
      start: ["mono", "ReadBack.exe"],
    },
  },
  {
    name: "java",
    file: "Documents.java",
    options: ["--package", "parindex", "--just-types"],
    types: /public (?:class|enum) (\w+)/g,
    floating: /^\s*(?:private|public).*\b(?:double|float|Double|Float)\b/m,
    compile: [["javac", "-d", "compiled", "*.java"]],
  },
  {
    name: "typescript",
    file: "documents.ts",
    options: [],
    types: /^export (?:interface|enum|type) (\w+)/gm,
    // Counts are numbers there; what is left is told by the names of the fields.
    floating: /^\s*(?:points|max|percent|published|weight|value|part|whole)\??:.*\bnumber\b/m,
    compile: [[process.execPath, tsc, "--strict", "--target", "es2022", "--module", "commonjs", "documents.ts"]],
    readsBack: {
      file: "readBack.cjs",
      text: `const { Convert } = require("./documents.js");
for (const line of require("node:fs").readFileSync(0, "utf8").trim().split("\\n"))
  console.log(JSON.stringify(JSON.parse(Convert.documentsToJson(Convert.toDocuments(line)))));
`,
      start: [process.execPath, "readBack.cjs"],
    },
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
const documents = strictDocuments();
let failed = 0;
for (const language of LANGUAGES) {
  const { name, file, options, types, floating } = language;
  const folder = join(home, name);
  mkdirSync(folder);
  const args = ["-s", "schema", schema, "-l", name, ...options, "-o", join(folder, file)];
  execFileSync(process.execPath, [join(tools, "quicktype/dist/index.js"), ...args], { stdio: "inherit" });
  const files = readdirSync(folder);
  const text = files.map((one) => readFileSync(join(folder, one), "utf8")).join("\n");
  const found = [...new Set([...text.matchAll(types)].map(([, type = ""]) => type))].sort();
  const { says, faults: fromUse } = used(language, folder);
  const faults = [
    ...CONTRACT.filter((type) => !found.includes(type)).map((type) => `there is no ${type}`),
    // What quicktype calls a type that has no name of its own.
    ...found.filter((type) => /^(Purple|Fluffy|Tentacled|Sticky|Indigo)|[^\x20-\x7e]/.test(type)),
    ...(floating.exec(text)?.[0] === undefined ? [] : [`floating point: ${floating.exec(text)?.[0].trim()}`]),
    ...fromUse,
  ];
  failed += faults.length;
  process.stdout.write(`${name}: ${found.length} types in ${files.length} files, ${says}, ${faults.length} faults\n`);
  process.stdout.write(`  ${found.join(" ")}\n${faults.map((fault) => `  FAULT ${fault}\n`).join("")}`);
}
rmSync(home, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;

interface Used {
  readonly says: string;
  readonly faults: readonly string[];
}

/** Compiles the files, and lets them read and write every document, as far as what is needed for it is installed. */
function used({ name, compile, readsBack }: Language, folder: string): Used {
  if (name === "csharp") {
    if (!existsSync(JSON_NET)) return { says: "Json.NET is not installed here: not compiled", faults: [] };
    copyFileSync(JSON_NET, join(folder, basename(JSON_NET)));
  }
  if (readsBack !== undefined) writeFileSync(join(folder, readsBack.file), readsBack.text);
  for (const command of compile) {
    const { isMissing, faults } = run(command, folder);
    if (isMissing) return { says: `${command[0]} is not installed here: not compiled`, faults };
    if (faults.length > 0) return { says: "not compiled", faults };
  }
  if (readsBack === undefined) return { says: "compiled", faults: [] };
  const lines = documents.map((document) => JSON.stringify(document));
  const { isMissing, faults, stdout } = run(readsBack.start, folder, `${lines.join("\n")}\n`);
  if (isMissing) return { says: `compiled; ${readsBack.start[0]} is not installed here: not run`, faults };
  if (faults.length > 0) return { says: "compiled", faults };
  const written = stdout.split("\n").filter((line) => line !== "");
  const changed = documents.filter((document, at) => !isDeepStrictEqual(document, JSON.parse(written[at] ?? "null")));
  return {
    says: `compiled; ${documents.length} documents read and written, ${changed.length} changed`,
    faults: changed.map((document) => `not written as it was read: ${JSON.stringify(document).slice(0, 200)}`),
  };
}

/** Runs a program in a folder; `*.java` in an argument stands for the files of that ending. */
function run(
  [program, ...args]: Command,
  cwd: string,
  input = "",
): { readonly isMissing: boolean; readonly faults: readonly string[]; readonly stdout: string } {
  const written = args.flatMap((arg) =>
    arg.startsWith("*.") ? readdirSync(cwd).filter((file) => file.endsWith(arg.slice(1))) : [arg],
  );
  const { status, error, stdout, stderr } = spawnSync(program, written, {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const isMissing = error !== undefined && "code" in error && error.code === "ENOENT";
  const printed = `${error?.message ?? ""}${stderr ?? ""}${stdout ?? ""}`.slice(0, 2_000);
  return { isMissing, faults: isMissing || status === 0 ? [] : [printed], stdout: stdout ?? "" };
}
