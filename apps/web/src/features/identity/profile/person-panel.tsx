import type { JSX } from 'react';
import type { ProfileFieldsFragment, Role } from '../../../gql/graphql.js';
import { useSay, type MessageId } from '../../../i18n/language.js';
import { Icon } from '../../../ui/icon.js';

const ROLES: Record<Role, MessageId> = {
  LEARNER: 'profile.role-learner',
  TRAINER: 'profile.role-trainer',
  COORDINATOR: 'profile.role-coordinator',
  ADMINISTRATOR: 'profile.role-administrator',
};

/** Who somebody is here: name, branch, and what they are trusted with. */
export function PersonPanel({ viewer }: { viewer: ProfileFieldsFragment }): JSX.Element {
  const say = useSay();
  const { person, roles } = viewer;
  const trusted = roles.filter(({ role }) => role !== 'LEARNER');
  return (
    <section className="panel panel-wide" aria-label={say('profile.person')}>
      <div className="profile-person">
        <Icon name="person" />
        <div className="profile-words">
          <p className="profile-name">{person.displayName}</p>
          <p className="small">{person.branch.name}</p>
          {trusted.map(({ role, branch }) => (
            <p key={`${role} ${branch?.code ?? ''}`} className="small">
              {say(ROLES[role])}
              {branch ? `, ${branch.name}` : ''}
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}
