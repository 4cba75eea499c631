/** Where pictures, films and files of courses are kept; the page fills it, the service worker answers from it. */
export const MEDIA_CACHE = 'media-v1';
