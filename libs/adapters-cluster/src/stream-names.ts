import { NotStorable } from '#lib/kernel';

/** What every stream of ours begins with: the municipality's code. */
const OURS = /^\d{4}\./;

/** The names of our streams on a server that also has its own, and perhaps other installations'. */
export class StreamNames {
  /** `namespace` stands before each name on the server, so that several installations can share one. */
  constructor(readonly namespace: string) {}

  /** @throws NotStorable when the name is not one of ours, so that reading the log would pass over its events */
  assertOurs(stream: string): void {
    if (!OURS.test(stream)) throw new NotStorable(`the stream name ${stream} does not begin with a municipality's code`);
  }

  onServer(stream: string): string {
    return this.namespace + stream;
  }

  /** The stream as we call it; undefined where it is not one of ours. */
  ours(nameOnServer: string): string | undefined {
    if (!nameOnServer.startsWith(this.namespace)) return undefined;
    const stream = nameOnServer.slice(this.namespace.length);
    return OURS.test(stream) ? stream : undefined;
  }
}
