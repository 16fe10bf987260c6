import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Client } from '../../e2e/client.js';
import type { Acts } from '../act.js';
import type { World } from '../world.js';

type AnnexSeen = Readonly<{ annexId: string; document: Readonly<{ name: string; sha256: string }> | null; secrecy: Readonly<{ provision: string }> | null }>;

async function annexesTo(world: World, goal: string, reader?: Client): Promise<readonly AnnexSeen[]> {
  return (await world.read<{ annexes: readonly AnnexSeen[] }>(`/v1/goals/${world.goalId(goal)}`, reader)).annexes;
}

const checksum = (name: string): string => createHash('sha256').update(name).digest('hex');

async function attach(world: World, [unit, day, goal]: readonly [unit: string, day: string, goal: string], name: string, secrecy: string | null = null): Promise<void> {
  world.dayIs(day);
  await world.act((await world.secretary(unit)).post(`/v1/goals/${world.goalId(goal)}/annexes`, { name, kind: 'calculation', documentSha256: checksum(name), secrecy }));
}

async function onAnnex(world: World, [body, day, goal]: readonly [body: string, day: string, goal: string], path: string, sent: object): Promise<void> {
  world.dayIs(day);
  const [annex] = await annexesTo(world, goal);
  await world.act((await world.secretary(body)).post(`/v1/goals/${world.goalId(goal)}/annexes/${annex?.annexId ?? ''}/${path}`, sent));
}

/** What is attached to goals, and who reads it. */
export const attaching: Acts = {
  '(att ){organ} den {dag} lägger till bilagan {string} till {string}': (world, unit: string, day: string, name: string, goal: string) => attach(world, [unit, day, goal], name),
  '(att ){organ} den {dag} lägger till bilagan {string} till {string}, sekretessmarkerad enligt {string}':
    (world, unit: string, day: string, name: string, goal: string, provision: string) => attach(world, [unit, day, goal], name, provision),
  '{organ} sekretessmarkerar den {dag} bilagan till {string} enligt {string}': (world, body: string, day: string, goal: string, provision: string) =>
    onAnnex(world, [body, day, goal], 'secrecy', { provision }),
  '{organ} tar den {dag} bort sekretessmarkeringen av bilagan till {string}, med skälet {string}': (world, body: string, day: string, goal: string, reason: string) =>
    onAnnex(world, [body, day, goal], 'secrecy/lifting', { reason }),
  'läser {organ} {string} bland bilagorna till {string}': async (world, body: string, name: string, goal: string) => {
    expect(await annexesTo(world, goal, await world.secretary(body))).toEqual([expect.objectContaining({ document: { name, sha256: checksum(name) } })]);
  },
  'ser {organ} bland bilagorna till {string} en som är maskerad enligt {string}': async (world, body: string, goal: string, provision: string) => {
    expect(await annexesTo(world, goal, await world.secretary(body))).toEqual([expect.objectContaining({ document: null, secrecy: expect.objectContaining({ provision }) })]);
  },
  'läser allmänheten målet {string}, med {string} bland bilagorna': async (world, goal: string, name: string) => {
    const page = await world.publicPage(goal);
    expect(page).toContain(goal);
    expect(page).toContain(name);
  },
  'läser allmänheten målet {string}, men i stället för bilagan {string} bara {string}': async (world, goal: string, name: string, provision: string) => {
    const [page, data] = [await world.publicPage(goal), await world.publicData(goal)];
    expect(page).toContain(goal);
    expect(page).toContain(provision);
    for (const read of [page, data]) {
      expect(read).not.toContain(name);
      expect(read).not.toContain(checksum(name));
    }
  },
};
