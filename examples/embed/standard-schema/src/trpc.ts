import { initTRPC } from "@trpc/server";
import { evaluate, standard } from "par-index";
import { sonLa880Departments as scheme } from "par-index/schemes";

const { router, procedure, createCallerFactory } = initTRPC.create();

const routes = router({
  /** The index of one unit, from its case. */
  index: procedure.input(standard.case(scheme)).mutation(({ input }) => evaluate(scheme, [input]).indexes[0]?.points),
});

/** Calls the routes as a client does, without a network. */
export const caller = createCallerFactory(routes)({});
