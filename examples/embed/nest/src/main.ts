import { service } from "./service.js";

const app = await service();
await app.listen(Number(process.env["PORT"] ?? 8881), "127.0.0.1");
