import { service } from "./service.js";

const { HOST = "127.0.0.1", PORT = "8880" } = process.env;
const address = await service({ logger: true }).listen({ host: HOST, port: Number(PORT) });
process.stdout.write(`${address}/openapi.json\n`);
