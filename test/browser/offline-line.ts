import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What became of a request to the API: what was asked, and whether the answer got through. */
export interface Asked {
  readonly variables: Record<string, any>;
  readonly isAnswered: boolean;
}

/**
 * The line between a browser and the server: one address for the browser, however often the server behind it restarts. It can be
 * cut, it can lose answers after the server has acted, and it notes what was asked.
 */
export class Line {
  readonly asked: Asked[] = [];
  isCut = false;
  /** Whether to lose the answer to a request with these variables, although the server has acted. */
  losesAnswer: (variables: Record<string, any>) => boolean = () => false;
  /** What is put at the end of the service worker, as a new build would. */
  newBuild = '';

  private constructor(
    private readonly server: Server,
    private target: string,
  ) {}

  static async to(target: string): Promise<Line> {
    const server = createServer((incoming, answer) => void line.pass(incoming, answer).catch(() => answer.destroy()));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const line = new Line(server, target);
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on to another server. */
  redirect(target: string): void {
    this.target = target;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async pass(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await whole(incoming);
    const variables = variablesIn(body);
    if (this.isCut) {
      if (variables) this.asked.push({ variables, isAnswered: false });
      return void answer.destroy();
    }
    const response = await this.forward(incoming, body);
    const said = await whole(response);
    const isLost = variables !== null && this.losesAnswer(variables);
    if (variables) this.asked.push({ variables, isAnswered: !isLost });
    if (isLost) return void answer.destroy();
    const isWorker = incoming.url === '/service-worker.js' && this.newBuild !== '';
    answer.writeHead(response.statusCode ?? 500, isWorker ? withoutLength(response) : response.headers);
    answer.end(isWorker ? Buffer.concat([said, Buffer.from(this.newBuild)]) : said);
  }

  private async forward({ method, url, headers }: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const isWorker = url === '/service-worker.js';
    const { host } = new URL(this.target);
    const { 'if-none-match': _known, ...fresh } = headers;
    // The worker whole and plain, so that something can be put at its end.
    const asked = isWorker ? { ...fresh, 'accept-encoding': 'identity' } : headers;
    const onward = request(new URL(url ?? '/', this.target), { method, headers: { ...asked, host } });
    onward.end(body);
    const [response] = (await once(onward, 'response')) as [IncomingMessage];
    return response;
  }
}

function withoutLength({ headers }: IncomingMessage): Record<string, string | string[] | undefined> {
  const { 'content-length': _length, etag: _etag, ...rest } = headers;
  return rest;
}

async function whole(message: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of message) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function variablesIn(body: Buffer): Record<string, any> | null {
  try {
    return (JSON.parse(body.toString()) as { variables?: Record<string, any> }).variables ?? null;
  } catch {
    return null;
  }
}
