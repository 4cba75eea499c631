import type { JSX } from 'react';
import { useOperation } from '../../../api/operations.js';
import { ProfileDocument } from '../../../gql/graphql.js';
import { useSay } from '../../../i18n/language.js';
import { Loaded } from '../../../ui/loaded.js';
import { Page } from '../../../ui/page.js';
import { NamesPanel } from '../change-names/names-panel.js';
import { ExportPanel } from '../export-data/export-panel.js';
import { AppearancePanel } from './appearance-panel.js';
import { PersonPanel } from './person-panel.js';
import { SessionsPanel } from './sessions-panel.js';
import './profile.css';

/** Who the learner is here, and how this device shows the page. */
export default function ProfilePage(): JSX.Element {
  const say = useSay();
  const query = useOperation(ProfileDocument, {});
  return (
    <Page title={say('profile.title')}>
      <div className="two-part">
        <div className="part part-main">
          <Loaded query={query}>
            {({ viewer }) =>
              viewer ? (
                <>
                  <PersonPanel viewer={viewer} />
                  <NamesPanel viewer={viewer} />
                </>
              ) : null
            }
          </Loaded>
          <AppearancePanel />
        </div>
        <div className="part part-aside">
          <ExportPanel />
          <SessionsPanel />
        </div>
      </div>
    </Page>
  );
}
