import { locateBinaries } from './binaries.js';
import { createCluster } from './create-cluster.js';
import { DataFolder } from './data-folder.js';
import { clearTheWay } from './leftovers.js';
import { choosePort } from './port.js';
import { prepareDatabase } from './prepare-database.js';
import { SupervisedServer } from './supervised-server.js';

export interface EmbeddedPostgresOptions {
  /** The folder that holds everything: the cluster, its passwords and its port. Made if it is missing. */
  dataDir: string;
  /** Default: the port of the last run if it is free, else any free one. */
  port?: number;
  /** Made if it is missing. Default `sabak`. */
  database?: string;
  /** The role that owns the database and stands in the URL; it may create databases and is no superuser. Default `sabak`. */
  user?: string;
  /** Server settings such as `shared_buffers`, with their units as PostgreSQL writes them. */
  settings?: Record<string, string>;
  /** `false` trades safety against a power cut for speed: for tests only. Default `true`. */
  durable?: boolean;
  /** Receives the server's log, line by line. */
  onLog?: (line: string) => void;
  /** Called once if the server ended and several restarts in a row failed; it stays down until the next start. */
  onFailure?: (error: Error) => void;
}

export interface EmbeddedPostgres {
  /** Contains the password. Stays the same for as long as the server runs, restarts included. */
  readonly url: string;
  readonly port: number;
  /** Of the PostgreSQL process; another one after a restart. */
  readonly pid: number;
  /** Resolves when the port is closed. May be called any number of times. */
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL from npm that listens on 127.0.0.1 only. It ends with this process, however this process
 * ends, and is started again if it ends by itself. Signals are the caller's business: call `stop()` on the way out.
 * A crash recovery may take minutes on a large database, so there is no time limit.
 *
 * @throws Error with a sentence a person can act on, and the last lines of the server's log where there are any.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { database = 'sabak', user = 'sabak', durable = true, settings = {}, onLog = () => undefined } = options;
  const binaries = await locateBinaries();
  const folder = await DataFolder.open(options.dataDir);
  // Before the port is chosen: what was left behind may hold it.
  await clearTheWay(folder);
  await createCluster(folder, binaries.initdb, durable);
  const port = await choosePort(folder, options.port);
  const server = await SupervisedServer.start(
    {
      folder,
      postgres: binaries.postgres,
      port,
      settings: durable ? settings : { ...NOT_DURABLE, ...settings },
      onLog,
    },
    options.onFailure ?? (() => undefined),
  );
  try {
    const url = await prepareDatabase(folder, port, { database, user });
    return {
      url,
      port,
      get pid() {
        return server.pid;
      },
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
