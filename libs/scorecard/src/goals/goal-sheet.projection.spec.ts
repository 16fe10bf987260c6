import { describe, expect, it } from '@jest/globals';
import { UNCOUNTED } from '#lib/planning';
import {
  boardBasis, councilBasis, councilInYear, goalAdopted, goalAmended, goalAssessed, goalChangeAnnulled, goalChangeProposed, goalDecisionCountersigned, goalDecisionRenumbered, goalSubmissionVoided, goalTextRealigned, goalCompletionRequested, goalDiscontinued, goalDrafted, goalEndorsed, goalEndorsedWithAmendment, goalEndorsementRescinded, goalReferredBack, goalRejectionProposed, goalResponsibilityTransferred,
  goalRevised, goalSubmissionChanged, goalSubmissionConfirmed, goalSubmitted, goalSubmittedPreliminarily, goalTabled, goalVoided, goalWithdrawn, minorityOf41, referredBackByCouncil, specifyProjection,
} from '#lib/testing';
import { goalSheet } from './goal-sheet.projection.js';

const sheet = specifyProjection(goalSheet);
const containing = (text: string): string => expect.stringContaining(text) as unknown as string;

describe('The goal sheet', () => {
  it('begins with the draft, which has not been submitted', () =>
    sheet.given(goalDrafted()).then({
      goal_id: 'g-1', municipality: '2580', budget_year: 2027, unit: 'SBN', area: 'MO-1.1', status: 'draft', revision: 0,
      version: 1, submitted_version: null, adopted_version: null, submission: null,
    }));

  it('keeps the submitted version when the text is revised', () =>
    sheet.given(goalDrafted(), goalSubmitted(), goalRevised()).then({ status: 'submitted', version: 2, submitted_version: 1, revision: 2 }));

  it('says when the goal was submitted and how late', () =>
    sheet.given(goalDrafted(), goalSubmitted({ submittedOn: '2026-09-03', daysLate: 2, lateReason: 'Nämnden sköt upp mötet' })).then({
      submission: JSON.stringify({ submittedOn: '2026-09-03', deadline: '2026-09-01', daysLate: 2, lateReason: 'Nämnden sköt upp mötet', decisionExpectedOn: null, isChanged: false }),
    }));

  it('tells who is to answer for the goal', () => {
    const { decisionId, basis } = goalResponsibilityTransferred().data;
    sheet.given(goalDrafted(), goalSubmitted(), goalTabled(), goalResponsibilityTransferred()).then({
      unit: 'SBN', transfers: JSON.stringify([{
        decisionId, basis, fromUnit: 'SBN', toUnit: 'MBN', effectiveFrom: '2027-07-01' }]), revision: 3,
    });
  });

  it('shows a referral until it has been answered by a new submission', () => {
    const referredBack = [goalDrafted(), goalSubmitted(), goalReferredBack()] as const;
    const referral = JSON.stringify({
      decisionId: 'd-KS', basis: boardBasis, reasons: ['Målvärdet saknar underlag'], respondBy: '2026-10-15',
      referredTo: 'committee', voting: UNCOUNTED,
    });
    sheet.given(...referredBack).then({ status: 'referred-back', referral });
    sheet.given(...referredBack, goalRevised()).then({ status: 'referred-back', referral });
    sheet.given(...referredBack, goalRevised(), goalSubmitted({ version: 2 })).then({ status: 'submitted', referral: null, submitted_version: 2 });
  });

  it('shows KF\'s referral to KS until KS has decided anew', () => {
    const referredBack = [goalDrafted(), goalSubmitted(), goalEndorsed(), referredBackByCouncil()] as const;
    const referral = JSON.stringify({
      decisionId: 'd-KF', basis: councilBasis, reasons: ['Fullmäktige behöver veta vad målet kostar'], respondBy: '2026-12-14', referredTo: 'board', voting: minorityOf41,
    });
    sheet.given(...referredBack).then({ status: 'submitted', referral });
    sheet.given(...referredBack, goalTabled()).then({ status: 'submitted', referral });
    sheet.given(...referredBack, goalEndorsed()).then({ status: 'endorsed', referral: null });
    sheet.given(...referredBack, goalRejectionProposed()).then({ status: 'rejection-proposed', referral: null });
    sheet.given(...referredBack, goalEndorsedWithAmendment()).then({ status: 'endorsed', referral: null });
  });

  it('shows a tabling until the next step', () => {
    const tabled = [goalDrafted(), goalSubmitted(), goalTabled({ reason: 'Underlaget kom sent' })] as const;
    sheet.given(...tabled).then({ status: 'submitted', tabling: JSON.stringify({ decisionId: 'd-KS', basis: boardBasis, reason: 'Underlaget kom sent', voting: UNCOUNTED }) });
    sheet.given(...tabled, goalRejectionProposed()).then({ status: 'rejection-proposed', tabling: null });
  });

  it('is with KS again when KS has taken its proposal back', () =>
    sheet.given(goalDrafted(), goalSubmitted(), goalEndorsedWithAmendment(), goalEndorsementRescinded()).then({ status: 'submitted', version: 2, submitted_version: 2 }));

  it('has KS\'s words where KS amended the committee\'s, for everybody who saw those', () =>
    sheet.given(goalDrafted(), goalSubmitted(), goalEndorsedWithAmendment()).then({ status: 'endorsed', version: 2, submitted_version: 2 }));

  it('tells that the committee has not decided yet, and whether it then decided another text, until KS has decided on that', () => {
    const submission = (over: object) => JSON.stringify({ submittedOn: '2026-08-28', deadline: '2026-09-01', daysLate: 0, lateReason: null, decisionExpectedOn: null, isChanged: false, ...over });
    const submitted = [goalDrafted(), goalSubmittedPreliminarily()] as const;
    sheet.given(...submitted).then({ status: 'submitted', submitted_version: 1, submission: submission({ decisionExpectedOn: '2026-09-17' }) });
    sheet.given(...submitted, goalEndorsed(), goalSubmissionConfirmed()).then({ status: 'endorsed', submitted_version: 1, submission: submission({}) });
    const changed = [...submitted, goalEndorsed(), goalSubmissionChanged()] as const;
    sheet.given(...changed).then({ status: 'submitted', version: 2, submitted_version: 2, submission: submission({ isChanged: true }) });
    for (const decided of [goalEndorsed(), goalEndorsedWithAmendment(), goalRejectionProposed(), goalReferredBack()]) {
      sheet.given(...changed, decided).then({ submission: submission({}) });
    }
  });

  it('shows what is to be completed until it is submitted again, or KS has decided', () => {
    const asked = [goalDrafted(), goalSubmitted(), goalCompletionRequested()] as const;
    const completion = JSON.stringify({ points: ['Utgångsvärdet saknar källa'], respondBy: '2026-09-25', requestedOn: '2026-09-07' });
    sheet.given(...asked).then({ status: 'completion-requested', completion });
    sheet.given(...asked, goalRevised()).then({ status: 'completion-requested', completion, version: 2, submitted_version: 1 });
    sheet.given(...asked, goalRevised(), goalSubmitted({ version: 2 })).then({ status: 'submitted', completion: null });
    sheet.given(...asked, goalEndorsed()).then({ status: 'endorsed', completion: null });
  });

  it('keeps what was submitted when the goal is withdrawn', () =>
    sheet.given(goalDrafted(), goalSubmitted(), goalWithdrawn()).then({ status: 'withdrawn', version: 1, submitted_version: 1 }));

  it('follows the goal to its adoption, and says for how long it holds', () =>
    sheet.given(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()).then({
      status: 'adopted', adopted_version: 1,
      in_force: JSON.stringify({ geh: 'operational', inForceFrom: '2027-01-01', inForceTo: '2027-12-31' }),
    }));

  it('is followed by what is said of the goal in its rounds, which stands elsewhere', () =>
    sheet.given(goalDrafted(), goalSubmitted(), goalAdopted(), goalAssessed()).then({ status: 'adopted', revision: 3 }));

  it('knows nothing of a goal that was never drafted', () => sheet.given(goalSubmitted(), goalAdopted()).then());

  it('says why a submission was a mistake', () => {
    const { mistake, reason, voidedOn } = goalSubmissionVoided().data;
    sheet.given(goalDrafted(), goalSubmitted(), goalSubmissionVoided()).then({ status: 'mistaken', submitted_version: 1, mistake: JSON.stringify({ mistake, reason, voidedOn }) });
  });

  it('has the text that KF adopted by its corrected minutes, and cites the correction', () => {
    const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;
    sheet.given(...adopted, goalTextRealigned()).then({
      status: 'adopted', version: 2, submitted_version: 2, adopted_version: 2, realignment: containing('"correctionId":"c-1"'),
      texts: JSON.stringify([{ decisionId: 'd-KF', kind: 'text', version: 2, inForceFrom: '2027-01-01', inForceTo: '2027-12-31', basis: councilBasis }]) });
    sheet.given(...adopted, goalChangeProposed(), goalAmended(), goalTextRealigned({ version: 3 })).then({ version: 2, adopted_version: 2, texts: containing('"version":3') });
  });

  it('says under which § a decision stands now, wherever something rests on it', () => {
    const renumbered = { ...councilBasis, paragraph: 151 };
    const first = { decisionId: 'd-KF', kind: 'text', version: 1, inForceFrom: '2027-01-01', inForceTo: '2027-12-31' };
    const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted(), goalResponsibilityTransferred()] as const;
    const { decisionId, basis, fromUnit, toUnit, effectiveFrom } = goalResponsibilityTransferred().data;
    const told = goalDecisionRenumbered({ decisionId: 'd-KF', basis: renumbered, renumberedFrom: councilBasis.paragraph });
    sheet.given(...adopted, told).then({ status: 'adopted', revision: 5, texts: JSON.stringify([{ ...first, basis: renumbered }]), transfers: JSON.stringify([{ decisionId, basis, fromUnit, toUnit, effectiveFrom }]) });
    const referred = goalReferredBack();
    sheet.given(goalDrafted(), goalSubmitted(), referred, goalDecisionRenumbered({ decisionId: 'd-KS', basis: { ...boardBasis, paragraph: 202 }, renumberedFrom: 201 }))
      .then({ status: 'referred-back', referral: containing('"paragraph":202') });
  });

  it('keeps its tabling where somebody countersigns the decision', () => {
    const tabled = [goalDrafted(), goalSubmitted(), goalTabled()] as const;
    sheet.given(...tabled, goalDecisionCountersigned()).then({ status: 'submitted', revision: 3, tabling: containing('d-KS') });
  });

  it('keeps each text that KF has decided, with its days and its §, and the goal\'s first and last', () => {
    const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;
    const first = { decisionId: 'd-KF', kind: 'text', version: 1, inForceFrom: '2027-01-01', inForceTo: '2027-12-31', basis: councilBasis };
    const second = { decisionId: 'd-KF-year', kind: 'text', version: 2, inForceFrom: '2027-05-01', inForceTo: '2028-12-31', basis: councilInYear };
    sheet.given(...adopted, goalChangeProposed()).then({ status: 'adopted', proposed_change: 'amendment', texts: JSON.stringify([first]) });
    sheet.given(...adopted, goalChangeProposed(), goalAmended({ inForceTo: '2028-12-31' })).then({
      status: 'adopted', version: 2, submitted_version: 2, adopted_version: 2, proposed_change: null, texts: JSON.stringify([first, second]),
      in_force: JSON.stringify({ geh: 'operational', inForceFrom: '2027-01-01', inForceTo: '2028-12-31' }),
    });
  });

  it('tells why and when the goal ends before its time', () => {
    const end = { decisionId: 'd-KF-year', basis: councilInYear, reason: 'Uppdraget har gått över till staten', inForceTo: '2027-06-30' };
    sheet.given(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted(), goalDiscontinued()).then({
      status: 'adopted', discontinuation: JSON.stringify(end), in_force: JSON.stringify({ geh: 'operational', inForceFrom: '2027-01-01', inForceTo: '2027-06-30' }) });
  });

  it('has nothing adopted where a court has annulled that, but the text can still be read', () =>
    sheet.given(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted(), goalVoided()).then({
      status: 'voided', version: 1, adopted_version: 1, texts: null, in_force: null,
      annulment: JSON.stringify({ decisionId: 'd-KF', basis: councilBasis, annulledOn: '2027-02-15' }),
    }));

  it('has what held before a change where a court has annulled the change', () => {
    const adopted = [goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()] as const;
    const before = {
      status: 'adopted', version: 1, adopted_version: 1, discontinuation: null, transfers: null, in_force: JSON.stringify({ geh: 'operational', inForceFrom: '2027-01-01', inForceTo: '2027-12-31' }),
      texts: JSON.stringify([{ decisionId: 'd-KF', kind: 'text', version: 1, inForceFrom: '2027-01-01', inForceTo: '2027-12-31', basis: councilBasis }]),
    } as const;
    sheet.given(...adopted, goalAmended(), goalChangeAnnulled()).then(before);
    sheet.given(...adopted, goalDiscontinued(), goalChangeAnnulled()).then(before);
    sheet.given(...adopted, goalResponsibilityTransferred(), goalChangeAnnulled({ decisionId: 'd-transfer' })).then(before);
  });
});
