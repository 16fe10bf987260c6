import fc from 'fast-check';
import { EventStoreModel } from '#lib/testing';
import { storeCommands, type RealStore } from './store-commands.js';

export type StartedStore = Readonly<{ real: RealStore; dispose: () => Promise<void> }>;

const COMMANDS_MAX = 40;

/** Any run of commands has the same answers from a store, begun empty, as from the model. Says the shortest run that has not. */
export const followsTheModel = (start: () => Promise<StartedStore>, numRuns: number): Promise<void> => fc.assert(
  fc.asyncProperty(fc.commands(storeCommands, { maxCommands: COMMANDS_MAX }), async (commands) => {
    const { real, dispose } = await start();
    await fc.asyncModelRun(() => ({ model: new EventStoreModel(), real }), commands).finally(dispose);
  }),
  { numRuns },
);
