import { holder } from '#lib/history';
import type { Acts } from '../act.js';
import type { World } from '../world.js';

const APPROVERS = [holder('controller').personId, holder('auditor').personId];

/** What is done with a meeting, by whoever keeps its minutes. */
async function does(world: World, body: string, path: string, said: object): Promise<void> {
  await world.act((await world.secretary(body)).post(`/v1/meetings${path}`, said));
}

/** Meetings, and what becomes of their minutes. */
export const meeting: Acts = {
  '(att ){organ} ska sammanträda den {dag}': (world, body: string, meetingDate: string) => does(world, body, '', { body, meetingDate }),
  '{organ}s sammanträde den {dag} flyttas till den {dag}, med skälet {string}': (world, body: string, day: string, movedTo: string, reason: string) =>
    does(world, body, `/${body}/${day}/moves`, { movedTo, reason }),
  '{organ}s sammanträde den {dag} ställs in, med skälet {string}': (world, body: string, day: string, reason: string) =>
    does(world, body, `/${body}/${day}/cancellations`, { reason }),
  '{organ}s protokoll från den {dag} justeras den {dag}': (world, body: string, day: string, approvedOn: string) => {
    world.dayIs(approvedOn);
    return does(world, body, `/${body}/${day}/approvals`, { approvedOn, approvers: APPROVERS });
  },
  'justeringen av {organ}s protokoll från den {dag} anslås den {dag}': (world, body: string, day: string, postedOn: string) => {
    world.dayIs(postedOn);
    return does(world, body, `/${body}/${day}/notices`, { postedOn, minutesAt: 'Stadshuset' });
  },
  'anslaget om {organ}s protokoll från den {dag} tas ned den {dag}': (world, body: string, day: string, removedOn: string) => {
    world.dayIs(removedOn);
    return does(world, body, `/${body}/${day}/removed-notices`, { removedOn });
  },
  '{organ}s beslut den {dag}, § {int}, överklagas den {dag} och upphävs den {dag}':
    async (world, body: string, day: string, paragraph: number, receivedOn: string, decidedOn: string) => {
      world.dayIs(receivedOn);
      const appeals = `/v1/meetings/${body}/${day}/appeals`;
      const registered = await world.act((await world.secretary(body)).post(appeals, { paragraph, receivedOn, caseNumber: '1234-26' }));
      world.dayIs(decidedOn);
      const { appealId } = registered.body as { appealId: string };
      await world.act((await world.secretary(body)).post(`${appeals}/${appealId}/outcomes`, { outcome: 'annulled', decidedOn }));
    },
  'i {organ}s protokoll från den {dag}, § {int}, rättas {string} till {string}, med skälet {string}':
    (world, body: string, day: string, paragraph: number, before: string, after: string, reason: string) =>
      does(world, body, `/${body}/${day}/corrections`, { paragraph, what: 'Beslutssatsen', before, after, reason }),
};
