/** Under which the signed-in person is kept; null there means nobody. */
export const VIEWER_KEY = ['viewer'] as const;
