import { Inject, Module, type DynamicModule, type FactoryProvider, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, DueJobs, EventStore, Leadership, Notifier, ReadModels, Registers, type Adapters } from '#lib/kernel';

const ADAPTERS = Symbol('Adapters');

/** Gives an opened profile's adapters to whoever asks for a port, and closes them last. */
@Module({})
export class ProfileModule implements OnApplicationShutdown {
  constructor(@Inject(ADAPTERS) private readonly adapters: Adapters) {}

  static with(adapters: Adapters): DynamicModule {
    const { clock, dueJobs, eventStore, notifier, readModels, registers, leadership } = adapters;
    const ports: FactoryProvider[] = [
      { provide: Clock, useFactory: () => clock }, { provide: EventStore, useFactory: () => eventStore },
      { provide: DueJobs, useFactory: () => dueJobs },
      { provide: Notifier, useFactory: () => notifier }, { provide: ReadModels, useFactory: () => readModels }, { provide: Registers, useFactory: () => registers },
      ...(leadership ? [{ provide: Leadership, useFactory: () => leadership }] : []),
    ];
    return {
      module: ProfileModule, global: true,
      providers: [{ provide: ADAPTERS, useValue: adapters }, ...ports],
      exports: ports.map(({ provide }) => provide),
    };
  }

  onApplicationShutdown(): Promise<void> { return this.adapters.close(); }
}
