import { useQueryClient } from '@tanstack/react-query';
import { useChange } from '../../../api/operations.js';
import { VIEWER_KEY } from '../../../api/viewer-key.js';
import { personalStore } from '../../../device/personal-store.js';
import { SignOutDocument } from '../../../gql/graphql.js';

interface SignOut {
  readonly isPending: boolean;
  readonly error: unknown;
  readonly signOut: () => Promise<void>;
}

/** Ends the session and wipes what belongs to the person from this device: phones are shared. */
export function useSignOut(): SignOut {
  const client = useQueryClient();
  const { mutateAsync, isPending, error } = useChange(SignOutDocument);
  const signOut = async (): Promise<void> => {
    await mutateAsync({});
    personalStore.forgetAll();
    client.setQueryData(VIEWER_KEY, null);
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== VIEWER_KEY[0] });
  };
  return { isPending, error, signOut };
}
