import { describe, expect, it } from '@jest/globals';
import type { DateBrought } from '#lib/planning';
import { dateNoted } from '#lib/testing';
import { eventSentence } from '#lib/texts';

const told = (brought: DateBrought, notedOn = '2026-09-02') => eventSentence(dateNoted({ brought, notedOn }));
const OF_KS = { body: 'KS', meetingDate: '2026-08-17' } as const;

describe('What a day brought', () => {
  it.each([
    [{ kind: 'deadline-passed', budgetYear: 2027, deadline: 'submission', followUp: null, missing: ['BUN', 'SBN'] }, 'Sista dagen för målen för 2027 var den 1 september 2026. Då saknades BUN och SBN.'],
    [{ kind: 'deadline-passed', budgetYear: 2026, deadline: 'follow-up-report', followUp: 'augusti', missing: [] }, 'Sista dagen för uppföljningen augusti 2026 var den 1 september 2026. Ingen saknades.'],
    [{ kind: 'phase-closed', budgetYear: 2027, phase: 'submission-open', next: 'board-preparation' }, 'Planeringen för 2027 gick vidare när den 1 september 2026 var slut: kommunstyrelsen bereder målen.'],
    [{ kind: 'follow-up-due', budgetYear: 2026, followUp: 'augusti', reportBy: '2026-09-30' }, 'Perioden för uppföljningen augusti 2026 tog slut den 1 september 2026. Den ska lämnas senast den 30 september 2026.'],
    [{ kind: 'report-limit-passed', budgetYear: 2026, act: 'interim-report-handed-over', followUp: 'augusti', isHandedOver: false },
      'Den 1 september 2026 var den lagstadgade sista dagen. Delårsrapporten lämnas till kommunfullmäktige och revisorerna: det var inte registrerat som gjort.'],
    [{ kind: 'minutes-not-approved', ...OF_KS }, 'Protokollet från kommunstyrelsen den 17 augusti 2026 skulle ha justerats senast den 1 september 2026, och hade inte det.'],
    [{ kind: 'notice-not-posted', ...OF_KS, paragraph: 201 }, '§ 201 i protokollet från kommunstyrelsen den 17 augusti 2026 skulle ha anslagits senast den 1 september 2026, och hade inte det.'],
    [{ kind: 'appeal-period-over', ...OF_KS, paragraph: null, notGained: [] },
      'Tiden för att överklaga protokollet från kommunstyrelsen den 17 augusti 2026 tog slut den 1 september 2026. Besluten vann laga kraft dagen efter.'],
    [{ kind: 'appeal-period-over', ...OF_KS, paragraph: null, notGained: [201] },
      'Tiden för att överklaga protokollet från kommunstyrelsen den 17 augusti 2026 tog slut den 1 september 2026. Besluten vann laga kraft dagen efter, men inte § 201: det är överklagat eller upphävt.'],
  ] as const)('is told in words: %j', (brought, sentence) => expect(told(brought)).toBe(sentence));

  it('is told as noted late where it was', () =>
    expect(told({ kind: 'minutes-not-approved', ...OF_KS }, '2026-09-09')).toMatch(/hade inte det\. Det antecknades den 9 september 2026\.$/));
});
