import type { EventOf, NewEvent } from '#lib/kernel';
import { BoardDecided, CouncilDecided } from './decisions.events.js';

/** A decision of KS or KF, the levels after the body that wrote the goal. */
export type NextLevelDecided = EventOf<typeof BoardDecided | typeof CouncilDecided>;

type Kept = Pick<NewEvent, 'type' | 'schema' | 'data'>;

const contractOf = (type: string) => (type === BoardDecided.type ? BoardDecided : CouncilDecided);

/** A decision as it waits: with the schema it was written in, as any event is kept. */
export const awaitingDecision = ({ type, data }: NextLevelDecided): Kept => ({ type, schema: contractOf(type).schema, data });

/** It is read as any event is, whatever schema it waited in. @throws UnreadableEvent where a newer program wrote it */
export const awaitedDecision = (kept: Kept): NextLevelDecided => contractOf(kept.type).read(kept);
