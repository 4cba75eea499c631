/** What a reader may choose about how this device shows the page. The first of each is the usual. */
export const CHOICES = {
  theme: ['system', 'light', 'dark'],
  'text-size': ['usual', 'large', 'larger'],
  /** Whether the page fetches only what is wanted now; `auto` follows the browser's own data saver. */
  'data-saver': ['auto', 'on', 'off'],
} as const;

export type Choice = keyof typeof CHOICES;
export type ChoiceOf<Name extends Choice> = (typeof CHOICES)[Name][number];

const listeners = new Set<() => void>();

/** Choices of the device, whoever is signed in. Storage may be forbidden; they then last as long as the page. */
export const appearance = {
  read<Name extends Choice>(name: Name): ChoiceOf<Name> {
    const chosen = document.documentElement.dataset[attributeOf(name)];
    const [usual, ...others] = CHOICES[name] as readonly ChoiceOf<Name>[];
    return others.find((choice) => choice === chosen) ?? (usual as ChoiceOf<Name>);
  },

  choose<Name extends Choice>(name: Name, choice: ChoiceOf<Name>): void {
    show(name, choice);
    try {
      localStorage.setItem(keyOf(name), choice);
    } catch {
      // As above.
    }
    listeners.forEach((listener) => listener());
  },

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Shows the page as was chosen on this device before. */
export function applyAppearance(): void {
  for (const name of Object.keys(CHOICES) as Choice[]) {
    try {
      const kept = localStorage.getItem(keyOf(name));
      if (kept) show(name, kept);
    } catch {
      return;
    }
  }
}

/** Whether to spare the reader's data: nothing is fetched ahead, pictures and sound only when asked for. */
export function sparesData(): boolean {
  const choice = appearance.read('data-saver');
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return choice === 'on' || (choice === 'auto' && connection?.saveData === true);
}

function show(name: Choice, choice: string): void {
  document.documentElement.dataset[attributeOf(name)] = choice;
}

/** `text-size` as `dataset` spells it. */
function attributeOf(name: Choice): string {
  return name.replace(/-\w/, (letters) => letters.slice(1).toUpperCase());
}

function keyOf(name: Choice): string {
  return `sabak.${name}`;
}
