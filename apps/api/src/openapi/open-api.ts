import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { API_DOCUMENTATION_PATH } from '../http/http-edge.js';

/** The whole API as it is served. An operation's id is its method's name: clients are generated from it. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Årshjul')
    .setDescription(INTRODUCTION)
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/sv/')
    .build();
  return SwaggerModule.createDocument(app, config, { operationIdFactory: (_controller, method) => method });
}

/** The page where people read and try it, and the document beside it. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup(API_DOCUMENTATION_PATH, app, () => openApiDocument(app), {
    customSiteTitle: 'Årshjul – gränssnitt', raw: ['json'],
  });
}

const INTRODUCTION = `Kommunens planering som händelser: mål, beslut och uppföljning, nu och vid varje tidigare tidpunkt.

- Den som ändrar något är inloggad, anger sin egenskap i \`Arshjul-Capacity\` och gärna en egen \`Idempotency-Key\`.
- Ett svar på en skrivning har \`after\`. Skicka det med nästa läsning, så finns det skrivna med.
- \`knownAt\` frågar vad som var registrerat vid en tidpunkt, \`inForceOn\` vad som var beslutat att gälla en dag.
- Fel är problemdokument (RFC 9457) med en fast kod i \`code\` och en mening på svenska i \`detail\`.`;
