import { Module, type DynamicModule } from '@nestjs/common';
import { ApplicationModule, LedBackgroundModule, type LedBackgroundOptions } from '#lib/application';
import type { Adapters } from '#lib/kernel';
import { ProfileModule } from '#lib/platform';

/** One municipality's background work, over a profile that several processes share. */
@Module({})
export class WorkerModule {
  static of(adapters: Adapters, municipality: string, background: LedBackgroundOptions): DynamicModule {
    return { module: WorkerModule, imports: [ProfileModule.with(adapters), ApplicationModule.of(municipality), LedBackgroundModule.with(background)] };
  }
}
