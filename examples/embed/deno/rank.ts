// deno run --allow-read rank.ts cases.json
import { rankingOf } from "./rankingOf.ts";

const [file = "cases.json"] = Deno.args;
console.log(rankingOf(JSON.parse(await Deno.readTextFile(file))).join("\n"));
