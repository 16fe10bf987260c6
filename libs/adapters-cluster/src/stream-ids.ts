type Event = Readonly<{ id: string; stream: string; revision: number }>;

/**
 * Where the ids stand that this process has read or written last. The server looks for an id at one place of one stream only,
 * and not even there when an append continues the stream. Each stream is known from its beginning or not at all.
 */
export class StreamIds {
  private readonly streams = new Map<string, string[]>();
  private readonly places = new Map<string, Event>();
  private readonly claims = new Map<string, string>();

  constructor(private readonly idsMax: number) {}

  /** How many events of the stream are known, 0 where none are. */
  lengthOf(stream: string): number {
    return this.streams.get(stream)?.length ?? 0;
  }

  /** Whether the event's id stands at another place than the event is meant for, or is on its way to another stream. */
  isTaken({ id, stream, revision }: Event): boolean {
    const place = this.places.get(id);
    if (place) return place.stream !== stream || place.revision !== revision;
    return (this.claims.get(id) ?? stream) !== stream;
  }

  /** Says which ids are on their way to the server; gives back how to say that they have arrived, or not. */
  claim(events: readonly Event[]): () => void {
    for (const { id, stream } of events) this.claims.set(id, stream);
    return () => { for (const { id } of events) this.claims.delete(id); };
  }

  /** Takes an event that follows on what is known of its stream; any other says nothing new, or would leave a gap. */
  learn({ id, stream, revision }: Event): void {
    const ids = this.streams.get(stream) ?? [];
    if (revision !== ids.length) return;
    ids.push(id);
    this.places.set(id, { id, stream, revision });
    this.streams.delete(stream);
    this.streams.set(stream, ids);
    if (this.places.size > this.idsMax) this.forgetOldest();
  }

  /** The stream longest unheard of makes room; the one just heard of stays. */
  private forgetOldest(): void {
    const [oldest] = this.streams;
    if (!oldest || this.streams.size === 1) return;
    const [stream, ids] = oldest;
    this.streams.delete(stream);
    for (const id of ids) this.places.delete(id);
  }
}
