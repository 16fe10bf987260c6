import { LogsDiffer } from '#lib/application';
import { BadStart } from '#lib/platform';
import { flawSentence } from './log-file/flaw-sentence.js';
import { LogFileDamaged } from './log-file/log-file.js';

/** Told to whoever typed the command, in one line. A script is told by the exit code that it could not be done. */
export class Told extends Error {
  readonly exitCode: 1 | 2 = 2;
}

/** It could be looked for, and is not so: something is wrong with it, or it is not there. */
export class NotSo extends Told {
  override readonly exitCode = 1;
}

const IN_WORDS: Readonly<Record<string, string>> = {
  'folder-in-use': 'Datamappen används av en Årshjul som är igång. Stäng den först, eller välj en annan mapp.',
  'folder-not-empty': 'Målmappen finns redan och är inte tom. Välj en ny mapp.',
  'not-a-data-folder': 'Mappen innehåller ingen datamapp från Årshjul. Kontrollera sökvägen.',
  'log-damaged': 'Loggen är skadad och används inte. Återställ från en annan säkerhetskopia.',
  'store-unavailable': 'En server går inte att nå eller tar inte emot inloggningen. Kontrollera adresserna och lösenorden i miljön, och att servrarna är igång.',
  'restore-unfinished': 'En återställning till mappen avbröts. Ta bort mappen och återställ på nytt.',
};

/** What an error means to whoever typed the command; undefined where only a programmer can tell. */
export function toldOf(error: unknown): Told | undefined {
  if (error instanceof Told) return error;
  if (error instanceof BadStart) return new Told(error.message);
  if (error instanceof LogFileDamaged) return new NotSo(flawSentence(error));
  if (error instanceof LogsDiffer) return new NotSo(`Där finns redan något annat: händelse ${error.index} är inte densamma. Ingenting är ändrat i det som fanns.`);
  const words = error instanceof Error && 'code' in error ? IN_WORDS[String(error.code)] : undefined;
  return words === undefined ? undefined : new Told(words);
}
