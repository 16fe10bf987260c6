import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { ApplicationModule, BackgroundModule, PolledProgressModule, Progress, SignInLinks } from '#lib/application';
import type { Adapters } from '#lib/kernel';
import { ProfileModule } from '#lib/platform';
import { ComparisonController } from './audit/comparison.controller.js';
import { CompareMomentsHandler } from './audit/comparison.query.js';
import { JournalController } from './audit/journal.controller.js';
import { SearchJournalHandler } from './audit/journal.query.js';
import { MatterController } from './audit/matter.controller.js';
import { ExportMatterHandler } from './audit/matter.query.js';
import { ApiOptions } from './api-options.js';
import { CalendarController } from './calendars/calendar.controller.js';
import { GetBodyCalendarHandler } from './calendars/calendar.query.js';
import { ClosingController } from './cycles/closing.controller.js';
import { CycleController } from './cycles/cycle.controller.js';
import { GetCycleHandler, ListCyclesHandler } from './cycles/cycle.queries.js';
import { DeadlineWritingController } from './cycles/deadline-writing.controller.js';
import { ListDeadlinesHandler } from './cycles/deadline.query.js';
import { ListLimitsHandler } from './cycles/limit.query.js';
import { AnswersWritingController } from './cycles/answers-writing.controller.js';
import { CycleWrites } from './cycles/cycle-writes.js';
import { CycleWritingController } from './cycles/cycle-writing.controller.js';
import { GoalsOfYear } from './cycles/goals-of-year.js';
import { ProposalController } from './cycles/proposal.controller.js';
import { RoundsWritingController } from './cycles/rounds-writing.controller.js';
import { ListProposalsHandler } from './cycles/proposal.query.js';
import { ListDecisionsHandler } from './decisions/decision.queries.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { ListMomentsHandler } from './decisions/moment.queries.js';
import { MomentsController } from './decisions/moments.controller.js';
import { ListAwaitedDecisionsHandler } from './decisions/awaited-decision.query.js';
import { CountersigningController } from './decisions/countersigning.controller.js';
import { DecisionsWritingController } from './decisions/decisions-writing.controller.js';
import { DraftController } from './drafts/draft.controller.js';
import { DemoController } from './demo/demo.controller.js';
import { DemoOnly } from './demo/demo-only.guard.js';
import { FollowUpWritingController } from './follow-up/follow-up-writing.controller.js';
import { IndicatorValuesController } from './follow-up/indicator-values.controller.js';
import { ListSeriesHandler } from './follow-up/series.query.js';
import { GoalController } from './goals/goal.controller.js';
import { GetGoalDifferencesHandler, GetGoalHandler, ListGoalTextsHandler, ListGoalWarningsHandler, ListGoalsHandler } from './goals/goal.queries.js';
import { GoalListController } from './goals/goal-list.controller.js';
import { ListGoalHistoryHandler } from './goals/goal-history.query.js';
import { GoalWritingController } from './goals/goal-writing.controller.js';
import { GoalWrites } from './goals/goal-writes.js';
import { FreshnessInterceptor } from './health/freshness.interceptor.js';
import { HealthController } from './health/health.controller.js';
import { StoreWatch } from './health/store-watch.js';
import { QueryGuard } from './http/query.guard.js';
import { InstallationController } from './installation/installation.controller.js';
import { AppealsWritingController } from './meetings/appeals-writing.controller.js';
import { MeetingWrites } from './meetings/meeting-writes.js';
import { ListMeetingsHandler } from './meetings/meeting.query.js';
import { MeetingsController } from './meetings/meetings.controller.js';
import { MeetingsWritingController } from './meetings/meetings-writing.controller.js';
import { MinutesWritingController } from './meetings/minutes-writing.controller.js';
import { PagesController } from './pages/pages.controller.js';
import { PersonController } from './persons/person.controller.js';
import { ListPersonsHandler } from './persons/person.queries.js';
import { PersonWritingController } from './persons/person-writing.controller.js';
import { SignInLinkController } from './persons/sign-in-link.controller.js';
import { RemindersController } from './reminders/reminders.controller.js';
import { GetJobQueueHandler, ListComingRemindersHandler, ListInboxHandler, ListRemindersHandler } from './reminders/reminder.queries.js';
import { OpenDataController } from './public/open-data.controller.js';
import { PublicAnswers } from './public/public-answers.js';
import { PublicController } from './public/public.controller.js';
import { PublicReadings } from './public/public-readings.js';
import { CaughtUp } from './reading/caught-up.js';
import { Readings } from './reading/readings.js';
import { ListDeviationsHandler } from './scorecard/deviation.query.js';
import { ScorecardController } from './scorecard/scorecard.controller.js';
import { GetScorecardHandler } from './scorecard/scorecard.query.js';
import { ListYearsOfReportHandler } from './scorecard/year-by-year.query.js';
import { SessionCookie } from './session/session-cookie.js';
import { SessionController } from './session/session.controller.js';
import { SessionGuard } from './session/session.guard.js';
import { Sessions } from './session/sessions.js';
import { SigningIn } from './session/signing-in.js';
import { SettingsController } from './settings/settings.controller.js';
import { GetSettingsHandler, ListSettingsHistoryHandler, PreviewRemindersHandler } from './settings/settings.query.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { AnnexWritingController } from './annex/annex-writing.controller.js';
import { ContributionWritingController } from './contribution/contribution-writing.controller.js';
import { DialogueController } from './dialogue/dialogue.controller.js';
import { ListDialogueHandler } from './dialogue/dialogue.query.js';
import { DialogueWritingController } from './dialogue/dialogue-writing.controller.js';
import { UnitController } from './units/unit.controller.js';
import { ListUnitsHandler } from './units/unit.queries.js';
import { UnitWritingController } from './units/unit-writing.controller.js';
import { YearWheelController } from './wheel/year-wheel.controller.js';
import { GetYearWheelHandler } from './wheel/year-wheel.query.js';
import { WorkController } from './work/work.controller.js';
import { ListWorkHandler } from './work/work.query.js';

const CONTROLLERS: readonly Type[] = [
  YearWheelController,
  JournalController,
  ComparisonController, MatterController,
  OpenDataController, PublicController,
  PagesController, HealthController, InstallationController, SignInController, DemoController, SessionController,
  CycleController, ClosingController, CycleWritingController, DeadlineWritingController, ProposalController, RoundsWritingController, AnswersWritingController, DialogueController, DialogueWritingController, ContributionWritingController, AnnexWritingController, UnitController, UnitWritingController, PersonController, PersonWritingController, SignInLinkController,
  GoalListController, GoalController, GoalWritingController, FollowUpWritingController, IndicatorValuesController, DraftController, WorkController, RemindersController, MomentsController, DecisionsController, DecisionsWritingController, MeetingsController, MeetingsWritingController, MinutesWritingController, AppealsWritingController, ScorecardController,
  CountersigningController,
  SettingsController,
  CalendarController,
];

const QUERY_HANDLERS: readonly Type[] = [
  GetYearWheelHandler,
  ListAwaitedDecisionsHandler,
  GetBodyCalendarHandler,
  ListYearsOfReportHandler,
  SearchJournalHandler,
  CompareMomentsHandler, ExportMatterHandler,
  GetCycleHandler, GetGoalHandler, GetGoalDifferencesHandler, ListGoalsHandler, ListSeriesHandler, ListMomentsHandler, ListWorkHandler, ListInboxHandler, ListComingRemindersHandler, ListRemindersHandler, GetJobQueueHandler, GetSettingsHandler, ListSettingsHistoryHandler, PreviewRemindersHandler, GetScorecardHandler, ListCyclesHandler, ListDeadlinesHandler, ListProposalsHandler, ListLimitsHandler, ListMeetingsHandler, ListDecisionsHandler, ListDeviationsHandler,
  ListGoalHistoryHandler, ListGoalTextsHandler, ListGoalWarningsHandler, ListPersonsHandler, ListUnitsHandler, ListDialogueHandler,
];

/** One municipality's API, over any profile. */
@Module({})
export class AppModule {
  static of(adapters: Adapters, municipality: string, options: ApiOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ProfileModule.with(adapters), ApplicationModule.of(municipality), adapters.leadership ? PolledProgressModule : BackgroundModule.with(options.reminders),
      ],
      controllers: [...CONTROLLERS],
      providers: [
        { provide: ApiOptions, useValue: options },
        DemoOnly, Sessions, SessionCookie, SigningIn, SignInLinks, CaughtUp, Readings, PublicReadings, PublicAnswers, CycleWrites, GoalsOfYear, GoalWrites, MeetingWrites, ...QUERY_HANDLERS,
        { provide: StoreWatch, inject: [Progress], useFactory: (progress: Progress) => new StoreWatch(adapters, progress) },
        { provide: APP_GUARD, useClass: QueryGuard }, { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_INTERCEPTOR, useClass: FreshnessInterceptor },
      ],
    };
  }
}
