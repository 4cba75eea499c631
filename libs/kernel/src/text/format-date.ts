/** Writes a `YYYY-MM-DD` date the way it is written in Kyrgyzstan, in all three languages: dd.MM.yyyy. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}
