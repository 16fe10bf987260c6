import type { Registers } from '#lib/kernel';

/** What persons are called, by their ids. */
export const namesOfPersons = async ({ persons }: Registers): Promise<ReadonlyMap<string, string>> =>
  new Map((await persons.list()).map(({ personId, name }) => [personId, name]));
