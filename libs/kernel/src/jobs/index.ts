export { migrateQueues, Queues, type AnyQueue, type AnyWorker } from './queues.js';
export { Scheduled, type ScheduledJob } from './scheduled-job.js';
export { SCHEDULE_QUEUE, Schedules } from './schedules.js';
