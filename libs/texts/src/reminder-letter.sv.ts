import type { LocalDate } from '#lib/kernel';
import type { DeadlineSubject, ReminderItem } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import { html, type Html } from './html.js';
import { bodyName } from './labels.sv.js';
import type { NameOf } from './name-of.js';
import { capitalised } from './words.sv.js';

export type LetterToWrite = Readonly<{
  items: readonly ReminderItem[]; day: LocalDate; name: string;
  /** Somebody else than the person of that name is given it, as all letters are for the time being. */
  isRedirected: boolean;
  /** Where people reach Årshjul: `https://arshjul.kommun.se`. */
  publicUrl: string;
  /** What the register calls a unit. */
  nameOf: (code: string) => string | undefined;
}>;
export type WrittenLetter = Readonly<{ subject: string; text: string; html: string }>;

/** The letter of a day: what is to be done and until when, never what a goal says. */
export function reminderLetter({ items, day, name, isRedirected, publicUrl, nameOf: registered }: LetterToWrite): WrittenLetter {
  const nameOf: NameOf = (code) => registered(code) ?? bodyName(code);
  const subject = subjectOf(items);
  const lines = items.map((item) => reminderSentence(item, day, nameOf));
  const why = isRedirected ? redirected(name) : WHY;
  const text = [`Hej ${name}!`, '', ...lines.map((line) => `- ${line}`), '', `Mitt arbete i Årshjul: ${publicUrl}/mitt-arbete`, '', why].join('\n');
  return { subject, text, html: page(subject, html`<p>Hej ${name}!</p>
<ul>
${lines.map((line) => html`<li>${line}</li>
`)}</ul>
<p><a href="${publicUrl}/mitt-arbete">Mitt arbete i Årshjul</a></p>
<p>${why}</p>`) };
}

const WHY = 'Du får brevet för att du har en roll i kommunens planering. Det som blir gjort påminns du inte om igen.';

const redirected = (name: string): string => `Brevet är skrivet till ${name}. Du får det för att alla brev går till dig tills vidare.`;

const page = (title: string, body: Html): string => html`<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
${body}
</body>
</html>
`.markup;

/** Fixed texts only: nobody else's words in a header. */
function subjectOf(items: readonly ReminderItem[]): string {
  const late = items.filter(({ workingDays }) => workingDays > 0).length;
  const which = items.length === 1 ? 'en tidsgräns' : `${items.length} tidsgränser`;
  return `Påminnelse om ${which}${late === 0 ? '' : `, ${late} har passerat`}`;
}

/** One deadline in words, as of the day it is told: `Målen för 2027 från SBN ska vara inlämnade senast den 1 september 2026.` */
export function reminderSentence({ subject, dueOn, as }: ReminderItem, day: LocalDate, nameOf: NameOf): string {
  const { what, done } = wordsOf(subject, nameOf);
  const told = dueOn < day ? `${what} skulle ha ${done} den ${swedishDate(dueOn)}, och har inte det.` : `${what} ska ha ${done} senast den ${swedishDate(dueOn)}.`;
  return `${capitalised(told)}${AS[as]}`;
}

const AS = {
  'responsible': '',
  'chair': ' Du får veta det som ordförande.',
  'board-secretary': ' Du får veta det som kommunstyrelsens sekreterare.',
} as const satisfies Record<ReminderItem['as'], string>;

function wordsOf(subject: DeadlineSubject, nameOf: NameOf): Readonly<{ what: string; done: string }> {
  switch (subject.kind) {
    case 'submission': return { what: `målen för ${subject.budgetYear} från ${nameOf(subject.unit)}`, done: 'lämnats in' };
    case 'referral-answer': return { what: `återremissen av ett mål till ${nameOf(subject.unit)}`, done: 'besvarats' };
    case 'completion': return { what: `kompletteringen av ett mål från ${nameOf(subject.unit)}`, done: 'lämnats in' };
    case 'follow-up-report': return { what: `uppföljningen ${subject.round} ${subject.budgetYear} från ${nameOf(subject.unit)}`, done: 'lämnats' };
    case 'minutes-approval': return { what: `protokollet från ${nameOf(subject.body)} den ${swedishDate(subject.meetingDate)}`, done: 'justerats' };
    case 'notice-posting': {
      const part = subject.paragraph === null ? 'protokollet' : `§ ${subject.paragraph} i protokollet`;
      return { what: `${part} från ${nameOf(subject.body)} den ${swedishDate(subject.meetingDate)}`, done: 'anslagits' };
    }
  }
}
