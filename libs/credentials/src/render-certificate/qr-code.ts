import QRCode from 'qrcode';

/** A QR code: `size` rows of `size` modules, 1 for a dark one. */
export interface QrCode {
  size: number;
  modules: Uint8Array;
}

/** Error correction M: the code still reads with up to 15 % of it smudged or creased. */
export function qrCode(text: string): QrCode {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  return { size: modules.size, modules: modules.data };
}

/**
 * PDF operators for one path that covers the dark modules, a rectangle of height 1 for each horizontal run of them. One
 * fill of one path leaves no hair lines between neighbours. The unit is a module.
 */
export function qrPath({ size, modules }: QrCode): string {
  const rectangles: string[] = [];
  for (let row = 0; row < size; row++) {
    for (const [from, to] of darkRuns(modules.subarray(row * size, (row + 1) * size))) {
      rectangles.push(`${from} ${row} ${to - from} 1 re`);
    }
  }
  return rectangles.join('\n');
}

/** The same as the path of an SVG, to be filled. */
export function qrSvgPath({ size, modules }: QrCode): string {
  const rows = Array.from({ length: size }, (_, row) => modules.subarray(row * size, (row + 1) * size));
  return rows.flatMap((row, y) => darkRuns(row).map(([from, to]) => `M${from} ${y}h${to - from}v1H${from}z`)).join('');
}

function darkRuns(modules: Uint8Array): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let from = modules.indexOf(1); from >= 0;) {
    const light = modules.indexOf(0, from);
    const to = light < 0 ? modules.length : light;
    runs.push([from, to]);
    from = modules.indexOf(1, to);
  }
  return runs;
}
