import { eventType } from '#kernel/outbox';

/** Somebody has something new to read. */
export const NotificationWritten = eventType<{ notificationId: string }>('notifications.notification-written.v1');
