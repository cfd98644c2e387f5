/** An item that counts: how sure the system was of it, and whether it is right. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The items of one range of confidence, `from` included, `to` excluded (but 1 belongs to the last). */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly items: number;
  readonly right: number;
  /** Mean confidence: what the precision should be. */
  readonly claimed: number;
  readonly precision: number;
}

const EDGES = [0, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

/** Precision by band of confidence; bands without items are left out. */
export function calibrationBands(judged: readonly Judged[]): Band[] {
  return EDGES.flatMap((from, i) => {
    const to = EDGES[i + 1] ?? 1;
    const inBand = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || i === EDGES.length - 1),
    );
    if (inBand.length === 0) return [];
    const right = inBand.filter(({ isRight }) => isRight).length;
    const claimed = inBand.reduce((sum, { confidence }) => sum + confidence, 0) / inBand.length;
    return [{ from, to, items: inBand.length, right, claimed, precision: right / inBand.length }];
  });
}

/** Mean distance between what was claimed and what was right, weighted by the bands' items; 0 is perfect. */
export function calibrationError(bands: readonly Band[]): number {
  const items = bands.reduce((sum, band) => sum + band.items, 0);
  const off = bands.reduce(
    (sum, { claimed, precision, items: n }) => sum + n * Math.abs(claimed - precision),
    0,
  );
  return items === 0 ? 0 : off / items;
}
