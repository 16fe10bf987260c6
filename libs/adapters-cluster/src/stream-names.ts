import { NotStorable } from '#lib/kernel';

const ANY_MUNICIPALITY = /^\d{4}\./;

/** The names of our streams on a server that also has its own, and perhaps other installations' and other municipalities'. */
export class StreamNames {
  /** `namespace` stands before each name on the server. Without a municipality's code the streams of all are ours. */
  constructor(readonly namespace: string, private readonly municipality: string | undefined) {}

  onServer(stream: string): string {
    return this.namespace + stream;
  }

  /** The stream as we call it; undefined where it is not one of ours. */
  ours(nameOnServer: string): string | undefined {
    if (!nameOnServer.startsWith(this.namespace)) return undefined;
    const stream = nameOnServer.slice(this.namespace.length);
    return this.isOurs(stream) ? stream : undefined;
  }

  /** @throws NotStorable when the name is not one of ours, so that reading the log would pass over its events */
  assertOurs(stream: string): void {
    if (!this.isOurs(stream)) throw new NotStorable(`the stream name ${stream} does not begin with ${this.municipality ?? 'a municipality\'s code'}`);
  }

  isOurs(stream: string): boolean {
    return this.municipality === undefined ? ANY_MUNICIPALITY.test(stream) : stream.startsWith(`${this.municipality}.`);
  }
}
