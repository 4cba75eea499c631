import { Module } from '@nestjs/common';
import { CatalogModule } from '#catalog';
import { CredentialsModule } from '#credentials';
import { IdentityModule } from '#identity';
import { Mailer } from './mail-notification/mailer.js';
import { OnNotificationWritten } from './mail-notification/on-notification-written.js';
import { MyNotificationsResolver } from './my-notifications/my-notifications.resolver.js';
import { OnCertificateIssued } from './write-notification/on-certificate-issued.js';
import { OnCertificateRevoked } from './write-notification/on-certificate-revoked.js';
import { OnPersonEnrolled } from './write-notification/on-person-enrolled.js';
import { WriteNotification } from './write-notification/write-notification.js';

/** Tells people what has happened, in the page and by mail. */
@Module({
  imports: [IdentityModule, CatalogModule, CredentialsModule],
  providers: [
    WriteNotification,
    Mailer,
    OnCertificateIssued,
    OnCertificateRevoked,
    OnPersonEnrolled,
    OnNotificationWritten,
    MyNotificationsResolver,
  ],
})
export class NotificationsModule {}
