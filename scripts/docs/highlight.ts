import type { ElementContent } from "hast";
import ts from "typescript";

const COLOURED = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.SingleLineCommentTrivia, "comment"],
  [ts.SyntaxKind.MultiLineCommentTrivia, "comment"],
  [ts.SyntaxKind.StringLiteral, "string"],
  [ts.SyntaxKind.NoSubstitutionTemplateLiteral, "string"],
  [ts.SyntaxKind.TemplateHead, "string"],
  [ts.SyntaxKind.TemplateMiddle, "string"],
  [ts.SyntaxKind.TemplateTail, "string"],
  [ts.SyntaxKind.NumericLiteral, "number"],
]);

const LANGUAGES = new Set(["ts", "tsx", "typescript", "js", "javascript", "json", "jsonc"]);

/** Code in pieces, with a class on what is worth a colour: comments, strings, numbers and keywords. */
export function highlight(code: string, language: string | undefined): ElementContent[] {
  if (language === undefined || !LANGUAGES.has(language)) return [{ type: "text", value: code }];
  const pieces: ElementContent[] = [];
  for (const { kind, text } of tokens(code)) {
    const colour = COLOURED.get(kind) ?? (isKeyword(kind) ? "keyword" : undefined);
    const piece: ElementContent = { type: "text", value: text };
    if (colour === undefined) pieces.push(piece);
    else
      pieces.push({
        type: "element",
        tagName: "span",
        properties: { className: [`code-${colour}`] },
        children: [piece],
      });
  }
  return pieces;
}

/** Everything in a text, spaces too. What closes a `${…}` is a part of its template, which only its braces tell. */
function* tokens(code: string): Generator<{ readonly kind: ts.SyntaxKind; readonly text: string }> {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, code);
  const open: number[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const within = open.length - 1;
    if (kind === ts.SyntaxKind.CloseBraceToken && open[within] === 0) kind = scanner.reScanTemplateToken(false);
    else if (kind === ts.SyntaxKind.OpenBraceToken && within >= 0) open[within] = (open[within] ?? 0) + 1;
    else if (kind === ts.SyntaxKind.CloseBraceToken && within >= 0) open[within] = (open[within] ?? 0) - 1;
    if (kind === ts.SyntaxKind.TemplateHead) open.push(0);
    if (kind === ts.SyntaxKind.TemplateTail) open.pop();
    yield { kind, text: scanner.getTokenText() };
  }
}

/** The words that no name may have; `type`, `of` and the like are names too, and stay plain. */
function isKeyword(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstReservedWord && kind <= ts.SyntaxKind.LastReservedWord;
}
