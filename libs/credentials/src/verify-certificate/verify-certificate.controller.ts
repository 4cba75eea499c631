import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { isLocale, negotiateLocale } from '#kernel/text';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { VerifyCertificate } from './verify-certificate.js';
import { VERIFY_STYLE, verifyPage } from './verify-page.js';

/** The public page to which the QR code leads. Its addresses stay the same for ever. */
@Controller('verify')
export class VerifyCertificateController {
  constructor(@Inject(VerifyCertificate) private readonly verify: VerifyCertificate) {}

  @Get('style.css')
  style(@Res() reply: FastifyReply): void {
    void reply.header('cache-control', 'public, max-age=3600').type('text/css; charset=utf-8').send(VERIFY_STYLE);
  }

  @Get(':token')
  async page(
    @Param('token') token: string,
    @Query('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = isLocale(lang) ? lang : negotiateLocale(request.headers['accept-language']);
    const facts = await this.verify.execute(token, request.ip);
    reply.code(facts ? 200 : 404).headers({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
    void reply.type('text/html; charset=utf-8').send(verifyPage(facts, token.slice(0, 64), locale));
  }
}
