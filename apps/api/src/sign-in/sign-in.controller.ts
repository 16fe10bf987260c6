import { Controller, Get, Header, HttpCode, Param, Post, Redirect, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignInLinks } from '#lib/application';
import { FORM } from '../http/content-types.js';
import { Problem } from '../http/problem.js';
import { html, page } from '../pages/page.js';
import { OpenToAnybody } from '../session/session.guard.js';
import { SigningIn } from '../session/signing-in.js';

const TOKEN = /^[\w-]{43}$/;

/** Opening a link only shows a button: mail scanners open links too, and must not spend them. */
@ApiExcludeController()
@OpenToAnybody()
@Controller()
export class SignInController {
  constructor(private readonly links: SignInLinks, private readonly signingIn: SigningIn) {}

  @Get('sign-in/:token') @Header('content-type', 'text/html; charset=utf-8')
  signInPage(@Param('token') token: string): string {
    return page('Logga in', html`
<form method="post" action="/sign-in/${wellFormed(token)}">
<p>Länken gäller en gång. När du trycker på knappen är den förbrukad.</p>
<p><button type="submit">Logga in</button></p>
</form>`);
  }

  @Post('sign-in/:token') @HttpCode(303) @Redirect('/', 303) @RouteConfig(FORM)
  async signIn(@Param('token') token: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const personId = await this.links.redeem(wellFormed(token));
    if (personId === undefined) throw Problem.at('link-spent');
    await this.signingIn.signIn(personId, request, reply);
  }

  @Post('sign-out') @HttpCode(303) @Redirect('/', 303) @RouteConfig(FORM)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signingIn.signOut(request, reply);
  }
}

function wellFormed(token: string): string {
  if (!TOKEN.test(token)) throw Problem.at('link-spent');
  return token;
}
