import type { Checkpoint } from '#lib/kernel';

/** A checkpoint as its columns. Positions are text: no integer of ours is as wide as a `bigint`. */
export const checkpointColumns = ({ position, index, knownAt }: Checkpoint) => [String(position), index, knownAt] as const;

export const storedCheckpoint = (row: Readonly<Record<string, unknown>>): Checkpoint =>
  ({ position: BigInt(String(row['position'])), index: Number(row['index']), knownAt: String(row['known_at']) });
