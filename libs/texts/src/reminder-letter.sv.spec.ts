import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DeadlineSubject } from '#lib/planning';
import { reminderItem } from '#lib/testing';
import { reminderLetter, reminderSentence } from '#lib/texts';

const nameOf = (code: string): string => ({ SBN: 'stadsbyggnadsnämnden', KS: 'kommunstyrelsen' })[code] ?? code;
const letter = (over: object = {}) => reminderLetter({ items: [reminderItem()], day: '2026-08-31', name: 'Åsa Öberg', isRedirected: false, publicUrl: 'https://arshjul.kommun.se', nameOf, ...over });
const sentence = (subject: DeadlineSubject) => reminderSentence(reminderItem({ subject }), '2026-08-31', nameOf);

describe('A letter of reminders', () => {
  it('says what is to be done until when, where, and why it is written, with nothing of what goals say', () => {
    expect(letter()).toMatchObject({ subject: 'Påminnelse om en tidsgräns', text: [
      'Hej Åsa Öberg!', '', '- Målen för 2027 från stadsbyggnadsnämnden ska ha lämnats in senast den 1 september 2026.', '',
      'Mitt arbete i Årshjul: https://arshjul.kommun.se/mitt-arbete', '',
      'Du får brevet för att du har en roll i kommunens planering. Det som blir gjort påminns du inte om igen.'].join('\n') });
  });

  it('says to somebody else who is given it whose it is, and no longer why that person would have got it', () => {
    const { text, html } = letter({ isRedirected: true });
    for (const written of [text, html]) expect([written.includes('Brevet är skrivet till Åsa Öberg.'), written.includes('har en roll')]).toEqual([true, false]);
  });

  it('is a page in Swedish with a title and a list, the same as the text', () => {
    const { html, subject } = letter({ items: [reminderItem(), reminderItem({ workingDays: 1, dueOn: '2026-08-28' })] });
    expect(subject).toBe('Påminnelse om 2 tidsgränser, 1 har passerat');
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain(`<title>${subject}</title>`);
    expect(html.match(/<li>/g)).toHaveLength(2);
  });

  it('never takes a name for markup, whatever it is', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => {
    const tags = letter({ name, nameOf: () => name }).html.match(/<[^>]*>/g);
    expect(tags).toEqual(letter({ name: 'Åsa', nameOf: () => 'SBN' }).html.match(/<[^>]*>/g));
  })));

  it.each([
    [{ kind: 'referral-answer', goalId: 'g-1', unit: 'SBN' }, 'Återremissen av ett mål till stadsbyggnadsnämnden ska ha besvarats senast den 1 september 2026.'],
    [{ kind: 'completion', goalId: 'g-1', unit: 'SBN' }, 'Kompletteringen av ett mål från stadsbyggnadsnämnden ska ha lämnats in senast den 1 september 2026.'],
    [{ kind: 'follow-up-report', budgetYear: 2026, unit: 'SBN', round: 'augusti' }, 'Uppföljningen augusti 2026 från stadsbyggnadsnämnden ska ha lämnats senast den 1 september 2026.'],
    [{ kind: 'minutes-approval', body: 'KS', meetingDate: '2026-08-18' }, 'Protokollet från kommunstyrelsen den 18 augusti 2026 ska ha justerats senast den 1 september 2026.'],
    [{ kind: 'notice-posting', body: 'KS', meetingDate: '2026-08-18', paragraph: null }, 'Protokollet från kommunstyrelsen den 18 augusti 2026 ska ha anslagits senast den 1 september 2026.'],
    [{ kind: 'notice-posting', body: 'KS', meetingDate: '2026-08-18', paragraph: 57 }, '§ 57 i protokollet från kommunstyrelsen den 18 augusti 2026 ska ha anslagits senast den 1 september 2026.'],
  ] as readonly (readonly [DeadlineSubject, string])[])('has words for every kind of deadline', (subject, told) => expect(sentence(subject)).toBe(told));

  it('tells the chair and KS\'s secretary what is overdue, and why they are told', () => {
    const late = (as: 'chair' | 'board-secretary') => reminderSentence(reminderItem({ as, workingDays: 5 }), '2026-09-08', nameOf);
    expect(late('chair')).toBe('Målen för 2027 från stadsbyggnadsnämnden skulle ha lämnats in den 1 september 2026, och har inte det. Du får veta det som ordförande.');
    expect(late('board-secretary')).toMatch(/Du får veta det som kommunstyrelsens sekreterare\.$/);
  });
});
