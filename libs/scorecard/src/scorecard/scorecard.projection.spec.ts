import { describe, it } from '@jest/globals';
import {
  followUpReturned, followUpSubmitted, goalAdopted, goalAmended, goalAssessed, goalChangeAnnulled, goalDiscontinued, goalContent, goalDrafted, goalEndorsed, goalReassessed, goalReferredBack, goalResponsibilityTransferred, goalRevised, goalSubmissionChanged, goalSubmitted, goalSubmittedPreliminarily, goalVoided, referredBackByCouncil, secondText, specifyProjection,
} from '#lib/testing';
import { scorecard } from './scorecard.projection.js';

const row = specifyProjection(scorecard);
const titled = (title: string) => ({ content: goalContent({ title }) });

describe('A goal in the scorecard', () => {
  it('is there from its first draft, for those who may see drafts', () =>
    row.given(goalDrafted(titled('Åtgärder'))).then({
      goal_id: 'g-1', municipality: '2580', budget_year: 2027, unit: 'SBN', area: 'MO-1.1', status: 'draft',
      title: 'Åtgärder', submitted_title: null, adopted_title: null, title_sort: '{tg|rder',
    }));

  it('keeps the title that was submitted when the text is rewritten', () =>
    row.given(goalDrafted(titled('Ett')), goalSubmitted(), goalReferredBack(), goalRevised(titled('Två'))).then(
      { status: 'referred-back', title: 'Två', submitted_title: 'Ett', title_sort: 'ett' }));

  it('keeps the title that was adopted when a new one is submitted', () =>
    row.given(goalDrafted(titled('Ett')), goalSubmitted(), goalEndorsed(), goalAdopted(), goalRevised(titled('Två')), goalSubmitted({ version: 2 })).then(
      { title: 'Två', submitted_title: 'Två', adopted_title: 'Ett', title_sort: 'ett' }));

  it('is with KS again when KF has referred it there', () => {
    row.given(goalDrafted(), goalSubmitted(), goalEndorsed(), referredBackByCouncil()).then({ status: 'submitted' });
    row.given(goalDrafted(), goalSubmitted(), goalEndorsed(), referredBackByCouncil({ referredTo: 'committee' })).then({ status: 'referred-back' });
  });

  it('has the text that the committee decided where its secretary had submitted another', () =>
    row.given(goalDrafted(titled('Ett')), goalSubmittedPreliminarily({ daysLate: 2 }), goalEndorsed(), goalSubmissionChanged()).then(
      { status: 'submitted', title: secondText.content.title, submitted_title: secondText.content.title, days_late: 2 }));

  it('keeps the unit that set it, and which others are to answer for it', () =>
    row.given(goalDrafted(), goalResponsibilityTransferred(), goalResponsibilityTransferred({ decisionId: 'd-again', toUnit: 'SOC', effectiveFrom: '2027-10-01' })).then({
      unit: 'SBN', transfers: JSON.stringify([
        { decisionId: 'd-transfer', toUnit: 'MBN', effectiveFrom: '2027-07-01' }, { decisionId: 'd-again', toUnit: 'SOC', effectiveFrom: '2027-10-01' }]),
    }));

  it('has the title that KF gave it last, and each with its days', () => {
    const title = secondText.content.title;
    const titled = JSON.stringify([
      { decisionId: 'd-KF', kind: 'text', version: 1, inForceFrom: '2027-01-01', inForceTo: '2027-12-31', title: 'Ett' },
      { decisionId: 'd-KF-year', kind: 'text', version: 2, inForceFrom: '2027-05-01', inForceTo: '2027-12-31', title },
      { decisionId: 'd-KF-year', kind: 'end', version: 2, inForceFrom: '2027-09-30', inForceTo: '2027-09-30', title },
    ]);
    row.given(goalDrafted({ content: goalContent({ title: 'Ett' }) }), goalSubmitted(), goalEndorsed(), goalAdopted(), goalAmended(), goalDiscontinued({ version: 2, inForceTo: '2027-09-30' })).then(
      { adopted_title: title, title, in_force_from: '2027-01-01', in_force_to: '2027-09-30', texts: titled });
  });

  it('shows how late it was, for how long it holds, and how it went in each round by what was last said there', () => {
    const adopted = [goalDrafted(), goalSubmitted({ daysLate: 3 }), goalAdopted()] as const;
    row.given(...adopted).then({ days_late: 3, in_force_from: '2027-01-01', in_force_to: '2027-12-31', assessments: null });
    const answered = [goalAssessed(), goalAssessed({ budgetYear: 2027, followUp: 'december', assessment: 'not-achieved' }), goalReassessed()] as const;
    row.given(...adopted, ...answered).then({ assessments: JSON.stringify([
      { budgetYear: 2027, followUp: 'augusti', stage: 'open', assessment: 'achieved', certainty: 'final', decided: null }, { budgetYear: 2027, followUp: 'december', stage: 'open', assessment: 'not-achieved', certainty: 'preliminary', decided: null },
    ]) });
    row.given(...adopted, goalAssessed({ budgetYear: 2027 }), followUpSubmitted({ budgetYear: 2027 }), goalReassessed({ budgetYear: 2027 }), followUpReturned({ budgetYear: 2027 })).then({ assessments: JSON.stringify([
      { budgetYear: 2027, followUp: 'augusti', stage: 'returned', assessment: 'achieved', certainty: 'final', decided: null },
    ]) });
    row.given(...adopted, goalAssessed(), followUpSubmitted(), followUpReturned(), goalAssessed({ assessment: 'not-achieved' }), goalAssessed({ assessment: 'partly-achieved' })).then({ assessments: JSON.stringify([
      { budgetYear: 2027, followUp: 'augusti', stage: 'open', assessment: 'partly-achieved', certainty: 'preliminary', decided: { budgetYear: 2027, followUp: 'augusti', stage: 'returned', assessment: 'achieved', certainty: 'preliminary' } },
    ]) });
    row.given(...adopted, goalAssessed(), followUpSubmitted(), goalReassessed()).then({ assessments: JSON.stringify([
      { budgetYear: 2027, followUp: 'augusti', stage: 'submitted', assessment: 'achieved', certainty: 'final', decided: null },
    ]) });
  });

  it('has nothing in force and nothing reached where a court has annulled its adoption', () =>
    row.given(goalDrafted(titled('Ett')), goalSubmitted(), goalEndorsed(), goalAdopted(), goalAssessed(), goalVoided()).then(
      { status: 'voided', adopted_title: 'Ett', in_force_from: null, in_force_to: null, texts: null, assessments: null }));

  it('has the title and the days from before a change where a court has annulled the change', () => {
    const adopted = [goalDrafted(titled('Ett')), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;
    const before = { status: 'adopted', title: 'Ett', adopted_title: 'Ett', title_sort: 'ett', in_force_to: '2027-12-31', transfers: null } as const;
    row.given(...adopted, goalAmended(), goalChangeAnnulled()).then(before);
    row.given(...adopted, goalDiscontinued(), goalChangeAnnulled()).then(before);
    row.given(...adopted, goalResponsibilityTransferred(), goalChangeAnnulled({ decisionId: 'd-transfer' })).then(before);
  });
});
