import type { VersionStatus } from '../course-version.entity.js';

/** What decides on a change of status. */
export interface VersionState {
  readonly status: VersionStatus;
  readonly revision: number;
  readonly edition: number;
  /** The edition that is published at present. */
  readonly publishedEdition: number | null;
}

export type PublishFault = 'STALE' | 'NOT_A_DRAFT' | 'SUPERSEDED';
export type RetireFault = 'STALE' | 'NOT_PUBLISHED';

/** Why a version may not be published; editions follow each other, so an older draft never replaces a newer edition. */
export function publishFault(state: VersionState, expectedRevision: number): PublishFault | null {
  if (state.revision !== expectedRevision) return 'STALE';
  if (state.status !== 'draft') return 'NOT_A_DRAFT';
  return state.publishedEdition !== null && state.publishedEdition > state.edition ? 'SUPERSEDED' : null;
}

/** Why a version may not be retired. */
export function retireFault(state: VersionState, expectedRevision: number): RetireFault | null {
  if (state.revision !== expectedRevision) return 'STALE';
  return state.status === 'published' ? null : 'NOT_PUBLISHED';
}
