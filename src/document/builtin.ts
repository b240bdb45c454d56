/**
 * A module that the runtime has built in, as Node, Bun and Deno do; `null` in a runtime without it, such as a browser. Asked of the
 * process while it runs: an import would be looked for by whoever bundles this for a page.
 */
export function builtin(name: string): unknown {
  const { process } = globalThis as { readonly process?: { readonly getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.(name) ?? null;
}
