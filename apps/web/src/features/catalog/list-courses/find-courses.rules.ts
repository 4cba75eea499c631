interface Course {
  readonly title: string;
  readonly summary: string;
  readonly topic: string;
}

const FOLDED: Record<string, string> = { ё: 'е', ө: 'о', ү: 'у', ң: 'н' };

/** Folds a text as the server's search does: one case, one space, and ё/е, ө/о, ү/у, ң/н alike. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ёөүң]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Those of the courses at hand that carry every word somewhere in title or summary: for when the server cannot be asked. */
export function findCourses<C extends Course>(courses: readonly C[], search: string, topic: string | null): C[] {
  const words = foldText(search).split(' ').filter(Boolean);
  return courses.filter((course) => {
    const text = foldText(`${course.title} ${course.summary}`);
    return (topic === null || course.topic === topic) && words.every((word) => text.includes(word));
  });
}
