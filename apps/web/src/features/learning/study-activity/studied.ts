import type { EnrolmentQuery, ModuleOutlineFragment } from '../../../gql/graphql.js';
import type { Place } from '../outline.rules.js';

/** An activity as somebody studies it. */
export interface Studied {
  readonly enrolment: EnrolmentQuery['enrolment'];
  readonly place: Place<ModuleOutlineFragment['activities'][number]>;
  readonly isDone: boolean;
}
