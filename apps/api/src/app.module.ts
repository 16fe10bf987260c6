import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ApplicationModule, BackgroundModule } from '#lib/application';
import type { Adapters, Installation } from '#lib/kernel';
import { ProfileModule } from '#lib/platform';
import { ApiOptions } from './api-options.js';
import { CycleWritingController } from './cycles/cycle-writing.controller.js';
import { DecisionsWritingController } from './decisions/decisions-writing.controller.js';
import { DemoController } from './demo/demo.controller.js';
import { GoalWritingController } from './goals/goal-writing.controller.js';
import { HealthController } from './health/health.controller.js';
import { QueryGuard } from './http/query.guard.js';
import { PagesController } from './pages/pages.controller.js';
import { PersonWritingController } from './persons/person-writing.controller.js';
import { SessionCookie } from './session/session-cookie.js';
import { SessionController } from './session/session.controller.js';
import { SessionGuard } from './session/session.guard.js';
import { Sessions } from './session/sessions.js';
import { SignInLinks } from './session/sign-in-links.js';
import { SigningIn } from './session/signing-in.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { UnitWritingController } from './units/unit-writing.controller.js';

/** One municipality's API, over any profile. */
@Module({})
export class AppModule {
  static of(adapters: Adapters, { municipality, isDemo }: Installation, options: ApiOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [ProfileModule.with(adapters), ApplicationModule.of(municipality), BackgroundModule],
      controllers: [
        PagesController, HealthController, SignInController, SessionController,
        CycleWritingController, UnitWritingController, PersonWritingController, GoalWritingController, DecisionsWritingController,
        ...(isDemo ? [DemoController] : []),
      ],
      providers: [
        { provide: ApiOptions, useValue: options },
        Sessions, SessionCookie, SigningIn, SignInLinks,
        { provide: APP_GUARD, useClass: QueryGuard }, { provide: APP_GUARD, useClass: SessionGuard },
      ],
    };
  }
}
