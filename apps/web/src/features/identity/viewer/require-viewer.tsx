import type { JSX } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { Loaded } from '../../../ui/loaded.js';
import { useViewer } from './use-viewer.js';

/** Lets the signed-in through; others sign in first and come back to where they wanted to go. */
export function RequireViewer(): JSX.Element {
  const viewer = useViewer();
  const { pathname } = useLocation();
  return (
    <Loaded query={viewer}>
      {(person) => (person ? <Outlet /> : <Navigate to="/sign-in" state={{ from: pathname }} replace />)}
    </Loaded>
  );
}
