import { describe, it } from '@jest/globals';
import { noteWritten, specifyProjection, statementAskedFor, statementGiven, statementPassedOver } from '#lib/testing';
import { dialogueEntry } from './dialogue-entry.projection.js';

const entries = specifyProjection(dialogueEntry);

describe('What is said about a goal', () => {
  it('is its notes', () =>
    entries.given(noteWritten()).then({ municipality: '2580', goal_id: 'g-1', status: 'note', said_by: 'SBN', said_on: '2026-05-11', said_at: 1, asked: null }));

  it('is the statements asked for, until they are given', () => {
    entries.given(statementAskedFor()).then({ status: 'asked', text: 'Ryms målet i tillsynsplanen?', answer: null });
    entries.given(statementAskedFor(), statementGiven({ daysLate: 2 })).then({ status: 'given', answer: JSON.stringify({
      text: 'Nämnden har inget att erinra.', basis: { body: 'MBN', meetingDate: '2026-05-28', paragraph: 40 }, answeredOn: '2026-05-29', daysLate: 2 }) });
  });

  it('or are passed over, with the reason', () =>
    entries.given(statementAskedFor(), statementPassedOver()).then({ status: 'passed-over', answer: JSON.stringify({
      text: 'Beredningen kan inte vänta.', basis: null, answeredOn: '2026-06-02', daysLate: 0 }) }));
});
