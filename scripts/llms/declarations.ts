import ts from "typescript";

/** Every name that a declaration file gives to others, each with its docstring, in the order in which it gives them. */
export function declarationsOf(file: string): readonly string[] {
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const page = source && checker.getSymbolAtLocation(source);
  if (page === undefined) throw new Error(`${file} gives nothing`);
  return checker.getExportsOfModule(page).flatMap((symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return (target.declarations ?? []).map((declared) => {
      // The docstring of a constant stands before its statement.
      const whole = ts.isVariableDeclaration(declared) ? declared.parent.parent : declared;
      return shortened(whole.getFullText().trim());
    });
  });
}

/** The data of a ready edition is a type of a thousand lines that nobody reads here. */
const MOST_LETTERS = 12_000;

function shortened(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, text.indexOf(":", text.indexOf("*/")))}: … // in src/`;
}
