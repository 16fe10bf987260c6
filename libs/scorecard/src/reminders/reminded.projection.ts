import type { LocalDate, Projection } from '#lib/kernel';
import { deadlineId, type ReminderEvent } from '#lib/planning';
import { compoundKey } from '../rows/compound-key.js';
import { municipalityOf } from '../rows/municipality.js';

/** The latest that a person was reminded of a deadline: of which day it had then, and by which step. */
export type RemindedRow = { reminded_id: string; municipality: string; person_id: string; deadline_id: string; due_on: LocalDate; working_days: number };

type Claimed = Extract<ReminderEvent, { type: 'reminder-claimed' }>;

export const reminded: Projection<Claimed, RemindedRow> = {
  name: 'reminded', version: 1, key: 'reminded_id',
  columns: { reminded_id: 'text', municipality: 'text', person_id: 'text', deadline_id: 'text', due_on: 'text', working_days: 'integer' },
  indexes: [['municipality']],
  handles: ['reminder-claimed'],
  keysOf: ({ data }) => data.items.map(({ subject }) => compoundKey(data.personId, deadlineId(subject))),
  evolve: (row, { stream, data }, key) => {
    const item = data.items.find(({ subject }) => compoundKey(data.personId, deadlineId(subject)) === key);
    return item ? {
      reminded_id: key, municipality: municipalityOf(stream), person_id: data.personId, deadline_id: deadlineId(item.subject),
      due_on: item.dueOn, working_days: item.workingDays,
    } : row;
  },
};
