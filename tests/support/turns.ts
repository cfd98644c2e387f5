/** What happens while a promise settles: how often others had their turn, and something to do at one of these. */
export async function turnsDuring<T>(
  work: Promise<T>,
  at: { readonly turn: number; readonly act: () => void } = { turn: -1, act: () => {} },
): Promise<number> {
  let turns = 0;
  let over = false;
  const next = () => {
    turns += 1;
    if (turns === at.turn) at.act();
    if (!over) setImmediate(next);
  };
  setImmediate(next);
  await work.catch(() => {});
  over = true;
  return turns;
}
