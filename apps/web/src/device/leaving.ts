const KEPT_UNDER = 'sabak.leaving';

/**
 * Somebody has signed out while the server was out of reach: this device has forgotten them, but the server has not. Until it
 * has heard, nobody counts as signed in here.
 */
export const leaving = {
  isUnderWay(): boolean {
    try {
      return localStorage.getItem(KEPT_UNDER) !== null;
    } catch {
      return false;
    }
  },

  begin(): void {
    try {
      localStorage.setItem(KEPT_UNDER, 'yes');
    } catch {
      // Where nothing is kept, nothing can be remembered; the session then ends by itself.
    }
  },

  end(): void {
    try {
      localStorage.removeItem(KEPT_UNDER);
    } catch {
      // As above.
    }
  },
};
