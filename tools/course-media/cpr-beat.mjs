/** The beat for chest compressions: 110 soft clicks a minute for 30 seconds, every tenth lower. `node tools/course-media/cpr-beat.mjs` */
import { ffmpeg } from './encode.mjs';

const TARGET = new URL('../../libs/catalog/courses/first-aid/media/cpr-beat.mp3', import.meta.url).pathname;
const RATE = 16_000;
const SECONDS = 30;
const BEATS_A_MINUTE = 110;
const LOUDEST = 0.7 * 32_767;

const samples = new Int16Array(RATE * SECONDS);
const period = (60 / BEATS_A_MINUTE) * RATE;
for (let beat = 0; (beat + 1) * period < samples.length; beat += 1) {
  click(Math.round(beat * period), (beat + 1) % 10 === 0 ? 520 : 880);
}
ffmpeg(
  [
    '-f',
    's16le',
    '-ar',
    String(RATE),
    '-ac',
    '1',
    '-i',
    'pipe:0',
    '-c:a',
    'libmp3lame',
    '-q:a',
    '9',
    '-map_metadata',
    '-1',
    TARGET,
  ],
  Buffer.from(samples.buffer),
);

/** A tone that dies away within a tenth of a second. @param {number} start @param {number} pitch */
function click(start, pitch) {
  for (let index = 0; index < RATE * 0.1 && start + index < samples.length; index += 1) {
    const time = index / RATE;
    const loudness = Math.min(1, time / 0.002) * Math.exp(-time / 0.018);
    samples[start + index] = Math.round(LOUDEST * loudness * Math.sin(2 * Math.PI * pitch * time));
  }
}
