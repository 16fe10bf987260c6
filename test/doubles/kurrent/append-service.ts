import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { ServerReadableStream, ServiceError, sendUnaryData } from '@grpc/grpc-js';
import type { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { EventLog, ProposedEvent } from './event-log.js';
import type { AppendFault } from './faults.js';
import { appendAnswer, appendOptions, proposedEvent, type AppendOptions } from './messages.js';
import { appendTooLarge, handlerFailed } from './statuses.js';

/** Of the events' data: version 23.10 forgets to count their metadata. */
const APPEND_BYTES_MAX = 1024 * 1024;
const LATE_MS = 1_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type AppendCall = ServerReadableStream<AppendReq, AppendResp>;
type Request = Readonly<{ options: AppendOptions; events: readonly ProposedEvent[] }>;

export async function answerAppend(log: EventLog, fault: AppendFault | undefined, call: AppendCall, answer: sendUnaryData<AppendResp>): Promise<void> {
  const request = await received(call);
  if (!request) return;
  const refusal = refusalOf(request);
  if (refusal) return void answer(refusal);
  const { options, events } = request;
  const write = () => appendAnswer(log.append(options.stream, options.expected, events), options);
  if (fault) await misbehave(fault, write, answer);
  else answer(null, write());
}

async function misbehave({ written, answered, lateMs = LATE_MS }: AppendFault, write: () => AppendResp, answer: sendUnaryData<AppendResp>): Promise<void> {
  let result = written === 'at-once' ? write() : undefined;
  if (typeof answered === 'object') answer(answered);
  await sleep(lateMs);
  if (written === 'late') result = write();
  if (answered === 'late' && result) answer(null, result);
}

/** Undefined where the client went away before it had said all: what it said by then ends like what is whole, and only then is it told that it went. */
async function received(call: AppendCall): Promise<Request | undefined> {
  const [first, ...rest] = await call.toArray().catch(() => []) as readonly AppendReq[];
  await nextTurn();
  return call.cancelled ? undefined : first && { options: appendOptions(first), events: rest.map(proposedEvent) };
}

function refusalOf({ events }: Request): ServiceError | undefined {
  if (events.some(({ id, type }) => type === '' || !UUID.test(id))) return handlerFailed();
  const bytes = events.reduce((sum, { data }) => sum + data.length, 0);
  return bytes > APPEND_BYTES_MAX ? appendTooLarge(APPEND_BYTES_MAX) : undefined;
}
