import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { ReminderCommand, ReminderHandler, canaryStanding, dueAtOf, type CanaryStanding, type Desk } from '#lib/application';
import { stockholmDay, type Instant, type LocalDate } from '#lib/kernel';
import { MUNICIPALITY, comingReminders, plusDays, reminderPolicyOf, type Letter, type Settings } from '#lib/planning';
import { lettersSince, namesOf, nowIndex, openLetters, reminderState, settingsOf, units, type LetterOnRecord } from '#lib/scorecard';
import { namesOfPersons } from '#lib/telling';
import { LETTERS_TO_LABELS, QUEUE_ADVICE, REMINDER_STATUS_LABELS, adviceOn, bodyName, rejectionSentence, reminderSentence } from '#lib/texts';
import { withDesk, withInstallation, type Opened } from '../installation.js';
import { tableOf } from '../table.js';
import { NotSo, Told } from '../told.js';

type Options = Readonly<{ data: string; from?: LocalDate; retry?: string; as?: string }>;

const COMING_DAYS = 31;
const SENT_DAYS = 7;

export const remindersCommand = (program: Command): Command => program.command('reminders')
  .description('påminnelser som inte gick fram, som nyss skickades och som kommer den närmaste månaden')
  .option('--from <dag>', 'se framåt från den dagen, som vore det i dag')
  .option('--retry <id>', 'skicka om brevet med det id:t, om det inte gick fram eller ingen vet; med --as')
  .option('--as <person>', 'med --retry: id för den administratör som ber om det')
  .action(async (_options, command: Command) => {
    const { data, from, retry, as } = command.optsWithGlobals<Options>();
    if ((retry === undefined) !== (as === undefined)) throw new Told('--retry och --as hör ihop: vilket brev, och vem som ber om det.');
    if (retry !== undefined && as !== undefined) {
      console.log(await withDesk(data, (desk) => retried(desk, retry, as)));
      return;
    }
    const now = from === undefined ? new Date().toISOString() : `${from}T00:00:00.000Z`;
    console.log(await withInstallation(data, 'read', (opened) => printed(opened, now)));
  });

/** Asked for by somebody who is an administrator, and recorded as theirs. @throws NotSo */
async function retried(desk: Desk, reminderId: string, personId: string): Promise<string> {
  const capacity = { role: 'administrator', body: MUNICIPALITY } as const;
  const commandId = randomUUID();
  const answer = await new ReminderHandler(desk).execute(new ReminderCommand({ kind: 'retry-reminder', reminderId }, { personId, capacity, commandId, correlationId: commandId }));
  if (!answer.ok) throw new NotSo(rejectionSentence(answer.rejection));
  return 'Brevet skickas om, så snart Årshjul är igång.';
}

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
