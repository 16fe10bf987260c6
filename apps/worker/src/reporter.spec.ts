import { describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Unavailable } from '#lib/kernel';
import { reporter } from './reporter.js';

class Remembering extends Logger {
  readonly told: unknown[] = [];
  override error(message: unknown): void { this.told.push(message); }
}

function told(...troubles: readonly Error[]): readonly unknown[] {
  const logger = new Remembering();
  const report = reporter({ troubleOf: () => 'unreachable' }, logger);
  troubles.forEach(report);
  return logger.told;
}

describe('The worker\'s log', () => {
  it('says once that a server is away, and what to do, though the work is tried again and again', () => {
    const [first, again] = [new Unavailable('after 300 ms'), new Unavailable('after 400 ms')];
    expect(told(first, again)).toEqual([expect.stringContaining('En server som arbetaren behöver går inte att nå'), first]);
  });

  it('says each other error once, with all that is known of it', () => {
    const [one, other] = [new Error('one'), new Error('other')];
    expect(told(one, other, one)).toEqual([
      'Arbetaren stötte på ett fel: Error: one', one, 'Arbetaren stötte på ett fel: Error: other', other,
    ]);
  });
});
