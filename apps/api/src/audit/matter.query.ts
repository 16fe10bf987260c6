import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Desk } from '#lib/application';
import { Registers } from '#lib/kernel';
import { municipalityName } from '#lib/platform';
import { exportMatter, matterIn, namesOfBodies, namesOfPersons, type ExportedMatter } from '#lib/telling';
import { Problem } from '../http/problem.js';
import { Readings, type Asking } from '../reading/readings.js';
import { requireRole } from '../reading/require-role.js';

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
    requireRole('auditor', reading);
    const exported = await exportMatter(reading, matterIn(about), {
      source: this.desk.source, persons: await namesOfPersons(this.registers), bodies: await namesOfBodies(reading), municipalityName: await municipalityName(reading.municipality),
    });
    if (!exported) throw Problem.at('not-found');
    if (exported.holdsDrafts) await this.registers.accessLog.record({ at: this.desk.clock.now(), personId: asking.personId, action: 'export-matter-with-drafts', subject: about });
    return exported;
  }
}
