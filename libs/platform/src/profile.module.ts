import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Clock, EventStore, ReadModels, Registers, type Adapters } from '#lib/kernel';

const ADAPTERS = Symbol('Adapters');

/** Gives an opened profile's adapters to whoever asks for a port, and closes them last. */
@Module({})
export class ProfileModule implements OnApplicationShutdown {
  constructor(@Inject(ADAPTERS) private readonly adapters: Adapters) {}

  static with(adapters: Adapters): DynamicModule {
    return {
      module: ProfileModule,
      global: true,
      providers: [
        { provide: ADAPTERS, useValue: adapters },
        { provide: Clock, useValue: adapters.clock },
        { provide: EventStore, useValue: adapters.eventStore },
        { provide: ReadModels, useValue: adapters.readModels },
        { provide: Registers, useValue: adapters.registers },
      ],
      exports: [Clock, EventStore, ReadModels, Registers],
    };
  }

  onApplicationShutdown(): Promise<void> { return this.adapters.close(); }
}
