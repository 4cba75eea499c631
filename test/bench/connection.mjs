// @ts-check
import { once } from 'node:events';
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/** @typedef {{ body: Buffer, bytes: number }} Reply what came, and how many bytes with its head */

/**
 * One kept-alive HTTP connection with one request at a time, as light as it can be: on a small machine the client takes its share
 * of the processor from both servers alike, and should take little. It reads answers of a known length only.
 */
export class Connection {
  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.socket = socket;
    this.received = Buffer.alloc(0);
    /** @type {{ resolve: (reply: Reply) => void, reject: (error: Error) => void } | undefined} */
    this.waiting = undefined;
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('close', () => this.fail('The server closed the connection'));
    socket.on('error', (error) => this.fail(error.message));
  }

  /** @param {number} port */
  static async to(port) {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    return new Connection(socket);
  }

  /**
   * @param {Buffer} request
   * @param {string} marker what a right answer contains
   * @returns {Promise<Reply>}
   */
  async send(request, marker) {
    const answer = new Promise((resolve, reject) => (this.waiting = { resolve, reject }));
    this.socket.write(request);
    const reply = await /** @type {Promise<Reply>} */ (answer);
    if (!reply.body.includes(marker)) throw new Error(`A wrong answer: ${reply.body.toString().slice(0, 500)}`);
    return reply;
  }

  close() {
    this.waiting = undefined;
    this.socket.destroy();
  }

  /** @param {Buffer} chunk */
  take(chunk) {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const headEnd = this.received.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const bodyStart = headEnd + HEAD_END.length;
    const bytes = bodyStart + lengthOf(this.received.latin1Slice(0, headEnd));
    if (this.received.length < bytes) return;
    const body = this.received.subarray(bodyStart, bytes);
    this.received = this.received.subarray(bytes);
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.resolve({ body, bytes });
  }

  /** @param {string} reason */
  fail(reason) {
    this.waiting?.reject(new Error(reason));
    this.waiting = undefined;
  }
}

/** @param {string} head */
function lengthOf(head) {
  const [, length] = /^content-length: (\d+)/im.exec(head) ?? [];
  if (length === undefined) throw new Error(`An answer without a length: ${head}`);
  return Number(length);
}
