import { describe, expect, it } from '@jest/globals';
import { archiveSentence } from '#lib/texts';

describe('Where an archive goes', () => {
  it.each([
    [{ archive: 'stays-with-body' }, 'Förvaltningens handlingar hör till organets arkiv, och stannar där.'],
    [{ archive: 'follows-operation', to: 'KFN' }, 'Verksamheten förs över: arkivet följer med till KFN.'],
    [{ archive: 'to-authority', by: '2019-03-31' },
      'Ingen tar över verksamheten: arkivet ska lämnas till arkivmyndigheten inom tre månader, senast den 31 mars 2019 (14 § arkivlagen).'],
  ] as const)('is said in a sentence (%o)', (duty, sentence) => expect(archiveSentence(duty)).toBe(sentence));
});
