/** Gives the person a file that the page has made. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Not at once: some browsers begin to read only afterwards.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
