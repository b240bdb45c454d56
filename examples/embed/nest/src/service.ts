import "reflect-metadata";
import { type INestApplication, StandardSchemaValidationPipe, UnprocessableEntityException } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { DossiersModule } from "./dossiers.js";

/** The service: NestJS reads bodies by Standard Schema itself; it is only told to answer 422 with every issue. */
export async function service(): Promise<INestApplication> {
  const app = await NestFactory.create(DossiersModule, { logger: ["error", "warn"] });
  const exceptionFactory = (issues: readonly object[]): Error => new UnprocessableEntityException({ issues });
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory }));
  return app;
}
