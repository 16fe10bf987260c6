import type { World } from './world.js';

/** What a sentence of a scenario does. Its parameters come in their order. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Act = (world: World, ...parameters: any[]) => Promise<void> | void;
export type Acts = Readonly<Record<string, Act>>;
