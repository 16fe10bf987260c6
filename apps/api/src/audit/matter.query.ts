import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Desk } from '#lib/application';
import { Registers } from '#lib/kernel';
import { MUNICIPALITY } from '#lib/planning';
import { municipalityName } from '#lib/platform';
import { exportMatter, matterIn, namesOfBodies, type ExportedMatter, type Reading } from '#lib/telling';
import { Problem } from '../http/problem.js';
import { refusalOf } from '../http/refusal.js';
import { Readings, type Asking } from '../reading/readings.js';

type Auditor = Asking & Readonly<{ personId: string }>;

export class ExportMatter extends Query<ExportedMatter> {
  constructor(readonly about: string, readonly asking: Auditor) { super(); }
}

/** For auditors, who may read all of it. That they have read drafts is noted before they get them. */
@QueryHandler(ExportMatter)
export class ExportMatterHandler implements IQueryHandler<ExportMatter> {
  constructor(private readonly readings: Readings, private readonly desk: Desk, private readonly registers: Registers) {}

  async execute({ about, asking }: ExportMatter): Promise<ExportedMatter> {
    const reading = await this.readings.open(asking);
    refuseOthers(reading);
    const exported = await exportMatter(reading, matterIn(about), {
      source: this.desk.source, persons: await this.persons(), bodies: await namesOfBodies(reading), municipalityName: await municipalityName(reading.municipality),
    });
    if (!exported) throw Problem.at('not-found');
    if (exported.holdsDrafts) await this.registers.accessLog.record({ at: this.desk.clock.now(), personId: asking.personId, action: 'export-matter-with-drafts', subject: about });
    return exported;
  }

  private async persons(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.registers.persons.list()).map(({ personId, name }) => [personId, name]));
  }
}

function refuseOthers({ viewer, today }: Reading): void {
  if (viewer.capacities.some(({ role }) => role === 'auditor')) return;
  throw refusalOf({ code: 'capacity-not-held', params: { role: 'auditor', body: MUNICIPALITY, today } });
}
