import type { LocalDate, Projection } from '#lib/kernel';
import type { Amendment, GoalEvent } from '#lib/planning';
import { compoundKey } from '../rows/compound-key.js';
import { municipalityOf } from '../rows/municipality.js';

/** One version of a goal's text, as it was written. `content` is JSON; `submitted_on` is the day on which it was submitted to KS; `amended_by` the body whose words they are where they took the place of the committee's. */
export type GoalVersionRow = {
  text_id: string; municipality: string; goal_id: string; version: number; title: string; content: string; content_hash: string; submitted_on: LocalDate | null; amended_by: string | null;
};

export const goalVersion: Projection<Writing | Submitting, GoalVersionRow> = {
  name: 'goal_version', version: 4, key: 'text_id',
  columns: {
    text_id: 'text', municipality: 'text', goal_id: 'text', version: 'integer', title: 'text', content: 'text', content_hash: 'text', submitted_on: 'text', amended_by: 'text',
  },
  indexes: [],
  handles: [
    'goal-drafted', 'goal-revised', 'goal-submitted', 'goal-submitted-preliminarily', 'goal-submission-changed',
    'goal-endorsed-with-amendment', 'goal-adopted-with-changes', 'goal-amended', 'goal-text-realigned',
  ],
  keysOf: (event) => [compoundKey(event.data.goalId, isSubmitting(event) ? event.data.version : written(event).version)],
  evolve: (row, event, key) => {
    if (isSubmitting(event)) return row && { ...row, submitted_on: event.data.submittedOn };
    const { version, content, contentHash } = written(event);
    return {
      text_id: key, municipality: municipalityOf(event.stream), goal_id: event.data.goalId, version,
      title: content.title, content: JSON.stringify(content), content_hash: contentHash,
      submitted_on: event.type === 'goal-submission-changed' ? event.data.submittedOn : null,
      amended_by: bodyWriting(event),
    };
  },
};

/** The body whose words took the place of the committee's. */
const bodyWriting = ({ type, data }: Writing): string | null =>
  (type !== 'goal-submission-changed' && ('amendment' in data || type === 'goal-text-realigned') && 'basis' in data ? data.basis.body : null);

const written = ({ data }: Writing): Pick<Amendment, 'version' | 'content' | 'contentHash'> => ('amendment' in data ? data.amendment : data);

type Submitting = Extract<GoalEvent, { type: 'goal-submitted' | 'goal-submitted-preliminarily' }>;
const isSubmitting = <Event extends GoalEvent>(event: Event): event is Event & Submitting =>
  event.type === 'goal-submitted' || event.type === 'goal-submitted-preliminarily';

type Writing = Extract<GoalEvent, { type: 'goal-drafted' | 'goal-revised' | 'goal-submission-changed' | 'goal-endorsed-with-amendment' | 'goal-adopted-with-changes' | 'goal-amended' | 'goal-text-realigned' }>;
