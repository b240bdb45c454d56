import { Body, Controller, Module, Post } from "@nestjs/common";
import { type Dossier, selfAssess, standard } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";

@Controller("dossiers")
class Dossiers {
  /** What arrives here has been read: whatever is wrong with it was answered before. */
  @Post()
  receive(@Body({ schema: standard.dossier(scheme) }) dossier: Dossier): object {
    return { unit: dossier.unit.id, rows: selfAssess(scheme, dossier).rows };
  }
}

@Module({ controllers: [Dossiers] })
export class DossiersModule {}
