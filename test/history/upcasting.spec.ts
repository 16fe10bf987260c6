import { describe, expect, it } from '@jest/globals';
import { EventRegistry } from '#lib/application';
import { UnreadableEvent, eventNamed } from '#lib/kernel';
import { ArrayEventStore } from '#lib/testing';

/** An answer as it was written in three different years. */
const AnswerGiven = eventNamed('answer-given').carrying<{ text: string }>()
  .next(({ text }) => ({ texts: [text] }))
  .next(({ texts }) => ({ texts, respondBy: null as string | null }));

const registry = new EventRegistry([AnswerGiven]);

const stored = (type: string, schema: number, data: object) => new ArrayEventStore().write('2580.answer-1', { type, data }, { schema });
const read = (schema: number, data: object): unknown => registry.recall(stored('answer-given', schema, data)).data;

describe('An event of an older shape', () => {
  it('is read in the newest, step by step', () => {
    expect(read(1, { text: 'Ja' })).toEqual({ texts: ['Ja'], respondBy: null });
    expect(read(2, { texts: ['Ja', 'Nej'] })).toEqual({ texts: ['Ja', 'Nej'], respondBy: null });
    expect(read(3, { texts: [], respondBy: '2027-03-01' })).toEqual({ texts: [], respondBy: '2027-03-01' });
  });

  it('keeps its schema, its line and its hash: what is stored never changes', () => {
    const old = stored('answer-given', 1, { text: 'Ja' });
    const { schema, line, leafHash } = registry.recall(old);
    expect({ schema, line, leafHash }).toEqual({ schema: 1, line: old.line, leafHash: old.leafHash });
    expect(line).toContain('{"text":"Ja"}');
  });

  it('is written in the newest only', () => {
    expect(registry.store(AnswerGiven.create({ texts: ['Ja'], respondBy: null })))
      .toEqual({ type: 'answer-given', schema: 3, data: { texts: ['Ja'], respondBy: null } });
  });
});

describe('A reader stops', () => {
  it.each([
    ['at a newer schema', 'answer-given', 4],
    ['at a schema that there never was', 'answer-given', 0],
    ['at a type that it does not know', 'answer-withdrawn', 1],
  ])('%s', (_where, type, schema) => {
    const recall = () => registry.recall(stored(type, schema, {}));
    expect(recall).toThrow(UnreadableEvent);
    expect(recall).toThrow(`No reader for event "${type}" of schema ${schema}`);
  });

  it('before it has begun, where two events share a name', () => {
    expect(() => new EventRegistry([AnswerGiven, AnswerGiven])).toThrow('share a wire name');
  });
});
