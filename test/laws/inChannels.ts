import { type RankWorker, type RankWorkers, takeLines } from "par-index/bulk";

/** Workers in this thread, which are sent their messages as those of other threads are. */
export function inChannels(count: number): RankWorkers & { readonly running: () => number } {
  let running = 0;
  const start = (): RankWorker => {
    const { port1, port2 } = new MessageChannel();
    takeLines(port2);
    running += 1;
    const terminate = (): void => {
      running -= 1;
      port1.close();
    };
    return Object.assign(port1, { terminate }) as RankWorker;
  };
  return { count, start, running: () => running };
}
