import type { DomainEvent, Projection } from '#lib/kernel';
import { municipalityOf } from '../rows/municipality.js';

/** One event: what happened, who did it in what capacity, on what decision. `position` is the store's own. */
export type JournalRow = {
  index: number; municipality: string; position: string;
  stream: string; revision: number; type: string; event_id: string; leaf_hash: string;
  recorded_at: string; known_at: string;
  person_id: string; role: string; body: string; command_id: string;
  basis_body: string | null; basis_meeting_date: string | null; basis_paragraph: number | null;
};

export const journal: Projection<DomainEvent, JournalRow> = {
  name: 'journal', version: 2, key: 'index', writtenOnce: true,
  columns: {
    index: 'integer', municipality: 'text', position: 'text',
    stream: 'text', revision: 'integer', type: 'text', event_id: 'text', leaf_hash: 'text',
    recorded_at: 'text', known_at: 'text',
    person_id: 'text', role: 'text', body: 'text', command_id: 'text',
    basis_body: 'text', basis_meeting_date: 'text', basis_paragraph: 'integer',
  },
  indexes: [
    ['stream', 'revision'], ['known_at', 'index'], ['municipality', 'type', 'index'], ['municipality', 'body', 'index'], ['municipality', 'person_id', 'index'],
    ['municipality', 'index'],
  ],
  handles: 'all',
  keysOf: (event) => [String(event.index)],
  evolve: (_row, { context, ...event }) => ({
    index: event.index, municipality: municipalityOf(event.stream), position: String(event.position),
    stream: event.stream, revision: event.revision, type: event.type,
    event_id: event.id, leaf_hash: event.leafHash, recorded_at: event.recordedAt, known_at: event.knownAt,
    person_id: context.actor.personId, role: context.actor.role, body: context.actor.body,
    command_id: context.commandId, basis_body: context.basis?.body ?? null,
    basis_meeting_date: context.basis?.meetingDate ?? null, basis_paragraph: context.basis?.paragraph ?? null,
  }),
};
