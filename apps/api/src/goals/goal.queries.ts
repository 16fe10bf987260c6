import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Registers, type LocalDate } from '#lib/kernel';
import { contentWarnings } from '#lib/planning';
import { activityWording } from '#lib/texts';
import { cycleOf, goalInForce, goalSheet, goalSheetsOf, goalTextInForce, goalTexts, type GoalListQuestion, type GoalText } from '#lib/scorecard';
import { Problem } from '../http/problem.js';
import { warningAnswer, type WarningAnswer } from '../http/warning.js';
import { Readings, type Asking } from '../reading/readings.js';
import { goalAnswers } from './goal-answers.js';
import type { GoalAnswer } from './goal.dto.js';
import { contentDifferences, type FieldDifference } from './text-difference.js';

export class GetGoal extends Query<GoalAnswer> {
  constructor(readonly goalId: string, readonly asking: Asking, readonly inForceOn?: LocalDate) { super(); }
}

@QueryHandler(GetGoal)
export class GetGoalHandler implements IQueryHandler<GetGoal> {
  constructor(private readonly readings: Readings, private readonly registers: Registers) {}

  async execute({ goalId, asking, inForceOn }: GetGoal): Promise<GoalAnswer> {
    const reading = await this.readings.open(asking);
    const { db, at, municipality, viewer, today } = reading;
    const sheet = inForceOn === undefined
      ? await goalSheet(db, at, { municipality, viewer, today, goalId }) : await goalInForce(db, at, { municipality, goalId, inForceOn });
    const [answer] = sheet ? await goalAnswers([sheet], reading, this.registers) : [];
    if (!answer) throw Problem.at('not-found');
    return answer;
  }
}

export class ListGoalWarnings extends Query<readonly WarningAnswer[]> {
  constructor(readonly goalId: string, readonly asking: Asking) { super(); }
}

/** What is worth a second look at the text that is the viewer's to see, before a body decides on it. */
@QueryHandler(ListGoalWarnings)
export class ListGoalWarningsHandler implements IQueryHandler<ListGoalWarnings> {
  constructor(private readonly readings: Readings) {}

  async execute({ goalId, asking }: ListGoalWarnings): Promise<readonly WarningAnswer[]> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    const sheet = await goalSheet(db, at, { municipality, viewer, goalId, today });
    if (!sheet) throw Problem.at('not-found');
    const cycle = await cycleOf(db, at, { municipality, budgetYear: sheet.budgetYear });
    const { content } = sheet;
    const wordings = [content.title, content.description].flatMap((text) => activityWording(text) ?? []);
    return [...wordings.map((words) => ({ code: 'activity-wording' as const, params: { words } })), ...contentWarnings(content, cycle?.followUps ?? [])].map(warningAnswer);
  }
}

export class ListGoalTexts extends Query<readonly GoalText[]> {
  constructor(readonly goalId: string, readonly asking: Asking, readonly inForceOn: LocalDate | undefined) { super(); }
}

@QueryHandler(ListGoalTexts)
export class ListGoalTextsHandler implements IQueryHandler<ListGoalTexts> {
  constructor(private readonly readings: Readings) {}

  async execute({ goalId, asking, inForceOn }: ListGoalTexts): Promise<readonly GoalText[]> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    const texts = await goalTexts(db, at, { municipality, viewer, today, goalId });
    if (texts.length === 0) throw Problem.at('not-found');
    if (inForceOn === undefined) return texts;
    const text = await goalTextInForce(db, at, { municipality, goalId, inForceOn });
    return text ? [text] : [];
  }
}

type GoalFilter = Pick<GoalListQuestion, 'budgetYear' | 'unit' | 'area' | 'status'>;

export class ListGoals extends Query<readonly GoalAnswer[]> {
  constructor(readonly filter: GoalFilter, readonly asking: Asking) { super(); }
}

@QueryHandler(ListGoals)
export class ListGoalsHandler implements IQueryHandler<ListGoals> {
  constructor(private readonly readings: Readings, private readonly registers: Registers) {}

  async execute({ filter, asking }: ListGoals): Promise<readonly GoalAnswer[]> {
    const reading = await this.readings.open(asking);
    const { db, at, municipality, viewer, today } = reading;
    return goalAnswers(await goalSheetsOf(db, at, { municipality, viewer, today, ...filter }), reading, this.registers);
  }
}

export class GetGoalDifferences extends Query<readonly FieldDifference[]> {
  constructor(readonly goalId: string, readonly from: number, readonly to: number, readonly asking: Asking) { super(); }
}

@QueryHandler(GetGoalDifferences)
export class GetGoalDifferencesHandler implements IQueryHandler<GetGoalDifferences> {
  constructor(private readonly readings: Readings) {}

  async execute({ goalId, from, to, asking }: GetGoalDifferences): Promise<readonly FieldDifference[]> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    const texts = await goalTexts(db, at, { municipality, viewer, today, goalId });
    const [earlier, later] = [from, to].map((version) => texts.find((text) => text.version === version));
    if (!earlier || !later) throw Problem.at('not-found');
    return contentDifferences(earlier.content, later.content);
  }
}
