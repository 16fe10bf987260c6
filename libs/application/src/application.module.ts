import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { Clock, EventStore } from '#lib/kernel';
import { planningContracts } from '#lib/planning';
import { Desk } from './desk.js';
import { EventRegistry } from './event-registry.js';
import { AnnexHandler } from './handlers/annex.handler.js';
import { AnswersHandler } from './handlers/answers.handler.js';
import { CycleHandler } from './handlers/cycle.handler.js';
import { DecisionsHandler } from './handlers/decisions.handler.js';
import { ContributionHandler } from './handlers/contribution.handler.js';
import { DialogueHandler } from './handlers/dialogue.handler.js';
import { GoalHandler } from './handlers/goal.handler.js';
import { IndicatorHandler } from './handlers/indicator.handler.js';
import { MeetingsHandler } from './handlers/meetings.handler.js';
import { PersonHandler } from './handlers/person.handler.js';
import { ReminderHandler } from './handlers/reminder.handler.js';
import { SettingsHandler } from './handlers/settings.handler.js';
import { UnitHandler } from './handlers/unit.handler.js';

/** The write side of one municipality on the command bus: a handler per kind of stream. */
@Module({})
export class ApplicationModule {
  static of(municipality: string): DynamicModule {
    return {
      module: ApplicationModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: EventRegistry, useFactory: () => new EventRegistry(planningContracts) },
        {
          provide: Desk, inject: [EventStore, EventRegistry, Clock],
          useFactory: (store: EventStore, registry: EventRegistry, clock: Clock) => new Desk({ store, registry }, clock, municipality),
        },
        AnnexHandler,
        AnswersHandler,
        ContributionHandler,
        CycleHandler,
        DecisionsHandler,
        DialogueHandler,
        GoalHandler,
        IndicatorHandler,
        MeetingsHandler,
        PersonHandler,
        ReminderHandler,
        SettingsHandler,
        UnitHandler,
      ],
      exports: [CqrsModule, Desk, EventRegistry],
    };
  }
}
