import type { AheadTold } from '#lib/history';
import type { LetterOnRecord } from '#lib/scorecard';
import { DEADLINE_FIT_LABELS, reminderSentence, type NameOf } from '#lib/texts';
import type { Answer } from '../answer.js';
import { tableOf } from '../table.js';

type Told = Pick<AheadTold, 'letters' | 'lastDays'> & Readonly<{ nameOfPerson: (personId: string) => string; nameOf: NameOf }>;

/** Who is reminded of what and when, how many letters each person gets, and how the last days fall before KS's meetings. */
export function simulationAnswer({ letters, lastDays, nameOfPerson, nameOf }: Told): Answer {
  const reminders = letters.flatMap((letter) => letter.items.map((item) => ({
    day: letter.day, personId: letter.personId, name: nameOfPerson(letter.personId), sentence: reminderSentence(item, letter.day, nameOf) })));
  const rows = reminders.map(({ day, name, sentence }) => [day, name, sentence]);
  const fits = lastDays.map(({ budgetYear, followUp, day, meeting, reportsIn, fit }) => [day, followUp === null ? `målen för ${budgetYear}` : `uppföljningen ${followUp} ${budgetYear}`, meeting ?? 'inget', reportsIn ?? '', DEADLINE_FIT_LABELS[fit]]);
  const text = [
    tableOf(['dag', 'till', 'om'], rows), tableOf(['person', 'brev'], lettersByPerson(letters, nameOfPerson)),
    tableOf(['sista dag', 'för', 'sammanträde i KS', 'tjänsteskrivelser senast', 'hinns det'], fits),
    ...withoutAddress(letters, nameOfPerson),
  ];
  return { text: text.join('\n\n'), table: [['Dag', 'Till', 'Om'], ...rows], data: { reminders, lastDays } };
}

const lettersByPerson = (letters: readonly LetterOnRecord[], nameOfPerson: Told['nameOfPerson']): readonly (readonly [string, number])[] =>
  [...Map.groupBy(letters, ({ personId }) => personId)].map(([personId, theirs]) => [nameOfPerson(personId), theirs.length]);

function withoutAddress(letters: readonly LetterOnRecord[], nameOfPerson: Told['nameOfPerson']): readonly string[] {
  const names = new Set(letters.filter((letter) => letter.status === 'failed' && letter.reason === 'address-missing').map(({ personId }) => nameOfPerson(personId)));
  return names.size === 0 ? [] : [`Saknar e-postadress, och ser sina påminnelser bara i Årshjul: ${[...names].join(', ')}.`];
}
