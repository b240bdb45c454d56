import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A law as `law("title", "clause", …)` under `test/laws` names it. */
export interface RegisteredLaw {
  readonly topic: string;
  readonly title: string;
  readonly clause: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));
export const registerFile: string = `${root}docs/laws.md`;

/** Every law, read off the text of the files that hold them. */
export function registeredLaws(): readonly RegisteredLaw[] {
  return readdirSync(`${root}test/laws`)
    .filter((file) => file.endsWith(".laws.ts"))
    .sort()
    .flatMap((file) => {
      const laws: RegisteredLaw[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && node.expression.getText() === "law") {
          const [title, clause] = node.arguments;
          if (
            title === undefined ||
            clause === undefined ||
            !ts.isStringLiteral(title) ||
            !ts.isStringLiteral(clause)
          ) {
            throw new Error(`${file}: a law's title and clause must be plain strings`);
          }
          laws.push({ topic: file.replace(".laws.ts", ""), title: title.text, clause: clause.text });
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(`${root}test/laws/${file}`, "utf8"), ts.ScriptTarget.ES2022, true));
      return laws;
    });
}

/** The register as a page. */
export function registerPage(laws: readonly RegisteredLaw[]): string {
  const topics = [...new Set(laws.map(({ topic }) => topic))];
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const sections = topics.map((topic) => {
    const own = laws.filter((law) => law.topic === topic);
    const rows = own.map(({ title, clause }) => {
      const [name = "", ...formula] = title.split(": ");
      return `| ${cell(name)} | ${cell(formula.join(": "))} | ${cell(clause)} |`;
    });
    return [`## ${topic}`, "", "| Law | Formula | Clause |", "|---|---|---|", ...rows].join("\n");
  });
  const counts = topics.map((topic) => `| \`${topic}\` | ${laws.filter((law) => law.topic === topic).length} |`);
  const head = [
    "# Sổ luật",
    "",
    "<!-- Sinh tự động · Generated: npm run generate -->",
    "",
    "[English](#register-of-laws)",
    "",
    `Thư viện có ${laws.length} luật. Mỗi luật là một tính chất được thử với dữ liệu ngẫu nhiên hợp lệ trong`,
    "`test/laws/<chủ đề>.laws.ts`, kèm công thức và căn cứ. Luật được viết bằng tiếng Anh như trong mã nguồn: [xem từng luật](#register-of-laws).",
    "",
    "| Chủ đề | Số luật |",
    "|---|---|",
    ...counts,
    "",
    "---",
    "",
    "# Register of laws",
    "",
    `${laws.length} laws, each a property tested on random valid documents: \`test/laws/<topic>.laws.ts\`.`,
  ].join("\n");
  return `${[head, ...sections].join("\n\n")}\n`;
}
