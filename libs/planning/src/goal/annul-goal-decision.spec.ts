import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  adoptGoal, amendGoal, annulGoalDecision, assessGoal, boardBasis, councilInYear, discontinueGoal, endorseGoal, endorseGoalWithAmendment, goalAdopted, goalAmended, goalAssessed, goalChangeAnnulled,
  goalChangeProposed, goalContent, goalDiscontinued, goalDrafted, goalEndorsed, goalEndorsedWithAmendment, goalRejected, goalResponsibilityTransferred, goalSubmitted, goalTabled, goalVoided,
  minorityOf41, proposeGoalChange, reviseGoal, secondText, specify, tableGoal, transferGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;
const adopted = [...submitted, goalEndorsed(), goalAdopted()] as const;
const amended = [...adopted, goalChangeProposed(), goalAmended()] as const;
const discontinued = [...adopted, goalChangeProposed(), goalDiscontinued()] as const;
const second = { version: 2, contentHash: secondText.contentHash };
const ofYear = { decisionId: 'd-KF-year', basis: councilInYear, annulledOn: '2027-06-14' };
const again = (paragraph: number, meetingDate = '2027-03-08') => ({ basis: { body: 'KS', meetingDate, paragraph } });
const third = { content: goalContent({ title: 'Fler bostäder för unga' }), contentHash: 'third' };

describe('Annulling KF\'s decision to adopt a goal', () => {
  it('makes the goal void', () => goal.given(...adopted).when(annulGoalDecision()).then(goalVoided()));

  it('does so with all that KF has decided on it since', () => {
    goal.given(...amended).when(annulGoalDecision()).then(goalVoided());
    goal.given(...amended, goalVoided()).when(annulGoalDecision(ofYear)).thenRejected('decision-not-standing', { decisionId: 'd-KF-year' });
  });

  it('concerns a rejection too', () => goal.given(...submitted, goalEndorsed(), goalRejected()).when(annulGoalDecision()).then(goalVoided()));

  it('leaves nothing to assess, amend, end or rewrite', () => {
    const voided = goal.given(...adopted, goalVoided());
    voided.when(assessGoal()).thenRejected('goal-not-adopted', { status: 'voided' });
    voided.when(proposeGoalChange()).thenRejected('goal-not-changeable', { status: 'voided' });
    voided.when(discontinueGoal()).thenRejected('goal-not-changeable', { status: 'voided' });
    voided.when(reviseGoal()).thenRejected('goal-not-revisable', { status: 'voided' });
  });

  it('lets the goal come to KF again only when KS has prepared it anew, after the judgment', () => {
    const voided = [...adopted, goalVoided()] as const;
    goal.given(...voided).when(adoptGoal()).thenRejected('goal-not-endorsed', { status: 'voided' });
    goal.given(...voided).when(adoptGoal({ urgency: 'Bråttom' })).thenRejected('goal-not-endorsed', { status: 'voided' });
    goal.given(...voided).when(endorseGoal(again(20, '2027-02-08'))).thenRejected('meeting-before-previous-decision', { meetingDate: '2027-02-08', previousMeetingDate: '2027-02-15' });
    const inMarch = { decisionId: 'd-KF-again', basis: { body: 'KF', meetingDate: '2027-03-29', paragraph: 30 } };
    goal.given(...voided).when(endorseGoal(again(20))).then(goalEndorsed(again(20)));
    goal.given(...voided, goalEndorsed(again(20))).when(adoptGoal(inMarch)).then(goalAdopted(inMarch));
    goal.given(...voided, goalEndorsed(again(20)), goalAdopted(inMarch)).when(assessGoal()).then(goalAssessed());
  });

  it('gives a minority of KF its right again: the matter is another', () => {
    const tabled = goalTabled({ basis: { body: 'KF', meetingDate: '2026-10-19', paragraph: 140 }, voting: minorityOf41 });
    const past = [...submitted, goalEndorsed(), tabled, goalAdopted(), goalVoided(), goalEndorsed(again(20))] as const;
    const anew = { basis: { body: 'KF', meetingDate: '2027-03-29', paragraph: 30 }, voting: minorityOf41 };
    goal.given(...past).when(tableGoal(anew)).then(goalTabled(anew));
  });

  it('never numbers two texts alike', () => {
    const thirdVersion = { ...third, version: 3, reason: 'Ny inriktning' };
    const inMarch = { ...second, ...again(20), amendment: thirdVersion };
    goal.given(...amended, goalVoided()).when(endorseGoalWithAmendment(inMarch)).then(goalEndorsedWithAmendment(inMarch));
  });
});

describe('Annulling a later decision on an adopted goal', () => {
  it('leaves the adoption standing', () => {
    goal.given(...amended).when(annulGoalDecision(ofYear)).then(goalChangeAnnulled());
    goal.given(...discontinued).when(annulGoalDecision(ofYear)).then(goalChangeAnnulled());
  });

  it('puts the text before an amendment in force again', () => {
    const later = again(140, '2027-08-23');
    goal.given(...amended, goalChangeAnnulled()).when(proposeGoalChange(later)).then(goalChangeProposed(later));
    goal.given(...amended, goalChangeAnnulled()).when(proposeGoalChange({ ...second, ...later })).thenRejected('goal-moved', { decidedVersion: 2, currentVersion: 1 });
  });

  it('lets the goal hold for as long as it was to, where its end is annulled', () => {
    goal.given(...discontinued).when(assessGoal()).thenRejected('goal-not-in-force-then');
    goal.given(...discontinued, goalChangeAnnulled()).when(assessGoal()).then(goalAssessed());
  });

  it('leaves what KF has decided since', () => {
    const later = { ...second, decisionId: 'd-later', basis: { body: 'KF', meetingDate: '2027-05-31', paragraph: 88 }, amendment: { ...third, version: 3, reason: 'Igen' }, inForceFrom: '2027-07-01' };
    const past = [...amended, goalChangeProposed({ ...second, ...again(90, '2027-05-10') }), goalAmended(later), goalChangeAnnulled()] as const;
    const inAugust = { version: 3, contentHash: 'third', ...again(140, '2027-08-23') };
    goal.given(...past).when(proposeGoalChange(inAugust)).then(goalChangeProposed(inAugust));
  });

  it('never numbers two texts alike', () => {
    const urgency = 'Avtalet löper ut';
    const fourth = { basis: { body: 'KF', meetingDate: '2027-08-30', paragraph: 120 }, inForceFrom: '2027-09-01', urgency, amendment: { ...third, version: 3, reason: 'Igen' } };
    goal.given(...amended, goalChangeAnnulled()).when(amendGoal(fourth)).then(goalAmended(fourth));
  });

  it('brings a goal back to the unit that answered for it before a transfer', () => {
    const transfer = { decisionId: 'd-transfer', basis: { body: 'KF', meetingDate: '2027-03-29', paragraph: 40 } };
    goal.given(...adopted, goalResponsibilityTransferred()).when(annulGoalDecision(transfer)).then(goalChangeAnnulled({ ...transfer, annulledOn: '2027-02-15' }));
    goal.given(...adopted, goalResponsibilityTransferred(), goalChangeAnnulled(transfer)).when(transferGoal()).then(goalResponsibilityTransferred());
  });
});

describe('Annulling a decision that the goal does not rest on', () => {
  it('is refused for a goal that does not exist', () => goal.given().when(annulGoalDecision()).thenRejected('goal-unknown'));

  it('is refused where KF has not decided, or it was another body\'s preparation', () => {
    goal.given(...submitted, goalEndorsed()).when(annulGoalDecision()).thenRejected('decision-not-standing', { decisionId: 'd-KF' });
    goal.given(...adopted).when(annulGoalDecision({ decisionId: 'd-KS', basis: boardBasis })).thenRejected('decision-not-standing', { decisionId: 'd-KS' });
  });

  it('is refused a second time', () => {
    goal.given(...adopted, goalVoided()).when(annulGoalDecision()).thenRejected('decision-not-standing');
    goal.given(...amended, goalChangeAnnulled()).when(annulGoalDecision(ofYear)).thenRejected('decision-not-standing');
    goal.given(...submitted, goalEndorsed(), goalRejected()).when(annulGoalDecision({ decisionId: 'd-another' })).thenRejected('decision-not-standing');
  });
});
