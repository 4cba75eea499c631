import { spawnSync } from 'node:child_process';

/** Runs ffmpeg, which has to be installed. @param {string[]} args @param {Buffer} [input] */
export function ffmpeg(args, input) {
  const { status, stderr, error } = spawnSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...args], {
    input,
  });
  if (error ?? status !== 0) throw new Error(`ffmpeg failed: ${error?.message ?? stderr.toString()}`);
}
