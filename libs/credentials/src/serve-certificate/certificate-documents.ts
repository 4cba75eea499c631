import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#kernel/config';
import { Database, statement, type Tx } from '#kernel/database';
import { pickText, type Locale } from '#kernel/text';
import { CERTIFICATE_BY_ID, type CertificateRow } from '../certificate-row.js';
import type { CertificateSnapshot } from '../render-certificate/certificate-snapshot.js';
import { CERTIFICATE_TEMPLATE, renderCertificate } from '../render-certificate/render-certificate.js';
import { say } from '../refusal.js';

const FIND = statement<{ pdf: Buffer }>(
  'credentials.document-find',
  'select pdf from credentials.certificate_document where certificate_id = $1 and locale = $2 and template = $3',
);
const KEEP = statement(
  'credentials.document-keep',
  `insert into credentials.certificate_document (certificate_id, locale, template, pdf) values ($1, $2, $3, $4)
   on conflict (certificate_id, locale) do update set template = excluded.template, pdf = excluded.pdf`,
);

/** The PDFs of certificates: a cache that may be emptied at any time, for the row is the record. */
@Injectable()
export class CertificateDocuments {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** The PDF in a language, drawn now if nobody has asked for it before. */
  async get(certificate: CertificateRow, locale: Locale): Promise<Buffer> {
    const [kept] = await this.database.run(FIND, [certificate.id, locale, CERTIFICATE_TEMPLATE]);
    return kept?.pdf ?? this.draw(this.database, certificate, locale);
  }

  /** Draws and keeps the PDF; `door` is where it is written. */
  async draw(door: Tx | Database, certificate: CertificateRow, locale: Locale): Promise<Buffer> {
    const replaced = certificate.replaces ? (await door.run(CERTIFICATE_BY_ID, [certificate.replaces]))[0] : undefined;
    const pdf = await renderCertificate(this.snapshotOf(certificate, locale, replaced?.serial));
    await door.run(KEEP, [certificate.id, locale, CERTIFICATE_TEMPLATE, pdf]);
    return pdf;
  }

  private snapshotOf(
    certificate: CertificateRow,
    locale: Locale,
    replacedSerial: string | undefined,
  ): CertificateSnapshot {
    const { serial, kind, courseEdition, hours, scorePercent, completedOn, issuedOn, expiresOn } = certificate;
    return {
      ...{ serial, kind, locale, courseEdition, hours, scorePercent, completedOn, issuedOn, expiresOn },
      holderName: (locale === 'en' ? certificate.holderNameLatin : null) ?? certificate.holderName,
      title: pickText(certificate.title, locale),
      courseTitle: pickText(certificate.courseTitle, locale),
      issuerName: pickText(certificate.issuerName, locale),
      verifyUrl: `${this.config.publicUrl}/verify/${certificate.token}`,
      note: replacedSerial ? say(locale, 'certificate.replaces', { serial: replacedSerial }) : null,
    };
  }
}
