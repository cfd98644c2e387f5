import "server-only";
import { AppError } from "../base/errors";

/** Limits how many things run at once, for one client and for all. */
export interface Places {
  /** @throws AppError `busy` where the client, or everybody together, has too many running. */
  within<T>(client: string, work: () => Promise<T>): Promise<T>;
}

export function createPlaces(perClient: number, total: number): Places {
  const running = new Map<string, number>();
  let all = 0;
  const change = (client: string, by: number) => {
    all += by;
    const count = (running.get(client) ?? 0) + by;
    if (count === 0) running.delete(client);
    else running.set(client, count);
  };
  return {
    within: async (client, work) => {
      if ((running.get(client) ?? 0) >= perClient)
        throw busy(`${perClient} of your queries are running already`);
      if (all >= total) throw busy(`${total} queries are running already`);
      change(client, 1);
      try {
        return await work();
      } finally {
        change(client, -1);
      }
    },
  };
}

function busy(why: string): AppError {
  return new AppError("busy", `${why}; try again in a moment.`);
}
