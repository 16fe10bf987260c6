import type { Flaw, LogFileDamaged } from './log-file.js';

const SENTENCES = {
  'no-log': () => 'Filen är ingen exporterad logg som det här programmet kan läsa.',
  'changed': (row) => `Rad ${row} i filen är ändrad efter exporten.`,
  'foreign': (row) => `Rad ${row} i filen är en annan kommuns.`,
  'cut-off': (row) => `Filen slutar vid rad ${row}, innan loggen är slut. Kopiera den på nytt, eller exportera på nytt.`,
  'goes-on': (row) => `Efter loggens slut står något mer, på rad ${row} i filen.`,
  'miscounted': (row) => `Rader saknas i filen eller är tillagda: den har ${row - 2} händelser, men sista raden säger ett annat antal.`,
  'rearranged': () => 'Raderna i filen står i en annan ordning än i loggen, eller är utbytta.',
} as const satisfies Record<Flaw, (row: number) => string>;

/** What is wrong with an exported log, and on which row. */
export const flawSentence = ({ flaw, row }: LogFileDamaged): string => SENTENCES[flaw](row);
