// @ts-check
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/**
 * Processor time that a process has used so far, in seconds, with all of its threads and the children it has waited for.
 * @param {number} pid
 */
export function processorSeconds(pid) {
  const ticks = statOf(pid).slice(13, 17).map(Number);
  return ticks.reduce((sum, one) => sum + one, 0) / TICKS_PER_SECOND;
}

/**
 * A process and everything it has started, directly or not.
 * @param {number} pid
 * @returns {number[]}
 */
export function familyOf(pid) {
  const parents = new Map(runningPids().map((one) => [one, parentOf(one)]));
  const family = [pid];
  for (const member of family) for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
}

/**
 * Memory of processes together, in megabytes: shared pages are divided among those who share them (PSS). Where that may not be
 * read, the resident set, which counts them once for each.
 * @param {readonly number[]} pids
 */
export function memoryOf(pids) {
  return pids.reduce((sum, pid) => sum + (pss(pid) ?? resident(pid)), 0) / 1024;
}

/** @param {number} pid */
export function nameOf(pid) {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
}

function runningPids() {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid > 0);
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    return Number(statOf(pid)[3]);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}

/**
 * The fields as `man proc` numbers them, from 0.
 * @param {number} pid
 */
function statOf(pid) {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name, in brackets, may contain blanks.
  return `0 0 ${line.slice(line.lastIndexOf(')') + 2)}`.split(' ');
}

/** @param {number} pid */
function pss(pid) {
  try {
    return kilobytes(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'), 'Pss');
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function resident(pid) {
  return kilobytes(readFileSync(`/proc/${pid}/status`, 'utf8'), 'VmRSS') ?? 0;
}

/**
 * @param {string} text
 * @param {string} field
 */
function kilobytes(text, field) {
  const [, value] = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text) ?? [];
  return value === undefined ? undefined : Number(value);
}
