import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '#kernel/config';

/** A letter in plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail through `SMTP_URL`; without it nothing is sent, and people read their notifications in the page. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter | null;
  private readonly from: string;

  constructor(@Inject(Config) config: Config) {
    this.from = config.values.MAIL_FROM;
    this.transport = config.values.SMTP_URL ? createTransport(config.values.SMTP_URL) : null;
  }

  /** @returns false if no server is configured. @throws Error if the server refuses. */
  async send(letter: Letter): Promise<boolean> {
    if (!this.transport) return false;
    await this.transport.sendMail({ from: this.from, ...letter });
    return true;
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
