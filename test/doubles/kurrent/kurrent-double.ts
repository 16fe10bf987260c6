import { Server, ServerCredentials, type UntypedHandleCall, type sendUnaryData } from '@grpc/grpc-js';
import featureServices from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import streamServices from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type { AppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { answerAppend, type AppendCall } from './append-service.js';
import { EventLog } from './event-log.js';
import { NO_FAULTS, type Faults } from './faults.js';
import { answerRead, type ReadCall } from './read-service.js';
import { notLeader, unimplemented } from './statuses.js';
import { Subscriptions } from './subscription-service.js';

export type Address = Readonly<{ host: string; port: number }>;

const HOST = '127.0.0.1';
const STREAMS = 'event_store.client.streams.streams';
const METHODS = ['read', 'append', 'delete', 'tombstone', 'batchappend'];

/** A server that speaks EventStoreDB's gRPC over a real socket. See README.md for what it imitates and what not. */
export class KurrentDouble {
  readonly subscriptions: Subscriptions;
  /** Calls by method, since the start. */
  readonly calls = { read: 0, subscribe: 0, append: 0, batchAppend: 0, features: 0 };
  private readonly server = new Server({ 'grpc.max_receive_message_length': 16 * 1024 * 1024 });
  private faults = NO_FAULTS;
  private leader: Address | 'itself' | 'unnamed' = 'itself';
  private port = 0;

  private constructor(readonly log: EventLog) {
    this.subscriptions = new Subscriptions(log);
  }

  /** Several may share a log, as the nodes of a cluster do. `credentials`: with a certificate it speaks TLS. */
  static async start(log = new EventLog(), credentials = ServerCredentials.createInsecure()): Promise<KurrentDouble> {
    const double = new KurrentDouble(log);
    double.server.addService(streamServices.StreamsService, double.streamMethods());
    double.server.addService(featureServices.ServerFeaturesService, { getSupportedMethods: double.supportedMethods });
    double.port = await new Promise<number>((resolve, reject) => {
      double.server.bindAsync(`${HOST}:0`, credentials, (error, port) => { if (error) reject(error); else resolve(port); });
    });
    return double;
  }

  get address(): Address {
    return { host: HOST, port: this.port };
  }

  fail(faults: Partial<Faults>): void {
    this.faults = { ...this.faults, ...faults };
  }

  heal(): void {
    this.faults = NO_FAULTS;
    this.subscriptions.speakAgain();
  }

  /** Who writes from now on: this node, another one, or one that is not named. */
  follow(leader: Address | 'itself' | 'unnamed'): void {
    this.leader = leader;
  }

  async stop(): Promise<void> {
    this.server.forceShutdown();
  }

  private streamMethods(): Record<string, UntypedHandleCall> {
    return {
      append: (call: AppendCall, answer: sendUnaryData<AppendResp>) => { this.append(call, answer); },
      read: (call: ReadCall) => { this.read(call); },
      batchAppend: (call: ReadCall) => {
        this.calls.batchAppend += 1;
        call.emit('error', unimplemented());
      },
      delete: (_call: unknown, answer: sendUnaryData<unknown>) => { answer(unimplemented()); },
      tombstone: (_call: unknown, answer: sendUnaryData<unknown>) => { answer(unimplemented()); },
    };
  }

  private append(call: AppendCall, answer: sendUnaryData<AppendResp>): void {
    this.calls.append += 1;
    if (this.leader !== 'itself') return void answer(notLeader(this.leader === 'unnamed' ? undefined : this.leader));
    void answerAppend(this.log, this.faults.append(), call, answer);
  }

  private read(call: ReadCall): void {
    const options = call.request.getOptions();
    if (!options) return void call.emit('error', unimplemented());
    if (options.hasSubscription()) {
      this.calls.subscribe += 1;
      return void this.subscriptions.begin(call, options, this.faults.subscribe());
    }
    this.calls.read += 1;
    const needsLeader = call.metadata.get('requires-leader').length > 0;
    if (needsLeader && this.leader !== 'itself') return void call.emit('error', notLeader(this.leader === 'unnamed' ? undefined : this.leader));
    answerRead(this.log, this.faults.read(), call, options);
  }

  private readonly supportedMethods = (_call: unknown, answer: sendUnaryData<InstanceType<typeof features.SupportedMethods>>): void => {
    this.calls.features += 1;
    const methods = METHODS.map((name) => new features.SupportedMethod().setServiceName(STREAMS).setMethodName(name));
    answer(null, new features.SupportedMethods().setEventStoreServerVersion('23.10.8').setMethodsList(methods));
  };
}
