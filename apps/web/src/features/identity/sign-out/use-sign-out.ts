import { useQueryClient } from '@tanstack/react-query';
import { ApiError } from '../../../api/api-error.js';
import { useChange } from '../../../api/operations.js';
import { VIEWER_KEY } from '../../../api/viewer-key.js';
import { leaving } from '../../../device/leaving.js';
import { SignOutDocument } from '../../../gql/graphql.js';

interface SignOut {
  readonly isPending: boolean;
  readonly error: unknown;
  /** Never rejects; see `error`. */
  readonly signOut: () => Promise<void>;
}

/**
 * Ends the session and wipes what belongs to the person from this device, what waits to be sent included: phones are shared. With
 * no network the device forgets them at once, and the server hears of it when it is reached.
 */
export function useSignOut(): SignOut {
  const client = useQueryClient();
  const { mutateAsync, isPending, error } = useChange(SignOutDocument);
  const signOut = async (): Promise<void> => {
    const failure = await mutateAsync({}).then(
      () => null,
      (reason: unknown) => ApiError.from(reason),
    );
    if (failure && !failure.passes && failure.failure !== 'UNAUTHENTICATED') return;
    if (failure?.passes) leaving.begin();
    const { wipeDevice } = await import('../../../offline/wipe-device.js');
    await wipeDevice();
    client.setQueryData(VIEWER_KEY, null);
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] });
  };
  return { isPending, error, signOut };
}
