import progress from 'cli-progress';

export type Progress = Readonly<{ at: (done: number) => void; done: () => void }>;

/** A bar on stderr, so that what is printed can be piped. Where nobody knows how much there is (`total` 0), it tells how much is done. */
export function progressOf(title: string, total: number): Progress {
  const bar = new progress.SingleBar({
    format: total === 0 ? `${title}: {value}` : `${title} {bar} {percentage} % av {total}`, stream: process.stderr, noTTYOutput: true, notTTYSchedule: 5_000,
    hideCursor: true, clearOnComplete: true,
  }, progress.Presets.shades_classic);
  bar.start(total, 0);
  return { at: (done) => { bar.update(done); }, done: () => { bar.stop(); } };
}
