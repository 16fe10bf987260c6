import type { ServerWritableStream } from '@grpc/grpc-js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { EventLog } from './event-log.js';
import type { ReadFault } from './faults.js';
import { eventRead, streamName, streamNotFound } from './messages.js';
import { noSuchPosition, unimplemented } from './statuses.js';

export type ReadCall = ServerWritableStream<ReadReq, ReadResp>;
type Options = ReadReq.Options;
type AllOptions = ReadReq.Options.AllOptions;

export function answerRead(log: EventLog, fault: ReadFault | undefined, call: ReadCall, options: Options): void {
  if (fault === 'silence') return;
  if (options.hasFilter()) return void call.emit('error', unimplemented());
  const all = options.getAll();
  if (all && !isRecordStart(log, all)) return void call.emit('error', noSuchPosition());
  const answers = all ? ofLog(log, all, options) : ofStream(log, options);
  finish(call, answers, fault);
}

function finish(call: ReadCall, answers: readonly ReadResp[], fault: Exclude<ReadFault, 'silence'> | undefined): void {
  for (const answer of answers.slice(0, fault?.afterEvents)) call.write(answer);
  if (fault) call.emit('error', fault.error);
  else call.end();
}

const countOf = (options: Options): number => Number(options.getCount());
const isBackwards = (options: Options): boolean => options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS;

/** From a revision on, itself included in both directions. */
function ofStream(log: EventLog, options: Options): readonly ReadResp[] {
  const stream = options.getStream() ?? new streams.ReadReq.Options.StreamOptions();
  const name = streamName(stream.getStreamIdentifier());
  const events = log.ofStream(name);
  if (events.length === 0) return [streamNotFound(name)];
  const wanted = isBackwards(options)
    ? events.slice(0, stream.hasEnd() ? undefined : Number(stream.getRevision()) + 1).toReversed()
    : events.slice(stream.hasRevision() ? Number(stream.getRevision()) : 0);
  return wanted.slice(0, countOf(options)).map(eventRead);
}

/** Forwards from the position on, backwards from before it. */
function ofLog(log: EventLog, all: AllOptions, options: Options): readonly ReadResp[] {
  const [index, count] = [startOf(log, all), countOf(options)];
  const wanted = isBackwards(options) ? log.events.slice(Math.max(0, index - count), index).toReversed() : log.events.slice(index, index + count);
  return wanted.map(eventRead);
}

function startOf(log: EventLog, all: AllOptions): number {
  const position = all.getPosition();
  if (position) return log.indexOf(BigInt(position.getCommitPosition()));
  return all.hasEnd() ? log.events.length : 0;
}

/** The beginning and the end are no record's start, and do as well. */
function isRecordStart(log: EventLog, all: AllOptions): boolean {
  const there = log.events[startOf(log, all)];
  const position = all.getPosition();
  return !position || !there || there.position === BigInt(position.getCommitPosition());
}
