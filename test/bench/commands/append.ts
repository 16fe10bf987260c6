import { RawLog, rawLine } from '../log/raw-log.js';
import { contest, rate, type Bench, type Figures, type Side } from '../measure.js';
import { temporaryFolder } from '../temporary-folder.js';
import { Municipality } from './municipality.js';

const SLICE_MS = 100;
const ROUNDS = 25;
const TOGETHER = 64;
const PRACTICE_COMMANDS = 1_000;

export const appendOneByOne: Bench = {
  name: 'append, one by one', unit: 'commands/s', goal: { atLeast: 0.6 },
  why: 'Nearly half of what is not SQLite is canonical JSON, by a library, of the line, the command and the text, and their hashes.',
  measure: () => measured(1),
};

export const appendTogether: Bench = {
  name: `append, ${TOGETHER} at once`, unit: 'commands/s', goal: { atLeast: 0.4 },
  measure: () => measured(TOGETHER),
};

/** A goal command from its sending to its answer, against SQLite alone committing lines of the same sizes to a log as long. */
async function measured(atOnce: number): Promise<Figures> {
  const municipality = await Municipality.inFolder(temporaryFolder());
  for (let sent = 0; sent < PRACTICE_COMMANDS; sent += TOGETHER) await municipality.sendAll(municipality.commands.take(TOGETHER));
  const lines = await municipality.lines();
  const raw = new RawLog(temporaryFolder());
  raw.appendTogether(lines.map(rawLine));
  const figures = await contest({
    rounds: ROUNDS, ours: sending(municipality, atOnce), limit: committing(raw, lines.slice(-PRACTICE_COMMANDS), atOnce) });
  await municipality.close();
  return figures;
}

const sending = (municipality: Municipality, atOnce: number): Side => () => rate(SLICE_MS, async () => {
  await municipality.sendAll(municipality.commands.take(atOnce));
  return atOnce;
});

/** The lines again and again, under new names. */
function committing(log: RawLog, lines: readonly string[], atOnce: number): Side {
  let committed = 0;
  const next = (): string => lines[committed++ % lines.length] ?? '';
  return () => rate(SLICE_MS, () => {
    if (atOnce === 1) log.append(rawLine(next()));
    else log.appendTogether(Array.from({ length: atOnce }, () => rawLine(next())));
    return atOnce;
  });
}
