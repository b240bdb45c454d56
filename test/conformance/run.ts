import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readAnswer } from "./answer.js";
import { judge } from "./judge.js";
import { exchange } from "./program.js";
import { type Implementation, type Report, reportOf } from "./report.js";
import { PROTOCOL, type Question, type Request } from "./requests.js";

const about: Request = { id: "about", call: "about", input: { protocol: PROTOCOL } };

/** Asks a program who it is and every question, and judges its answers. @throws {Error} where it does not say who it is. */
export async function run(command: string, asked: readonly Question[], folder: string): Promise<Report> {
  const requests = asked.map(({ request }) => request);
  const [first, ...lines] = await exchange(command, [about, ...requests], folder);
  const implementation = implementationOf(first);
  const verdicts = asked.flatMap((question, at) => judge(question, lines[at]));
  return reportOf(implementation, vectors(), verdicts);
}

function implementationOf(line: string | undefined): Implementation {
  if (line === undefined) throw new Error("the program ended without an answer");
  const answer = readAnswer(line, about);
  const { result } = "result" in answer ? answer : { result: null };
  const said = result as (Implementation & { readonly protocol?: unknown }) | null;
  if (typeof said?.name !== "string" || said.protocol !== PROTOCOL)
    throw new Error(`the program does not say its name and that it speaks protocol ${PROTOCOL}: ${line.slice(0, 200)}`);
  const { name, version, language } = said;
  return { name, ...(version !== undefined && { version }), ...(language !== undefined && { language }) };
}

function vectors(): Report["vectors"] {
  const read = (name: string): string =>
    readFileSync(fileURLToPath(new URL(`../vectors/${name}`, import.meta.url)), "utf8");
  const { version }: { readonly version: string } = JSON.parse(read("package.json"));
  return { version, digest: createHash("sha256").update(read("pinned.json")).digest("hex") };
}
