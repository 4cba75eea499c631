import type { JSX } from 'react';
import { Skeleton } from './skeleton.js';

/** A screen that is on its way. */
export function Loading(): JSX.Element {
  return <Skeleton shape="page" />;
}
