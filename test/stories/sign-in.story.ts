import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#kernel/access';
import { World } from '../world/world.js';

const VIEWER = 'query { viewer { id person { displayName branch { code name } } roles { role } locale } }';

describe('signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start();
  });
  afterAll(() => world.stop());

  it('nobody is signed in at first', async () => {
    expect(await world.stranger().get(VIEWER)).toEqual({ viewer: null });
  });

  it('a volunteer signs in, sees themselves, and signs out', async () => {
    const volunteer = await world.person({ givenName: 'Үмүт', familyName: 'Өмүрбекова' });
    const { viewer } = await volunteer.get(VIEWER);
    expect(viewer).toEqual({
      id: volunteer.personId,
      person: { displayName: 'Өмүрбекова Үмүт', branch: { code: 'KG-N', name: 'Naryn oblast' } },
      roles: [{ role: 'LEARNER' }],
      locale: 'ky',
    });
    await volunteer.get('mutation { signOut { ok } }');
    expect(await volunteer.get(VIEWER)).toEqual({ viewer: null });
  });

  it('wrong and unknown logins answer the same, and many tries make one wait', async () => {
    const stranger = world.stranger();
    const answers = [];
    for (let i = 0; i < 6; i += 1) answers.push(await stranger.signIn('nobody@example.org', 'wrong password!'));
    expect(answers[0]).toMatchObject({ code: 'WRONG_CREDENTIALS', retryAfterSeconds: null });
    expect(answers[5]).toMatchObject({ code: 'TOO_MANY_TRIES', retryAfterSeconds: 5 });
  });

  it('a volunteer joins with an invite of the coordinator, as a learner of that branch', async () => {
    const coordinator = await world.person({ roles: [{ role: Role.COORDINATOR, branch: 'KG-N' }] });
    const invite = `mutation ($branch: String!) { createInvite(input: { branch: $branch }) {
      __typename ... on InviteCreated { inviteCode } ... on CreateInviteRefused { code } } }`;
    expect((await coordinator.get(invite, { branch: 'KG-O' })).createInvite.code).toBe('BRANCH_NOT_YOURS');
    const { inviteCode: code } = (await coordinator.get(invite, { branch: 'KG-N' })).createInvite;
    const account = { givenName: 'Бакыт', login: '0555 010203', password: 'жайлоодогу кымыз', locale: 'ky' };
    const join = `mutation ($code: String!, $account: NewAccountInputType!) { joinWithInvite(code: $code, account: $account) {
      __typename ... on SignedIn { viewer { id person { displayName branch { code } } } } ... on JoinRefused { code message } } }`;
    const newcomer = world.stranger();
    const { joinWithInvite } = await newcomer.get(join, { code: code.toLowerCase(), account });
    expect(joinWithInvite.viewer.person).toEqual({ displayName: 'Бакыт', branch: { code: 'KG-N' } });
    expect((await newcomer.get(VIEWER)).viewer.roles).toEqual([{ role: 'LEARNER' }]);
    const again = await world.stranger().get(join, { code, account: { ...account, login: '0555 010204' } });
    expect(again.joinWithInvite.code).toBe('INVITE_SPENT');
  });

  it('a role that is taken is gone at once', async () => {
    const administrator = await world.person({ roles: [Role.ADMINISTRATOR] });
    const coordinator = await world.person({ roles: [Role.COORDINATOR] });
    const people = 'query { people(first: 2) { nodes { displayName } pageInfo { hasNextPage endCursor } } }';
    expect((await coordinator.get(people)).people.nodes).toHaveLength(2);
    await administrator.get('mutation ($input: RoleInput!) { revokeRole(input: $input) { id } }', {
      input: { personId: coordinator.personId, role: 'COORDINATOR' },
    });
    expect((await coordinator.ask(people)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await world.stranger().ask(people)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
