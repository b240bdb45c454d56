// bun rank.ts cases.json
import { rankingOf } from "./rankingOf.ts";

const [file = "cases.json"] = Bun.argv.slice(2);
console.log(rankingOf(await Bun.file(file).json()).join("\n"));
