import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { dialogueOf, type DialogueEntry } from '#lib/scorecard';
import { Problem } from '../http/problem.js';
import { Readings, type Asking } from '../reading/readings.js';

export class ListDialogue extends Query<readonly DialogueEntry[]> {
  constructor(readonly goalId: string, readonly asking: Asking) { super(); }
}

@QueryHandler(ListDialogue)
export class ListDialogueHandler implements IQueryHandler<ListDialogue> {
  constructor(private readonly readings: Readings) {}

  async execute({ goalId, asking }: ListDialogue): Promise<readonly DialogueEntry[]> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    const entries = await dialogueOf(db, at, { municipality, goalId, viewer, today });
    if (!entries) throw Problem.at('not-found');
    return entries;
  }
}
