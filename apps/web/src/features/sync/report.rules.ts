import type { OutboxItem } from '../../offline/outbox-item.type.js';

interface ReportOf {
  readonly items: readonly OutboxItem[];
  readonly state: string;
  readonly connection: string;
  /** ISO 8601. */
  readonly writtenAt: string;
}

/** What is stuck on a device, line by line, for who helps: ids, codes and times, but no answers and no names. */
export function reportOf({ items, state, connection, writtenAt }: ReportOf): string {
  const head = `Sabak ${writtenAt} connection=${connection} outbox=${state} items=${items.length}`;
  const lines = items.map(({ clientId, kind, payload, occurredAt, state: itemState, tries, refusal }) =>
    [
      itemState,
      kind,
      clientId,
      occurredAt,
      `enrolment=${payload.enrolmentId}`,
      `activity=${payload.activityId}`,
      `tries=${tries}`,
      ...(refusal ? [`code=${refusal.code}`] : []),
    ].join(' '),
  );
  return [head, ...lines].join('\n');
}
