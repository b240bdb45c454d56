// bun rank.ts cases.json
import { parseJson } from "par-index";
import { rankingOf } from "./rankingOf.ts";

const [file = "cases.json"] = Bun.argv.slice(2);
console.log(rankingOf(parseJson(await Bun.file(file).bytes()) as readonly unknown[]).join("\n"));
