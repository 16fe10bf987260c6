import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock, Registers, type Draft, type Instant } from '#lib/kernel';
import { Refuses } from '../http/documented.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problem } from '../http/problem.js';
import { SignedInPersonId } from '../reading/asking.js';
import { DraftAnswer, SaveDraftBody } from './draft.dto.js';

/** What the signed-in person is typing. It is in no history, nobody else reads it, and it is gone when it has become an act. */
@ApiTags('Påbörjat')
@Controller('v1/drafts')
export class DraftController {
  constructor(private readonly registers: Registers, private readonly clock: Clock) {}

  @Get() @ApiOperation({ summary: 'Det som den inloggade har börjat skriva, det senaste först' })
  @ApiOkResponse({ type: [DraftAnswer], description: 'Svaret' }) @Refuses(400, 401, 500, 503)
  async listDrafts(@SignedInPersonId() personId: string): Promise<readonly DraftAnswer[]> {
    return (await this.registers.drafts.list(personId)).map(answer);
  }

  @Get(':draftId') @ApiOperation({ summary: 'Det som står i ett påbörjat formulär' })
  @ApiOkResponse({ type: DraftAnswer, description: 'Svaret' }) @Refuses(400, 401, 404, 500, 503)
  async getDraft(@Param('draftId', IdPipe) draftId: string, @SignedInPersonId() personId: string): Promise<DraftAnswer> {
    return answer(await this.own(draftId, personId));
  }

  @Put(':draftId') @ApiOperation({ summary: 'Spara det som står i ett formulär, så att inget går förlorat' })
  @ApiOkResponse({ type: DraftAnswer, description: 'Sparat' }) @Refuses(400, 401, 403, 404, 412, 413, 415, 500, 503)
  async saveDraft(@Param('draftId', IdPipe) draftId: string, @Body() { kind, content, seen }: SaveDraftBody, @SignedInPersonId() personId: string): Promise<DraftAnswer> {
    const draft = { draftId, personId, kind, content, savedAt: this.later(seen ?? null) };
    if (await this.registers.drafts.save(draft, seen ?? null)) return answer(draft);
    const current = await this.own(draftId, personId);
    // The answer to the same saving may have been lost on its way.
    if (current.content === content) return answer(current);
    throw Problem.at('draft-changed', { params: { draft: answer(current) } });
  }

  @Delete(':draftId') @HttpCode(204) @ApiOperation({ summary: 'Kasta det som står i ett påbörjat formulär' })
  @ApiNoContentResponse({ description: 'Borta' }) @Refuses(400, 401, 403, 404, 500, 503)
  async removeDraft(@Param('draftId', IdPipe) draftId: string, @SignedInPersonId() personId: string): Promise<void> {
    await this.own(draftId, personId);
    await this.registers.drafts.remove(draftId);
  }

  private async own(draftId: string, personId: string): Promise<Draft> {
    const draft = await this.registers.drafts.find(draftId);
    if (draft?.personId !== personId) throw Problem.at('not-found');
    return draft;
  }

  /** Two savings never bear the same time, since that is what tells them apart. */
  private later(seen: Instant | null): Instant {
    const now = this.clock.now();
    return seen !== null && now <= seen ? new Date(Date.parse(seen) + 1).toISOString() : now;
  }
}

const answer = ({ draftId, kind, content, savedAt }: Draft): DraftAnswer => ({ draftId, kind, content, savedAt });
