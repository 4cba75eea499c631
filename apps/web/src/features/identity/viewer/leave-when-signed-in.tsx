import type { JSX, ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Loading } from '../../../ui/loading.js';
import { useViewer } from './use-viewer.js';

/** Screens for those who are not signed in: everybody else goes on to where they wanted to go. */
export function LeaveWhenSignedIn({ children }: { children: ReactNode }): JSX.Element {
  const { data: viewer, isPending, isError } = useViewer();
  const { state } = useLocation() as { state: { from?: unknown } | null };
  if (viewer) return <Navigate to={typeof state?.from === 'string' ? state.from : '/'} replace />;
  return isPending && !isError ? <Loading /> : <>{children}</>;
}
