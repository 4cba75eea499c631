/** The film of thirty compressions and two breaths, and its poster. `node tools/course-media/cpr-cycle.mjs` */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import * as d from './draw.mjs';
import { ffmpeg } from './encode.mjs';

const MEDIA = new URL('../../libs/catalog/courses/first-aid/media/', import.meta.url).pathname;
const [WIDTH, HEIGHT] = [640, 360];
/** Seconds of one compression at 110 a minute. */
const BEAT = 60 / 110;

/** @typedef {{ pose: 'ready' | 'down' | 'up' | 'seal' | 'breath', count?: number, of?: number, seconds: number }} Scene */

/** @param {number} from @param {number} to @returns {Scene[]} */
const compressions = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((count) => [
    { pose: 'down', count, of: 30, seconds: BEAT / 2 },
    { pose: 'up', count, of: 30, seconds: BEAT / 2 },
  ]);

/** @param {number} count @returns {Scene[]} */
const breath = (count) => [
  { pose: 'seal', count, of: 2, seconds: 0.8 },
  { pose: 'breath', count, of: 2, seconds: 1 },
];

/** @type {Scene[]} */
const SCENES = [
  { pose: 'ready', seconds: 4 },
  ...compressions(1, 30),
  { pose: 'seal', of: 2, count: 0, seconds: 1.2 },
  ...breath(1),
  ...breath(2),
  { pose: 'seal', of: 2, count: 2, seconds: 0.6 },
  ...compressions(1, 10),
  { pose: 'ready', seconds: 2 },
];

writeFileSync(join(MEDIA, 'cpr-cycle.svg'), frame({ pose: 'ready', seconds: 0 }));
const folder = mkdtempSync(join(tmpdir(), 'cpr-cycle-'));
try {
  const list = await shoot(folder);
  writeFileSync(join(folder, 'list.txt'), list);
  ffmpeg([
    ...['-f', 'concat', '-safe', '0', '-i', join(folder, 'list.txt')],
    ...[
      '-vf',
      'fps=22,format=yuv420p',
      '-c:v',
      'libx264',
      '-preset',
      'veryslow',
      '-crf',
      '27',
      '-profile:v',
      'main',
      '-g',
      '110',
    ],
    ...['-an', '-movflags', '+faststart', '-map_metadata', '-1', join(MEDIA, 'cpr-cycle.mp4')],
  ]);
} finally {
  rmSync(folder, { recursive: true });
}

/** Draws every different frame once, and lists for how long each is shown. @param {string} into */
async function shoot(into) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  /** @type {Map<string, string>} */
  const known = new Map();
  const lines = [];
  for (const scene of SCENES) {
    const svg = frame(scene);
    const path = known.get(svg) ?? join(into, `${known.size}.png`);
    if (!known.has(svg)) {
      await page.setContent(`<body style="margin:0">${svg}</body>`);
      await page.screenshot({ path });
      known.set(svg, path);
    }
    lines.push(`file '${path}'`, `duration ${scene.seconds.toFixed(4)}`);
  }
  await browser.close();
  // The last one again: otherwise its duration is not kept.
  return `${[...lines, lines.at(-2)].join('\n')}\n`;
}

/** @param {Scene} scene */
function frame({ pose, count, of }) {
  const isBreath = pose === 'seal' || pose === 'breath';
  const press = pose === 'down' ? 9 : 0;
  const title = '30 : 2';
  const desc = 'A helper kneels beside a person who lies on the back, arms straight, hands on the middle of the chest.';
  return d.picture({ width: WIDTH, height: HEIGHT, title, desc }, [
    d.box(0, 0, WIDTH, HEIGHT, { fill: d.PALE_GREEN, r: 0 }),
    d.line('M30 326H610', d.INK, 4),
    isBreath ? breathing(pose === 'breath') : pressing(press),
    pose === 'ready' ? d.arrow(190, 150, 190, 240, d.AMBER, 9) : '',
    of === undefined ? '' : counter(count ?? 0, of),
    progress(count ?? 0, of),
  ]);
}

/** @param {number} press How deep, in units of the picture. */
function pressing(press) {
  return [
    d.limb('M372 258L312 309L436 311', d.GREEN, 32),
    d.limb(`M284 ${132 + press}L370 ${246 + press * 0.3}`, '#2f8f73', 48),
    d.head(248, 84 + press, 29),
    patient(-press * 0.7),
    d.limb(`M272 ${142 + press}L249 ${270 + press}`, '#2f8f73', 20),
    d.disc(248, 277 + press, 13, { fill: d.SKIN, stroke: d.INK, w: 3 }),
  ];
}

/** Bent over the face of the patient; with the breath the chest rises. @param {boolean} isBlowing */
function breathing(isBlowing) {
  return [
    d.limb('M334 262L292 309L410 311', d.GREEN, 32),
    d.limb('M216 202L330 250', '#2f8f73', 48),
    patient(isBlowing ? 10 : 0),
    d.limb('M206 208L150 250L128 282', '#2f8f73', 20),
    d.head(150, 236, 29),
    d.disc(84, 272, 12, { fill: d.SKIN, stroke: d.INK, w: 3 }),
    isBlowing ? d.arrow(250, 262, 250, 216, d.AMBER, 8) : '',
  ];
}

/** @param {number} chest How far the chest has risen. */
function patient(chest) {
  return [
    d.limb('M366 310L586 314', '#8b938d', 27),
    d.limb(`M184 304Q240 ${302 - chest * 1.6} 348 306`, d.PALE_AMBER, 44),
    d.head(114, 300, 29),
    d.limb('M196 316L292 320', d.PALE_AMBER, 14),
  ];
}

/** @param {number} count @param {number} of */
function counter(count, of) {
  const colour = of === 2 ? '#8a4a00' : d.GREEN;
  return [
    count > 0 ? d.words(String(count), 590, 124, { size: 92, weight: 700, anchor: 'end', fill: colour }) : '',
    d.words(`/ ${of}`, 590, 166, { size: 32, weight: 700, anchor: 'end', fill: d.SOFT }),
  ];
}

/** Thirty dots and two rings, filled as far as it has come. @param {number} count @param {number} [of] */
function progress(count, of) {
  const pressed = of === 2 ? 30 : of === 30 ? count : 0;
  const breathed = of === 2 ? count : 0;
  return [
    Array.from({ length: 30 }, (_, index) =>
      d.disc(40 + index * 15, 30, 5.5, { fill: index < pressed ? d.GREEN : d.EDGE }),
    ),
    [0, 1].map((index) =>
      d.disc(510 + index * 34, 30, 11, {
        fill: index < breathed ? d.AMBER : d.PALE_GREEN,
        stroke: index < breathed ? d.AMBER : d.EDGE,
      }),
    ),
  ];
}
