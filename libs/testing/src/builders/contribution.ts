import type { EventOf } from '#lib/kernel';
import {
  ContributionEnded, ContributionFollowedUp, ContributionUndertaken, type EndContribution, type FollowUpContribution, type UndertakeContribution,
} from '#lib/planning';
import { goalAdopted, goalAfter, goalDrafted, goalEndorsed, goalSubmitted } from './goal.events.js';
import { unitOnRecord } from './organisation.js';
import { followUpRounds, statusesOf } from './rounds.js';

type DataOf<C> = Partial<EventOf<C>['data']>;

const share = { goalId: 'g-1', unit: 'MBN', share: 'Nämnden handlägger bygglov för bostäder inom sex veckor.' } as const;

export const undertakeContribution = (over: Partial<UndertakeContribution> = {}): UndertakeContribution => ({
  kind: 'undertake-contribution', ...share, by: 'MBN', meetingDate: '2026-09-10', paragraph: 61, goal: goalAfter(goalDrafted(), goalSubmitted()),
  unitOnRecord: unitOnRecord({ code: 'MBN', body: 'MBN' }), today: '2026-09-11', ...over });
export const contributionUndertaken = (over: DataOf<typeof ContributionUndertaken> = {}) => ContributionUndertaken.create({
  ...share, basis: { body: 'MBN', meetingDate: '2026-09-10', paragraph: 61 }, undertakenOn: '2026-09-11', ...over });

const ending = { goalId: 'g-1', unit: 'MBN', reason: 'Handläggningen har gått över till staten.' } as const;

export const endContribution = (over: Partial<EndContribution> = {}): EndContribution => ({
  kind: 'end-contribution', ...ending, by: 'MBN', meetingDate: '2027-10-07', paragraph: 80, today: '2027-10-08', ...over });
export const contributionEnded = (over: DataOf<typeof ContributionEnded> = {}) => ContributionEnded.create({
  ...ending, basis: { body: 'MBN', meetingDate: '2027-10-07', paragraph: 80 }, endedOn: '2027-10-08', ...over });

const said = { goalId: 'g-1', unit: 'MBN', followUp: 'augusti', assessment: 'achieved', motivation: 'Medianen är fem veckor.' } as const;

export const followUpContribution = (over: Partial<FollowUpContribution> = {}): FollowUpContribution => ({
  kind: 'follow-up-contribution', ...said, goal: goalAfter(goalDrafted(), goalSubmitted(), goalEndorsed(), goalAdopted()),
  rounds: followUpRounds, closedOn: null, today: '2027-09-10', ...over });
export const contributionFollowedUp = (over: DataOf<typeof ContributionFollowedUp> = {}) => ContributionFollowedUp.create({
  ...said, budgetYear: 2027, statuses: statusesOf(over.followUp), followedUpOn: '2027-09-10', ...over });
