import shared from '@eventstore/db-client/generated/shared_pb.js';
import type { StreamIdentifier } from '@eventstore/db-client/generated/shared_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendReq, AppendResp, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { ExpectedVersion, LoggedEvent, ProposedEvent, Written, WrongVersion } from './event-log.js';

const TICKS_PER_MS = 10_000n;

export type AppendOptions = Readonly<{ stream: string; expected: ExpectedVersion }>;

export function appendOptions(request: AppendReq): AppendOptions {
  const options = request.getOptions() ?? new streams.AppendReq.Options();
  return { stream: streamName(options.getStreamIdentifier()), expected: expectedVersion(options) };
}

function expectedVersion(options: AppendReq.Options): ExpectedVersion {
  if (options.hasNoStream()) return 'no-stream';
  if (options.hasAny()) return 'any';
  if (options.hasStreamExists()) return 'stream-exists';
  return Number(options.getRevision());
}

export function proposedEvent(request: AppendReq): ProposedEvent {
  const message = request.getProposedMessage() ?? new streams.AppendReq.ProposedMessage();
  const properties = message.getMetadataMap();
  return {
    id: message.getId()?.getString().toLowerCase() ?? '', type: properties.get('type') ?? '',
    isJson: properties.get('content-type') === 'application/json',
    data: message.getData_asU8(), metadata: message.getCustomMetadata_asU8(),
  };
}

export function appendAnswer(result: Written | WrongVersion, { expected }: AppendOptions): AppendResp {
  const answer = new streams.AppendResp();
  if ('current' in result) return answer.setWrongExpectedVersion(wrongVersion(result, expected));
  const position = new streams.AppendResp.Position();
  position.setCommitPosition(String(result.position)).setPreparePosition(String(result.position));
  return answer.setSuccess(new streams.AppendResp.Success().setCurrentRevision(String(result.revision)).setPosition(position));
}

function wrongVersion({ current }: WrongVersion, expected: ExpectedVersion): AppendResp.WrongExpectedVersion {
  const wrong = new streams.AppendResp.WrongExpectedVersion();
  if (current < 0) wrong.setCurrentNoStream(new shared.Empty());
  else wrong.setCurrentRevision(String(current));
  switch (expected) {
    case 'any': return wrong.setExpectedAny(new shared.Empty());
    case 'stream-exists': return wrong.setExpectedStreamExists(new shared.Empty());
    case 'no-stream': return wrong.setExpectedNoStream(new shared.Empty());
    default: return wrong.setExpectedRevision(String(expected));
  }
}

export function eventRead(event: LoggedEvent): ReadResp {
  const position = String(event.position);
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent();
  recorded.setId(new shared.UUID().setString(event.id));
  recorded.setStreamIdentifier(identifier(event.stream));
  recorded.setStreamRevision(String(event.revision)).setCommitPosition(position).setPreparePosition(position);
  recorded.setData(event.data).setCustomMetadata(event.metadata);
  const properties = recorded.getMetadataMap();
  properties.set('type', event.type);
  properties.set('created', String(BigInt(event.createdAtMs) * TICKS_PER_MS));
  properties.set('content-type', event.isJson ? 'application/json' : 'application/octet-stream');
  return new streams.ReadResp().setEvent(new streams.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(position));
}

export const streamNotFound = (stream: string): ReadResp =>
  new streams.ReadResp().setStreamNotFound(new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifier(stream)));

export const confirmation = (): ReadResp =>
  new streams.ReadResp().setConfirmation(new streams.ReadResp.SubscriptionConfirmation().setSubscriptionId('a subscription'));

export const caughtUp = (): ReadResp => new streams.ReadResp().setCaughtUp(new streams.ReadResp.CaughtUp());

export const streamName = (identified: StreamIdentifier | undefined): string => Buffer.from(identified?.getStreamName_asU8() ?? []).toString('utf8');

const identifier = (stream: string) => new shared.StreamIdentifier().setStreamName(Buffer.from(stream, 'utf8').toString('base64'));
