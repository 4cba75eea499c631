import type { JSX } from 'react';
import { useViewer } from '../features/identity/viewer/use-viewer.js';
import { Loaded } from '../ui/loaded.js';
import { HomePage, LandingPage } from './screens.js';

/** What stands under `/`: the learner's own home, or for everybody else what this is. */
export function StartPage(): JSX.Element {
  return (
    <Loaded query={useViewer()} shape="page">
      {(viewer) => (viewer ? <HomePage /> : <LandingPage />)}
    </Loaded>
  );
}
