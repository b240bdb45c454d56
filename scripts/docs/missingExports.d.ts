/** The package comes without types of its own. */
declare module "typedoc-plugin-missing-exports" {
  export function load(app: import("typedoc").Application): void;
}
