import type { Command } from 'commander';
import { canaryStanding, dueAtOf, type CanaryStanding } from '#lib/application';
import { stockholmDay, type Instant, type LocalDate } from '#lib/kernel';
import { comingReminders, plusDays, reminderPolicyOf, type Letter, type Settings } from '#lib/planning';
import { lettersSince, namesOf, nowIndex, openLetters, reminderState, settingsOf, units, type LetterOnRecord } from '#lib/scorecard';
import { namesOfPersons } from '#lib/telling';
import { LETTERS_TO_LABELS, QUEUE_ADVICE, REMINDER_STATUS_LABELS, adviceOn, bodyName, reminderSentence } from '#lib/texts';
import { withInstallation, type Opened } from '../installation.js';
import { tableOf } from '../table.js';

const COMING_DAYS = 31;
const SENT_DAYS = 7;

export const remindersCommand = (program: Command): Command => program.command('reminders')
  .description('påminnelser som inte gick fram, som nyss skickades och som kommer den närmaste månaden')
  .option('--from <dag>', 'se framåt från den dagen, som vore det i dag')
  .action(async (_options, command: Command) => {
    const { data, from } = command.optsWithGlobals<{ data: string; from?: LocalDate }>();
    const now = from === undefined ? new Date().toISOString() : `${from}T00:00:00.000Z`;
    console.log(await withInstallation(data, 'read', (opened) => printed(opened, now)));
  });

async function printed({ readModels: { database }, registers, municipality }: Opened, now: Instant): Promise<string> {
  const [at, today] = [await nowIndex(database), stockholmDay(now)];
  const state = await reminderState(database, at, { municipality, today });
  const settings = await settingsOf(database, at, { municipality });
  const coming = comingReminders(state, { now, until: plusDays(today, COMING_DAYS) }, reminderPolicyOf(settings));
  const [open, recent] = [await openLetters(database, at, { municipality }), await lettersSince(database, at, { municipality, from: plusDays(today, -SENT_DAYS) })];
  const persons = await namesOfPersons(registers);
  const nameOf = (personId: string): string => persons.get(personId) ?? personId;
  const names = namesOf(await units(database, at, { municipality }));
  return [
    queueWords(await canaryStanding(registers, new Date().toISOString())),
    `Breven går ${LETTERS_TO_LABELS[settings.letters.to]}${settings.letters.personId === null ? '' : `, ${nameOf(settings.letters.personId)}`}.`,
    section('Inte framme', open.map((letter) => rowOf(letter, nameOf))),
    section('Skickade den senaste veckan', recent.filter(({ status }) => status === 'sent').map((letter) => rowOf(letter, nameOf))),
    comingSection({ coming, settings }, nameOf, (code) => names.get(code) ?? bodyName(code)),
  ].join('\n\n');
}

function queueWords({ state, lastAt }: CanaryStanding): string {
  if (lastAt === null) return 'Inget jobb har kommit tillbaka än.';
  return `Jobb kom senast tillbaka ${MOMENT.format(new Date(lastAt))}.${state === 'late' ? ` ${QUEUE_ADVICE}` : ''}`;
}

const MOMENT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' });

type NameOf = (id: string) => string;

const rowOf = (letter: LetterOnRecord, nameOf: NameOf): readonly string[] =>
  [letter.day, nameOf(letter.personId), REMINDER_STATUS_LABELS[letter.status], letter.reason === null ? '' : adviceOn(letter.reason), letter.reminderId];

const section = (title: string, rows: readonly (readonly string[])[]): string =>
  [title, rows.length === 0 ? '  inga' : tableOf(['dag', 'till', 'läge', 'att göra', 'id'], rows)].join('\n');

type Coming = Readonly<{ coming: readonly Letter[]; settings: Settings }>;

function comingSection({ coming, settings }: Coming, nameOf: NameOf, unitName: NameOf): string {
  const lines = coming.flatMap(({ day, personId, items }) => items.map((item) => [day, nameOf(personId), whenOf(day, settings), reminderSentence(item, day, unitName)]));
  return [`Kommer inom ${COMING_DAYS} dagar, om inget blir gjort innan dess`, lines.length === 0 ? '  inga' : tableOf(['dag', 'till', 'skickas', 'om'], lines)].join('\n');
}

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });
const whenOf = (day: LocalDate, { plan }: Settings): string => CLOCK.format(new Date(dueAtOf(day, plan)));
