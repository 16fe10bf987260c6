import { Module } from '@nestjs/common';
import { ReadModels } from '#lib/kernel';
import { projections } from '#lib/scorecard';
import { PolledProgress } from './polled-progress.js';
import { Progress } from './progress.js';

/** For a process that leaves the background work to others. */
@Module({
  providers: [{ provide: Progress, inject: [ReadModels], useFactory: (readModels: ReadModels) => new PolledProgress(readModels, projections) }],
  exports: [Progress],
})
export class PolledProgressModule {}
