import type { NewEvent } from '#lib/kernel';
import { derivedId } from '#lib/evidence';

/** An event for the tests of a store: the same name gives the same event. */
export const newEvent = (name: string, data: unknown = { text: name }): NewEvent => ({
  id: derivedId('event', name), type: 'something-happened', schema: 1, data,
  context: {
    actor: { personId: 'p1', role: 'board-secretary', body: 'KS' },
    commandId: derivedId('command', name), commandHash: 'a hash', correlationId: derivedId('correlation', name),
  },
});
