import { BadStart } from '#lib/platform';

/** Told to whoever typed the command, in one line. */
export class Told extends Error {}

const IN_WORDS: Readonly<Record<string, string>> = {
  'folder-in-use': 'Datamappen används av en Årshjul som är igång. Stäng den först, eller välj en annan mapp.',
  'folder-not-empty': 'Målmappen finns redan och är inte tom. Välj en ny mapp.',
  'not-a-data-folder': 'Mappen innehåller ingen datamapp från Årshjul. Kontrollera sökvägen.',
  'log-damaged': 'Loggen är skadad och används inte. Återställ från en annan säkerhetskopia.',
  'store-unavailable': 'En server går inte att nå eller tar inte emot inloggningen. Kontrollera adresserna och lösenorden i miljön, och att servrarna är igång.',
  'restore-unfinished': 'En återställning till mappen avbröts. Ta bort mappen och återställ på nytt.',
};

/** What an error means to whoever typed the command; undefined where only a programmer can tell. */
export function toldOf(error: unknown): string | undefined {
  if (error instanceof Told || error instanceof BadStart) return error.message;
  return error instanceof Error && 'code' in error ? IN_WORDS[String(error.code)] : undefined;
}
