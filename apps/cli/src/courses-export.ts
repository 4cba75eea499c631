import { writeFile } from 'node:fs/promises';
import type { Config } from '#kernel/config';
import { ExportCourse } from '#catalog';
import type { CommandOutcome } from './courses-import.js';
import { withApp } from './with-app.js';

/** Which edition to export, and where to. */
export interface ExportRequest {
  readonly slug: string;
  /** Without one: the published edition, or else the newest. */
  readonly edition: number | null;
  /** A zip if it ends in `.zip`, otherwise a new or empty folder. An existing file is left alone. */
  readonly target: string;
}

/** Writes an edition of a course as a folder or a zip, byte for byte as it was imported. */
export async function exportCourse(config: Config, request: ExportRequest): Promise<CommandOutcome> {
  return withApp(config, async (app) => {
    const exporter = app.get(ExportCourse);
    const versionId = await exporter.find(request.slug, request.edition);
    if (!versionId) return { lines: [`There is no such edition of ${request.slug}.`], exitCode: 1 };
    await write(exporter, versionId, request.target);
    return { lines: [`Wrote ${request.slug} to ${request.target}.`], exitCode: 0 };
  });
}

async function write(exporter: ExportCourse, versionId: string, target: string): Promise<void> {
  if (!target.endsWith('.zip')) await exporter.toFolder(versionId, target);
  else await writeFile(target, await exporter.toArchive(versionId), { flag: 'wx' });
}
