import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { credentials } from '@grpc/grpc-js';
import shared from '@eventstore/db-client/generated/shared_pb.js';
import services from '@eventstore/db-client/generated/streams_grpc_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventLog } from './event-log.js';
import { KurrentDouble } from './kurrent-double.js';

describe('An append that the client gives up half-way', () => {
  const log = new EventLog();
  let double: KurrentDouble;
  let client: InstanceType<typeof services.StreamsClient>;
  beforeAll(async () => {
    double = await KurrentDouble.start(log);
    client = new services.StreamsClient(`${double.address.host}:${double.address.port}`, credentials.createInsecure());
    await promisify(client.waitForReady.bind(client))(Date.now() + 10_000);
  });
  afterAll(async () => {
    client.close();
    await double.stop();
  });

  const beginning = (stream: string) => new streams.AppendReq().setOptions(new streams.AppendReq.Options()
    .setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64'))).setNoStream(new shared.Empty()));
  const event = () => {
    const message = new streams.AppendReq.ProposedMessage().setId(new shared.UUID().setString(randomUUID())).setData(Buffer.from('{}').toString('base64'));
    message.getMetadataMap().set('type', 'something-happened').set('content-type', 'application/json');
    return new streams.AppendReq().setProposedMessage(message);
  };
  /** Answered after all that was sent before over the same connection has come. */
  const whole = (stream: string) => new Promise((resolve, reject) => {
    const call = client.append((error, answer) => { if (error) reject(error); else resolve(answer); });
    call.write(beginning(stream));
    call.write(event());
    call.end();
  });

  it('writes none of its events', async () => {
    const call = client.append(() => undefined);
    call.write(beginning('2580.goal-half'));
    call.write(event());
    await whole('2580.goal-before');
    const ended = once(call, 'status');
    call.cancel();
    await ended;
    await whole('2580.goal-after');
    expect([log.ofStream('2580.goal-half').length, log.ofStream('2580.goal-after').length]).toEqual([0, 1]);
  });
});
