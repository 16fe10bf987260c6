import { boardDecides, committeeDecides, councilDecides, draftGoal, goalText } from '../e2e/steps.js';
import type { Site } from './site.js';

/** The id of a goal that its committee has revised once, and that has gone all the way in three decisions, § 84, § 191 and § 120, each entered the day after. */
export async function adoptedGoal(site: Site, title: string): Promise<string> {
  const secretary = await site.signIn('committee-secretary', 'BUN');
  const goalId = await draftGoal(secretary, { ...goalText(title), description: 'Undervisningen ska utvecklas i några skolor.' });
  await secretary.post(`/v1/goals/${goalId}/revisions`, { content: goalText(title), reason: 'Tydligare.' });
  await committeeDecides(secretary, { meetingDate: '2026-08-27', paragraph: 84, goals: [{ goalId, version: 2 }] });
  site.clock.set('2026-10-06T08:00:00Z');
  await boardDecides(await site.signIn('board-secretary', 'KS'), { meetingDate: '2026-10-05', paragraph: 191, goals: [{ goalId, version: 2, outcome: 'endorsed' }] });
  site.clock.set('2026-11-24T08:00:00Z');
  await councilDecides(await site.signIn('council-secretary', 'KF'), { meetingDate: '2026-11-23', paragraph: 120, goals: [{ goalId, version: 2, outcome: 'adopted', geh: 'none' }] });
  return goalId;
}
